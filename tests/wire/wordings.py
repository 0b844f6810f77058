"""What a person reads when something is wrong, word for word: a changed sentence is read again here."""

WORDS = "Not today. Ask somebody who knows."  # of the scripted APSIS One

KEY_UNKNOWN = (
    "APSIS One does not know this key. "
    "Check the client ID, the secret and the region, or ask your administrator for a new key."
)
NOT_ALLOWED_WORDS = (
    f"This key does not have permission to do that in APSIS One. {WORDS} "
    "Choose another section, or ask your administrator to give the key more permissions."
)

NO_NETWORK = "Cannot connect to APSIS One. Check this computer’s network connection and try again."
BROKE = "The connection to APSIS One was lost. Try again later."
TIMED_OUT = "APSIS One did not respond in time. Try again later."
TOO_SLOW = "The download is too slow. Try again later."
CERTIFICATE = (
    "The secure connection to {host} could not be verified. "
    "Check this computer’s date and time, or ask your IT department about its certificates."
)
PROXY = (
    "The network’s proxy requires a user name and password. "
    "Check them in Settings > Network, or ask your IT department."
)
STRANGE = (
    "The response did not come from APSIS One, or could not be read. "
    "If this network has a sign-in page, open a browser and sign in, then try again."
)
NOT_WHOLE = (
    "APSIS One returned only part of the list. Try again later. If the problem continues, tell your administrator."
)
ANSWERED_NO = f"APSIS One answered: {WORDS} Try again later."

REFUSED = f"APSIS One rejected the request: {WORDS} Change your choices and request it again."
TOO_LARGE = "This report is too large for APSIS One. Choose smaller segments, and request it again."
POSSIBLY_STARTED = (
    "APSIS One did not confirm the request. It may already be preparing this report. "
    "Request it again if you still need it."
)
NOT_MADE = "The report could not be created. Request it again."
COULD_NOT_MAKE = "APSIS One could not create this report. Request it again."
LINK_EXPIRED = "APSIS One keeps a report for one day. This one has expired. Request it again."
LINK_UNKNOWN = "APSIS One no longer has this report. Request it again."
LINK_ELSEWHERE = "APSIS One sent a link to another site ({host}), so nothing was downloaded. Tell your administrator."
LINK_NOT_SAFE = (
    "APSIS One sent a link that is not secure ({address}), so nothing was downloaded. Tell your administrator."
)
LINK_UNUSABLE = "APSIS One sent a link that cannot be used, so nothing was downloaded. Tell your administrator."

CUT_OFF = "The download was cut off, so it was discarded. Try again."
DAMAGED = "The downloaded file is damaged, so it was discarded. Try again."
NO_CSV = "The download is not in CSV format, so it was discarded. Try again."
NO_WORKBOOK = "The download is not in Excel format, so it was discarded. Try again."
EMPTY = "The downloaded file is empty, without even column headings, so it was discarded. Try again."


def busy(status: int) -> str:
    return f"APSIS One is busy or has a problem (status {status}). Try again later."


def refused_without_words(status: int) -> str:
    return (
        f"APSIS One rejected the request without giving a reason (status {status}). "
        "Change your choices and request it again."
    )


SENTENCES = {
    "KeyUnknown": KEY_UNKNOWN,
    "KeyNotAllowed": NOT_ALLOWED_WORDS,
    "NoNetwork": NO_NETWORK,
    "LineBroke": BROKE,
    "TimedOut": TIMED_OUT,
    "CertificateWrong": CERTIFICATE,
    "ServiceBusy": busy(0).replace("status 0", "status {status}"),
    "StrangeAnswer": STRANGE,
    "AnsweredNo": ANSWERED_NO,
    "SelectionRefused": REFUSED,
    "RefusedWithoutWords": refused_without_words(0).replace("status 0", "status {status}"),
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
