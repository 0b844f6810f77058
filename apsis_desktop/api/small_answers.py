"""Reads answers that are no files: lists, tokens, links of reports and refusals, up to a size."""

from __future__ import annotations

import json

import httpx

from apsis_desktop.api.answers import Refusal
from apsis_desktop.api.transport import headers_of, name_of, our_errors
from apsis_desktop.errors import ServiceAway, StrangeAnswer

LARGEST_REFUSAL = 64 * 1024  # bytes read of an answer that says no


def _body(response: httpx.Response, most: int) -> bytes:
    """Read a body up to a size, decoded. Raises the `ServiceAway` kinds, and `StrangeAnswer` where it is larger."""
    read = bytearray()
    with our_errors(name_of(response), response.request.url.host):
        for chunk in response.iter_bytes():
            read += chunk
            if len(read) > most:
                raise StrangeAnswer(detail=f"{name_of(response)}: an answer of more than {most} bytes")
    return bytes(read)


def read_json(response: httpx.Response, most: int) -> object:
    """Read JSON of at most so many bytes. Raises the `ServiceAway` kinds, `StrangeAnswer` for what is no JSON."""
    try:
        return json.loads(_body(response, most))
    except (ValueError, RecursionError) as error:
        raise StrangeAnswer(detail=f"{name_of(response)}: {response.status_code}, no JSON") from error


def read_refusal(response: httpx.Response) -> Refusal:
    """Read an answer that is no success."""
    try:
        body = _body(response, LARGEST_REFUSAL)
    except ServiceAway:  # the status alone has to do
        body = b""
    return Refusal(name_of(response), response.status_code, headers_of(response), body)
