"""Can the window open, with its pictures and in its languages?"""

from __future__ import annotations

import threading

from apsis_desktop.cli.self_check.result import Check, Fails
from apsis_desktop.cli.self_check.window_process import WindowProcess
from apsis_desktop.system.languages import QT_LANGUAGES

_AGAIN = "Install Apsis Desktop again."


def window_checks() -> list[tuple[str, Check]]:
    """Return the checks that one look at the window answers."""
    process = WindowProcess()

    def window(_cancelled: threading.Event) -> str:
        seen = process.seen
        if seen.missing_plugins:
            raise Fails(
                f"The window cannot open on a screen here: {seen.missing_plugins[0]}",
                "Install the libraries that it names with your system's packages.",
            )
        no_screen = " There is no screen here, so it was drawn into memory." if seen.platform == "offscreen" else ""
        return f"Qt can open a window ({seen.platform}).{no_screen}"

    def pictures(_cancelled: threading.Event) -> str:
        seen = process.seen
        if "svg" not in seen.formats or not seen.icons_drawn:
            raise Fails("The pictures of the window cannot be drawn.", _AGAIN)
        return f"Icons can be drawn; Qt reads {', '.join(seen.formats)}."

    def languages(_cancelled: threading.Event) -> str:
        missing = [code for code in QT_LANGUAGES if code not in process.seen.languages]
        if missing:
            raise Fails(f"Qt's texts are missing in: {', '.join(missing)}.", _AGAIN)
        return f"Qt's texts are there in: {', '.join(('en', *QT_LANGUAGES))}."

    return [("window", window), ("pictures", pictures), ("languages", languages)]
