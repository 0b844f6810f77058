"""An account that has made a report of each of three segments, and the command that saves the first two as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import listed, report_to
from reports import csv_answer
from scripted_server import ScriptedServer, says

from apsis_desktop.api.report_request import PATH

SECRET = "somebody@example.com"
FIRST = f"k,column_1\r\n1,{SECRET}\r\n2,b\r\n".encode()
SEGMENTS = listed(*((f"segment.{one}", one) for one in ("Women", "Men", "Staff")))
SECOND = b"k,column_1\r\n2,later\r\n3,d\r\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "home"
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(made))
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "reports").mkdir()
    return tmp_path / "reports" / "both.csv"


@pytest.fixture
def two(account: ScriptedServer) -> ScriptedServer:
    """An account with three segments, that has made a report of each."""
    account.on("GET", "/audience/segments", SEGMENTS)
    account.on("GET", "/audience/sections/com.apsis1.sections.default/attributes", listed(("attribute.email", "Email")))
    takes_requests(account)
    for number, content in enumerate((FIRST, SECOND, b"k\r\n3\r\n")):
        account.on("GET", f"/reports/{number}", csv_answer(content, encoding=None))
    return account


def takes_requests(server: ScriptedServer) -> None:
    """Take the requests of one report: the next one's begin anew."""
    links = [says(202, {"file_download_url_v2": f"{server.url}/reports/{number}"}) for number in range(3)]
    server.on("POST", PATH, *links)


def both(file: Path, *more: str, form: str = "csv") -> list[str]:
    return report_to(file, "--segment", "Men", "--attribute", "Email", *more, form=form)


def files_with(secret: str, folder: Path) -> list[Path]:
    found = (each for each in folder.rglob("*") if each.is_file())
    return [each for each in found if secret.encode() in each.read_bytes()]
