import subprocess
import sys

USE = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Speaker(QObject):
    said = Signal(object)

application = QCoreApplication([])
speaker = Speaker()
for number in range(20_000):
    speaker.said.emit(number)
    speaker.setObjectName("a call that returns nothing")
"""


def test_signals_and_calls_can_go_on_all_day() -> None:
    """Some releases give away references to True and None, and abort the process after some hundred signals."""
    done = subprocess.run([sys.executable, "-c", USE], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
