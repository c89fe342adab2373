"""What the writers of parts share while one request is built: payloads, cache marks, warnings.

A change to what was asked for is never silent: it becomes a `CallWarning`, or, in strict mode, an
`UnsupportedFeatureError`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .errors import UnsupportedFeatureError
from .items import Beside, has_item, written_item
from .model import (
    Base64,
    Cache,
    CallWarning,
    Citation,
    Message,
    Meta,
    Opaque,
    Part,
    Reasoning,
    Refusal,
    ResultPart,
    Role,
    Text,
    ToolCall,
    ToolResult,
    WarningKind,
    no_arguments,
)

if TYPE_CHECKING:
    from .replay import Replaying
    from .transfer import Journal
    from .vendor import Dialect
    from .verify import Verifier

Area = Literal["tools", "system", "messages"]


class Encoding:
    """State of one request.

    `area` and `number` are the place of the message or tool that is written, `part` that of the part in it, `role`
    says whose message it is. `calls` are those so far, by id: an id may be used again once it is answered.
    `journal` takes note of what becomes of each part, where somebody wants to know.
    """

    __slots__ = (
        "_dialect",
        "_issuers",
        "_skip",
        "_unsent",
        "area",
        "calls",
        "journal",
        "number",
        "part",
        "refuses",
        "replay",
        "role",
        "strict",
        "verifier",
        "warnings",
    )

    def __init__(
        self,
        dialect: Dialect,
        *,
        verifier: Verifier,
        strict: bool = False,
        skip: dict[Area, int] | None = None,
        refuses: Mapping[str, str] | None = None,
        replay: Replaying | None = None,
        journal: Journal | None = None,
    ) -> None:
        self._dialect = dialect
        self._skip = skip
        self._issuers: set[str] = set()
        self._unsent: set[str] = set()
        self.refuses = _by_role_and_kind(refuses or {})
        self.replay = replay
        self.strict = strict
        self.verifier = verifier
        self.warnings: list[CallWarning] = []
        self.area: Area = "messages"
        self.number: int | None = None
        self.part: int | None = None
        self.journal = journal
        self.calls: dict[str, ToolCall] = {}
        self.role: Role = "user"

    def _where(self) -> str:
        return f"{'tools' if self.area == 'tools' else 'messages'}[{self.number}]"

    def warn(self, kind: WarningKind, field: str, message: str, kept: str | None = None) -> None:
        """Says that something could not be sent as it was asked for; raises in strict mode."""
        place = field if self.number is None else f"{self._where()}.{field}"
        if self.strict:
            raise UnsupportedFeatureError(f"{place}: {message}")
        self.note(message)
        self.warnings.append(CallWarning(kind, place, message, kept))

    def note(self, why: str | None = None, *, lost: bool = False) -> None:
        """Takes note of what happens to the present part, without a warning."""
        if self.journal is not None and self.area != "tools":
            self.journal.note(self.number, self.part, why, lost=lost)

    def enter(self, message: Message) -> None:
        """Takes note of the calls of the message that is to be written."""
        for call in message.tool_calls:
            self.calls[call.id] = call
            self._unsent.discard(call.id)

    def lost(self, part: Part) -> None:
        """Takes note of a part that could not be written."""
        self.note(lost=True)
        if isinstance(part, ToolCall):
            self._unsent.add(part.id)

    def is_orphan(self, part: Part) -> bool:
        """Whether the part is the result of a call that could not be written; warns of one."""
        if not isinstance(part, ToolResult) or part.call_id not in self._unsent:
            return False
        self.dropped("ToolResult", "its call could not be sent", self.kept(part))
        return True

    def dropped(self, field: str, why: str, kept: str | None = None) -> None:
        """Says that `field` is left out, and why."""
        self.warn("dropped", field, why, kept)

    def meta(self, meta: dict[str, Meta], name: str) -> msgspec.Raw | None:
        """The payload `name` that this target's issuer can verify, byte for byte; None if there is none."""
        own = meta.get(self._dialect.issuer)
        text = own.data.get(name) if own is not None else None
        return msgspec.Raw(text.encode()) if text else None

    def beside(self, kind: str, wire: dict[str, Any], meta: dict[str, Meta]) -> dict[str, Any]:
        """`wire`, of the type `kind`, and beside it what this target's issuer may say of any part of that type."""
        if self._dialect.issuer not in meta:
            return wire
        told = {name: self.meta(meta, name) for name in self._dialect.beside[kind]}
        return {**given(told), **wire}

    def item_id(self, meta: dict[str, Meta]) -> str | None:
        """The id of the item of this target's issuer that a part is, or is a piece of."""
        own = meta.get(self._dialect.issuer)
        return own.item if own is not None else None

    def given_id(self, part: ToolCall) -> msgspec.Raw | None:
        """The id of a call where the target's issuer gave it; None where it was made up, or is another vendor's."""
        return self.meta(part.meta, "id")

    def call_id(self, part: ToolResult) -> msgspec.Raw | None:
        """The id of the call that the result is for, where the target's issuer gave it."""
        call = self.calls.get(part.call_id)
        return None if call is None else self.given_id(call)

    def call_kind(self, part: ToolResult) -> str:
        """The kind of the call that the result is for; a function where the call is not there."""
        call = self.calls.get(part.call_id)
        return "function" if call is None else call.kind

    def call_name(self, part: ToolResult) -> str:
        """The name of the tool whose result it is; the call's id, with a warning, where the call is not there."""
        call = self.calls.get(part.call_id)
        if call is not None:
            return call.name
        self.warn(
            "invalid", "call_id", "the conversation has no call of this id; its id is sent as the tool's name"
        )
        return part.call_id

    def has_item(self, name: str, part: Reasoning) -> bool:
        """Whether the part is an item of the field `name`, or can be written as one."""
        return has_item(self._dialect, name, part)

    def item(self, name: str, part: Reasoning) -> Beside | None:
        """The part as an item of the field `name`; None, with a warning, where the model can't verify it."""
        return written_item(self._dialect, name, part, self)

    def replays(self, row: str, part: Part) -> bool:
        """Whether the part goes back by the replay rule of its row; warns of one that another vendor made."""
        if self.replay is None:
            return True
        rule = self.replay.rule(row)
        if rule.same == "issuer" and part.meta and self._dialect.issuer not in part.meta:
            why = f"{', '.join(part.meta)} made it; the target would take it for its own"
            self.dropped(type(part).__name__, why, self.kept(part))
            return False
        if self.replay.takes(row):
            return True
        self.note("the target does not want it back from this turn")
        return False

    def taken(self, role: str, part: Part) -> Part | None:
        """What a message of this role can hold of the part, or None; warns of the rest and of foreign payloads."""
        kind = type(part)
        foreign = part.meta and self._dialect.issuer not in part.meta and kind is not Reasoning
        if foreign and any(meta.data for meta in part.meta.values()):
            self._foreign(", ".join(part.meta))
            if isinstance(part, Text) and not part.text:
                return None  # the payload was all that it said; some targets refuse an empty text
        for field, why in self.refuses.get((role, kind.__name__), ()):
            if field is None:
                self.dropped(kind.__name__, why, self.kept(part))
                return None
            value = getattr(part, field)
            if value:
                self.dropped(field, why, self.kept(part))
                part = msgspec.structs.replace(part, **{field: () if isinstance(value, tuple) else None})
        return part

    def takes_in_result(self, part: ResultPart) -> bool:
        """Whether a user's message, which a result is in, can hold the part; warns if it cannot."""
        kind = type(part).__name__
        for field, why in self.refuses.get(("user", kind), ()):
            if field is None:
                self.dropped(kind, why)
                return False
        return True

    def _foreign(self, issuers: str) -> None:
        """Payloads that others alone can read: one warning for a conversation, at the first part, and a note at each."""
        why = f"only its issuer ({issuers}) can read the payload"
        if issuers in self._issuers:
            self.note(why)
            return
        self._issuers.add(issuers)
        self.dropped("meta", why)

    def cache(self, cache: Cache) -> dict[str, Any] | None:
        """The wire form of a breakpoint; None, with a warning, where the target can't take it."""
        limits = self._dialect.limits.cache
        if limits is None or self._skip is None:
            self.dropped("cache", "the target takes no explicit cache breakpoints")
            return None
        if self._skip.get(self.area, 0):
            self._skip[self.area] -= 1
            self.dropped(
                "cache", f"a request takes at most {limits.max} breakpoints; the earliest are left out"
            )
            return None
        ttl = cache.ttl
        if ttl is not None and ttl not in limits.ttl:
            known = ", ".join(limits.ttl) or "none"
            self.warn(
                "dropped", "cache.ttl", f"the target knows the lifetimes {known}; its default is used", ttl
            )
            ttl = None
        return {**limits.wire, limits.ttl_field: ttl} if ttl is not None else dict(limits.wire)

    def json_object(self, call: ToolCall) -> msgspec.Raw:
        """The arguments as an object; text that is none becomes `{}`, with a warning if it said something."""
        if no_arguments(call.arguments):
            return msgspec.Raw(b"{}")
        try:
            msgspec.json.decode(call.arguments, type=dict[str, msgspec.Raw])
        except (msgspec.DecodeError, RecursionError):
            self.warn("invalid", "arguments", "the arguments are no JSON object; sent as {}", call.arguments)
            return msgspec.Raw(b"{}")
        return msgspec.Raw(call.arguments.encode())

    def opaque(self, part: Opaque) -> msgspec.Raw | None:
        """An opaque part as it came, where its issuer is the target's; else None, with a warning."""
        if part.issuer != self._dialect.issuer:
            self.dropped(part.kind, f"only its issuer ({part.issuer}) can read it", part.payload)
            return None
        return msgspec.Raw(part.payload.encode())

    def picked(self, part: Opaque, names: tuple[str, ...]) -> dict[str, msgspec.Raw] | None:
        """Some fields of an opaque part, where its issuer is the target's; else None, with a warning."""
        if self.opaque(part) is None:
            return None
        fields = msgspec.json.decode(part.payload, type=dict[str, msgspec.Raw])
        return {name: fields[name] for name in names if name in fields}

    def kept(self, part: Part) -> str | None:
        """The text of a part that is left out, for the warning; None where there is none to show."""
        if isinstance(part, ToolResult) and isinstance(part.content, str):
            return part.content
        return part.text if isinstance(part, Text | Refusal | Reasoning) else None

    def citations(self, citations: Sequence[Citation]) -> list[msgspec.Raw] | None:
        """The citations that the target's issuer made, as they came; others are left out with a warning."""
        own: list[msgspec.Raw] = []
        for citation in citations:
            if citation.issuer == self._dialect.issuer and citation.payload is not None:
                own.append(msgspec.Raw(citation.payload.encode()))
            else:
                self.dropped("citations", "the citation is another vendor's", citation.quote or citation.url)
        return own or None

    def parts(self, content: str | tuple[ResultPart, ...], only: tuple[str, ...]) -> str | list[Any] | None:
        """The content of a tool result. Kinds that are not in `only` are left out with a warning."""
        if isinstance(content, str):
            return content
        spilled = self._dialect.messages.spill
        content = tuple(part for part in content if type(part).__name__ not in spilled)
        if len(content) == 1 and type(content[0]) is Text and content[0].cache is None:
            return content[0].text
        written: list[Any] = []
        for part in content:
            if not self.takes_in_result(part):
                continue
            if type(part).__name__ not in only:
                self.dropped(type(part).__name__, "a tool result of the target cannot hold it")
            elif (wire := self._dialect.write_part[type(part)](part, self)) is not None:
                written.append(wire)
        return written or None


def _by_role_and_kind(refuses: Mapping[str, str]) -> dict[tuple[str, str], list[tuple[str | None, str]]]:
    """The places `role.Part` and `role.Part.field`, taken apart once a request."""
    found: dict[tuple[str, str], list[tuple[str | None, str]]] = {}
    for place, why in refuses.items():
        role, kind, *field = place.split(".")
        found.setdefault((role, kind), []).append((field[0] if field else None, why))
    return found


def given(values: dict[str, Any]) -> dict[str, Any]:
    """Without the keys that have no value."""
    return {name: value for name, value in values.items() if value is not None}


def prefixed(prefix: str, text: str) -> str:
    """A text behind a fixed one."""
    return prefix + text


def data_url(source: Base64) -> str:
    """Inline media as a `data:` URL."""
    return f"data:{source.media_type};base64,{source.data}"
