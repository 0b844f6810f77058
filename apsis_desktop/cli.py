"""The command line: the window by default; `export` and `list` without one.

Exit 0: done. 1: failed, with one sentence on stderr. 2: wrong usage. 130: interrupted.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from apsis_desktop import __version__
from apsis_desktop.errors import ApsisError, Cancelled, Fate

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    _survive_without_streams()
    typed = _parser().parse_args(arguments)
    if typed.command is None:
        from apsis_desktop.app import run_window  # noqa: PLC0415 - Qt is for the window alone

        return run_window(practice=typed.practice)
    work = _export if typed.command == "export" else _list
    return _run(lambda cancelled: work(typed, cancelled))


def _run(work: Callable[[threading.Event], None]) -> int:
    """Do the work beside, so that Ctrl-C is heard at once whatever it is waiting for."""
    cancelled = threading.Event()
    problems: list[BaseException] = []

    def stop(_number: int, _frame: FrameType | None) -> None:
        cancelled.set()

    def do() -> None:
        try:
            work(cancelled)
        except BaseException as problem:  # noqa: BLE001 - told below, on the main thread
            problems.append(problem)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        thread = threading.Thread(target=do, name="command")
        thread.start()
        while thread.is_alive():
            thread.join(0.1)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return _exit_code(problems[0] if problems else None)


def _exit_code(problem: BaseException | None) -> int:
    match problem:
        case None:
            return DONE
        case Cancelled():
            print("Interrupted; nothing was saved.", file=sys.stderr)
            return INTERRUPTED
        case ApsisError():
            print(f"apsis-desktop: {problem}", file=sys.stderr)
            return WRONG_USAGE if problem.fate is Fate.USAGE else FAILED
        case BrokenPipeError():  # whoever read the list has enough of it
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - Python flushes it at the end
            return DONE
    print(f"apsis-desktop: Something went wrong that should not have. {problem!r}", file=sys.stderr)
    return FAILED


def _export(typed: argparse.Namespace, cancelled: threading.Event) -> None:
    from apsis_desktop.report.selection import FileFormat, Match, Profiles  # noqa: PLC0415 - `--version` is quick
    from apsis_desktop.terminal.account_choice import chosen_account  # noqa: PLC0415 - the same
    from apsis_desktop.terminal.export import ExportOrder, export  # noqa: PLC0415 - the same
    from apsis_desktop.terminal.progress import Progress, size  # noqa: PLC0415 - the same

    order = ExportOrder(
        section=typed.section,
        segments=tuple(typed.segment),
        excluded=tuple(typed.exclude),
        match=Match(typed.match),
        attributes=tuple(typed.attribute),
        tags=tuple(typed.tag),
        profiles=Profiles(typed.profiles),
        format=FileFormat(typed.format),
        output=Path(typed.output).expanduser().absolute(),
        overwrite=typed.overwrite,
    )
    progress = Progress(sys.stderr)
    try:
        with chosen_account(os.environ, practice=typed.practice, connection=typed.connection) as account:
            saved = export(order, account, progress, cancelled)
    finally:
        progress.close()
    print(f"Saved {order.output} ({size(saved)})")


def _list(typed: argparse.Namespace, cancelled: threading.Event) -> None:
    from apsis_desktop.terminal.account_choice import chosen_account  # noqa: PLC0415 - `--version` is quick
    from apsis_desktop.terminal.listing import as_json, as_lines, listing  # noqa: PLC0415 - the same

    with chosen_account(os.environ, practice=typed.practice, connection=typed.connection) as account:
        things = listing(typed.kind, typed.section, account, cancelled)
    sys.stdout.write(as_json(things) if typed.json else as_lines(things))
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="apsis-desktop",
        description="Lists of profiles out of APSIS One. Without a command it opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Apsis Desktop {__version__}")
    parser.add_argument("--practice", action="store_true", help="work on made-up data; nothing leaves this computer")
    commands = parser.add_subparsers(dest="command", metavar="export | list")

    export = commands.add_parser("export", help="save one report as a file", allow_abbrev=False)
    export.add_argument("--section", required=True, metavar="NAME")
    export.add_argument("--segment", required=True, action="append", metavar="NAME", help="may be given several times")
    export.add_argument("--match", choices=("any", "all"), default="any", help="profiles in any, or in all, of them")
    export.add_argument("--exclude", action="append", default=[], metavar="NAME", help="leave out who is in this one")
    export.add_argument("--attribute", action="append", default=[], metavar="NAME", help="a column")
    export.add_argument("--tag", action="append", default=[], metavar="NAME", help="a column")
    export.add_argument("--profiles", choices=("all", "known", "unknown"), default="all")
    export.add_argument("--format", choices=("csv", "csv.gz", "xlsx"), required=True)
    export.add_argument("--output", required=True, metavar="PATH")
    export.add_argument("--overwrite", action="store_true", help="replace a file that is there already")

    listing = commands.add_parser("list", help="show what the account holds", allow_abbrev=False)
    listing.add_argument("kind", choices=("sections", "segments", "attributes", "tags"))
    listing.add_argument("--section", metavar="NAME", help="the section whose attributes or tags to show")
    listing.add_argument("--json", action="store_true")

    for command in (export, listing):
        command.add_argument("--practice", action="store_true", default=argparse.SUPPRESS, help="work on made-up data")
        command.add_argument("--connection", metavar="NAME", help="one of the connections made in the window")
    return parser


def _survive_without_streams() -> None:
    """Let a windowed program on Windows, which has no streams, print into nothing; and let odd names be printed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - for the whole run
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
