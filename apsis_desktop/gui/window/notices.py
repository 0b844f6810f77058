"""What concerns the whole program, said across the window: each problem in a line of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.notice import Notice, repeatable


class ProblemNotices(QWidget):
    """One problem does not take the place of another; the same one is said once, and again when it was closed.

    `action_asked` carries the `ApsisError` whose way on was pressed; its line is gone by then.
    """

    action_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}  # by the code of the error
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setVisible(False)

    def say(self, error: ApsisError, *, may_try_again: bool = False) -> None:
        """Say a problem. Where another try may help, that is the way on."""
        self._line(error.code).tell(error, may_try_again)
        self._fit()

    def take_over(self, before: ProblemNotices) -> None:
        """Say the problems that another one says, which was made in another language."""
        for code, line in before._lines.items():
            if line.again is not None:
                self._line(code).take_over(line)
        self._fit()

    def _line(self, code: str) -> _Line:
        line = self._lines.get(code)
        if line is None:
            line = self._lines[code] = _Line()
            line.pressed.connect(self._press)
            line.closed.connect(self._fit)
            self._column.addWidget(line)
            put_after(self.previousInFocusChain() or self, [line])
        return line

    def _press(self, error: ApsisError) -> None:
        self._fit()
        self.action_asked.emit(error)

    def _fit(self) -> None:
        self.setVisible(any(not line.isHidden() for line in self._lines.values()))


class _Line(Notice):
    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__(across=True)
        self._error = ApsisError()
        self.action_asked.connect(self._press)

    @repeatable
    def tell(self, error: ApsisError, may_try_again: bool) -> None:  # noqa: FBT001 - said again as it was said
        self._error = error
        self.say_error(error, action=self.tr("Try again") if may_try_again else "", closable=True)

    def _press(self) -> None:
        self.clear()
        self.pressed.emit(self._error)
