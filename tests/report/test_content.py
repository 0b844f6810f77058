"""What the bytes of a file say that it is: a table is kept whatever it begins with, and nothing else is."""

import gzip
from pathlib import Path

import pytest
from accounts import LOOK
from reports import Person, csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.errors import FileEmpty, StrangeAnswer, WrongFileType
from apsis_desktop.report.content import EXAMINED, ContentCheck
from apsis_desktop.report.selection import FileFormat

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
REST = b"\r\n17;alma@example.com\r\n"
TABLES = [
    b"Profile key;Email",
    b"<Profile key>;Email",
    b"<Profile key>",
    b"<Profile key>;<Email>",
    b"<b>Profile key</b>;Email",
    b"<p>;Email",
    b"<5 years;Email",
    b"< key >,Email",
    b"{Profile key};Email",
    b"{};Email",
    b'{"Profile key"};Email',
    b'"{""Profile key"": 1}";Email',
    b"[Profile key];Email",
    b"[1];Email",
    b"[]\t{}",
    b"null;true",
    b"Profile key",
    b"%;&",
    b"\xff;\xe5\xe4\xf6",
]


def judge(content: bytes, wanted: FileFormat = FileFormat.CSV, piece: int = 1 << 20) -> None:
    check = ContentCheck(wanted)
    for start in range(0, len(content), piece):
        check(content[start : start + piece])
    check.finish()


@pytest.mark.parametrize("heading", TABLES, ids=ascii)
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n \r\n"], ids=["", "a mark", "blank lines"])
def test_a_table_is_kept(heading: bytes, before: bytes) -> None:
    judge(before + heading + REST)
    judge(before + heading + REST, piece=1)
    judge(before + heading + REST * 1000)
    judge((before + heading + REST).decode("latin-1").encode("utf-16"))


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
@pytest.mark.parametrize("rows", [0, 1, 5000])
@pytest.mark.parametrize(
    ("last", "short"),
    [
        (b"17;alma@example.com;46", False),
        (b"17;;", False),
        (b"17;alma@example.com;", False),
        (b"17;alma@exam", True),
        (b"17;", True),
        (b"1", True),
        (b'17;"of two\nlines";46', False),
        (b'17;46;"of two\nlines"', False),
    ],
)
def test_a_last_row_that_was_cut_is_noticed(line_end: bytes, rows: int, last: bytes, short: bool) -> None:
    content = b"Profile key;Email;Mobile" + line_end + (b"17;alma@example.com;46" + line_end) * rows + last
    for end in (b"", line_end):
        for size in (7, 1 << 20):
            check = ContentCheck(FileFormat.CSV)
            for start in range(0, len(content + end), size):
                check((content + end)[start : start + size])
            check.finish()
            assert check.ends_within_row is short


@pytest.mark.parametrize("last", ["<Alma>", "{Alma}", "</html>", "1>"])
def test_a_table_may_end_with_anything(last: str) -> None:
    judge(f"Profile key;Email\r\n1;{last}".encode())


@pytest.mark.parametrize("heading", [b"Profile key;Email", b"<Profile key>;<Email>", b"{};{}\r\n"], ids=ascii)
def test_a_heading_alone_is_a_table(heading: bytes) -> None:
    judge(heading)


PAGES = [
    "<!DOCTYPE html><title>Sign in</title>",
    "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><p>Sign in",
    "<HTML><BODY>Sign in",
    "<html lang=en><body>Name;Password</body></html>",
    "<Head><Title>a;b</Title></Head>",
    '<script>location = "https://sign.in/?a;b,c"</script>',
    "<SCRIPT>;(function () { location = 1 })()",
    "<script\nsrc=x></script>",
    "<meta http-equiv=refresh content='0;url=/'>",
    "<!-- served by proxy --><html><body>No</body></html>",
    "<!--\n-->\n\n<!-- b;c -->\r\n<h1>Bad gateway, sorry</h1>",
    '<?xml version="1.0"?>\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"></html>',
    "<h1>502 Bad Gateway</h1>",
    "<h1>Not found, sorry",
    "<center>nginx/1.25; stable</center>",
    "<P>Sign in first, please",
    "<iframe src=/portal></iframe>",
    "<noscript>Turn it on</noscript>",
]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("before", ["", BOM, " \r\n\t\n", BOM + "\n"], ids=["", "a mark", "blank lines", "both"])
def test_a_web_page_is_not_kept(page: str, before: str) -> None:
    for content in (
        (before + page).encode(),
        (before + page).encode("utf-16"),
        (before + page + "\n<p>a;b" * 5000).encode(),
    ):
        for wanted in FileFormat:
            with pytest.raises(StrangeAnswer):
                judge(content, wanted)


