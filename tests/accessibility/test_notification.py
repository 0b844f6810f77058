"""The real program in a real window, on a desktop that has notifications, icons beside the clock and numbers."""

import sys
from pathlib import Path

import pytest
from real_session import carry_out, what_is_missing


@pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing())
@pytest.mark.parametrize("clicked", ["notification", "icon"])
def test_the_desktop_tells_of_a_report_and_a_click_brings_it_up(tmp_path: Path, clicked: str) -> None:
    """Here as on Linux; what Windows and macOS tell of a click is in tests/gui/reports/test_notifier.py."""
    script = Path(__file__).with_name("by_notification.py")
    carry_out(script, sys.executable, clicked, home=tmp_path / "home")
