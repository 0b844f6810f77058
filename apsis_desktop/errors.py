"""Everything that can go wrong, as one tree.

Each error says in one or two plain sentences what happened and what to do next, and has one of three fates::

    ApsisError
    ├── Cancelled                 the person stopped it; nothing to explain
    ├── KeyProblem                fate KEY: stop and ask the person
    │   ├── KeyUnknown            the client ID and secret are not accepted
    │   ├── KeyNotAllowed         the key may not do this (often: not in this section)
    │   └── SecretMissing         the keyring holds no secret for this connection
    ├── ServiceAway               fate AWAY: keep the job, try again later
    │   ├── NoNetwork             no name lookup, nobody answers
    │   │   └── LineBroke         it broke half-way, when something may have been sent
    │   ├── TimedOut              APSIS One did not answer in time
    │   ├── DownloadTooSlow       under 1 kB/s for two minutes
    │   ├── ServiceBusy           429 or 5xx; may carry how long to wait
    │   ├── CertificateWrong      the secure connection could not be trusted
    │   ├── ProxyRefused          the proxy does not let the connection through
    │   │   ├── ProxySignIn       it asks for a user name and password, or for others
    │   │   ├── ProxyCutOff       it does not reach APSIS One itself
    │   │   ├── ProxyKindUnknown  SOCKS, or TLS to the proxy itself
    │   │   └── ProxyUnreadable   its address makes no sense
    │   ├── PracticeAway          the practice account could not be started
    │   ├── StrangeAnswer         the answer is not APSIS One's (a Wi-Fi sign-in page, say)
    │   ├── ListNotWhole          a list goes on where it cannot be followed
    │   └── AnsweredNo            any other no of APSIS One's, in its words
    ├── ReportProblem             fate REPORT: this report has failed, say why and offer the next step
    │   ├── SelectionIncomplete   something is not chosen yet
    │   ├── SelectionRefused      400 or 422, in the provider's words
    │   │   ├── RefusedWithoutWords
    │   │   └── SeveralSegmentsRefused      these two: stored by earlier versions, not raised any more
    │   │       └── SeveralRefusedWithoutWords
    │   ├── ReportTooLarge        413 on the request
    │   │   └── TooManyColumns        which fewer columns may mend
    │   ├── PossiblyStarted       no clear answer to the request: APSIS One may be making the report
    │   ├── LinkElsewhere         the link points to another host
    │   │   ├── LinkNotSafe       to the same one, but without TLS
    │   │   └── LinkUnusable      to nothing that can be fetched
    │   ├── LinkExpired           the link's day is over
    │   ├── LinkUnknown           APSIS One does not know the link
    │   ├── ReportNotMade         APSIS One could not make the report
    │   ├── FileProblem           what came is not a whole file of the kind requested
    │   │   ├── FileCutOff
    │   │   ├── FileDamaged
    │   │   ├── WrongFileType
    │   │   └── FileEmpty
    │   ├── ReportUneven          said, not raised: it is there, but its rows do not fit its heading
    │   └── ListProblem           a whole file that cannot be put together with others
    │       ├── ListNotText       its encoding is not UTF-8
    │       ├── ListUneven        its rows do not fit its heading
    │       ├── ListCellTooLarge
    │       ├── ListWithoutHead
    │       ├── ListLacksColumn   a column that was requested is not in it
    │       ├── ExportKeyUnclear  none of its columns can be the export key, or several
    │       ├── ExportKeyDiffers  it is not one and the same in all parts
    │       ├── ExportKeyBlank
    │       ├── ExportKeyTwice
    │       ├── ListTooLarge      for the memory that it may take
    │       ├── ListEngineFailed  it may be another time: what was downloaded stays
    │       ├── TooMuchForExcel   for a cell or a row of a workbook
    │       ├── MadeWrong         what was made here is not whole when it is read back
    │       └── ListFileProblem   a file that is looked into or compared
    │           ├── ListFileUnreadable
    │           ├── ListFilesUnlike   they cannot be read as one list
    │           ├── ListFileChanged   while it was read: what was read is of two lists
    │           ├── ListFileNotText
    │           ├── ListFileUneven
    │           ├── ListFileWithoutHead
    │           ├── ListFileTooLarge
    │           └── ListFileDamaged
    ├── SavingProblem             fate SAVING: the report is fine, the place for the file is not
    │   ├── NoColumnLeft          nothing is left to be saved
    │   ├── FileExists
    │   ├── FileInUse
    │   ├── FileProtected
    │   ├── FolderMissing
    │   ├── HomeUnknown           there is no place for the program's own files
    │   ├── FolderReadOnly
    │   │   └── OwnFolderReadOnly the folders for settings, the list of reports and logs
    │   ├── DiskFull
    │   │   ├── NoRoomForOwnFiles the same
    │   │   └── NoRoomToWait      these two: the folder where reports wait to be saved, which nobody has chosen
    │   ├── NoPlaceToWait
    │   ├── SavedElsewhere        the whole file lies beside the place that was chosen for it
    │   ├── OwnFileUnreadable     settings or presets, just now or at all
    │   │   └── OwnFileDamaged
    │   ├── SettingsUnreadable    the same, for a command that needs them
    │   ├── NameRefused
    │   ├── SettingsBegunAnew     said, not raised: damaged settings were set aside at the start
    │   ├── PresetsBegunAnew      the same of the presets
    │   ├── PresetUnreadable      a file that should hold a preset cannot be read
    │   │   ├── NotAPreset
    │   │   └── PresetTooNew
    │   ├── PeopleNotRemembered   the fingerprints of the people in a report could not be kept, or compared
    │   │   ├── PeopleWithoutKey
    │   │   └── RememberedUnreadable
    │   └── SavingFailed
    ├── KeyringProblem            fate KEYRING: go on with secrets in memory
    │   ├── KeyringMissing
    │   │   └── SecretNotKept     these four: a secret is wanted, and cannot be read
    │   ├── KeyringLocked
    │   │   └── SecretLocked
    │   ├── KeyringSilent
    │   │   └── SecretSilent
    │   ├── SecretOutOfReach
    │   └── FingerprintsNeedKeyring   without it, nobody is remembered
    ├── StoreProblem              fate STORE: the list of reports cannot be kept; say so, and ask for nothing new
    │   ├── StoreTooNew           a newer version of the program wrote it
    │   ├── StoreLocked           another program holds it
    │   ├── StoreWithoutLocks     its disk knows no locks, as some network disks do
    │   ├── WindowSilent          another start of this program holds it, and does not answer
    │   ├── StoreReadOnly
    │   ├── StoreFull
    │   ├── StoreDamaged          found while the program runs; the next start sets it aside
    │   ├── StoreBegunAnew        these three are said, not raised: a damaged list was set aside at the start
    │   ├── StoreIncomplete       reports may be missing in it
    │   └── FilesFoundAgain       files that wait to be saved were not in it
    ├── ClockDiffers              said, not raised: what is too old cannot be known
    ├── HadToStop                 the program itself met something unexpected, and ends
    └── UsageProblem              fate USAGE: the command line, or a name, does not fit
        ├── NameUnknown
        ├── NameAmbiguous
        ├── ConnectionUnknown
        ├── AddressNotSafe
        │   └── AddressUnreadable
        ├── ListColumnUnknown     a list has no column of that name
        ├── ListColumnWithoutDates
        ├── KeyColumnNeeded       nothing says by which column two lists are compared
        └── UsageWrong

`what` and `next_step` are templates over the error's `facts`: the window translates the template and fills in the facts
afterwards, and a stored job keeps `code` and `facts`, so that its message follows the language of the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import ClassVar

from apsis_desktop.text.printable import one_line


class Fate(Enum):
    """What an error means for the work that met it."""

    CANCELLED = "cancelled"
    KEY = "key"
    AWAY = "away"
    REPORT = "report"
    SAVING = "saving"
    KEYRING = "keyring"
    STORE = "store"
    USAGE = "usage"


class ApsisError(Exception):
    """The root. `facts` fill the templates; `detail` is the technical text behind "Show details", free of secrets."""

    fate: ClassVar[Fate] = Fate.REPORT
    what: ClassVar[str] = "Something went wrong."
    next_step: ClassVar[str] = "Try again."

    def __init__(self, *, detail: str = "", **facts: str) -> None:
        super().__init__(detail)
        self.detail = detail
        self.facts: Mapping[str, str] = facts

    @property
    def code(self) -> str:
        """The class's name: how a stored job remembers which error it met."""
        return type(self).__name__

    @property
    def plain_words(self) -> str:
        """What happened, in English."""
        return fill(self.what, self.facts)

    def __str__(self) -> str:
        """What happened and what to do next, in English."""
        return " ".join(part for part in (self.plain_words, fill(self.next_step, self.facts)) if part)


