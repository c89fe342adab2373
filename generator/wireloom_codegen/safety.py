"""What a spec may not hold: secrets, and addresses that would send a key in the clear."""

from __future__ import annotations

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

from wireloom.outgoing import HOLE

UNSAFE_CHARACTERS: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
    "|\r(?!\n)"
)
"""Control characters (but tab and line ends), line separators that editors disagree about, characters that
turn the direction of text around, and what is no character at all."""

_SECRETS: Final = re.compile(
    r"""
      \b sk-[A-Za-z0-9_-]{16,}
    | \b AIza[A-Za-z0-9_-]{30,}
    | \b [a-z]{2,10} [_-] (?=[A-Za-z0-9]*[0-9]) (?=[A-Za-z0-9]*[A-Z]) [A-Za-z0-9]{32,}
    | \b AKIA[A-Z0-9]{16} \b
    | \b eyJ[A-Za-z0-9_-]{10,} \. [A-Za-z0-9_-]{10,} \. [A-Za-z0-9_-]+
    | (?i: \b Bearer [ \t]+ ) [A-Za-z0-9._~+/-]{16,} =*
    | -----BEGIN [A-Z ]* PRIVATE [ ] KEY-----
    """,
    re.VERBOSE,
)


def find_secrets(text: str) -> list[tuple[int, int]]:
    """Where `text` holds what looks like a secret: offsets of start and end, in characters."""
    return [match.span() for match in _SECRETS.finditer(text)]


def mask(text: str, spans: list[tuple[int, int]]) -> str:
    """`text` with the spans overwritten by `*`, so that a report of the fault does not repeat the secret."""
    for start, end in spans:
        text = text[:start] + "*" * (end - start) + text[end:]
    return text


def base_url_fault(url: str) -> str | None:
    """What is wrong with a base URL, or None: it must be https, or http to this machine (loopback).

    It may have holes, which are filled with a word.
    """
    url = HOLE.sub("x", url)
    if "{" in url or "}" in url:
        return "has a brace that is no {argument}"
    try:
        parts = urlsplit(url)
        host = parts.hostname
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        return "is not a URL"
    if not port_fits or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return "is not a URL"
    if parts.scheme not in ("http", "https") or not host:
        return "is not an https URL"
    if "@" in parts.netloc:
        return "holds a user name; credentials do not belong in a spec"
    if "?" in url or "#" in url:
        return "has a query or a fragment; a base URL ends with its path"
    if parts.scheme == "http" and not _is_loopback(host):
        return "must be https (http is for the loopback only)"
    return None


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
