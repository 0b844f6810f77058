"""The real program in a real window, on a desktop that has notifications, icons beside the clock and numbers."""

import sys
from pathlib import Path

import pytest
from real_session import carry_out, what_is_missing


@pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing())
def test_the_desktop_tells_of_a_report_and_a_click_brings_it_up(tmp_path: Path) -> None:
    """The click is one on the icon beside the clock.

    Qt offers no action with its notifications on Linux, so that by the specification a click on one is not told to
    the program; what Windows and macOS tell of it is in tests/gui/test_attention.py.
    """
    carry_out(Path(__file__).with_name("by_notification.py"), sys.executable, home=tmp_path / "home")
