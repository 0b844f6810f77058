"""Which texts there are to translate: read out of the program's own code.

Qt's lupdate misses calls in Python that span lines or give a count, and knows nothing of the templates of errors. So
the texts are found here, and handed to it as one small file that it reads reliably.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from setup.stopped import Stopped
from translations.qt_texts import QT_TEXTS

from apsis_desktop.errors import UsageProblem, family

# Its texts are the templates of errors.py, which are read there.
_ERRORS = "errors"


@dataclass(frozen=True, order=True)
class Text:
    """`counts`: it has plural forms."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


def texts(package: Path) -> list[Text]:
    """Return every text of the program once, by context and in the order of the code. Raises Stopped."""
    found = [text for file in sorted(package.rglob("*.py")) for text in in_file(file)]
    found += of_errors()
    found += [Text(context, source) for context, sources in QT_TEXTS.items() for source in sources]
    once = dict.fromkeys(found)
    return sorted(once, key=lambda text: text.context)


def in_file(file: Path) -> Iterator[Text]:
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    for call, class_name in _calls(tree, ""):
        arguments = [call.args[0:], call.args[1:]][_name(call) == "translate"]
        given = [one.value if isinstance(one, ast.Constant) else None for one in arguments[:2]]
        context = class_name
        if _name(call) == "translate":
            first = call.args[0]
            context = str(first.value) if isinstance(first, ast.Constant) else ""
        source = given[0] if given else None
        if not isinstance(source, str) or not context:
            if context == _ERRORS:
                continue
            raise Stopped(f"{file.name}, line {call.lineno}: a text to translate must be written out in its call.")
        comment = given[1] if len(given) > 1 else ""
        if not isinstance(comment, str):
            raise Stopped(f"{file.name}, line {call.lineno}: the comment on a text must be written out in its call.")
        yield Text(context, source, comment, counts=len(arguments) > 2)


def of_errors() -> Iterator[Text]:
    """Yield the templates of errors that reach the window."""
    for kind in family():
        if not issubclass(kind, UsageProblem):
            yield from (Text(_ERRORS, template) for template in (kind.what, kind.next_step) if template)


def in_cpp(found: Iterable[Text]) -> str:
    """Write the texts as calls that lupdate understands whatever their length."""
    lines = []
    for text in found:
        parts = (text.context, text.source, text.comment)
        context, source, comment = (json.dumps(part, ensure_ascii=False) for part in parts)
        macro = "QT_TRANSLATE_N_NOOP3" if text.counts else "QT_TRANSLATE_NOOP3"
        lines.append(f"{macro}({context}, {source}, {comment});")
    return "\n".join(lines) + "\n"


def _calls(node: ast.AST, class_name: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        within = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call) and (
            _name(child) == "tr" or (_name(child) == "translate" and len(child.args) > 1)
        ):
            yield child, within
        yield from _calls(child, within)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
