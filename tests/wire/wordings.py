"""What a person reads when something is wrong, word for word: a changed sentence is read again here."""

WORDS = "Not today. Ask somebody who knows."  # of the scripted APSIS One

KEY_UNKNOWN = (
    "APSIS One does not know this key. "
    "Check the client ID, the secret and the region, or ask your administrator for a new key."
)
NOT_ALLOWED_WORDS = (
    f"This key may not do that in APSIS One. {WORDS} "
    "Choose another section, or ask your administrator to widen the key."
)

NO_NETWORK = "There is no connection to APSIS One. Check the network of this computer and try again."
BROKE = "The connection to APSIS One broke. Try again in a while."
TIMED_OUT = "APSIS One did not answer in time. Try again in a while."
TOO_SLOW = "The report arrives too slowly. Try again in a while."
CERTIFICATE = (
    "The secure connection to {host} could not be trusted. "
    "Check the clock of this computer, or ask your IT department about its certificates."
)
PROXY = (
    "The proxy of this network asks for a user name and password. "
    "Check both in Settings, under Network, or ask your IT department."
)
STRANGE = (
    "The answer did not come from APSIS One, or could not be read. "
    "If this network has a sign-in page, open a browser and sign in, then try again."
)
NOT_WHOLE = "APSIS One gave only a part of the list. Try again in a while. If it stays so, tell your administrator."
ANSWERED_NO = f"APSIS One answered: {WORDS} Try again in a while."

REFUSED = f"APSIS One refused the report: {WORDS} Change the selection and request it again."
TOO_LARGE = "This report is too large for APSIS One. Choose fewer or smaller segments and request it again."
POSSIBLY_STARTED = (
    "No clear answer came from APSIS One, which may already be making this report. "
    "Request it again if you still need it."
)
NOT_MADE = "The report could not be made. Request it again."
COULD_NOT_MAKE = "APSIS One could not make this report. Request it again."
LINK_EXPIRED = "APSIS One keeps a report for a day, and this one is past it. Request it again."
LINK_UNKNOWN = "APSIS One does not know this report any more. Request it again."
LINK_ELSEWHERE = (
    "APSIS One answered with a link to another place ({host}), so nothing was fetched. Tell your administrator."
)
LINK_NOT_SAFE = (
    "APSIS One answered with a link that is not secure ({address}), so nothing was fetched. Tell your administrator."
)
LINK_UNUSABLE = "APSIS One answered with a link that cannot be used, so nothing was fetched. Tell your administrator."

CUT_OFF = "The file arrived cut off, so it was not kept. Try again."
DAMAGED = "The file arrived damaged, so it was not kept. Try again."
NO_CSV = "What arrived is no CSV file, so it was not kept. Try again."
NO_WORKBOOK = "What arrived is no Excel file, so it was not kept. Try again."
EMPTY = "The file arrived empty, without even a heading, so it was not kept. Try again."


def busy(status: int) -> str:
    return f"APSIS One is busy or has a problem of its own (answer {status}). Try again in a while."


def refused_without_words(status: int) -> str:
    return (
        f"APSIS One refused the report without saying why (answer {status}). Change the selection and request it again."
    )


SENTENCES = {
    "KeyUnknown": KEY_UNKNOWN,
    "KeyNotAllowed": NOT_ALLOWED_WORDS,
    "NoNetwork": NO_NETWORK,
    "LineBroke": BROKE,
    "TimedOut": TIMED_OUT,
    "CertificateWrong": CERTIFICATE,
    "ServiceBusy": busy(0).replace("answer 0", "answer {status}"),
    "StrangeAnswer": STRANGE,
    "AnsweredNo": ANSWERED_NO,
    "SelectionRefused": REFUSED,
    "RefusedWithoutWords": refused_without_words(0).replace("answer 0", "answer {status}"),
    "ReportTooLarge": TOO_LARGE,
    "PossiblyStarted": POSSIBLY_STARTED,
    "ReportProblem": NOT_MADE,
    "LinkElsewhere": LINK_ELSEWHERE,
    "LinkExpired": LINK_EXPIRED,
    "LinkUnknown": LINK_UNKNOWN,
    "FileCutOff": CUT_OFF,
    "FileDamaged": DAMAGED,
    "WrongFileType": NO_CSV,
    "FileEmpty": EMPTY,
}
"""The sentences by the codes of their errors; `status` and `host` are still to be filled in."""
