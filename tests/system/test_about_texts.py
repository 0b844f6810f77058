import json
import sys
from pathlib import Path

import pytest

from apsis_desktop.system.about_texts import third_parties


def test_where_python_runs_the_program_its_libraries_are_listed() -> None:
    found = third_parties()
    names = [work.name.casefold() for work in found.works]
    assert {"httpx", "httpcore", "keyring", "pyside6_essentials", "shiboken6", "truststore"} <= set(names)
    assert {"pytest", "ruff", "pyinstaller"}.isdisjoint(names)
    assert names == sorted(set(names))
    assert "Permission is hereby granted" in next(work for work in found.works if work.name == "keyring").text()


def test_the_list_that_the_build_made_is_read_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "Qt.txt").write_text("LGPL")
    work = {"name": "Qt", "version": "6", "licence": "LGPL-3.0-only", "home": "https://www.qt.io", "file": "Qt.txt"}
    (folder / "licences.json").write_text(json.dumps({"notice": "Made of", "parties": [work]}))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    found = third_parties()
    assert found.notice == "Made of"
    assert [(work.name, work.text()) for work in found.works] == [("Qt", "LGPL")]
