"""How many columns one request takes, from one start to the next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from kept_accounts import NORDIC, SINGAPORE, kept

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.column_limits import ColumnLimits
from apsis_desktop.system.own_folders import mark

BEGIN = datetime(2026, 11, 29, 9, tzinfo=UTC)


class Calendar:
    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def today() -> Calendar:
    return Calendar()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "column_limits.json"


def test_a_limit_that_has_shown_is_known_at_the_next_start_for_its_connection_alone(file: Path) -> None:
    limits = ColumnLimits(file)
    assert limits.most_columns(NORDIC.id) is None
    limits.columns_taken(NORDIC.id, 40)
    limits.columns_taken(SINGAPORE.id, 7)
    limits.columns_taken(NORDIC.id, 20)
    again = ColumnLimits(file)
    assert [again.most_columns(one) for one in (NORDIC.id, SINGAPORE.id, "another")] == [20, 7, None]
    assert mark(file.parent), "nothing but the program's own files"


def test_after_a_quarter_of_a_year_it_is_tried_anew(file: Path, today: Calendar) -> None:
    limits = ColumnLimits(file, today)
    limits.columns_taken(NORDIC.id, 40)
    today.now = BEGIN + timedelta(days=60)
    limits.columns_taken(NORDIC.id, 40)
    assert limits.most_columns(NORDIC.id) == 40
    today.now = BEGIN + timedelta(days=91)
    assert limits.most_columns(NORDIC.id) is None, "that it was used again is no reason to keep it longer"
    limits.columns_taken(NORDIC.id, 40)
    assert ColumnLimits(file, today).most_columns(NORDIC.id) == 40


def test_a_clock_that_was_far_ahead_keeps_no_limit_for_ever(file: Path, today: Calendar) -> None:
    today.now = BEGIN + timedelta(days=4000)
    ColumnLimits(file, today).columns_taken(NORDIC.id, 40)
    today.now = BEGIN
    assert ColumnLimits(file, today).most_columns(NORDIC.id) is None


def test_the_window_and_the_command_line_take_nothing_from_each_other(file: Path) -> None:
    window, command = ColumnLimits(file), ColumnLimits(file)
    command.columns_taken(NORDIC.id, 40)
    window.columns_taken(SINGAPORE.id, 7)
    again = ColumnLimits(file)
    assert (again.most_columns(NORDIC.id), again.most_columns(SINGAPORE.id)) == (40, 7)


def test_what_cannot_be_understood_is_found_out_again(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"a": 3, "b": {"most_columns": 0}, "c": {"most_columns": true, "shown_at": "2026-11-29"}}')
    limits = ColumnLimits(file)
    assert [limits.most_columns(one) for one in "abc"] == [None] * 3
    file.write_text("{ torn")
    limits.columns_taken(NORDIC.id, 40)
    assert ColumnLimits(file).most_columns(NORDIC.id) == 40


def test_where_it_cannot_be_written_it_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    limits = ColumnLimits(tmp_path / "taken" / "column_limits.json")
    limits.columns_taken(NORDIC.id, 40)
    limits.columns_taken(SINGAPORE.id, 7)
    assert (limits.most_columns(NORDIC.id), limits.most_columns(SINGAPORE.id)) == (40, 7)


def test_it_goes_with_its_connection(tmp_path: Path, file: Path) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    accounts = Accounts(there.settings, there.credentials, column_limits=ColumnLimits(file))
    for connection in (NORDIC, SINGAPORE):
        accounts.column_limits.columns_taken(connection.id, 40)
    accounts.remove(NORDIC.id)
    assert accounts.column_limits.most_columns(NORDIC.id) is None
    assert NORDIC.id not in file.read_text()
    assert ColumnLimits(file).most_columns(SINGAPORE.id) == 40
