"""What a person on Linux gets: an archive to unpack anywhere, or over /usr/local."""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

import pytest
from build import identity, linux_archive
from finished_program import Finished

from apsis_desktop import __version__


def entry(finished: Finished) -> Path:
    return finished.unpacked / "share" / "applications" / "apsis-desktop.desktop"


def test_the_desktop_entry_is_in_order(finished: Finished) -> None:
    done = subprocess.run(["desktop-file-validate", str(entry(finished))], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_desktop_entry_starts_a_program_and_shows_an_icon_that_are_there(finished: Finished) -> None:
    lines = dict(line.split("=", 1) for line in entry(finished).read_text(encoding="utf-8").splitlines() if "=" in line)
    assert (finished.unpacked / "bin" / lines["Exec"]).exists()
    assert (finished.unpacked / "share/icons/hicolor/scalable/apps" / f"{lines['Icon']}.svg").exists()


def test_software_centres_can_read_the_description(finished: Finished) -> None:
    file = finished.unpacked / "share" / "metainfo" / f"{identity.IDENTIFIER}.metainfo.xml"
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--explain", str(file)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert f'<release version="{__version__}"' in file.read_text(encoding="utf-8")


def test_everything_lies_in_one_folder_and_belongs_to_nobody(finished: Finished) -> None:
    with tarfile.open(finished.archive) as archive:
        entries = archive.getmembers()
    assert {each.name.partition("/")[0] for each in entries} == {f"apsis-desktop-{__version__}"}
    assert {(each.uid, each.uname) for each in entries} == {(0, "root")}
    assert {each.name.split("/")[1] for each in entries} == {"bin", "lib", "share"}


def test_two_archives_of_one_bundle_are_the_same(
    finished: Finished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = tmp_path / "bundle"
    (small / "inner").mkdir(parents=True)
    (small / "program").write_bytes(b"x" * 1000)
    (small / "inner" / "link").symlink_to("../program")
    monkeypatch.setattr(linux_archive, "BUNDLE", small)
    made = []
    for name in ("one", "two"):
        monkeypatch.setattr(linux_archive, "path", lambda name=name: tmp_path / name)
        made.append(linux_archive.make().read_bytes())
    assert made[0] == made[1]