def fill(template: str, facts: Mapping[str, str]) -> str:
    """Put the facts into a template; a fact that is missing becomes nothing rather than an exception."""
    return template.format_map(_Forgiving({name: one_line(fact) for name, fact in facts.items()})).strip()


class _Forgiving(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def family(root: type[ApsisError] = ApsisError) -> Iterator[type[ApsisError]]:
    """Yield every error class, the root first."""
    yield root
    for child in root.__subclasses__():
        yield from family(child)


def revive(code: str, facts: Mapping[str, str], detail: str = "") -> ApsisError:
    """Make the error again that a stored job remembers; an unknown code (of a newer version) becomes the root."""
    for kind in family():
        if kind.__name__ == code:
            return kind(detail=detail, **facts)
    return ApsisError(detail=detail, **facts)


class Cancelled(ApsisError):
    fate = Fate.CANCELLED
    what = "Cancelled."
    next_step = ""


# --- the key -----------------------------------------------------------------------------------------------------


class KeyProblem(ApsisError):
    fate = Fate.KEY
    what = "APSIS One does not accept this key."
    next_step = "Check the connection, or ask your administrator for a new key."


class KeyUnknown(KeyProblem):
    what = "APSIS One does not know this key."
    next_step = "Check the client ID, the secret and the region, or ask your administrator for a new key."


class KeyNotAllowed(KeyProblem):
    what = "This key does not have permission to do that in APSIS One. {words}"
    next_step = "Choose another section, or ask your administrator to give the key more permissions."


class SecretMissing(KeyProblem):
    what = "The secret for the connection “{connection}” is missing from this computer’s keyring."
    next_step = "Connect again with the client ID and secret."


# --- the network and the service ---------------------------------------------------------------------------------


class ServiceAway(ApsisError):
    fate = Fate.AWAY
    what = "APSIS One cannot be reached right now."
    next_step = "Try again later."


class NoNetwork(ServiceAway):
    what = "Cannot connect to APSIS One."
    next_step = "Check this computer’s network connection and try again."


class LineBroke(NoNetwork):
    what = "The connection to APSIS One was lost."
    next_step = "Try again later."


class TimedOut(ServiceAway):
    what = "APSIS One did not respond in time."
    next_step = "Try again later."


class DownloadTooSlow(ServiceAway):
    what = "The download is too slow."
    next_step = "Try again later."


class ServiceBusy(ServiceAway):
    """429 or 5xx. `retry_after`: seconds the answer asked to wait, if it did."""

    what = "APSIS One is busy or has a problem (status {status})."
    next_step = "Try again later."

    def __init__(self, *, retry_after: float | None = None, detail: str = "", **facts: str) -> None:
        super().__init__(detail=detail, **facts)
        self.retry_after = retry_after


class CertificateWrong(ServiceAway):
    what = "The secure connection to {host} could not be verified."
    next_step = "Check this computer’s date and time, or ask your IT department about its certificates."


class ProxyRefused(ServiceAway):
    what = "The network’s proxy blocked the connection."
    next_step = "Ask your IT department for access to {host}."


class ProxySignIn(ProxyRefused):
    what = "The network’s proxy requires a user name and password."
    next_step = "Check them in Settings > Network, or ask your IT department."


class ProxyCutOff(ProxyRefused):
    what = "The network’s proxy could not reach {host} (status {status})."
    next_step = "Try again later."


class ProxyKindUnknown(ProxyRefused):
    what = "The proxy {proxy} is a {kind} proxy, which Apsis Desktop does not support."
    next_step = "Choose an HTTP proxy, or no proxy, in Settings > Network, or ask your IT department."


class ProxyUnreadable(ProxyRefused):
    what = "The proxy address “{proxy}” is not valid."
    next_step = "Correct it in the system settings, or enter a proxy in Settings > Network."


class PracticeAway(ServiceAway):
    what = "The practice account could not be started on this computer."
    next_step = "Close other programs and try again."


class StrangeAnswer(ServiceAway):
    what = "The response did not come from APSIS One, or could not be read."
    next_step = "If this network has a sign-in page, open a browser and sign in, then try again."


class ListNotWhole(ServiceAway):
    what = "APSIS One returned only part of the list."
    next_step = "Try again later. If the problem continues, tell your administrator."


class AnsweredNo(ServiceAway):
    what = "APSIS One answered: {words}"
    next_step = "Try again later."


# --- the report --------------------------------------------------------------------------------------------------


class ReportProblem(ApsisError):
    what = "The report could not be created."
    next_step = "Request it again."


class SelectionIncomplete(ReportProblem):
    what = "Some choices are missing. {words}"
    next_step = ""


class SelectionRefused(ReportProblem):
    what = "APSIS One rejected the request: {words}"
    next_step = "Change your choices and request it again."


class RefusedWithoutWords(SelectionRefused):
    what = "APSIS One rejected the request without giving a reason (status {status})."


class SeveralSegmentsRefused(SelectionRefused):
    what = "APSIS One does not accept several segments in one request: {words}"
    next_step = "Request the report again. Each segment is now requested separately."


class SeveralRefusedWithoutWords(SeveralSegmentsRefused):
    what = "APSIS One does not accept several segments in one request (status {status})."


class ReportTooLarge(ReportProblem):
    what = "This report is too large for APSIS One."
    next_step = "Choose smaller segments, and request it again."


class TooManyColumns(ReportTooLarge):
    what = "This report has too many columns."
    next_step = "Choose fewer columns, and request it again."


class PossiblyStarted(ReportProblem):
    what = "APSIS One did not confirm the request. It may already be preparing this report."
    next_step = "Request it again if you still need it."


class LinkElsewhere(ReportProblem):
    what = "APSIS One sent a link to another site ({host}), so nothing was downloaded."
    next_step = "Tell your administrator."


class LinkNotSafe(LinkElsewhere):
    what = "APSIS One sent a link that is not secure ({address}), so nothing was downloaded."


class LinkUnusable(LinkElsewhere):
    what = "APSIS One sent a link that cannot be used, so nothing was downloaded."


class LinkExpired(ReportProblem):
    what = "APSIS One keeps a report for one day. This one has expired."
    next_step = "Request it again."


class LinkUnknown(ReportProblem):
    what = "APSIS One no longer has this report."
    next_step = "Request it again."


class ReportNotMade(ReportProblem):
    what = "APSIS One could not create this report."
    next_step = "Request it again."


class FileProblem(ReportProblem):
    what = "The download is not a complete report, so it was discarded."
    next_step = "Try again."


class FileCutOff(FileProblem):
    what = "The download was cut off, so it was discarded."


class FileDamaged(FileProblem):
    what = "The downloaded file is damaged, so it was discarded."


class WrongFileType(FileProblem):
    what = "The download is not in {wanted} format, so it was discarded."


class FileEmpty(FileProblem):
    what = "The downloaded file is empty, without even column headings, so it was discarded."


class ReportUneven(ReportProblem):
    what = "This report has a row with too many or too few cells. It may be incomplete."
    next_step = "Request it again."


class ListProblem(ReportProblem):
    what = "The parts of this report could not be combined."
    next_step = "Request it again. If that does not help, request one report for each segment."


class ListNotText(ListProblem):
    what = "Part of this report is not UTF-8 text, so the parts could not be combined."


class ListUneven(ListProblem):
    what = "Part of this report has a row with too many or too few cells, so the parts could not be combined."


class ListCellTooLarge(ListProblem):
    what = "Part of this report has a row larger than 16 MB, so the parts could not be combined."


class ListWithoutHead(ListProblem):
    what = "Part of this report has no column headings, so the parts could not be combined."


class ListLacksColumn(ListProblem):
    what = "Part of this report lacks a column that was requested, so the parts could not be combined."


class ExportKeyUnclear(ListProblem):
    what = "In part of this report, {count} columns could be the export key, so the parts could not be combined."


class ExportKeyDiffers(ListProblem):
    what = "The parts of this report have different export keys, so they could not be combined."


class ExportKeyBlank(ListProblem):
    what = "Part of this report has rows without an export key, so the parts could not be combined."


class ExportKeyTwice(ListProblem):
    what = "Part of this report has the same export key in several rows, so the parts could not be combined."


class ListTooLarge(ListProblem):
    what = "This report is too large to be combined on this computer."
    next_step = "Choose fewer columns or smaller segments, and request it again."


class ListEngineFailed(ListProblem):
    next_step = "Try again. If that does not help, request one report for each segment."


class TooMuchForExcel(ListProblem):
    what = "This report has more columns, or more text in one cell, than Excel can hold."
    next_step = "Save it as CSV instead."


class MadeWrong(ListProblem):
    what = "The created file has other rows or columns than the report, so it was discarded."
    next_step = "Save the report as APSIS One creates it."


class ListFileProblem(ListProblem):
    what = "{file} cannot be read as a list."
    next_step = "Choose a CSV or Excel file that has a heading for each column."


class ListFileUnreadable(ListFileProblem):
    what = "{file} could not be read."
    next_step = "Check that the file still exists and that you have permission to open it."


class ListFileChanged(ListFileProblem):
    what = "{file} was changed by another program while it was being read."
    next_step = "Try again when that is done."


class ListFilesUnlike(ListFileProblem):
    what = "{file} and {other} cannot be read as one list: they have different columns or are different kinds of file."
    next_step = "Choose the files that one list was split into."


class ListFileNotText(ListFileProblem):
    what = "{file} is not UTF-8, UTF-16 or Windows-1252 text."


class ListFileUneven(ListFileProblem):
    what = "{file} has a row with too many or too few cells. {where}"


class ListFileWithoutHead(ListFileProblem):
    what = "{file} is empty."


class ListFileTooLarge(ListFileProblem):
    what = "{file} is too large for this computer, or has a row larger than 16 MB."
    next_step = "Choose a smaller file."


class ListFileDamaged(ListFileProblem):
    what = "{file} is damaged or not a list."


# --- the place for the file --------------------------------------------------------------------------------------


class SavingProblem(ApsisError):
    fate = Fate.SAVING
    what = "The file could not be saved."
    next_step = "Save it in another folder."


class FileExists(SavingProblem):
    what = "A file named {file} already exists."
    next_step = "Choose another name."


class TooManyFiles(SavingProblem):
    what = "Files of {rows} rows would be {count} files, more than {most}."
    next_step = "Choose more rows for each file."


class NoColumnLeft(SavingProblem):
    what = "All columns of this report are left out of the file."
    next_step = "Keep at least one."


class FileInUse(SavingProblem):
    what = "{file} is open in another program."
    next_step = "Close it there and save again."


class FileProtected(SavingProblem):
    what = "{file} is protected, so it cannot be replaced."
    next_step = "Choose another name."


class SavedElsewhere(SavingProblem):
    what = "{trouble} The complete report was saved as {file} instead."
    next_step = ""


class FolderMissing(SavingProblem):
    what = "The folder {folder} does not exist."
    next_step = "Choose another folder."


class HomeUnknown(SavingProblem):
    what = "This user’s home folder is unknown."
    next_step = "Set HOME or APSIS_DESKTOP_HOME to a folder with write access."


class FolderReadOnly(SavingProblem):
    what = "Files cannot be saved in {folder}."
    next_step = "Choose another folder."


class DiskFull(SavingProblem):
    what = "There is not enough disk space."
    next_step = "Free up some space or choose another disk, then try again."


class NoRoomToWait(DiskFull):
    next_step = "Free up some space and try again, or save the report on another disk."


class NoPlaceToWait(SavingProblem):
    what = "The downloaded report cannot be stored in {folder} until you save it."
    next_step = "Ask your IT department for write access to it, then try again."


class NoRoomForOwnFiles(DiskFull):
    what = "There is not enough disk space for Apsis Desktop’s files in {folder}."
    next_step = "Free up some space and try again."


class OwnFolderReadOnly(FolderReadOnly):
    what = "Apsis Desktop cannot store its files in {folder}."
    next_step = "Ask your IT department for write access to it, then start Apsis Desktop again."


class OwnFileUnreadable(SavingProblem):
    what = "{file} cannot be read, so it was not changed."
    next_step = "Check that you have permission to open it, then start Apsis Desktop again."


class OwnFileDamaged(OwnFileUnreadable):
    what = "{file} is damaged, so it was not changed."
    next_step = "Open Apsis Desktop’s window. It keeps the damaged file under another name and creates a new one."


class SettingsUnreadable(SavingProblem):
    what = "The settings cannot be read. {words}"
    next_step = ""


class NameRefused(SavingProblem):
    what = "The name {file} cannot be used on this computer."
    next_step = "Choose a shorter or simpler name."


class SettingsBegunAnew(SavingProblem):
    what = "The settings file was damaged, so all settings were reset. The damaged file is kept as {file}."
    next_step = "Connect to APSIS One again with the same key. Your reports will then be back in the list."


class PresetsBegunAnew(SavingProblem):
    what = "The presets file was damaged, so the list of presets is empty. The damaged file is kept as {file}."
    next_step = "Save the presets you still need again."


class PresetUnreadable(SavingProblem):
    what = "{file} could not be read."
    next_step = "Check that the file still exists and that you have permission to open it."


class NotAPreset(PresetUnreadable):
    what = "{file} is not an Apsis Desktop preset."
    next_step = "Choose a file that was exported from Presets."


class PresetTooNew(PresetUnreadable):
    what = "{file} was exported by a newer version of Apsis Desktop."
    next_step = "Install the latest version, or ask for a preset exported from your version."


class PeopleNotRemembered(SavingProblem):
    what = "Apsis Desktop could not remember who is in “{report}”."
    next_step = "To see who is new in the next report, keep the file of this one."


class PeopleWithoutKey(PeopleNotRemembered):
    what = "“{report}” has no export key column, so Apsis Desktop could not remember who is in it."


class RememberedUnreadable(PeopleNotRemembered):
    what = "What Apsis Desktop remembered of an earlier list is damaged, so it is not known who is new in “{report}”."
    next_step = "The next report can be compared with this one."


class SavingFailed(SavingProblem):
    pass


# --- the keyring -------------------------------------------------------------------------------------------------


class KeyringProblem(ApsisError):
    fate = Fate.KEYRING
    what = "This computer’s keyring cannot be used."
    next_step = "The key is kept only until you quit Apsis Desktop."


class KeyringMissing(KeyringProblem):
    what = "This computer has no keyring."


class KeyringLocked(KeyringProblem):
    what = "This computer’s keyring is locked."
    next_step = "Unlock it to store the key. Until then, the key is kept only until you quit Apsis Desktop."


class KeyringSilent(KeyringProblem):
    what = "This computer’s keyring does not respond."


class SecretNotKept(KeyringMissing):
    next_step = "Connect again with the client ID and secret."


class SecretLocked(KeyringLocked):
    next_step = "Unlock it and try again."


class SecretSilent(KeyringSilent):
    next_step = "Try again later."


class SecretOutOfReach(KeyringProblem):
    next_step = "Try again later."


class FingerprintsNeedKeyring(KeyringProblem):
    what = "Apsis Desktop can remember who is in a list only if this computer’s keyring can be used."
    next_step = "Unlock or set up the keyring, then try again."


# --- the list of reports -----------------------------------------------------------------------------------------


class StoreProblem(ApsisError):
    fate = Fate.STORE
    what = "The list of reports cannot be stored on this computer."
    next_step = "Quit Apsis Desktop and start it again."


class StoreTooNew(StoreProblem):
    what = "The list of reports was written by a newer version of Apsis Desktop. It was not changed."
    next_step = "Install the latest version."


class StoreLocked(StoreProblem):
    what = "The list of reports is open in another program."
    next_step = "Close it there and try again."


class StoreWithoutLocks(StoreProblem):
    what = "The list of reports cannot be stored in {folder}, because files on that disk cannot be locked."
    next_step = (
        "Ask your IT department to allow file locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer."
    )


class WindowSilent(StoreProblem):
    what = "Apsis Desktop is already running, but its window does not respond."
    next_step = "Wait a minute and start it again. If that does not help, restart the computer."


class StoreReadOnly(StoreProblem):
    what = "The list of reports cannot be saved in {folder}."
    next_step = "Ask your IT department for write access to it."


class StoreFull(StoreProblem):
    what = "There is not enough disk space for the list of reports."
    next_step = "Free up some space and try again."


class StoreDamaged(StoreProblem):
    what = "The list of reports is damaged."
    next_step = "Quit Apsis Desktop and start it again. It then creates a new list and keeps the damaged one."


class StoreBegunAnew(StoreProblem):
    what = "The list of reports was damaged, so a new one was created. The damaged one is kept as {file}."
    next_step = "Request the reports you still need again. To delete the damaged list, clear past reports."


class StoreIncomplete(StoreProblem):
    what = "Part of the list of reports was lost or cannot be read, so some reports may be missing."
    next_step = "Request the reports you still need again."


class FilesFoundAgain(StoreProblem):
    what = "Some downloaded reports were missing from the list. They are back in it."
    next_step = "Save or remove them."


class ClockDiffers(ApsisError):
    what = "This computer’s clock is more than an hour off APSIS One’s, so nothing is deleted or marked as expired."
    next_step = "Correct this computer’s date and time."


class HadToStop(ApsisError):
    what = "Apsis Desktop stopped because of an unexpected problem. Your reports are kept."
    next_step = (
        "Start it again. If it stops again, send the contents of the folder {folder} to the person who supports you."
    )


# --- the command line and its names ------------------------------------------------------------------------------


class UsageProblem(ApsisError):
    fate = Fate.USAGE
    what = "{words}"
    next_step = ""


class UsageWrong(UsageProblem):
    pass


class NameUnknown(UsageProblem):
    what = "There is no {kind} “{name}”."
    next_step = "See the names with: apsis-desktop list {plural}"


class NameAmbiguous(UsageProblem):
    what = "There is more than one {kind} “{name}”: {choices}."
    next_step = "Use one of these instead of the name."


class ConnectionUnknown(UsageProblem):
    what = "There is no connection “{name}” on this computer."
    next_step = "Connect in the window first, or set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET."


class AddressNotSafe(UsageProblem):
    what = "The address {address} is not secure: it must begin with https://."
    next_step = "Plain http works only for this computer itself."


class AddressUnreadable(AddressNotSafe):
    what = "The address “{address}” cannot be used."
    next_step = "It must look like this: https://api.apsis.one"


class ListColumnUnknown(UsageProblem):
    what = "{file} has no column “{column}”."
    next_step = "Its columns are: {columns}."


class ListColumnWithoutDates(UsageProblem):
    what = "In {file}, no value in the column “{column}” is a date."
    next_step = "Choose a column with dates, such as 2026-11-29, or Unix seconds."


class KeyColumnNeeded(UsageProblem):
    what = "The export key was not found in {file}."
    next_step = "Choose a column to match people by: {columns}."
