"""What macOS is told of the app; read by apsis-desktop.spec."""

from __future__ import annotations

import re

from build import identity

# Qt 6.11 runs on nothing older. PySide6 names macOS 15 in its own libraries but takes nothing that 13 lacks, and macOS
# asks the app alone: binaries/macos13.py.
# Each Mac gets the app for its own processor: one for both would be twice as large, and not every library comes in one
# file for both.
OLDEST_MACOS = "13.0"

IDENTIFIER = identity.IDENTIFIER.replace("_", "-")  # Apple allows letters, digits, hyphens and dots


def values() -> dict[str, object]:
    """Return what goes into Info.plist besides what PyInstaller writes there by itself."""
    numbers = re.match(r"\d+\.\d+\.\d+", identity.version())
    assert numbers is not None  # noqa: S101 - version() lets nothing else through
    return {
        "CFBundleName": identity.NAME,
        "CFBundleDisplayName": identity.NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": identity.version(),
        "CFBundleVersion": numbers[0],
        "CFBundleDevelopmentRegion": "en",
        "CFBundleAllowMixedLocalizations": True,  # the system's own dialogs speak the person's language
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the person wants it
    }
