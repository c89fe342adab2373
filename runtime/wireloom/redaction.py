"""What must be in no text: keys, what headers hold, prompts. Names tell secrets; values find them where a server quotes them."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, cast
from urllib.parse import quote, quote_plus

import msgspec

SHORTEST_SECRET: Final = 6
"""Secrets below this length, in characters, are not looked for in texts: they would match everywhere."""

SHORTEST_PROMPT: Final = 12
"""Of a prompt, pieces below this length, in characters, are not looked for either."""

SHORTEST_QUOTED: Final = 3
"""But a whole text of a prompt is, where it stands in quotation marks."""

KEY: Final = "[key]"
HEADER: Final = "[header]"
PROMPT: Final = "[prompt]"

_SECRET: Final = re.compile(
    r"(^|_)auth(_|$)|authori[sz]ation|authenticat|cookie|secret|password|passwd|credential|session|signature|bearer"
    r"|(?<!idempotency)(^|_)(sig|key|token|jwt|sso)$|api_?key|access_?key|access_?token|_token(_|$)"
)
_PARAMETER: Final = re.compile(r"""([\w-]+)=["']?([^"',;\s]+)""")
HALF_MASKED: Final = re.compile(r"(?<![\w+/=-])[\w+/=-]*\*{3,}[\w+/=*-]*")
"""What a server leaves of a key when it masks it itself: "sk-a***xyz"."""

_WORD: Final = re.compile(r"[A-Za-z0-9_.:/-]{1,64}")
_UNRESERVED: Final = re.compile(r"[A-Za-z0-9_.~-]*")
_ESCAPED: Final = re.compile(r"""["'\\/&<>]|[^\x20-\x7e]""")
_ALIKE: Final = re.compile(r"[\w.,:;()?!-]+(?: [\w.,:;()?!-]+)*", re.ASCII)
_PAGE: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_CUT: Final = ("…", "...", '"', "'", "`")
"""What stands behind a quotation that was cut, or before it."""

_MARKS: Final = ("'", '"', "`", '\\"')
"""Quotation marks, the last one as JSON has it."""

_CONTENT: Final = frozenset({"content", "text", "input", "prompt", "instructions", "arguments"})
"""Fields that hold a prompt even where it is a single word; a word in any other is the name of something."""

_VALUES: Final = frozenset({"input", "arguments", "args", "response"})
"""Fields whose objects are what a tool was given or gave: a word in them is the caller's, if it is long."""


def is_secret(name: str) -> bool:
    """Whether a header or a query argument of this name holds a secret, as far as names tell."""
    return _SECRET.search(name.lower().replace("-", "_").replace(".", "_")) is not None


def forms(text: str) -> set[str]:
    """A text as it may be quoted: plain, in a URL, in JSON, in a page."""
    if _UNRESERVED.fullmatch(text):
        return {text}
    escaped = msgspec.json.encode(text.encode(errors="replace").decode()).decode()[1:-1]
    return {
        text,
        quote(text, safe="", errors="replace"),
        quote(text, errors="replace"),
        quote_plus(text, errors="replace"),
        escaped,
        escaped.replace("/", "\\/"),
        text.translate(_PAGE),
    }


def secrets_in(name: str, value: str) -> set[str]:
    """What is a secret by itself in a header or query argument: the value, also without its scheme; each cookie's."""
    found = {value}
    if "cookie" in name.lower():
        return found | {pair.partition("=")[2].strip(' "') for pair in value.split(";")}
    scheme, space, rest = value.partition(" ")
    if space:
        found.add(rest.strip())
        found |= {match[2] for match in _PARAMETER.finditer(rest) if is_secret(match[1])}
    if scheme.lower() == "basic":
        with suppress(ValueError):
            found |= set(b64decode(rest, validate=True).decode().split(":", 1))
    return found


class Redaction:
    """Takes what one request must not show out of what its server wrote.

    `secrets` are texts with what is put in their place, `body` is that of the request, whose prompts are taken out.
    """

    def __init__(self, secrets: Mapping[str, str], body: bytes | None = None) -> None:
        found = {form: mark for secret, mark in secrets.items() for form in forms(secret)}
        long = [form for form in found if len(form) >= SHORTEST_SECRET]
        self._secrets: Final = [(form, found[form]) for form in sorted(long, key=len, reverse=True)]
        self._body: Final = body

    def secrets(self, text: str) -> str:
        """The text without secrets; one that the end of the text cuts off, or that the server masked itself, included."""
        for form, mark in self._secrets:
            text = text.replace(form, mark)
        return HALF_MASKED.sub(self._masked, self._cut(text))

    def all(self, text: str) -> str:
        """The text without secrets and prompts."""
        text = self.secrets(text)
        for piece in _pieces(self._body):
            for form in _quoted(piece) if _may_stand_in(text, piece) else ():
                text = _without(text, form) if len(form) >= SHORTEST_PROMPT else _unquoted(text, form)
        return text

    def _cut(self, text: str) -> str:
        kept = text.removesuffix("…")
        for form, mark in self._secrets:
            least = max(SHORTEST_SECRET, len(form) // 3)  # less is the beginning of many keys
            for size in range(min(len(form) - 1, len(kept)), least - 1, -1):
                if kept.endswith(form[:size]):
                    return kept[:-size] + mark + text[len(kept) :]
        return text

    def _masked(self, match: re.Match[str]) -> str:
        """The mark, where this may be what is left of one of the secrets."""
        head, tail = match[0].partition("*")[0], match[0].rpartition("*")[2]
        for form, mark in self._secrets:
            if (head or tail) and form.startswith(head) and form.endswith(tail):
                return mark
        return match[0]


def _without(text: str, form: str) -> str:
    """The text without a piece of a prompt: whole, or cut at either end."""
    if form[:SHORTEST_PROMPT] in text:
        text = _without_head(text, form, PROMPT)
    if form[-SHORTEST_PROMPT:] in text:
        text = _without_head(text[::-1], form[::-1], PROMPT[::-1])[::-1]
    return text


def _without_head(text: str, form: str, mark: str) -> str:
    at = text.find(form[:SHORTEST_PROMPT])
    while at >= 0:
        size = SHORTEST_PROMPT
        while size < len(form) and text.startswith(form[size], at + size):
            size += 1
        rest = text[at + size :]
        if size == len(form) or not rest or rest.startswith(_CUT):
            text = text[:at] + mark + rest
            size = len(mark)
        at = text.find(form[:SHORTEST_PROMPT], at + size)
    return text


def _unquoted(text: str, form: str) -> str:
    """The text without a short prompt in quotation marks."""
    if form in text:
        for mark in _MARKS:
            text = text.replace(f"{mark}{form}{mark}", f"{mark}{PROMPT}{mark}")
    return text


def _pieces(body: bytes | None) -> list[str]:
    """All prompts in a body and their lines, each once; the longest first, as one may begin with another."""
    found: set[str] = set()
    for text in _texts(_decoded(body or b"")):
        text = text.strip()
        found.add(text)
        found.update(line for each in text.splitlines() if len(line := each.strip()) >= SHORTEST_PROMPT)
    return sorted((piece for piece in found if len(piece) >= SHORTEST_QUOTED), key=len, reverse=True)


def _decoded(body: bytes | str) -> Any:
    """What JSON says; None for what is none."""
    with suppress(msgspec.DecodeError, UnicodeError, RecursionError):
        return msgspec.json.decode(body)
    return None


def _texts(document: Any) -> Iterator[str]:
    todo: list[tuple[str, Any, bool]] = [("", document, False)]
    while todo:
        name, value, inside = todo.pop()
        if isinstance(value, dict):
            inside = inside or name in _VALUES
            todo += ((key, item, inside) for key, item in cast("dict[str, Any]", value).items())
        elif isinstance(value, list):
            items = cast("Sequence[Any]", value)
            todo += (("" if isinstance(item, dict) else name, item, inside) for item in items)
        elif isinstance(value, str):
            shown = not inside or len(value) < SHORTEST_PROMPT
            if shown and name not in _CONTENT and _WORD.fullmatch(value):
                continue
            yield value
            if value.lstrip().startswith(("{", "[")):
                todo.append(("", _decoded(value), True))


def _may_stand_in(text: str, piece: str) -> bool:
    """Whether the words at either end of a piece, which every form has alike, stand in a text: few pieces need their forms."""
    return _alike(piece[:SHORTEST_PROMPT]) in text or _alike(piece[-SHORTEST_PROMPT:][::-1])[::-1] in text


def _alike(text: str) -> str:
    found = _ALIKE.search(text)
    return "" if found is None else found[0]


def _quoted(piece: str) -> Iterable[str]:
    """A piece as errors quote it: plain, its white space made one, in JSON, also twice, in Python, in a page."""
    if _ESCAPED.search(piece) is None and "  " not in piece:
        return (piece,)
    escaped = msgspec.json.encode(piece).decode()[1:-1]
    ascii_only = re.sub(r"[^\x00-\x7f]", lambda found: _units(found[0]), escaped)
    return {
        piece: None,
        " ".join(piece.split()): None,
        escaped: None,
        ascii_only: None,
        msgspec.json.encode(escaped).decode()[1:-1]: None,
        repr(piece)[1:-1]: None,
        piece.translate(_PAGE): None,
    }


def _units(character: str) -> str:
    data = character.encode("utf-16-be")
    return "".join(f"\\u{data[at]:02x}{data[at + 1]:02x}" for at in range(0, len(data), 2))
