"""The README's pictures."""

from __future__ import annotations

from screens.stages import SIZE, busy, first_start, request_more
from screens.studio import Scheme, Studio
from screens.window_screens import looking_inside

from apsis_desktop.gui.connections.connect_dialog import ConnectDialog


def name_of(picture: str, _language: str, scheme: Scheme) -> str:
    return picture if scheme is Scheme.LIGHT else f"{picture}-dark"


def take_pictures(studio: Studio) -> None:
    studio.speak("en")
    for scheme in Scheme:
        studio.use(scheme)
        _welcome(studio)
        _work(studio)


def _welcome(studio: Studio) -> None:
    with first_start(studio) as stage:
        studio.take(stage.desktop.window, "welcome")
        dialog = ConnectDialog(stage.desktop.services.accounts, stage.desktop.services.background, stage.desktop.window)
        dialog.show()
        studio.take(dialog, "connect")
        dialog.close()


def _work(studio: Studio) -> None:
    with busy(studio) as stage:
        window = stage.desktop.window
        studio.take(window, "window")
        panel = window.workspace.new_report
        panel.picking.pick_segments()
        panel.segments.picker.checklist.search.setText("en")
        studio.take(window, "picker")
        panel.picking.stop()
        for inside in looking_inside(stage):
            studio.take(inside, "inside")
        request_more(stage)
        window.resize(SIZE[0], SIZE[1] + 192)
        studio.take(window, "reports", stage.desktop.window.workspace.reports)
