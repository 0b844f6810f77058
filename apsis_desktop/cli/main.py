"""The command line: the window by default; with a command, such as `export`, the program without one."""

from __future__ import annotations

import argparse
import atexit
import contextlib
import gc
import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from apsis_desktop.cli.arguments import parser
from apsis_desktop.cli.display import has_display
from apsis_desktop.cli.exit_codes import DONE, FAILED, INTERRUPTED, WRONG_USAGE
from apsis_desktop.errors import ApsisError, Cancelled, Fate

log = logging.getLogger(__name__)

_SELDOM = 50_000  # new objects before Python looks for garbage among them


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code. Raises `SystemExit` for `--help`, `--version` and wrong usage."""
    _replace_missing_streams()
    reads = parser()
    typed = reads.parse_args(arguments)
    try:
        if typed.command is None:
            return _open_window(practice=typed.practice)
        if typed.practice and typed.connection is not None:
            reads.error("--practice and --connection cannot be used together")
        if typed.command == "self-check" and typed.look_at_window is not None:
            return _probe_window(typed.look_at_window)
        if typed.command == "forget":
            return _forget()
        return _run_command(typed)
    except ApsisError as problem:
        from apsis_desktop.system.console import say_problem

        say_problem(f"apsis-desktop: {problem}")
        return FAILED
    except KeyboardInterrupt:  # in the moments before and after the signals are heard
        return INTERRUPTED


def _open_window(*, practice: bool) -> int:
    from apsis_desktop.system.console import say_problem

    if not has_display():
        say_problem(
            "apsis-desktop: There is no display to open the window on. "
            "Commands such as `export` and `list` work without one."
        )
        return FAILED
    gc.disable()  # GuiThreadGarbageCollection collects on the GUI thread instead
    try:
        from apsis_desktop.app.run import run_window
    except ImportError as problem:  # most likely a library of the system that Qt needs
        say_problem(f"apsis-desktop: The window cannot be opened on this computer: {problem}")
        return FAILED
    return run_window(practice=practice)


def _run_command(typed: argparse.Namespace) -> int:
    from apsis_desktop.cli.interrupt import run_interruptibly
    from apsis_desktop.cli.next_step import sentence
    from apsis_desktop.cli.places import own_paths
    from apsis_desktop.system.console import say_problem
    from apsis_desktop.system.logging_setup import COMMAND_LINE_FILE_NAME, set_up_logs

    work = {"export": _export, "list": _list, "compare": _compare, "doubles": _doubles, "self-check": _self_check}[
        typed.command
    ]
    codes: list[int] = []
    # The modules stay loaded; having the collector scan them repeatedly takes a fifth of a command's time.
    atexit.register(gc.freeze)
    thresholds = gc.get_threshold()
    gc.set_threshold(_SELDOM)
    # Without a log, warnings would go to stderr.
    logs = set_up_logs(own_paths(), name=COMMAND_LINE_FILE_NAME, level=logging.WARNING)
    try:
        run_interruptibly(lambda cancelled: codes.append(work(typed, cancelled)))
    except Cancelled as stopped:
        say_problem("Interrupted. Nothing was saved." if work in {_export, _compare, _doubles} else "Interrupted.")
        _say_notes(stopped.__cause__ or stopped)
        return INTERRUPTED
    except ApsisError as problem:
        log.error("%s: %s %s", typed.command, problem.code, " ".join(problem.detail.split()))  # noqa: TRY400 - no bug
        say_problem(f"apsis-desktop: {sentence(problem, _account_options(typed))}")
        _say_notes(problem)
        return WRONG_USAGE if problem.fate is Fate.USAGE else FAILED
    except Exception as problem:
        log.exception("The command failed")
        where = f" Details are in {logs.file}" if logs.file else ""
        say_problem(f"apsis-desktop: Something unexpected happened.{where}")
        _say_notes(problem)
        return FAILED
    finally:
        logs.close()
        gc.set_threshold(*thresholds)
    return codes[0]


def _export(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    from apsis_desktop.cli.account import chosen_account
    from apsis_desktop.cli.export import ExportOrder, export, notes, output_path
    from apsis_desktop.cli.places import kept_place, swept_places
    from apsis_desktop.cli.progress import Progress, size
    from apsis_desktop.cli.shaped_export import check_options
    from apsis_desktop.cli.standard_output import write_out
    from apsis_desktop.cli.summary import as_json, as_lines, counted, kept_as_json
    from apsis_desktop.lists.form import Form
    from apsis_desktop.report.kept_parts import Kept
    from apsis_desktop.report.selection import FileFormat, Match, Profiles
    from apsis_desktop.report.shape import Shape
    from apsis_desktop.system.console import in_unicode, say, say_problem

    form = Form(typed.format)
    shape = Shape(
        split=typed.split,
        renamed=tuple(typed.rename),
        left_out=tuple(typed.leave_out),
        times=tuple(typed.times),
        excel_text=typed.excel_text,
    ).made_as(form)
    check_options(shape, form)
    order = ExportOrder(
        section=typed.section,
        segments=tuple(typed.segment),
        excluded=tuple(typed.exclude),
        match=Match(typed.match),
        attributes=tuple(typed.attribute),
        tags=tuple(typed.tag),
        profiles=Profiles(typed.profiles),
        format=FileFormat.CSV if shape.is_made_here else FileFormat(form.value),
        output=output_path(typed.output),
        overwrite=typed.overwrite,
        which_segment=typed.which_segment,
        shape=shape,
        counted=typed.summary or typed.json,
    )
    choice = chosen_account(os.environ, practice=typed.practice, connection=typed.connection)
    work, unfinished = swept_places()
    kept = None if typed.practice else kept_place()  # the practice account ends with the command

    def tell_kept(left: Kept) -> None:
        if typed.json:
            write_out(kept_as_json(left, ascii_alone=not in_unicode(sys.stdout)))

    with contextlib.closing(Progress(sys.stderr)) as progress:
        exported = export(
            order, choice, progress, cancelled, unfinished, work, progress.say, keep=kept, tell_kept=tell_kept
        )
    for file, length in [] if typed.json else exported.files:
        say(f"Saved {file} ({size(length)})")
    for sentence in notes(exported):
        say_problem(sentence)
    if not order.counted:
        return DONE
    summary = None
    try:
        summary = counted(exported, work, cancelled)
    except Cancelled:
        say_problem("Interrupted. The report is saved.")
        return INTERRUPTED
    except ApsisError as problem:
        say_problem(f"The report is saved, but could not be counted. {problem}")
    if typed.json:
        write_out(as_json(exported, summary, ascii_alone=not in_unicode(sys.stdout)))
    elif summary is not None:
        write_out(as_lines(summary))
    return DONE


def _compare(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    from apsis_desktop.cli.compare import run

    return run(typed, cancelled)


def _doubles(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    from apsis_desktop.cli.doubles import run

    return run(typed, cancelled)


def _list(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    from apsis_desktop.cli.account import chosen_account
    from apsis_desktop.cli.list import as_json, as_lines, listing
    from apsis_desktop.cli.progress import Progress
    from apsis_desktop.cli.standard_output import write_out
    from apsis_desktop.system.console import in_unicode

    with (
        chosen_account(os.environ, practice=typed.practice, connection=typed.connection) as chosen,
        contextlib.closing(Progress(sys.stderr)) as progress,
    ):
        things = listing(typed.kind, typed.section, chosen.account, progress, cancelled)
    write_out(as_json(things, ascii_alone=not in_unicode(sys.stdout)) if typed.json else as_lines(things))
    return DONE


def _self_check(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    from apsis_desktop.cli.self_check.result import Finding
    from apsis_desktop.cli.self_check.runner import as_json, as_lines, self_check
    from apsis_desktop.cli.standard_output import write_out
    from apsis_desktop.system.console import say

    def tell(finding: Finding) -> None:
        for line in [] if typed.json else as_lines(finding):
            say(line)

    findings = self_check(cancelled, tell)
    if typed.json:
        write_out(as_json(findings))
    return DONE if all(finding.holds for finding in findings) else FAILED


def _probe_window(answer: Path) -> int:
    from apsis_desktop.cli.self_check.window_probe import probe_window
    from apsis_desktop.system.console import say_problem

    try:
        return probe_window(answer)
    except ImportError as problem:  # most likely a library of the system that Qt needs
        say_problem(str(problem))
        return FAILED


def _forget() -> int:
    from apsis_desktop.accounts.credentials import Credentials
    from apsis_desktop.cli.forget import forget_everything
    from apsis_desktop.system.console import say, say_problem
    from apsis_desktop.system.paths import Paths

    logging.getLogger().addHandler(logging.NullHandler())  # no log is written: it would lie in what is deleted
    left = forget_everything(Paths.of_this_user(), Credentials())
    for sentence in left:
        say_problem(f"apsis-desktop: {sentence}")
    if left:
        return FAILED
    say("Everything Apsis Desktop stored for you on this computer was deleted. The files you saved are kept.")
    return DONE


def _say_notes(problem: BaseException) -> None:
    """Say what is noted in an error: what was downloaded and is kept."""
    from apsis_desktop.system.console import say_problem

    for note in getattr(problem, "__notes__", ()):
        say_problem(note)


def _account_options(typed: argparse.Namespace) -> str:
    if typed.practice:
        return " --practice"
    return f' --connection "{typed.connection}"' if typed.connection is not None else ""


def _replace_missing_streams() -> None:
    """Give a windowed program on Windows, which has no streams, null streams; replace what cannot be encoded."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - for the whole run
        elif hasattr(stream, "reconfigure"):
            # Into a file or a pipe Windows would write its own code page, which has no more than 256 characters.
            stream.reconfigure(errors="replace", encoding="utf-8" if sys.platform == "win32" else None)
