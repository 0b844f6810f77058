"""Pictures of the main screens in the styles of Windows 10 and 11, in light and dark, to look at.

wine has neither Segoe nor the signs that Qt's style for Windows 11 takes from a font: the letters here are wider than
Windows' own, and that style's ticks and arrows are missing.
"""

from __future__ import annotations

import shutil

from setup.stopped import Stopped
from wine.places import CHECKOUT, PREFIXES, STUBS, TEST_PYTHON_PROGRAM, WINE_WORK
from wine.windows import Windows

STYLES = ("windowsvista", "windows11")
SCREENS = (
    *(
        "welcome",
        "connect",
        "connections",
        "window",
        "window-search",
        "window-columns",
        "menu-report",
        "shortcuts",
        "paste-missing",
    ),
    *("presets", "details", "question-close", "left-files", "settings-general", "settings-network", "about"),
)
FOLDER = WINE_WORK / "screens"
_PATIENCE = 1800.0  # seconds for one style
_LETTERS = "DejaVu Sans"
_REPLACED = ("Segoe UI", "MS Shell Dlg", "MS Shell Dlg 2", "Tahoma")
_BLUE = "0xffd47800"  # Windows' usual accent, as it writes it: alpha, blue, green, red


def take() -> list[str]:
    """Return where they lie. Raises `Stopped` where one could not be taken."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    windows = Windows(PREFIXES / "pictures", screen=True, lacking=STUBS.glob("*.dll"))
    try:
        for name in _REPLACED:
            windows.set_value(r"HKCU\Software\Wine\Fonts\Replacements", name, _LETTERS)
        windows.set_value(r"HKCU\Software\Microsoft\Windows\DWM", "AccentColor", _BLUE, kind="REG_DWORD")
        for style in STYLES:
            _take(windows, style)
    finally:
        windows.close()
    return [f"the main screens are drawn in Qt's style {style}: {FOLDER / style}" for style in STYLES]


def _take(windows: Windows, style: str) -> None:
    command = [
        "-m",
        "screens.screenshots",
        "--all",
        windows.name_of(FOLDER / style),
        "--style",
        style,
        "--scale",
        "100",
    ]
    for name in SCREENS:
        command += ["--only", name]
    done = windows.told(
        TEST_PYTHON_PROGRAM,
        *command,
        folder=CHECKOUT / "packaging",
        patience=_PATIENCE,
    )
    if done.returncode:
        raise Stopped(f"The screens could not be drawn in the style {style}:\n{done.stdout}{done.stderr}")
