"""Every screen of the program, in each language of the studio, and the main window in each of its sizes."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager

from screens import dialog_screens, first_screens, stages, window_screens
from screens.scene import Scene
from screens.stages import Stage
from screens.studio import LOCALES, Scheme, Studio

from apsis_desktop.gui.window.main_window import MainWindow

USUAL = 100  # per cent

ON_STAGE: tuple[tuple[Callable[[Studio], AbstractContextManager[Stage]], tuple[Scene, ...]], ...] = (
    (stages.first_start, first_screens.FIRST_START),
    (stages.connecting, first_screens.CONNECTING),
    (stages.key_refused, first_screens.KEY_REFUSED),
    (stages.practising, window_screens.NOTHING_CHOSEN),
    (stages.busy, (*window_screens.WITH_REPORTS, *dialog_screens.DIALOGS)),
)
SCENES = tuple(scene for _stage, scenes in ON_STAGE for scene in scenes)
NAMES = tuple(scene.name for scene in SCENES)


SIZES = ((1024, 700), (1280, 800), (2560, 1440))
"""What the main window is shown in, in logical pixels; dialogs have a size of their own."""
SIZES_ENLARGED = SIZES[:1]
"""The same where everything is shown at 200 %."""


def name_of(screen: str, language: str, scheme: Scheme) -> str:
    return f"{screen}-{language}-{scheme.name.lower()}"


def sized(screen: str, size: tuple[int, int] | None, percent: int) -> str:
    """Say in a picture's name what the window's size is, where that is not its own, and how much it is enlarged."""
    parts = (screen, "" if size is None else f"{size[0]}x{size[1]}", "" if percent == USUAL else f"{percent}")
    return "-".join(filter(None, parts))


def take_pictures(studio: Studio, wanted: Collection[str], percent: int) -> None:
    for language, scheme in itertools.product(LOCALES, Scheme):
        studio.speak(language)
        studio.use(scheme)
        for open_stage, scenes in ON_STAGE:
            asked = [scene for scene in scenes if scene.name in wanted]
            if asked:
                with open_stage(studio) as stage:
                    for scene in asked:
                        _picture(stage, scene, percent)


def _picture(stage: Stage, scene: Scene, percent: int) -> None:
    taken = 0
    for window in scene.show(stage):
        if not isinstance(window, scene.kind):
            sys.exit(f"{scene.name} shows a {type(window).__name__}, not a {scene.kind.__name__}")
        if isinstance(window, MainWindow):
            usual = window.size()
            for size in SIZES if percent == USUAL else SIZES_ENLARGED:
                window.resize(*size)
                stage.studio.take(window, sized(scene.name, size, percent))
            window.resize(usual)
        else:
            stage.studio.take(window, sized(scene.name, None, percent))
        taken += 1
    if taken != 1:
        sys.exit(f"{scene.name} was shown {taken} times")
