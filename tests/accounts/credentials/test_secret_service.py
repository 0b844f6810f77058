"""The real Secret Service of a Linux desktop: each test has a bus, a home and a gnome-keyring of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from installed import lacking
from patience import PATIENCE
from secret_service import LOCK, UNLOCKED, needs_secret_service, run_in_session

pytestmark = needs_secret_service

PREAMBLE = f"""
PATIENCE = {PATIENCE}
SECRET = "Blåbärsgröt 🌲 s3cr3t"
TOKEN = "eyJhbGciOi🌲" * 900
shop = Connection("a1b2c3", "Shop", Region.EU, "4f2")
from apsis_desktop.errors import KeyringProblem, SecretMissing

def items():
    import secretstorage
    from contextlib import closing
    with closing(secretstorage.dbus_init()) as bus:
        return [item.get_attributes()["service"] for item in secretstorage.get_default_collection(bus).get_all_items()]
"""


def run(
    home: Path, program: str, *, before: str = UNLOCKED, bus: tuple[str, ...] = (), around: tuple[str, ...] = ()
) -> str:
    return run_in_session(home, PREAMBLE + program, before=before, bus=bus, around=around).strip()


def test_a_secret_and_a_token_of_many_entries_come_back_in_the_next_run(tmp_path: Path) -> None:
    written = """
credentials = Credentials()
credentials.keep_secret(shop, SECRET)
credentials.token_cache(shop).save(TOKEN)
print(credentials.problem, len(items()) > 8)
"""
    read = """
credentials = Credentials()
print(credentials.secret(shop) == SECRET, credentials.token_cache(shop).load() == TOKEN, credentials.problem)
"""
    assert run(tmp_path, written) == "None True"
    assert run(tmp_path, read) == "True True None"


def test_removal_leaves_nothing(tmp_path: Path) -> None:
    program = """
credentials = Credentials()
for length in (300, 900, 1):
    credentials.keep_secret(shop, SECRET)
    credentials.token_cache(shop).save(TOKEN[:length * 10])
there = len(items())
credentials.forget(shop)
print(there > 0, items(), credentials.problem)
"""
    assert run(tmp_path, program) == "True [] None"


def test_another_programs_entries_are_left_alone(tmp_path: Path) -> None:
    program = """
import keyring
keyring.set_password("another program", "kate", "hers")
credentials = Credentials()
credentials.keep_secret(shop, SECRET)
credentials.forget(shop)
print(items(), keyring.get_password("another program", "kate"))
"""
    assert run(tmp_path, program) == "['another program'] hers"


def test_a_locked_collection_is_said_and_the_run_goes_on_in_memory(tmp_path: Path) -> None:
    program = """
credentials = Credentials()
try:
    credentials.secret(shop)
except KeyringProblem as problem:
    print(problem.code)
credentials.keep_secret(shop, SECRET)
credentials.token_cache(shop).save(TOKEN)
print(credentials.problem.code, credentials.secret(shop) == SECRET, credentials.token_cache(shop).load() == TOKEN)
"""
    assert run(tmp_path, program, before=UNLOCKED + LOCK).split() == ["KeyringLocked", "KeyringLocked", "True", "True"]


def test_a_keyring_that_nobody_has_ever_opened_is_said(tmp_path: Path) -> None:
    program = """
credentials = Credentials()
credentials.keep_secret(shop, SECRET)
print(credentials.problem.code, credentials.secret(shop) == SECRET)
"""
    started = "gnome-keyring-daemon --start --components=secrets >/dev/null; "
    assert run(tmp_path, program, before=started) == "KeyringLocked True"


def test_a_frozen_daemon_costs_the_time_limit_once_and_gets_its_due_when_it_thaws(tmp_path: Path) -> None:
    program = """
Credentials().keep_secret(shop, "old")
frozen = daemon()
os.kill(frozen, signal.SIGSTOP)
credentials = Credentials(time_limit=0.5)
began = time.monotonic()
credentials.keep_secret(shop, SECRET)
first = time.monotonic() - began
credentials._calls._limit = 3600  # so that who waited once more would wait for ever
credentials.token_cache(shop).save(TOKEN)
print(credentials.problem.code, first >= 0.5, credentials.secret(shop) == SECRET)
os.kill(frozen, signal.SIGCONT)
print(credentials.wait_until_idle(PATIENCE), credentials.problem)
next_run = Credentials()
print(next_run.secret(shop) == SECRET, next_run.token_cache(shop).load() == TOKEN)
"""
    assert run(tmp_path, program).split() == ["KeyringSilent", "True", "True", "True", "None", "True", "True"]


def test_a_daemon_that_stays_frozen_does_not_keep_the_process_from_ending(tmp_path: Path) -> None:
    program = """
