"""What is made of a report here as it is saved: the kind of file, how many of them, their columns. Plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from apsis_desktop.lists.form import Form

_MADE_HERE = frozenset({Form.XLSX_TIDY, Form.CSV_EXCEL})


@dataclass(frozen=True, slots=True)
class Shape:
    """`form` is None where the report is saved as it comes. Columns are told by their headings.

    `split`: rows that a file has at most. `times`: columns with Unix seconds, for a tidy workbook. `excel_text`: cells
    that Excel would alter are written as `="0123"`, in a CSV for Excel.
    """

    form: Form | None = None
    split: int | None = None
    renamed: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    excel_text: bool = False

    @property
    def is_made_here(self) -> bool:
        return self.form is not None

    @property
    def changes_list(self) -> bool:
        """Whether the file has other rows or columns than the report, whatever its kind."""
        return bool(self.split or self.renamed or self.left_out)

    def made_as(self, form: Form) -> Shape:
        """Return the shape for a kind of file: as it comes, where nothing has to be made for that."""
        return replace(self, form=form if form in _MADE_HERE or self.changes_list else None)

    def of_columns(self, headings: Iterable[str]) -> Shape:
        """Return the shape without what it says of other columns."""
        there = set(headings)
        return replace(
            self,
            renamed=tuple((old, new) for old, new in self.renamed if old in there),
            left_out=tuple(heading for heading in self.left_out if heading in there),
            times=tuple(heading for heading in self.times if heading in there),
        )

    def as_json(self) -> dict[str, object]:
        return {
            "form": self.form.value if self.form else None,
            "split": self.split,
            "renamed": dict(self.renamed),
            "left_out": list(self.left_out),
            "times": list(self.times),
            "excel_text": self.excel_text,
        }

    @classmethod
    def from_json(cls, plain: object) -> Shape:
        """Read what `as_json` wrote, or nothing where there is none. Raises `ValueError` for anything else."""
        if plain is None:
            return cls()
        if not isinstance(plain, Mapping):
            raise ValueError(type(plain).__name__)  # noqa: TRY004 - as for every other stored value
        form, split, renamed = plain.get("form"), plain.get("split"), plain.get("renamed")
        if not isinstance(renamed, Mapping | None) or not (split is None or (type(split) is int and split > 0)):
            raise ValueError("not a shape")
        return cls(
            form=None if form is None else Form(form),
            split=split,
            renamed=tuple((str(old), str(new)) for old, new in (renamed or {}).items()),
            left_out=_texts(plain.get("left_out")),
            times=_texts(plain.get("times")),
            excel_text=plain.get("excel_text") is True,
        )


AS_IT_COMES = Shape()


def _texts(plain: object) -> tuple[str, ...]:
    return tuple(map(str, plain)) if isinstance(plain, list) else ()
