"""Everybody whose work is in the bundle is named beside it, with the licence."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from finished_program import Finished

from apsis_desktop.system.about_texts import listed


@pytest.fixture
def folder(finished: Finished) -> Path:
    return finished.folder / "_internal" / "licences"


def test_each_work_has_its_licence(folder: Path) -> None:
    parties = listed(folder)
    assert {"Qt", "PySide6_Essentials", "shiboken6", "Python", "httpx", "cryptography", "pyinstaller"} <= {
        work.name for work in parties.works
    }
    assert [work.name for work in parties.works if len(work.text()) < 300] == []
    assert [work.name for work in parties.works if not work.licence] == []


def test_the_libraries_of_the_system_that_are_taken_along_are_named(finished: Finished, folder: Path) -> None:
    names = {work.name for work in listed(folder).works}
    told = json.loads(finished.contents.read_text(encoding="utf-8"))["files"]
    from_system = {Path(source).name for _target, source in told if re.match(r"/(usr/)?lib/", source)}
    assert "libxcb-cursor.so.0" in from_system
    assert "libxcb-cursor0" in names


def test_what_the_licence_of_qt_asks_is_said_beside_the_program(finished: Finished, folder: Path) -> None:
    said = (finished.folder / "Licences.txt").read_text(encoding="utf-8")
    assert "GNU Lesser\nGeneral Public License, version 3" in said
    assert "You may replace them" in said
    assert re.search(r"https://download\.qt\.io/archive/qt/6\.\d+/6\.\d+\.\d+/single/", said)
    assert "@" not in said
    assert said == listed(folder).notice
    for name, words in (("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"), ("GPL-3.0.txt", "GNU GENERAL PUBLIC")):
        assert words in (folder / name).read_text(encoding="utf-8")


def test_qt_can_be_replaced_as_its_licence_asks(finished: Finished) -> None:
    libraries = [path for path in finished.folder.rglob("libQt6*.so*") if not path.is_symlink()]
    assert {path.parent.relative_to(finished.folder).as_posix() for path in libraries} == {"_internal/PySide6/Qt/lib"}
