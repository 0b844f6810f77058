"""`--connection` from a real Secret Service: each test has a bus, a home and a gnome-keyring of its own."""

from __future__ import annotations

from pathlib import Path

from command_line import KEY
from scripted_server import ScriptedServer
from secret_service import LOCK, needs_secret_service, run_in_session

pytestmark = needs_secret_service

OR_SET = "Connect again in the window, or set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET."
UNLOCK_OR_SET = "Unlock it and try again, or set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET."
PREAMBLE = f"""
from apsis_desktop.system.paths import Paths

shop = Connection("a1b2c3", "Åre shop", Region.EU, {KEY["APSIS_CLIENT_ID"]!r})

def connect():
    Settings(Paths.of_this_user().config / "settings.json").keep_connection(shop)
    credentials = Credentials()
    credentials.keep_secret(shop, {KEY["APSIS_CLIENT_SECRET"]!r})
    assert credentials.problem is None

def apsis_desktop(*words):
    return [sys.executable, "-m", "apsis_desktop", *words]
"""


def in_session(folder: Path, server: ScriptedServer, program: str) -> str:
    printed = run_in_session(folder, PREAMBLE + program, variables={"APSIS_API_URL": server.url, "LOCK": LOCK})
    assert KEY["APSIS_CLIENT_SECRET"] not in printed
    return printed


def test_a_connection_is_found_by_its_name_and_its_token_is_kept(account: ScriptedServer, tmp_path: Path) -> None:
    program = """
connect()
for _ in range(2):
    subprocess.run(apsis_desktop("list", "sections", "--connection", "A\\u030are SHOP"), check=True)
subprocess.run(apsis_desktop("list", "sections"), check=True)
"""
    assert in_session(tmp_path, account, program) == "Norden  com.apsis1.sections.default\n" * 3
    requested = account.to("POST", "/oauth/token")
    assert len(requested) == 1
    assert requested[0].json["client_secret"] == KEY["APSIS_CLIENT_SECRET"]


def test_a_locked_keyring_and_a_lost_secret_are_said_with_a_way_on(account: ScriptedServer, tmp_path: Path) -> None:
    program = """
connect()
Credentials().forget(shop)
for before in ("", os.environ["LOCK"]):
    subprocess.run(["bash", "-c", before], check=True)
    done = subprocess.run(apsis_desktop("list", "sections"), capture_output=True, text=True)
    print(done.returncode, done.stderr, end="")
"""
    assert in_session(tmp_path, account, program).splitlines() == [
        f"1 apsis-desktop: The secret for the connection “Åre shop” is missing from this computer’s keyring. {OR_SET}",
        f"1 apsis-desktop: This computer’s keyring is locked. {UNLOCK_OR_SET}",
    ]
    assert account.requests == []


def test_a_frozen_keyring_does_not_hold_up_ctrl_c(account: ScriptedServer, tmp_path: Path) -> None:
    program = '''
connect()
frozen = daemon()
os.kill(frozen, signal.SIGSTOP)
signal.signal(signal.SIGINT, signal.default_int_handler)
without_a_limit = """
import sys
from apsis_desktop.cli import main as cli
from apsis_desktop.accounts.credentials import Credentials
Credentials.__init__.__kwdefaults__["time_limit"] = 3600
sys.exit(cli.main(["list", "sections"]))
"""
started = subprocess.Popen([sys.executable, "-c", without_a_limit], stderr=subprocess.PIPE, text=True)
# It waits for the keyring once it has a third thread, the keyring's.
while len(os.listdir(f"/proc/{started.pid}/task")) < 3:
    os.sched_yield()
started.send_signal(signal.SIGINT)
_, said = started.communicate()
print(started.returncode, said, end="")
os.kill(frozen, signal.SIGCONT)
'''
    assert in_session(tmp_path, account, program) == "130 Interrupted.\n"
    assert account.requests == []


def test_the_keyring_is_left_alone_while_the_environment_has_a_key(account: ScriptedServer, tmp_path: Path) -> None:
    program = """
connect()
frozen = daemon()
os.kill(frozen, signal.SIGSTOP)
key = {"APSIS_CLIENT_ID": "other", "APSIS_CLIENT_SECRET": "another secret"}
subprocess.run(apsis_desktop("list", "sections"), check=True, env={**os.environ, **key})
os.kill(frozen, signal.SIGCONT)
"""
    assert in_session(tmp_path, account, program) == "Norden  com.apsis1.sections.default\n"
    assert account.to("POST", "/oauth/token")[0].json["client_id"] == "other"
