"""Checks a complete export from the practice account, over the loopback network."""

from __future__ import annotations

import contextlib
import tempfile
import threading
from pathlib import Path

from apsis_desktop.api.account import Account
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.cli.account import ChosenAccount
from apsis_desktop.cli.export import ExportOrder, export
from apsis_desktop.cli.self_check.result import Check, Failed
from apsis_desktop.errors import ApsisError
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.report.selection import FileFormat, Match, Profiles

_PROFILES = 200


def practice_export(form: FileFormat) -> Check:
    """Return the check that saves a report in one of the formats."""

    def check(cancelled: threading.Event) -> str:
        with tempfile.TemporaryDirectory(prefix="apsis-desktop-") as folder:
            try:
                size = _export(form, Path(folder), cancelled)
            except ApsisError as problem:
                raise Failed(
                    f"The practice report could not be saved. {problem.plain_words} {problem.detail}".strip(),
                    "Check whether a firewall or virus scanner blocks connections from this computer to itself.",
                ) from None
        return f"A practice report of {size} bytes was requested, downloaded, checked and saved."

    return check


def _export(form: FileFormat, folder: Path, cancelled: threading.Event) -> int:
    from apsis_desktop.practice.server import PracticeServer

    order = ExportOrder(
        section="Europe",
        segments=("Women", "Kunder & vänner"),
        excluded=("65+",),
        match=Match.ANY,
        attributes=("Email",),
        tags=("VIP",),
        profiles=Profiles.ALL,
        format=form,
        output=folder / f"practice.{form.value}",
        overwrite=False,
    )
    with PracticeServer(waiting_seconds=(0.0, 0.0), limits=False, profile_count=_PROFILES) as server:
        account = ChosenAccount(Account(server.url, TokenSource(server.client_id, server.client_secret)))
        return export(
            order, contextlib.nullcontext(account), lambda _event: None, cancelled, Unfinished(), folder
        ).brought.fetched.size
