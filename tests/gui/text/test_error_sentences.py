import string

import pytest

from apsis_desktop.errors import ApsisError, Cancelled, CertificateWrong, family
from apsis_desktop.gui.text.translation import sentence, what_happened, what_to_do


def named_in(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("kind", list(family()), ids=lambda kind: kind.__name__)
def test_every_error_speaks_in_sentences_with_its_facts_in_them(qapp: object, kind: type[ApsisError]) -> None:
    facts = {name: f"<{name}>" for name in named_in(kind.what) | named_in(kind.next_step)}
    said = sentence(kind(**facts))
    assert said
    assert "{" not in said
    assert all(fact in said for fact in facts.values())


def test_what_happened_and_what_to_do_can_be_said_apart(qapp: object) -> None:
    error = CertificateWrong(host="api.apsis.one")
    assert what_happened(error) == "The secure connection to api.apsis.one could not be verified."
    assert what_to_do(error).startswith("Check this computer’s date")


def test_nothing_is_said_where_there_is_nothing_to_do(qapp: object) -> None:
    assert what_to_do(Cancelled()) == ""
    assert sentence(Cancelled()) == "Cancelled."
