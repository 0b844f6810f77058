"""Which account a command works on."""

from pathlib import Path

import pytest
from command_line import KEY, Run, Start, listed, report_to
from scripted_server import ScriptedServer

from apsis_desktop.api.region import Region
from apsis_desktop.cli.account import _pick_connection, chosen_account
from apsis_desktop.errors import ApsisError, NameAmbiguous, UsageWrong
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.settings.file import Connection, Settings

SHOP, TRAVEL = (
    Connection("a1", "Shop", Region.EU, "1"),
    Connection("b2", "Åre travel", Region.APAC, "2"),
)


def address(**variables: str) -> str:
    with chosen_account({**KEY, **variables}, practice=False, connection=None) as chosen:
        return chosen.account.address


# --- from the environment --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("eu", "https://api.apsis.one"),
        ("apac", "https://api-apac.apsis.one"),
        (" APAC ", "https://api-apac.apsis.one"),
        ("", "https://api.apsis.one"),
    ],
)
def test_the_region_says_where(region: str, host: str) -> None:
    assert address(APSIS_REGION=region) == host


def test_europe_is_where_nothing_is_said() -> None:
    assert address() == "https://api.apsis.one"


def test_another_address_takes_the_place_of_the_regions() -> None:
    assert address(APSIS_API_URL="https://apsis.example/api/ ") == "https://apsis.example/api"
    assert address(APSIS_API_URL="http://127.0.0.1:8000", APSIS_REGION="apac") == "http://127.0.0.1:8000"
    assert address(APSIS_API_URL=" ", APSIS_REGION="apac") == "https://api-apac.apsis.one"


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"APSIS_REGION": "us"}, "APSIS_REGION must be eu (Europe) or apac (Asia-Pacific)."),
        ({"APSIS_CLIENT_SECRET": ""}, "Set both APSIS_CLIENT_ID and APSIS_CLIENT_SECRET, or neither."),
        ({"APSIS_CLIENT_ID": " "}, "Set both APSIS_CLIENT_ID and APSIS_CLIENT_SECRET, or neither."),
        ({"APSIS_API_URL": "http://apsis.example"}, "is not secure: it must begin with https://"),
        ({"APSIS_API_URL": "apsis.example"}, "cannot be used. It must look like this: https://api.apsis.one"),
        ({"APSIS_API_URL": "http://127.0.0.1.example"}, "is not secure: it must begin with https://"),
        (
            {"APSIS_API_URL": "https://kate:hers@apsis.example"},
            "APSIS_API_URL must not contain a user name or password.",
        ),
    ],
)
def test_what_is_wrong_in_the_environment_is_wrong_usage_and_no_secret_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], says: str
) -> None:
    for name, value in {**KEY, **variables}.items():
        monkeypatch.setenv(name, value)
    ended = run("list", "sections")
    assert ended.code == 2
    assert says in ended.err
    assert KEY["APSIS_CLIENT_SECRET"] not in ended.err
    assert "hers" not in ended.err


