"""Removes secrets, tokens, report links and personal data from a text for the log.

In doubt it removes too much: what is missing can be asked for, what has leaked cannot be taken back.
"""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path
from urllib.parse import quote, quote_plus

REMOVED = "[removed]"
_SHORTEST_SECRET = 4  # shorter ones would blot out half of every word, and no key is that short

_URL = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{0,20}://)([^\s\"<>]+)")
_BARE_PATH = re.compile(r"(?<![\w/.:])/[^\s\"<>]+")
_QUERY = re.compile(r"[?#]|%3[Ff]")
_DISCRIMINATOR = re.compile(r"(?:usercreated|com)\.[\w.-]+")  # names a list or a column, never a person
_SOURCE_FILE = re.compile(r"[\w.+-]+\.(?:py|so|pyd|dll|exe|qm|log)\b.*")

_NAMED_SECRET = re.compile(
    r"""(?ix)
    ( (?:client|api|account)[_-]?secret | (?:access|refresh|id)[_-]?token | password | passwd | secret
      | api[_-]?key | signature | file_download_url(?:_v2)? )
    ( \\*["']? \s* (?: [:=] | ,(?=\s*b?["']) ) \s* b? )
    ( \\*"(?:\\.|[^"\\])*"? | '(?:\\.|[^'\\])*'? | [^\s&"']+ )
    """
)
_NAMED_HEADER = re.compile(
    r"""(?ix)
    ( (?:proxy-)?authorization | (?:set-)?cookie )
    ( \\*["']? \s* (?: [:=] | ,(?=\s*b?["']) ) \s* b? )
    ( \\*"(?:\\.|[^"\\])*"? | '(?:\\.|[^'\\])*'? | [^\r\n]+ )
    """
)
_CREDENTIAL = re.compile(r"(?i)\b(bearer|basic)(\s+|%20|\+)[A-Za-z0-9._~+/=%-]{8,}")
_JWT = re.compile(r"eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*){0,4}")
_WORD = re.compile(r"""[^\s<>"(),;]+""")

# Alternatives are tried in order, so that what only looks like a telephone number is met, and kept, first.
_NUMBER = re.compile(
    r"""(?ix)
    (?P<keep>
        content-length \W+ b?\W? \d+
      | (?<![\w.]) (?:19|20)\d\d-[01]\d-[0-3]\d (?: [T ] \d\d:\d\d (?: :\d\d (?:[.,]\d{1,6})? )? )? (?! [\d-] )
      | (?<![\w.+]) (?:0|[1-9]\d{0,2}) (?: \. (?:0|[1-9]\d{0,2}) ){3} (?![\w.])
      | (?<![\w.+]) (?:0|[1-9]\d{0,7}) \. \d+ (?! [\w.] | [\s-]\d )
    )
  | (?<! [A-Za-z0-9] ) (?: \+ | %2B | 00 ) \s? \(? \d (?: [\s().\-/\u2010-\u2015]{0,3} \d ){5,20}
  | (?<! [A-Za-z0-9] ) \(? 0 \d (?: [\s().\-/\u2010-\u2015]{0,3} \d ){5,20} (?! [A-Za-z0-9] )
  | (?<! [A-Za-z0-9] ) \d{9,} (?! [A-Za-z0-9] )
  | (?<! [A-Za-z0-9.] ) \(? \d{2,4} \)? (?: [\s.\-\u2010-\u2015] \(? \d{2,4} \)? ){2,5} (?! [A-Za-z0-9] )
    """
)


class Redactor:
    """Redacts texts. Exact strings can be registered; the rest is recognised by its form."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forms: set[str] = set()
        self._exact: re.Pattern[str] | None = None
        # A home folder is mostly named after its owner.
        home = _home()
        self._home = re.compile(re.escape(home) + r"(?![\w-])") if len(home) > 1 else None

    def remember(self, secret: str) -> None:
        """Register a text that must never be shown, in each form in which it could turn up."""
        if len(secret) < _SHORTEST_SECRET:
            return
        in_bytes = secret.encode("utf-8", "backslashreplace")
        forms = {
            secret,
            quote(in_bytes, safe=""),
            quote(in_bytes),
            quote_plus(in_bytes),
            json.dumps(secret)[1:-1],
            json.dumps(secret, ensure_ascii=False)[1:-1],
            repr(secret)[1:-1],
            ascii(secret)[1:-1],
            repr(in_bytes)[2:-1],
        }
        with self._lock:
            if forms <= self._forms:
                return
            self._forms |= forms
            # The longest first: one secret may be the beginning of another.
            longest_first = sorted(self._forms, key=len, reverse=True)
            self._exact = re.compile("|".join(re.escape(form) for form in longest_first))

    def redact(self, text: str) -> str:
        """Return the text with everything taken out that must not be shown."""
        exact = self._exact
        if exact is not None:
            text = exact.sub(REMOVED, text)
        if self._home is not None:
            text = self._home.sub("~", text)
        text = _CREDENTIAL.sub(rf"\1 {REMOVED}", text)
        text = _JWT.sub(REMOVED, text)
        text = _NAMED_SECRET.sub(rf"\1\2{REMOVED}", text)
        text = _NAMED_HEADER.sub(rf"\1\2{REMOVED}", text)
        # Numbers before addresses: one with spaces in it reaches beyond what looks like an address.
        text = _NUMBER.sub(lambda found: found["keep"] or REMOVED, text)
        text = _URL.sub(lambda found: found[1] + _redact_address(found[2]), text)
        if "@" in text or "%40" in text:
            text = _WORD.sub(lambda found: _redact_word(found[0]), text)
        return _BARE_PATH.sub(lambda found: _redact_path(found[0]), text)


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # nobody says where it is
        return ""


def _redact_word(word: str) -> str:
    """Redact a word that is, or holds, an email address."""
    if "@" not in word and "%40" not in word:
        return word
    before = word[: len(word) - len(word.lstrip("[{'=:"))]
    after = word[len(word.rstrip("]}'.:")) :]
    return before + REMOVED + after


def _redact_address(rest: str) -> str:
    """Redact what follows `https://`: no user, no query, no long id."""
    place, query = _cut_query(rest)
    host, slash, path = place.partition("/")
    if "@" in path:  # a password with a slash in it, or a person's address: where the host ends cannot be told
        host, path = REMOVED, path.rpartition("@")[2].partition("/")[2]
    return host.rpartition("@")[2] + _redact_path(slash + path) + query


def _redact_path(path: str) -> str:
    place, query = _cut_query(path)
    return "/".join(map(_redact_segment, place.split("/"))) + query


def _redact_segment(segment: str) -> str:
    if "@" in segment or "%40" in segment:
        return REMOVED
    if _DISCRIMINATOR.match(segment) or _SOURCE_FILE.match(segment):
        return segment
    return REMOVED if any(map(_looks_like_id, segment.split("."))) else segment


def _looks_like_id(text: str) -> bool:
    return len(text) >= 32 or (len(text) >= 16 and any(map(str.isdigit, text)))


def _cut_query(text: str) -> tuple[str, str]:
    found = _QUERY.search(text)
    return (text[: found.start()], found[0] + REMOVED) if found else (text, "")
