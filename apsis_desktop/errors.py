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
    │   │   └── SeveralSegmentsRefused
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
    │   ├── FileProblem           what came is not a whole file of the kind asked for
    │   │   ├── FileCutOff
    │   │   ├── FileDamaged
    │   │   ├── WrongFileType
    │   │   └── FileEmpty
    │   └── ListProblem           a whole file that cannot be put together with others
    │       ├── ListNotText       its encoding is not UTF-8
    │       ├── ListUneven        its rows do not fit its heading
    │       ├── ListCellTooLarge
    │       ├── ListWithoutHead
    │       ├── ListLacksColumn   a column that was requested is not in it
    │       ├── ExportKeyUnclear  none of its columns can be the export key, or several
    │       ├── ExportKeyBlank
    │       ├── ExportKeyTwice
    │       ├── ListTooLarge      for the memory that it may take
    │       └── TooMuchForExcel   for a cell or a row of a workbook
    ├── SavingProblem             fate SAVING: the report is fine, the place for the file is not
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
    │   └── SavingFailed
    ├── KeyringProblem            fate KEYRING: go on with secrets in memory
    │   ├── KeyringMissing
    │   │   └── SecretNotKept     these four: a secret is wanted, and cannot be read
    │   ├── KeyringLocked
    │   │   └── SecretLocked
    │   ├── KeyringSilent
    │   │   └── SecretSilent
    │   └── SecretOutOfReach
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
    ├── ClockDiffers              said, not raised: nobody can tell what has waited too long
    ├── HadToStop                 the program itself met something unexpected, and ends
    └── UsageProblem              fate USAGE: the command line, or a name, does not fit
        ├── NameUnknown
        ├── NameAmbiguous
        ├── ConnectionUnknown
        ├── AddressNotSafe
        │   └── AddressUnreadable
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
    what = "This key may not do that in APSIS One. {words}"
    next_step = "Choose another section, or ask your administrator to widen the key."


class SecretMissing(KeyProblem):
    what = "The secret of the connection “{connection}” is not in the keyring of this computer."
    next_step = "Connect again with the client ID and secret."


# --- the network and the service ---------------------------------------------------------------------------------


class ServiceAway(ApsisError):
    fate = Fate.AWAY
    what = "APSIS One cannot be reached right now."
    next_step = "Try again in a while."


class NoNetwork(ServiceAway):
    what = "There is no connection to APSIS One."
    next_step = "Check the network of this computer and try again."


class LineBroke(NoNetwork):
    what = "The connection to APSIS One broke."
    next_step = "Try again in a while."


class TimedOut(ServiceAway):
    what = "APSIS One did not answer in time."
    next_step = "Try again in a while."


class DownloadTooSlow(ServiceAway):
    what = "The report arrives too slowly."
    next_step = "Try again in a while."


class ServiceBusy(ServiceAway):
    """429 or 5xx. `retry_after`: seconds the answer asked to wait, if it did."""

    what = "APSIS One is busy or has a problem of its own (answer {status})."
    next_step = "Try again in a while."

    def __init__(self, *, retry_after: float | None = None, detail: str = "", **facts: str) -> None:
        super().__init__(detail=detail, **facts)
        self.retry_after = retry_after


class CertificateWrong(ServiceAway):
    what = "The secure connection to {host} could not be trusted."
    next_step = "Check the clock of this computer, or ask your IT department about its certificates."


class ProxyRefused(ServiceAway):
    what = "The proxy of this network did not let the connection through."
    next_step = "Ask your IT department for access to {host}."


class ProxySignIn(ProxyRefused):
    what = "The proxy of this network asks for a user name and password."
    next_step = "Check both in Settings, under Network, or ask your IT department."


class ProxyCutOff(ProxyRefused):
    what = "The proxy of this network could not reach {host} (answer {status})."
    next_step = "Try again in a while."


class ProxyKindUnknown(ProxyRefused):
    what = "The proxy {proxy} is of the kind {kind}, which Apsis Desktop cannot use."
    next_step = "Choose an HTTP proxy or none in Settings, under Network, or ask your IT department."


class ProxyUnreadable(ProxyRefused):
    what = "The address of the proxy, “{proxy}”, cannot be read."
    next_step = "Correct it in the settings of the system, or name a proxy in Settings, under Network."


class PracticeAway(ServiceAway):
    what = "The practice data could not be opened on this computer."
    next_step = "Close other programs and try again."


class StrangeAnswer(ServiceAway):
    what = "The answer did not come from APSIS One, or could not be read."
    next_step = "If this network has a sign-in page, open a browser and sign in, then try again."


class ListNotWhole(ServiceAway):
    what = "APSIS One gave only a part of the list."
    next_step = "Try again in a while. If it stays so, tell your administrator."


class AnsweredNo(ServiceAway):
    what = "APSIS One answered: {words}"
    next_step = "Try again in a while."


# --- the report --------------------------------------------------------------------------------------------------


class ReportProblem(ApsisError):
    what = "The report could not be made."
    next_step = "Request it again."


