"""What may go wrong where, and what becomes of it: one table, in which each cell is the code of an error.

The class of the error tells its fate (see `errors`): the key is wrong, so the person is asked; the network or the
service is away, so the report is kept and tried again; or this report, or its place, has failed, and it is said why.
`-`: it cannot happen there, or is tried at another place.
"""

from collections.abc import Iterator
from dataclasses import dataclass

# Of the answers of APSIS One and of whoever is in between. The lists are sections, segments, attributes and tags each.
WIRE = """
fault                        : token         request             link          file          storage       list
400                          : KeyUnknown    SelectionRefused    ReportProblem -             StrangeAnswer AnsweredNo
400 of a web page            : StrangeAnswer RefusedWithoutWords ReportProblem -             StrangeAnswer StrangeAnswer
400 without a word           : KeyUnknown    RefusedWithoutWords ReportProblem -             StrangeAnswer StrangeAnswer
401                          : KeyUnknown    KeyUnknown          KeyUnknown    -             StrangeAnswer KeyUnknown
401 of a web page            : KeyUnknown    KeyUnknown          KeyUnknown    -             StrangeAnswer KeyUnknown
401 without a word           : KeyUnknown    KeyUnknown          KeyUnknown    -             StrangeAnswer KeyUnknown
403                          : KeyUnknown    KeyNotAllowed       KeyNotAllowed -             StrangeAnswer KeyNotAllowed
403 of a firewall            : StrangeAnswer StrangeAnswer       StrangeAnswer -             StrangeAnswer StrangeAnswer
403 of a web page            : StrangeAnswer StrangeAnswer       StrangeAnswer -             StrangeAnswer StrangeAnswer
403 without a word           : StrangeAnswer StrangeAnswer       StrangeAnswer -             StrangeAnswer StrangeAnswer
404                          : AnsweredNo    SelectionRefused    LinkUnknown   -             StrangeAnswer AnsweredNo
404 of a web page            : StrangeAnswer ReportProblem       LinkUnknown   -             StrangeAnswer StrangeAnswer
404 without a word           : StrangeAnswer ReportProblem       LinkUnknown   -             StrangeAnswer StrangeAnswer
405 without a word           : StrangeAnswer ReportProblem       ReportProblem -             StrangeAnswer StrangeAnswer
408                          : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
409                          : AnsweredNo    SelectionRefused    ReportProblem -             StrangeAnswer AnsweredNo
410                          : AnsweredNo    SelectionRefused    LinkExpired   -             StrangeAnswer AnsweredNo
410 of a web page            : StrangeAnswer ReportProblem       LinkExpired   -             StrangeAnswer StrangeAnswer
410 without a word           : StrangeAnswer ReportProblem       LinkExpired   -             StrangeAnswer StrangeAnswer
413                          : AnsweredNo    ReportTooLarge      ReportProblem -             StrangeAnswer AnsweredNo
413 of a web page            : StrangeAnswer ReportTooLarge      ReportProblem -             StrangeAnswer StrangeAnswer
413 without a word           : StrangeAnswer ReportTooLarge      ReportProblem -             StrangeAnswer StrangeAnswer
422                          : KeyUnknown    SelectionRefused    ReportProblem -             StrangeAnswer AnsweredNo
422 of a web page            : StrangeAnswer RefusedWithoutWords ReportProblem -             StrangeAnswer StrangeAnswer
422 without a word           : KeyUnknown    RefusedWithoutWords ReportProblem -             StrangeAnswer StrangeAnswer
423                          : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
425                          : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
429                          : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
429 of a web page            : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
429 with Retry-After         : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
429 without a word           : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
500                          : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
500 of a web page            : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
500 without a word           : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
502                          : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
502 of a web page            : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
502 without a word           : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
503                          : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
503 of a web page            : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
503 with Retry-After         : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
503 without a word           : ServiceBusy   ServiceBusy         ServiceBusy   -             ServiceBusy   ServiceBusy
504                          : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
504 of a web page            : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
504 without a word           : ServiceBusy   PossiblyStarted     ServiceBusy   -             ServiceBusy   ServiceBusy
301 to another host          : StrangeAnswer PossiblyStarted     LinkElsewhere -             LinkElsewhere StrangeAnswer
302 to another host          : StrangeAnswer PossiblyStarted     LinkElsewhere -             LinkElsewhere StrangeAnswer
303 to another host          : StrangeAnswer PossiblyStarted     LinkElsewhere -             LinkElsewhere StrangeAnswer
304 without a place          : StrangeAnswer PossiblyStarted     StrangeAnswer -             StrangeAnswer StrangeAnswer
307 to another host          : StrangeAnswer PossiblyStarted     LinkElsewhere -             LinkElsewhere StrangeAnswer
308 to another host          : StrangeAnswer PossiblyStarted     LinkElsewhere -             LinkElsewhere StrangeAnswer
200 with a web page          : StrangeAnswer PossiblyStarted     -             StrangeAnswer StrangeAnswer StrangeAnswer
200 with a script            : StrangeAnswer PossiblyStarted     -             StrangeAnswer StrangeAnswer StrangeAnswer
200 with a storage's error   : StrangeAnswer PossiblyStarted     -             WrongFileType WrongFileType StrangeAnswer
200 with other JSON          : StrangeAnswer PossiblyStarted     -             WrongFileType WrongFileType StrangeAnswer
200 with half of a JSON      : StrangeAnswer PossiblyStarted     -             WrongFileType WrongFileType StrangeAnswer
200 with nested JSON         : StrangeAnswer PossiblyStarted     -             WrongFileType WrongFileType StrangeAnswer
200 with nothing             : StrangeAnswer PossiblyStarted     -             FileEmpty     FileEmpty     StrangeAnswer
200 with too much            : StrangeAnswer PossiblyStarted     -             -             -             -
200 with a bomb of gzip      : StrangeAnswer PossiblyStarted     -             WrongFileType WrongFileType StrangeAnswer
200 with a bomb in a bomb    : StrangeAnswer PossiblyStarted     -             WrongFileType WrongFileType StrangeAnswer
200 with a gzip that is none : StrangeAnswer PossiblyStarted     -             FileDamaged   FileDamaged   StrangeAnswer
a length that is too long    : LineBroke     PossiblyStarted     -             LineBroke     LineBroke     LineBroke
a length that is too short   : StrangeAnswer PossiblyStarted     -             FileCutOff    FileCutOff    StrangeAnswer
reset before the answer      : LineBroke     PossiblyStarted     LineBroke     LineBroke     LineBroke     LineBroke
reset in the headers         : LineBroke     PossiblyStarted     LineBroke     LineBroke     LineBroke     LineBroke
reset after the headers      : LineBroke     PossiblyStarted     -             LineBroke     LineBroke     LineBroke
reset in the body            : LineBroke     PossiblyStarted     -             LineBroke     LineBroke     LineBroke
hung up before the answer    : LineBroke     PossiblyStarted     LineBroke     LineBroke     LineBroke     LineBroke
hung up in the headers       : LineBroke     PossiblyStarted     LineBroke     LineBroke     LineBroke     LineBroke
hung up after the headers    : LineBroke     PossiblyStarted     -             LineBroke     LineBroke     LineBroke
hung up in the body          : LineBroke     PossiblyStarted     -             LineBroke     LineBroke     LineBroke
stalled before the answer    : TimedOut      PossiblyStarted     TimedOut      TimedOut      TimedOut      TimedOut
stalled in the headers       : TimedOut      PossiblyStarted     TimedOut      TimedOut      TimedOut      TimedOut
stalled after the headers    : TimedOut      PossiblyStarted     -             TimedOut      TimedOut      TimedOut
stalled in the body          : TimedOut      PossiblyStarted     -             TimedOut      TimedOut      TimedOut
trickling headers            : TimedOut      PossiblyStarted     TimedOut      TimedOut      TimedOut      TimedOut
a trickling body             : TimedOut      PossiblyStarted     -             -             -             TimedOut
no HTTP at all               : LineBroke     PossiblyStarted     LineBroke     LineBroke     LineBroke     LineBroke
"""


