"""The argument parser, and the texts of `--help`."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop import __version__

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_ACCOUNT = """\
where the account comes from:
  The connection made in the window; if there are several, choose one with --connection.
  Without the window, set these variables; the keyring is then not used:
    APSIS_CLIENT_ID, APSIS_CLIENT_SECRET   the key, from Account settings > API management in APSIS One
    APSIS_REGION                           eu (Europe, if not set) or apac (Asia-Pacific)
    APSIS_API_URL                          an address to use instead of the region's"""

_EXPORT = f"""\
names:
  A NAME is the name in APSIS One, or the ID that `list` shows next to it. The ID always works.
  See the names with:
    apsis-desktop list sections
    apsis-desktop list segments
    apsis-desktop list attributes --section NAME
    apsis-desktop list tags --section NAME
  If a name begins with a dash, write --segment=-NAME.

{_ACCOUNT}

example:
  apsis-desktop export --practice --section Europe --segment Women --attribute Email --format csv --output women.csv

exit code: 0 saved, 1 failed, 2 wrong usage, 130 interrupted"""

_LIST = f"""\
{_ACCOUNT}

exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted"""

_COMPARE = """\
how people are matched:
  By export key, or by the column given with --key, such as Email. Blanks around a value are ignored, and so is case in
  email addresses. Rows without a value there, and people with several rows, are counted and reported.

  The extension of a --new, --gone or --changed file says what it is: .csv, .csv.gz (compressed) or .xlsx (workbook).

examples:
  apsis-desktop compare last-week.csv this-week.csv --new new.csv --changed changed.xlsx
  everyone except those on a suppression list (OLD):
  apsis-desktop compare suppressed.csv everyone.csv --key Email --new to-send.csv

exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted"""

_DOUBLES = """\
Blanks around a value are ignored, and so is case in email addresses. With --output, rows without a value are all kept.

exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted"""

_SELF_CHECK = """\
exit code: 0 everything works, 1 something does not, 130 interrupted"""

_FORGET = """\
exit code: 0 everything is deleted, 1 something is left"""

_WINDOW = """\
For more about a command: apsis-desktop COMMAND --help"""


class _Parser(argparse.ArgumentParser):
    """Prints its help completely to a slow reader; argparse drops what a pipe does not take at once."""

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        from apsis_desktop.system.console import write_whole

        wanted = file is sys.stdout
        with contextlib.suppress(OSError):  # nobody reads it
            write_whole(sys.stdout if wanted else sys.stderr, message)


def parser() -> argparse.ArgumentParser:
    """Return the parser. For wrong usage it prints a message and raises `SystemExit` with 2."""
    top: argparse.ArgumentParser = _Parser(
        prog="apsis-desktop",
        description="Gets lists of profiles out of APSIS One. Without a command, opens the window.",
        epilog=_WINDOW,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Apsis Desktop {__version__}", help="show the version")
    top.add_argument("--practice", action="store_true", help="use practice data; nothing leaves this computer")
    commands = top.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    _add_export(commands)
    _add_list(commands)
    _add_compare(commands)
    _add_doubles(commands)
    _add_self_check(commands)
    _add_forget(commands)
    return top


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = _add(commands, "export", "save one report as a file", "Save one report as a file.", _EXPORT)
    export.usage = "%(prog)s --section NAME --segment NAME --format FORMAT --output PATH [options]"
    who = export.add_argument_group("who")
    who.add_argument("--section", required=True, metavar="NAME", help="the section to look in")
    who.add_argument("--segment", required=True, action="append", metavar="NAME", help="a segment; repeatable")
    who.add_argument(
        "--match",
        choices=("any", "all"),
        default="any",
        help="with several segments: profiles in any of them (the default) or in all of them",
    )
    who.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="NAME",
        help="leave out the profiles in this segment; repeatable",
    )
    who.add_argument(
        "--profiles",
        choices=("all", "known", "unknown"),
        default="all",
        help="which profiles; known: with an email, mobile number or CRM ID (default: all)",
    )
    who.add_argument(
        "--which-segment",
        action="store_true",
        help="add a yes/no column for each segment: whether the profile is in it",
    )
    columns = export.add_argument_group("columns, in addition to the export key")
    columns.add_argument("--attribute", action="append", default=[], metavar="NAME", help="an attribute; repeatable")
    columns.add_argument("--tag", action="append", default=[], metavar="NAME", help="a tag; repeatable")
    file = export.add_argument_group("file")
    file.add_argument(
        "--format",
        choices=("csv", "csv.gz", "xlsx", "xlsx-tidy", "csv-excel"),
        required=True,
        help="CSV, compressed CSV, Excel, Excel with text kept as text and dates as dates, or CSV that Excel opens "
        "with a double-click",
    )
    file.add_argument("--output", required=True, metavar="PATH", help="the file to save")
    file.add_argument("--overwrite", action="store_true", help="replace an existing file")
    file.add_argument("--split", type=_count, metavar="N", help="files of at most N rows each: NAME-1, NAME-2, …")
    file.add_argument(
        "--rename", type=_renaming, action="append", default=[], metavar="OLD=NEW", help="rename a column; repeatable"
    )
    file.add_argument(
        "--leave-out", action="append", default=[], metavar="COLUMN", help="leave a column out of the file; repeatable"
    )
    file.add_argument(
        "--times",
        action="append",
        default=[],
        metavar="COLUMN",
        help="xlsx-tidy: a column of Unix seconds to show as local times; repeatable",
    )
    file.add_argument(
        "--excel-text",
        action="store_true",
        help='csv-excel: write cells that Excel would alter as ="0123", which other programs cannot read',
    )
    _add_summary(export)
    _add_account(export)


