"""Every screen of the program, in each language of the studio."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager

from screens import dialog_screens, first_screens, stages, window_screens
from screens.scene import Scene
from screens.stages import Stage
from screens.studio import LOCALES, Scheme, Studio

ON_STAGE: tuple[tuple[Callable[[Studio], AbstractContextManager[Stage]], tuple[Scene, ...]], ...] = (
    (stages.first_start, first_screens.FIRST_START),
    (stages.connecting, first_screens.CONNECTING),
    (stages.key_refused, first_screens.KEY_REFUSED),
    (stages.practising, window_screens.NOTHING_CHOSEN),
    (stages.busy, (*window_screens.WITH_REPORTS, *dialog_screens.DIALOGS)),
)
SCENES = tuple(scene for _stage, scenes in ON_STAGE for scene in scenes)
NAMES = tuple(scene.name for scene in SCENES)


def name_of(screen: str, language: str, scheme: Scheme) -> str:
    return f"{screen}-{language}-{scheme.name.lower()}"


def take_pictures(studio: Studio, wanted: Collection[str]) -> None:
    for language, scheme in itertools.product(LOCALES, Scheme):
        studio.speak(language)
        studio.use(scheme)
        for open_stage, scenes in ON_STAGE:
            asked = [scene for scene in scenes if scene.name in wanted]
            if asked:
                with open_stage(studio) as stage:
                    for scene in asked:
                        _picture(stage, scene)


def _picture(stage: Stage, scene: Scene) -> None:
    taken = 0
    for window in scene.show(stage):
        if not isinstance(window, scene.kind):
            sys.exit(f"{scene.name} shows a {type(window).__name__}, not a {scene.kind.__name__}")
        stage.studio.take(window, scene.name)
        taken += 1
    if taken != 1:
        sys.exit(f"{scene.name} was shown {taken} times")
