"""Lists that are put together in plain Python, to compare with what the program makes of the same files."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from apsis_desktop.lists.recipe import Recipe

Known = Mapping[str, Mapping[str, str]]
"""What a file knows: of each export key, what stands under each heading."""


@dataclass(frozen=True)
class Writing:
    """How a file is written. `order`: the place of each of its columns, the export key's among them."""

    separator: str = ","
    line_end: str = "\r\n"
    mark: bool = False
    key: str = "export_key"
    quoted: bool = False
    last_end: bool = True
    packed: bool = False
    shuffled: Sequence[int] = field(default_factory=tuple)

    def file(self, headings: Sequence[str], known: Known) -> bytes:
        names = [self.key, *headings]
        if self.shuffled:
            names = [names[at] for at in self.shuffled]
        text = io.StringIO(newline="")
        # Python's own rule leaves a carriage return without quotes where lines end otherwise.
        bare = any("\r" in value for values in known.values() for value in values.values())
        writer = csv.writer(
            text,
            delimiter=self.separator,
            lineterminator=self.line_end,
            quoting=csv.QUOTE_ALL if self.quoted or bare else csv.QUOTE_MINIMAL,
        )
        writer.writerow(names)
        for key, values in known.items():
            writer.writerow([key if name == self.key else values[name] for name in names])
        content = text.getvalue()
        if not self.last_end:
            content = content.removesuffix(self.line_end)
        plain = (b"\xef\xbb\xbf" if self.mark else b"") + content.encode()
        return gzip.compress(plain, compresslevel=1) if self.packed else plain


def joined(recipe: Recipe, files: Sequence[Known]) -> tuple[dict[str, tuple[str, ...]], int]:
    """Return the rows of the list by export key, and how many of them some columns know nothing of."""
    members: dict[int, set[str]] = {}
    for source, known in zip(recipe.sources, files, strict=True):
        members.setdefault(source.segment, set()).update(known)
    chosen = [members[segment] for segment in sorted(recipe.chosen)]
    everyone = set.intersection(*chosen) if recipe.all_of else set.union(*chosen)
    for segment in recipe.excluded:
        everyone -= members[segment]
    rows, incomplete = {}, 0
    for key in everyone:
        row, whole = [], True
        for place in range(len(recipe.headings)):
            value = None
            for source, known in zip(recipe.sources, files, strict=True):
                heading = next((name for name, at in source.expected.items() if at == place), None)
                if heading is not None and key in known:
                    value = known[key][heading]
            whole = whole and value is not None
            row.append(value or "")
        marks = ["yes" if key in segment else "no" for segment in chosen][: len(recipe.marks)]
        rows[key] = (*row, *marks)
        incomplete += not whole
    return rows, incomplete


def read(content: bytes, writing: Writing) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """Return the heading of a CSV, and its rows by export key. It is written as the provider's are."""
    text = content.decode("utf-8-sig" if writing.mark else "utf-8")
    assert text.startswith("\ufeff") is False
    assert text.endswith(writing.line_end)
    heading, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=writing.separator)
    assert len(rows) == len({row[0] for row in rows})
    return heading, {row[0]: tuple(row[1:]) for row in rows}
