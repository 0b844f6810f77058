from __future__ import annotations

import os
import plistlib
import struct
import subprocess
from pathlib import Path

import pytest
from build import icons, identity, macos_image
from installed import lacking
from macos import info_plist

SCRIPTS = macos_image.SCRIPTS
MACH_O = struct.pack("<8I", 0xFEEDFACF, 0x0100000C, 0, 6, 0, 0, 0, 0)  # a library for Apple's processors

pytestmark = pytest.mark.skipif(bool(lacking("bash", "file")), reason=lacking("bash", "file"))


class Mac:
    """Apple's tools, played by small scripts that note how they are called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "tools"
        self._folder.mkdir()
        self._notes = folder / "notes"
        self.environment = os.environ | {"PATH": f"{self._folder}{os.pathsep}{os.environ['PATH']}"}
        self.has("codesign")

    def has(self, tool: str, script: str = "") -> None:
        file = self._folder / tool
        file.write_text(f'#!/bin/sh\nprintf "%s\\n" "{tool} $*" >> "{self._notes}"\n{script}\n')
        file.chmod(0o755)

    def run(self, script: str, *arguments: Path | str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", str(SCRIPTS / script), *map(str, arguments)],
            env=self.environment | variables,
            check=False,
            capture_output=True,
            text=True,
        )

    def calls(self, tool: str) -> list[str]:
        lines = self._notes.read_text().splitlines() if self._notes.exists() else []
        return [line.removeprefix(f"{tool} ") for line in lines if line.startswith(f"{tool} ")]


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    mac = Mac(tmp_path)
    mac.has("plutil", 'case "$2" in CFBundleExecutable) echo "Apsis Desktop";; esac')
    return mac


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app of the shape that PyInstaller gives it."""
    app = tmp_path / "Apsis Desktop.app"
    contents = app / "Contents"
    framework = contents / "Frameworks" / "PySide6" / "Qt" / "lib" / "QtCore.framework" / "Versions" / "A"
    for code in (
        contents / "MacOS" / "Apsis Desktop",
        contents / "MacOS" / "apsis-desktop",
        contents / "Frameworks" / "libpython3.13.dylib",
        contents / "Frameworks" / "PySide6" / "QtCore.abi3.so",
        framework / "QtCore",
    ):
        code.parent.mkdir(parents=True, exist_ok=True)
        code.write_bytes(MACH_O)
    (framework / "Resources").mkdir()
    (framework / "Resources" / "Info.plist").write_bytes(plistlib.dumps({}))
    (framework.parent / "Current").symlink_to("A")
    (contents / "Resources").mkdir()
    (contents / "Resources" / "apsis-desktop.svg").write_text("<svg/>")
    (contents / "Resources" / "libpython3.13.dylib").symlink_to("../Frameworks/libpython3.13.dylib")
    (contents / "Info.plist").write_bytes(plistlib.dumps({"CFBundleExecutable": "Apsis Desktop"}))
    return app


def test_an_app_is_signed_from_the_inside_out(mac: Mac, app: Path) -> None:
    done = mac.run("sign.sh", app, "Developer ID Application: Somebody (ABCDE12345)")
    assert done.returncode == 0, done.stderr
    *signed, verified = mac.calls("codesign")
    order = [call.partition(f"{app.name}")[2].removeprefix("/Contents/") for call in signed]
    assert order == [
        "Frameworks/PySide6/QtCore.abi3.so",
        "Frameworks/libpython3.13.dylib",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A",
        "MacOS/apsis-desktop",
        "",  # the app itself, and with it its main program
    ]
    assert verified.startswith("--verify --strict")


def test_every_signature_is_hardened_and_dated_and_none_is_deep(mac: Mac, app: Path) -> None:
    mac.run("sign.sh", app, "Developer ID Application: Somebody (ABCDE12345)")
    for call in mac.calls("codesign")[:-1]:
        assert "--options runtime" in call
        assert "--timestamp" in call
    assert "--deep" not in " ".join(mac.calls("codesign"))


def test_a_signature_for_this_computer_alone_is_not_hardened(mac: Mac, app: Path) -> None:
    mac.run("sign.sh", app, "-")
    assert all("runtime" not in call and "--timestamp" not in call for call in mac.calls("codesign"))


def test_a_failed_signature_ends_it(mac: Mac, app: Path) -> None:
    mac.has("codesign", 'case "$*" in *libpython*) exit 1;; esac')
    assert mac.run("sign.sh", app, "-").returncode != 0
    assert "libpython" in mac.calls("codesign")[-1]