def _add_list(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = _add(commands, "list", "show what is in the account", "Show names, each with its ID.", _LIST)
    listing.add_argument("kind", choices=("sections", "segments", "attributes", "tags"), help="what to show")
    listing.add_argument("--section", metavar="NAME", help="the section whose attributes or tags to show")
    listing.add_argument("--json", action="store_true", help="as JSON, for other programs")
    _add_account(listing)


def _add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    compare = _add(
        commands,
        "compare",
        "show what changed between two lists",
        "Show who is new in a list, who is gone, and whose values changed. Any CSV or Excel file works.",
        _COMPARE,
    )
    compare.add_argument("old", metavar="OLD", help="the earlier list")
    compare.add_argument("new_list", metavar="NEW", help="the later list")
    for which in ("old", "new"):
        compare.add_argument(
            f"--more-{which}",
            action="append",
            default=[],
            metavar="FILE",
            help=f"another file of {which.upper()}, with the same columns; repeatable",
        )
    compare.add_argument("--key", metavar="COLUMN", help="match people by this column instead of the export key")
    compare.add_argument("--new", metavar="FILE", help="save those who are only in NEW")
    compare.add_argument("--gone", metavar="FILE", help="save those who are only in OLD")
    compare.add_argument("--changed", metavar="FILE", help="save those who changed, with old and new values")
    compare.add_argument("--overwrite", action="store_true", help="replace existing files")
    compare.add_argument("--json", action="store_true", help="as JSON, for other programs")
    compare.set_defaults(connection=None)


def _add_doubles(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doubles = _add(
        commands,
        "doubles",
        "find people who are in a list more than once",
        "Show how many rows of a list share a value, such as an email address, and save the list with one row of each.",
        _DOUBLES,
    )
    doubles.add_argument("list", nargs="+", metavar="LIST", help="a CSV or Excel file, or the files it was split into")
    doubles.add_argument("--by", required=True, metavar="COLUMN", help="the column to compare")
    doubles.add_argument("--output", metavar="FILE", help="save one row for each value: the fullest one, or")
    doubles.add_argument("--latest", metavar="COLUMN", help="the latest one by this column of dates")
    doubles.add_argument("--overwrite", action="store_true", help="replace an existing file")
    doubles.add_argument("--json", action="store_true", help="as JSON, for other programs")
    doubles.set_defaults(connection=None)


def _add_summary(export: argparse.ArgumentParser) -> None:
    told = export.add_argument_group("what is said about it")
    told.add_argument(
        "--summary", action="store_true", help="say how many people are in it and how full each column is"
    )
    told.add_argument("--json", action="store_true", help="the same as JSON, with the saved files, for other programs")


def _count(typed: str) -> int:
    if not typed.isdecimal() or int(typed) < 1:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a number of rows")
    return int(typed)


def _renaming(typed: str) -> tuple[str, str]:
    old, equals, new = typed.partition("=")
    if not (old.strip() and equals and new.strip()):
        raise argparse.ArgumentTypeError(f"{typed!r} is not of the form OLD=NEW")
    return old, new


def _add_self_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = _add(
        commands,
        "self-check",
        "check that everything works on this computer",
        "Check that everything the program needs works on this computer. Nothing leaves it; an entry is written to "
        "the keyring and deleted.",
        _SELF_CHECK,
    )
    check.add_argument("--json", action="store_true", help="as JSON, for other programs")
    # The check's own subprocess, which opens a window.
    check.add_argument("--look-at-window", type=Path, help=argparse.SUPPRESS)
    check.set_defaults(connection=None)


def _add_forget(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    forget = _add(
        commands,
        "forget",
        "delete everything the program stores on this computer",
        "Delete your connections with their keys, the settings, the list of reports, unsaved reports, and the logs. "
        "The files you saved are kept.",
        _FORGET,
    )
    forget.add_argument("--everything", action="store_true", required=True, help="confirm that everything is deleted")
    forget.set_defaults(connection=None)


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, brief: str, description: str, epilog: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=brief,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add_account(command: argparse.ArgumentParser) -> None:
    account = command.add_argument_group("account")
    account.add_argument(
        "--practice",
        action="store_true",
        default=argparse.SUPPRESS,  # it may stand before the command as well
        help="use practice data; nothing leaves this computer",
    )
    account.add_argument("--connection", metavar="NAME", help="one of the connections made in the window")