# Of where the API, and a storage that it redirects to, should be.
WAY = """
fault                       : token            storage          list
nobody listens              : NoNetwork        NoNetwork        NoNetwork
a name that is not found    : NoNetwork        NoNetwork        NoNetwork
a handshake that never ends : NoNetwork        NoNetwork        NoNetwork
no TLS at all               : CertificateWrong CertificateWrong CertificateWrong
a certificate of nobody's   : CertificateWrong CertificateWrong CertificateWrong
"""

# Of the disk, as the system tells it: where a report waits, where it is saved, and the program's own files. `well` is
# no fault at all: it goes on as if nothing were wrong.
DISK = """
fault              : waiting       saving         another_disk   settings          presets           log
ENOSPC             : NoRoomToWait  DiskFull       DiskFull       NoRoomForOwnFiles NoRoomForOwnFiles well
EDQUOT             : NoRoomToWait  DiskFull       DiskFull       NoRoomForOwnFiles NoRoomForOwnFiles well
EROFS              : NoPlaceToWait FolderReadOnly FolderReadOnly OwnFolderReadOnly OwnFolderReadOnly well
EACCES             : NoPlaceToWait FolderReadOnly FolderReadOnly OwnFolderReadOnly OwnFolderReadOnly well
EPERM              : NoPlaceToWait FolderReadOnly FolderReadOnly OwnFolderReadOnly OwnFolderReadOnly well
EIO                : NoPlaceToWait SavingFailed   SavingFailed   OwnFolderReadOnly OwnFolderReadOnly well
ENAMETOOLONG       : -             NameRefused    NameRefused    -                 -                 -
ETXTBSY            : -             FileInUse      FileInUse      -                 -                 -
fsync says ENOTSUP : well          well           well           well              well              -
fsync says EINVAL  : well          well           well           well              well              -
fsync says ENOSYS  : well          well           well           well              well              -
fsync says EIO     : NoPlaceToWait -              SavingFailed   OwnFolderReadOnly OwnFolderReadOnly -
fsync says ENOSPC  : NoRoomToWait  -              DiskFull       NoRoomForOwnFiles NoRoomForOwnFiles -
"""


# Of the keyring: when a secret is read from it for a report, and when the token is kept in it.
KEYRING = """
fault       : read             write
is missing  : SecretNotKept    well
is locked   : SecretLocked     well
breaks      : SecretOutOfReach well
is full     : -                well
is frozen   : SecretSilent     -
has lost it : SecretMissing    -
"""


@dataclass(frozen=True)
class Case:
    fault: str
    place: str
    code: str

    def __str__(self) -> str:
        return f"{self.place}: {self.fault}"


def cases(table: str, **places: tuple[str, ...]) -> Iterator[Case]:
    """Read a table; `places` names those that one column stands for."""
    heading, *rows = (line.partition(":") for line in table.strip().splitlines())
    columns = heading[2].split()
    for fault, _colon, codes in rows:
        for column, code in zip(columns, codes.split(), strict=True):
            if code != "-":
                yield from (Case(fault.strip(), place, code) for place in places.get(column, (column,)))