def test_the_image_holds_the_app_and_a_way_into_applications(mac: Mac, app: Path, tmp_path: Path) -> None:
    mac.has("ditto", 'cp -R "$1" "$2"')
    seen = tmp_path / "seen"
    mac.has("hdiutil", f'shift 4; ls -l "$1" > "{seen}"')  # create -volname NAME -srcfolder FOLDER
    (tmp_path / "Licences.txt").write_text("…")
    done = mac.run("make_image.sh", app, tmp_path / "x.dmg", "Apsis Desktop", tmp_path / "Licences.txt")
    assert done.returncode == 0, done.stderr
    assert "Applications -> /Applications" in seen.read_text()
    assert "Apsis Desktop.app" in seen.read_text()
    assert "Licences.txt" in seen.read_text()


def test_apple_is_waited_for_and_its_word_attached(mac: Mac, tmp_path: Path) -> None:
    mac.has("xcrun", 'if [ "$1" = notarytool ]; then echo answer; fi')
    mac.has("plutil", 'if [ "$2" = status ]; then echo Accepted; else echo 1; fi')
    image = tmp_path / "x.dmg"
    image.touch()
    key = {"NOTARY_KEY_FILE": "key.p8", "NOTARY_KEY_ID": "ID", "NOTARY_ISSUER": "issuer"}
    assert mac.run("notarise.sh", image, **key).returncode == 0
    submit, staple, validate = mac.calls("xcrun")
    assert "--wait" in submit
    assert staple == f"stapler staple {image}"
    assert validate == f"stapler validate {image}"


def test_what_apple_refuses_is_not_attached_and_its_reasons_are_shown(mac: Mac, tmp_path: Path) -> None:
    mac.has("xcrun", 'if [ "$2" = log ]; then echo "not hardened"; fi')
    mac.has("plutil", 'if [ "$2" = status ]; then echo Invalid; else echo 1; fi')
    image = tmp_path / "x.dmg"
    image.touch()
    key = {"NOTARY_KEY_FILE": "key.p8", "NOTARY_KEY_ID": "ID", "NOTARY_ISSUER": "issuer"}
    done = mac.run("notarise.sh", image, **key)
    assert done.returncode == 1
    assert "not hardened" in done.stderr
    assert not any("stapler" in call for call in mac.calls("xcrun"))


def test_licences_lie_with_the_data_and_are_seen_from_the_code(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "bundle"
    (bundle / "_internal" / "licences").mkdir(parents=True)
    (bundle / "_internal" / "licences" / "licences.json").write_text("{}")
    monkeypatch.setattr(macos_image, "BUNDLE", bundle)
    for _ in range(2):  # a second time it makes them anew
        macos_image.add_licences(app)
    seen = app / "Contents" / "Frameworks" / "licences"
    assert seen.is_symlink()
    assert (seen / "licences.json").read_text() == "{}"
    assert not (app / "Contents" / "Resources" / "licences").is_symlink()


def test_macos_is_told_what_it_needs_to_know() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist.values()))
    assert told["CFBundleShortVersionString"] == identity.version()
    assert told["CFBundleIdentifier"].replace("-", "").replace(".", "").isalnum()
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert told["NSHighResolutionCapable"] is True


def test_the_app_asks_for_no_entitlement() -> None:
    assert plistlib.loads((SCRIPTS / "entitlements.plist").read_bytes()) == {}


def test_the_icons_hold_every_size(tmp_path: Path) -> None:
    pictures = {size: f"PNG of {size}".encode() for size in (16, 256)}
    ico = icons.ico(pictures)
    assert struct.unpack_from("<HHH", ico) == (0, 1, 2)
    for number, (size, picture) in enumerate(pictures.items()):
        width, height, _colours, _, _planes, depth, length, at = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert (width or 256, height or 256, depth) == (size, size, 32)
        assert ico[at : at + length] == picture
    icns = icons.icns({"ic07": b"small", "ic10": b"large"})
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)
    assert icns[8:] == b"ic07" + struct.pack(">I", 13) + b"small" + b"ic10" + struct.pack(">I", 13) + b"large"


def test_the_drawing_is_drawn_in_each_size(tmp_path: Path) -> None:
    icons.write(tmp_path)
    for file in ("apsis-desktop.ico", "apsis-desktop.icns"):
        assert (tmp_path / file).read_bytes().count(b"\x89PNG\r\n") >= len(icons.ICNS_TYPES)
    largest = (tmp_path / "apsis-desktop.icns").read_bytes().rpartition(b"ic10")[2]
    assert struct.unpack_from(">II", largest, 4 + 16) == (1024, 1024)