class SelectionIncomplete(ReportProblem):
    what = "The report is not fully chosen yet. {words}"
    next_step = ""


class SelectionRefused(ReportProblem):
    what = "APSIS One refused the report: {words}"
    next_step = "Change the selection and request it again."


class RefusedWithoutWords(SelectionRefused):
    what = "APSIS One refused the report without saying why (answer {status})."


class SeveralSegmentsRefused(SelectionRefused):
    what = "APSIS One refused several segments in one report: {words}"
    next_step = "Ask for one report each."


class SeveralRefusedWithoutWords(SeveralSegmentsRefused):
    what = "APSIS One refused several segments in one report without saying why (answer {status})."


class ReportTooLarge(ReportProblem):
    what = "This report is too large for APSIS One."
    next_step = "Choose fewer or smaller segments and request it again."


class TooManyColumns(ReportTooLarge):
    what = "Too many columns for one report."
    next_step = "Choose fewer attributes or tags and request it again."


class PossiblyStarted(ReportProblem):
    what = "No clear answer came from APSIS One, which may already be making this report."
    next_step = "Request it again if you still need it."


class LinkElsewhere(ReportProblem):
    what = "APSIS One answered with a link to another place ({host}), so nothing was fetched."
    next_step = "Tell your administrator."


class LinkNotSafe(LinkElsewhere):
    what = "APSIS One answered with a link that is not secure ({address}), so nothing was fetched."


class LinkUnusable(LinkElsewhere):
    what = "APSIS One answered with a link that cannot be used, so nothing was fetched."


class LinkExpired(ReportProblem):
    what = "APSIS One keeps a report for a day, and this one is past it."
    next_step = "Request it again."


class LinkUnknown(ReportProblem):
    what = "APSIS One does not know this report any more."
    next_step = "Request it again."


class ReportNotMade(ReportProblem):
    what = "APSIS One could not make this report."
    next_step = "Request it again."


class FileProblem(ReportProblem):
    what = "What arrived is not a whole report, so it was not kept."
    next_step = "Try again."


class FileCutOff(FileProblem):
    what = "The file arrived cut off, so it was not kept."


class FileDamaged(FileProblem):
    what = "The file arrived damaged, so it was not kept."


class WrongFileType(FileProblem):
    what = "What arrived is no {wanted} file, so it was not kept."


class FileEmpty(FileProblem):
    what = "The file arrived empty, without even a heading, so it was not kept."


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


class ExportKeyBlank(ListProblem):
    what = "Part of this report has rows without an export key, so the parts could not be combined."


class ExportKeyTwice(ListProblem):
    what = "Part of this report has the same export key in several rows, so the parts could not be combined."


class ListTooLarge(ListProblem):
    what = "This report is too large to be combined on this computer."
    next_step = "Choose fewer columns or smaller segments, and request it again."


class TooMuchForExcel(ListProblem):
    what = "This report has more columns, or more text in one cell, than Excel can hold."
    next_step = "Request it as CSV."


# --- the place for the file --------------------------------------------------------------------------------------


class SavingProblem(ApsisError):
    fate = Fate.SAVING
    what = "The file could not be saved."
    next_step = "Save it in another place."


class FileExists(SavingProblem):
    what = "There is already a file named {file}."
    next_step = "Choose another name."


class FileInUse(SavingProblem):
    what = "{file} is open in another program."
    next_step = "Close it there and save again."


class FileProtected(SavingProblem):
    what = "{file} is protected, so it cannot be replaced."
    next_step = "Choose another name."


class SavedElsewhere(SavingProblem):
    what = "{trouble} The whole report is saved as {file} instead."
    next_step = ""


class FolderMissing(SavingProblem):
    what = "The folder {folder} is not there."
    next_step = "Choose another folder."


class HomeUnknown(SavingProblem):
    what = "The system does not say which folder is this user’s own."
    next_step = "Set HOME, or APSIS_DESKTOP_HOME, to a folder that can be written."


class FolderReadOnly(SavingProblem):
    what = "Files cannot be saved in {folder}."
    next_step = "Choose another folder."


class DiskFull(SavingProblem):
    what = "There is not enough room on the disk."
    next_step = "Free some space, or choose another disk, and try again."


class NoRoomToWait(DiskFull):
    next_step = "Free some space and try again, or save the report on another disk."


class NoPlaceToWait(SavingProblem):
    what = "The report cannot be kept in {folder} until you save it."
    next_step = "Ask your IT department for the right to write there, then try again."


class NoRoomForOwnFiles(DiskFull):
    what = "There is not enough room on the disk for the files of Apsis Desktop in {folder}."
    next_step = "Free some space and try again."


class OwnFolderReadOnly(FolderReadOnly):
    what = "Apsis Desktop cannot keep its files in {folder}."
    next_step = "Ask your IT department for the right to write there, then start it again."


class OwnFileUnreadable(SavingProblem):
    what = "{file} cannot be read, so it is left as it is."
    next_step = "Check that you may open it, then start Apsis Desktop again."