frozen = daemon()
os.kill(frozen, signal.SIGSTOP)
credentials = Credentials(time_limit=0.3)
credentials.keep_secret(shop, SECRET)
print(credentials.problem.code)
sys.stdout.flush()
subprocess.Popen(["sh", "-c", f"sleep 2; kill -CONT {frozen}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
"""
    assert run(tmp_path, program) == "KeyringSilent"


def test_a_daemon_that_dies_meanwhile_is_no_harm(tmp_path: Path) -> None:
    program = """
credentials = Credentials()
credentials.keep_secret(shop, SECRET)
os.kill(daemon(), signal.SIGKILL)
credentials.token_cache(shop).save(TOKEN)
credentials.keep_secret(shop, SECRET + "2")
print(credentials.secret(shop) == SECRET + "2", credentials.token_cache(shop).load() == TOKEN)
"""
    assert run(tmp_path, program) == "True True"


def test_no_service_at_all_is_a_missing_keyring(tmp_path: Path) -> None:
    program = """
credentials = Credentials()
credentials.keep_secret(shop, SECRET)
print(credentials.problem.code, credentials.secret(shop) == SECRET)
"""
    bare_bus = tmp_path / "bus.conf"  # without a folder of services that it could start by itself
    bare_bus.write_text(
        """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
        <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>""",
        encoding="utf-8",
    )
    assert run(tmp_path, program, before="", bus=("--config-file", str(bare_bus))) == "KeyringMissing True"


def test_no_bus_at_all_is_a_missing_keyring(tmp_path: Path) -> None:
    program = """
credentials = Credentials()
credentials.keep_secret(shop, SECRET)
print(credentials.problem.code, credentials.secret(shop) == SECRET)
"""
    assert run(tmp_path, program, before="unset DBUS_SESSION_BUS_ADDRESS; ") == "KeyringMissing True"


@pytest.mark.skipif(bool(lacking("xvfb-run")), reason=lacking("xvfb-run"))
def test_a_prompt_to_unlock_that_nobody_answers_costs_the_time_limit(tmp_path: Path) -> None:
    program = """
credentials = Credentials(time_limit=1)
credentials.keep_secret(shop, SECRET)
print(credentials.problem.code, credentials.secret(shop) == SECRET)
"""
    shown = run(tmp_path, program, before=UNLOCKED + LOCK, around=("xvfb-run", "-a"))
    assert shown == "KeyringSilent True"


def test_what_is_cancelled_while_the_keyring_is_silent_is_kept_nowhere(tmp_path: Path) -> None:
    program = """
import threading
from pathlib import Path
from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.errors import Cancelled
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.system.cancellation import Cancellation
from apsis_desktop.settings.file import Settings

def keep(trial):
    try:
        accounts.keep(trial, cancelled)
    except Cancelled:
        print("cancelled")

with PracticeServer(profile_count=5) as service:
    credentials, cancelled = Credentials(time_limit=3), Cancellation()
    accounts = Accounts(Settings(Path("settings.json")), credentials, service.url)
    trial = accounts.try_key("Shop", Region.EU, service.client_id, service.client_secret, cancelled)
    frozen = daemon()
    os.kill(frozen, signal.SIGSTOP)
    keeping = threading.Thread(target=keep, args=[trial])
    keeping.start()
    while not credentials._calls._busy:
        os.sched_yield()
    cancelled.set()
    keeping.join()
    os.kill(frozen, signal.SIGCONT)
    later = Settings(Path("settings.json"))
    print(credentials.wait_until_idle(PATIENCE), items(), accounts.connections(), later.connections)
    print("the next start looks again:", later.unfinished == [trial.connection.id])
"""
    assert run(tmp_path, program) == "cancelled\nTrue [] () []\nthe next start looks again: True"
