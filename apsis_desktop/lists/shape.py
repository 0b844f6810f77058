"""The rows of a list as they are saved: some columns left out or called otherwise, in files of so many rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from apsis_desktop.errors import NoColumnLeft
from apsis_desktop.lists.engine import Engine
from apsis_desktop.lists.list_file import ListFile
from apsis_desktop.lists.put_together import PutTogether
from apsis_desktop.text.numbered import numbered


def shaped(
    engine: Engine, listed: ListFile, *, renamed: Mapping[str, str] | None = None, left_out: Sequence[str] = ()
) -> PutTogether:
    """Return a list with its columns renamed and left out.

    Raises `ListColumnUnknown`, `NoColumnLeft` and `ListProblem` kinds.
    """
    names = {listed.place(old): new for old, new in (renamed or {}).items()}
    absent = {listed.place(heading) for heading in left_out}
    kept = [at for at in range(len(listed.headings)) if at not in absent]
    if not kept:
        raise NoColumnLeft
    (rows,) = engine.numbers(f"SELECT count(*) FROM {listed.source}")
    return PutTogether(
        headings=tuple(numbered(names.get(at, listed.headings[at]) for at in kept)),
        separator=listed.separator,
        line_end=listed.line_end,
        marked=listed.marked,
        rows=rows,
        incomplete=0,
        query=f"SELECT {', '.join(f'c{at}' for at in kept)} FROM {listed.source}",
    )


def split(engine: Engine, made: PutTogether, most: int) -> Iterator[PutTogether]:
    """Yield a list in parts of at most so many rows, at least one. Raises `ListProblem` kinds and `DiskFull`."""
    if made.rows <= most:
        yield made
        return
    columns = ", ".join(f"c{at}" for at in range(len(made.headings)))
    # Asked for twice, the rows come in another order.
    engine.run(f"CREATE TABLE every ({', '.join(f'c{at} VARCHAR' for at in range(len(made.headings)))}, row BIGINT)")
    engine.run(f"INSERT INTO every SELECT *, row_number() OVER () FROM ({made.query})")
    for first in range(0, made.rows, most):
        query = f"SELECT {columns} FROM every WHERE row > {first} AND row <= {first + most}"
        yield replace(made, rows=min(most, made.rows - first), query=query)