class OwnFileDamaged(OwnFileUnreadable):
    what = "{file} is damaged, so it is left as it is."
    next_step = "Open the window of Apsis Desktop, which keeps it under another name and begins a new one."


class SettingsUnreadable(SavingProblem):
    what = "The settings cannot be read. {words}"
    next_step = ""


class NameRefused(SavingProblem):
    what = "The name {file} does not work on this computer."
    next_step = "Choose a shorter or simpler name."


class SettingsBegunAnew(SavingProblem):
    what = "The settings were damaged, so new ones were begun. The damaged ones are kept as {file}."
    next_step = "Connect to APSIS One again, with the same key: your reports are then in the list again."


class PresetsBegunAnew(SavingProblem):
    what = "The presets were damaged, so new ones were begun. The damaged ones are kept as {file}."
    next_step = "Save the presets again that you still need."


class PresetUnreadable(SavingProblem):
    what = "{file} could not be read."
    next_step = "Check that the file is still there and that you may open it."


class NotAPreset(PresetUnreadable):
    what = "{file} is not a preset of Apsis Desktop."
    next_step = "Choose a file that was exported under Presets."


class PresetTooNew(PresetUnreadable):
    what = "{file} was exported by a newer version of Apsis Desktop."
    next_step = "Install the newest version, or ask for the preset again from the same version as yours."


class SavingFailed(SavingProblem):
    pass


# --- the keyring -------------------------------------------------------------------------------------------------


class KeyringProblem(ApsisError):
    fate = Fate.KEYRING
    what = "The keyring of this computer cannot be used."
    next_step = "The key is kept until you close the program."


class KeyringMissing(KeyringProblem):
    what = "This computer has no keyring."


class KeyringLocked(KeyringProblem):
    what = "The keyring of this computer is locked."
    next_step = "Unlock it to keep the key. Until then it is kept until you close the program."


class KeyringSilent(KeyringProblem):
    what = "The keyring of this computer does not answer."


class SecretNotKept(KeyringMissing):
    next_step = "Connect again with the client ID and secret."


class SecretLocked(KeyringLocked):
    next_step = "Unlock it and try again."


class SecretSilent(KeyringSilent):
    next_step = "Try again in a while."


class SecretOutOfReach(KeyringProblem):
    next_step = "Try again in a while."


# --- the list of reports -----------------------------------------------------------------------------------------


class StoreProblem(ApsisError):
    fate = Fate.STORE
    what = "The list of reports cannot be kept on this computer."
    next_step = "Close the program and start it again."


class StoreTooNew(StoreProblem):
    what = "A newer version of Apsis Desktop has written the list of reports. It was left as it is."
    next_step = "Install the newest version."


class StoreLocked(StoreProblem):
    what = "Another program has the list of reports open."
    next_step = "Close it there and try again."


class StoreWithoutLocks(StoreProblem):
    what = "The list of reports cannot be kept in {folder}: files cannot be locked on that disk."
    next_step = (
        "Ask your IT department to allow locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer."
    )


class WindowSilent(StoreProblem):
    what = "Apsis Desktop is running already, but its window does not answer."
    next_step = "Wait a minute and start it again. If that does not help, restart the computer."


class StoreReadOnly(StoreProblem):
    what = "The list of reports cannot be written in {folder}."
    next_step = "Ask your IT department for the right to write there."


class StoreFull(StoreProblem):
    what = "There is not enough room on the disk for the list of reports."
    next_step = "Free some space and try again."


class StoreDamaged(StoreProblem):
    what = "The list of reports is damaged."
    next_step = "Close the program and start it again. It then begins a new list and keeps the damaged one."


class StoreBegunAnew(StoreProblem):
    what = "The list of reports was damaged, so a new one was begun. The damaged one is kept as {file}."
    next_step = "Request the reports that you still need again. To delete the damaged list, clear past reports."


class StoreIncomplete(StoreProblem):
    what = "A part of the list of reports was lost or cannot be read, so reports may be missing."
    next_step = "Request the reports that you still need again."


class FilesFoundAgain(StoreProblem):
    what = "Files that wait to be saved were missing in the list of reports. They are in it again."
    next_step = "Save or remove them."


class ClockDiffers(ApsisError):
    what = (
        "This computer's clock and that of APSIS One differ by more than an hour, so nothing old is deleted or ended."
    )
    next_step = "Set the clock of this computer."


class HadToStop(ApsisError):
    what = "Apsis Desktop met something unexpected and had to stop. Your reports are kept."
    next_step = "Start it again. If it stops again, send what is in the folder {folder} to the person who helps you."


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
    next_step = "Use one of these in place of the name."


class ConnectionUnknown(UsageProblem):
    what = "There is no connection “{name}” on this computer."
    next_step = "Connect in the window first, or set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET."


class AddressNotSafe(UsageProblem):
    what = "The address {address} is not safe: it must begin with https://."
    next_step = "Plain http works on this computer alone."


class AddressUnreadable(AddressNotSafe):
    what = "The address “{address}” cannot be used."
    next_step = "It must look like this: https://api.apsis.one"
