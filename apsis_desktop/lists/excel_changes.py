"""What Excel makes of the cells of a CSV that it opens, and how they are written so that it leaves them alone."""

from __future__ import annotations

from dataclasses import replace

from apsis_desktop.lists.changed_column import Change, ChangedColumn
from apsis_desktop.lists.engine import Engine, quoted
from apsis_desktop.lists.form import ForExcel
from apsis_desktop.lists.put_together import PutTogether

_LONG = 10  # digits; Excel shows some millions in full in a column of the usual width
_LONGEST_TEXT = 255  # letters, between two quotation marks of a formula
_PIECE = f'(?s)(?:""|[^"]){{1,{_LONGEST_TEXT}}}'
_BLANK = quoted(" \t\r\n")


def changed_by_excel(engine: Engine, made: PutTogether) -> tuple[ChangedColumn, ...]:
    """Return the columns of a list that Excel alters where it opens it as a CSV. It may take long."""
    names = [f"v{at}" for at in range(len(made.headings))]
    asked = ", ".join(f"coalesce(bool_or({_is(change, name)}), false)::INTEGER" for name in names for change in Change)
    flags = iter(engine.numbers(f"SELECT {asked} FROM ({made.query}) AS list({', '.join(names)})"))
    columns = [(heading, [(change, next(flags)) for change in Change]) for heading in made.headings]
    found = (ChangedColumn(heading, tuple(change for change, yes in told if yes)) for heading, told in columns)
    return tuple(column for column in found if column.changes)


def as_csv_for_excel(made: PutTogether, wanted: ForExcel) -> PutTogether:
    """Return a list as a CSV that opens in Excel by a double click.

    As text, cells that Excel would alter are written as `="0123"`, which other programs do not read.
    """
    query = made.query
    if wanted.as_text:
        names = [f"v{at}" for at in range(len(made.headings))]
        cells = ", ".join(_harmless(name) for name in names)
        query = f"SELECT {cells} FROM ({made.query}) AS list({', '.join(names)})"
    return replace(made, separator=wanted.separator, line_end="\r\n", marked=True, query=query)


def _harmless(cell: str) -> str:
    any_change = " OR ".join(f"({_is(change, cell)})" for change in Change)
    inner = f"""replace({cell}, '"', '""')"""
    pieces = f"regexp_extract_all({inner}, {quoted(_PIECE)})"
    inner = f"""CASE WHEN length({cell}) <= {_LONGEST_TEXT} THEN {inner} ELSE array_to_string({pieces}, '"&"') END"""
    return f"""CASE WHEN {any_change} THEN '="' || {inner} || '"' ELSE {cell} END"""


def _is(change: Change, cell: str) -> str:
    """Return the condition that Excel alters a cell in this way. Where it begins is quicker to see than what it is."""
    cell = f"CASE WHEN {cell} < '!' THEN ltrim({cell}, {_BLANK}) ELSE {cell} END"  # Excel sees what follows blanks
    digits = f"{cell} >= '0' AND {cell} < ':'"
    signed = f"{cell} >= '+' AND {cell} < '.'"
    match change:
        case Change.LEADING_ZEROS:
            return _when(f"{cell} >= '0' AND {cell} < '1' OR {signed}", cell, r"[+-]?0[0-9]+([.,][0-9]*)?")
        case Change.LONG_NUMBERS:
            long = rf"[+-]?[1-9][0-9]{{{_LONG - 1},}}|\+[0-9]+|[+-]?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+"
            return _when(f"{digits} OR {signed}", cell, long)
        case Change.FORMULAS:
            number = quoted(r"[+-][0-9\s.,]*")
            return (
                f"CASE WHEN {cell} >= '=' AND {cell} < '>' OR {cell} >= '@' AND {cell} < 'A' THEN true "
                f"WHEN {cell} >= '+' AND {cell} < ',' OR {cell} >= '-' AND {cell} < '.' "
                f"THEN NOT regexp_full_match({cell}, {number}) ELSE false END"
            )


def _when(likely: str, cell: str, pattern: str) -> str:
    return f"CASE WHEN {likely} THEN regexp_full_match({cell}, {quoted(pattern)}) ELSE false END"