S3 = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<Error><Code>AccessDenied</Code><Message>Request has expired</Message><HostId>a;b</HostId></Error>"
)
AZURE = (
    '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code>'
    "<Message>Server failed to authenticate.\nTime:2030-05-02, x</Message></Error>"
)
OTHERS = [
    S3,
    AZURE,
    "<Error><Code>NoSuchKey</Code><Key>a,b;c</Key></Error>",
    "<Error>\n  <Code>SlowDown</Code>\n</Error>\n",
    "<ListBucketResult><Name>x</Name></ListBucketResult>",
    "<s:Envelope xmlns:s='x'><s:Body/></s:Envelope>",
    "<?xml version='1.0'?>",
    '{"status":500,"title":"Internal Server Error"}',
    '{"status": 403, "title": "Forbidden", "detail": "Not in this section; sorry"}',
    ' {\n  "error" : {"code": 429}\n}\n',
    '{"quoted \\" key": "a;b"}',
    '{"items":[' + ",".join(['{"discriminator":"a","name":"A"}'] * 500) + "]}",
    '[{"title": "No"}]',
    '["no", "never"]',
    "[]",
    "{}",
    "[1, 2]",
    '{"a": 1}\n{"a": 2}\n',
    "null",
    '"Internal Server Error"',
    "Service Unavailable",
    "upstream connect error or disconnect/reset before headers. reset reason: connection failure",
    "error code: 1020",
    "%PDF-1.7\n1 0 obj;",
    "BZh91AY&SY\x00\x01",
    "{\\rtf1\x00",
]


@pytest.mark.parametrize("content", OTHERS, ids=[f"{number} {one[:30]!a}" for number, one in enumerate(OTHERS)])
def test_what_is_no_table_is_not_kept(content: str) -> None:
    for encoded in (content.encode(), b"\xef\xbb\xbf\r\n" + content.encode()):
        for piece in (1, 1 << 20):
            with pytest.raises(WrongFileType):
                judge(encoded, piece=piece)
        with pytest.raises(WrongFileType):
            judge(encoded, FileFormat.XLSX)


def test_a_long_answer_that_is_no_table_is_not_kept() -> None:
    for start, end in (("<Result><Row>", "</Row></Result>"), ('{"items": [', "]}")):
        with pytest.raises(WrongFileType):
            judge((start + "a;b\n" * EXAMINED + end).encode())


@pytest.mark.parametrize("blank", [b"", b"\xef\xbb\xbf", b" \r\n\r\n", b"\xff\xfe", b" " * EXAMINED * 2])
def test_blanks_alone_are_no_file(blank: bytes) -> None:
    with pytest.raises(FileEmpty):
        judge(blank)


@pytest.mark.parametrize("body", ["<script>location = '/'</script>", S3, '{"status":500,"title":"No"}', "No"])
@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("wanted", [FileFormat.CSV, FileFormat.CSV_GZ])
def test_nothing_is_left_of_what_is_no_table(
    server: ScriptedServer, tmp_path: Path, body: str, wanted: FileFormat, *, packed: bool
) -> None:
    sent = csv_answer(gzip.compress(body.encode())) if packed else csv_answer(body.encode(), encoding=None)
    server.on("GET", LOOK, sent)
    person = Person.at(server, tmp_path, patience=0.0)
    with pytest.raises(StrangeAnswer if "script" in body else WrongFileType):
        person.fetches(wanted)
    assert list(tmp_path.iterdir()) == []
