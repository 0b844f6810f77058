"""The password of a proxy that a person named: in the keyring, and nowhere else."""

from pathlib import Path

from kept_accounts import kept

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.origin import Origin
from apsis_desktop.api.proxy import Proxy, ProxyKind
from apsis_desktop.settings.file import Settings
from apsis_desktop.settings.preferences import Preferences, keep_preferences

AWAY = Origin("https", "api.apsis.one", 443)
NAMED = Proxy(ProxyKind.NAMED, "proxy.example", 3128, "anna")


def test_it_is_there_at_the_next_start_and_in_no_file(tmp_path: Path) -> None:
    first = kept(tmp_path)
    keep_preferences(Settings(tmp_path / "settings.json"), Preferences(proxy=NAMED))
    first.accounts.keep_proxy_password("open sesame")
    again = Accounts(Settings(tmp_path / "settings.json"), Credentials(backend=first.keyring))
    assert again.route.proxy_for(AWAY) == "http://anna:open%20sesame@proxy.example:3128"
    assert "sesame" not in (tmp_path / "settings.json").read_text()


def test_it_is_gone_when_it_is_no_longer_wanted(tmp_path: Path) -> None:
    first = kept(tmp_path)
    first.accounts.route.use(NAMED)
    first.accounts.keep_proxy_password("open sesame")
    first.accounts.keep_proxy_password("")
    assert first.accounts.route.proxy_for(AWAY) == "http://anna:@proxy.example:3128"
    assert first.keyring.entries == {}