def test_spaces_around_a_key_are_not_part_of_it(
    account: ScriptedServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEY.items():
        monkeypatch.setenv(name, f" {value}\r\n")
    assert run("list", "sections").code == 0
    requested = account.to("POST", "/oauth/token")[0].json
    assert (requested["client_id"], requested["client_secret"]) == tuple(KEY.values())


def test_with_a_key_from_the_environment_no_keyring_is_touched(
    practice: PracticeServer, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever imports keyring falls into a trap that leaves a mark."""
    trap, mark = tmp_path / "trap", tmp_path / "touched"
    trap.mkdir()
    (trap / "keyring.py").write_text(f"open({str(mark)!r}, 'w').close()\nraise ImportError('touched')\n")
    monkeypatch.syspath_prepend(trap)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    file = tmp_path / "women.csv"
    ended = start(*report_to(file)).end()
    assert ended.code == 0, ended.err
    assert file.exists()
    assert not mark.exists()
    # The trap works: without the key in the environment it is stepped into.
    monkeypatch.delenv("APSIS_CLIENT_ID")
    monkeypatch.delenv("APSIS_CLIENT_SECRET")
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "home"))
    Settings(tmp_path / "home" / "config" / "settings.json").keep_connection(SHOP)
    assert start("list", "sections").end().code == 1
    assert mark.exists()


# --- from the connections made in the window -------------------------------------------------------------------------


def test_the_only_connection_need_not_be_named() -> None:
    assert _pick_connection([SHOP], None) == SHOP


def test_several_are_told_apart_by_name_whatever_its_form_or_by_id() -> None:
    assert _pick_connection([SHOP, TRAVEL], "Shop") == SHOP
    assert _pick_connection([SHOP, TRAVEL], "A\u030are travel") == TRAVEL
    assert _pick_connection([SHOP, TRAVEL], "b2") == TRAVEL


def test_which_of_several_must_be_said() -> None:
    with pytest.raises(UsageWrong, match="with --connection: “Shop”, “Åre travel”"):
        _pick_connection([SHOP, TRAVEL], None)


def test_two_connections_of_one_name_are_refused_with_both_ids() -> None:
    with pytest.raises(NameAmbiguous, match="a1, c3"):
        _pick_connection([SHOP, Connection("c3", "Shop", Region.EU, "3")], "Shop")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "No connection yet. Connect in the window first, set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET"),
        (["--connection", "Shop"], "There is no connection “Shop” on this computer."),
    ],
)
def test_without_any_connection_it_says_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], says: str
) -> None:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path))
    ended = run("list", "sections", *words)
    assert ended.code == 2
    assert says in ended.err


def test_a_keyring_that_is_missing_is_said_with_a_way_on(
    account: ScriptedServer, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    Settings(tmp_path / "home" / "config" / "settings.json").keep_connection(SHOP)
    ended = run("list", "sections", "--connection", "Shop")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "apsis-desktop: This computer has no keyring. "
        "To work without it, set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET.\n"
    )
    assert account.requests == []


def test_the_place_is_looked_at_before_the_keyring(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APSIS_DESKTOP_HOME", str(tmp_path))
    ended = run(*report_to(tmp_path / "gone" / "a.csv", "--connection", "Shop"))
    assert "does not exist. Choose another folder." in ended.err


def test_the_practice_server_is_gone_when_the_command_ends() -> None:
    with chosen_account({}, practice=True, connection=None) as chosen:
        assert chosen.account.origin.host == "127.0.0.1"
    with pytest.raises(ApsisError), chosen_account({"APSIS_CLIENT_ID": "1"}, practice=False, connection=None):
        pytest.fail("half a key is none")


def test_practice_goes_before_a_key_in_the_environment(account: ScriptedServer, run: Run) -> None:
    account.on("GET", "/audience/segments", listed())
    assert len(run("list", "segments", "--practice").out.splitlines()) == 40
    assert account.requests == []


UNSEEN = ("\u200b{}\ufeff", '"{}"', "\u00ad'{}' ", "“{}”", '\ufeff"{}"\u200b')


@pytest.mark.parametrize("form", UNSEEN)
def test_what_is_not_seen_of_a_pasted_key_and_quotes_around_it_are_not_sent(
    account: ScriptedServer, run: Run, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    for name, value in {**KEY, "APSIS_API_URL": account.url, "APSIS_REGION": "eu"}.items():
        monkeypatch.setenv(name, form.format(value[:3] + "\u200b" + value[3:]))
    assert run("list", "sections").code == 0
    sent = account.to("POST", "/oauth/token")[0].json
    assert (sent["client_id"], sent["client_secret"]) == (KEY["APSIS_CLIENT_ID"], KEY["APSIS_CLIENT_SECRET"])


def test_a_key_of_quotes_alone_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APSIS_CLIENT_ID", "the-client-id")
    monkeypatch.setenv("APSIS_CLIENT_SECRET", '"\u200b"')
    ended = run("list", "sections")
    assert (ended.code, ended.err) == (
        2,
        "apsis-desktop: Set both APSIS_CLIENT_ID and APSIS_CLIENT_SECRET, or neither.\n",
    )
