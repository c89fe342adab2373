"""What a vendor takes in a request, as data: parameters, models, features. See `wireloom.vendor`.

A template is JSON with holes: a string that starts with `$` reads a value (`$value`, `$value.name`), `$$` at
the start writes one `$`, all else is literal. A key whose hole has no value is left out.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from msgspec import Struct

Template: TypeAlias = Any
"""JSON with holes."""


class Table(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, kw_only=True):
    """Base of the tables: frozen, and a key that is not in the language is refused."""


class Case(Table, frozen=True, kw_only=True):
    """How one form of a parameter is written.

    Exactly one of `set` (a template merged into the body) and `drop` (the reason why it can't be said).
    `table` maps the value first; a value without a row is dropped. `range` clamps a number, `max_items` cuts a
    list; each change is a warning. `note` is the warning for a value that `table` changes (`{value}`,
    `{mapped}`); a table without one only spells values otherwise.
    """

    set: dict[str, Template] | None = None
    drop: str | None = None
    table: dict[str, Any] | None = None
    range: tuple[float | None, float | None] | None = None
    max_items: int | None = None
    note: str | None = None


class Param(Case, frozen=True, kw_only=True):
    """One parameter of the common model.

    `field` is short for `set: {field: $value}`. `cases` takes the forms of a parameter apart:
    tool_choice: auto, none, required, named, named_native; reasoning: off, on, effort, budget; response_format: text,
    json, json_schema; booleans: "true", "false". `default` is used when the caller gives nothing. `above` is a
    place in the body whose number this one must exceed: a default is added to it, and where the caller gave the
    value, the number there is lowered.
    """

    field: str | None = None
    cases: dict[str, Case] | None = None
    default: Any = None
    above: tuple[str, ...] = ()


class Replay(Table, frozen=True, kw_only=True):
    """When a part of an earlier answer goes back.

    `on` says which assistant messages take it: all; those with tool calls; all once the request has tools or tool
    calls (`with_tools`); those since the user's last message (`current_turn`); or none. `when: reasoning`: only
    while the request reasons. `missing` is written into the field beside the content where such a message has no
    part of this row. `same: issuer`: a part that another vendor made is not sent as one of the target's own.
    """

    on: Literal["all", "tool_call_turns", "with_tools", "current_turn", "none"] = "all"
    when: Literal["always", "reasoning"] = "always"
    missing: str | None = None
    same: Literal["any", "issuer"] = "any"


class Resume(Table, frozen=True, kw_only=True):
    """How a vendor is asked to go on with an answer that broke off: what had arrived is the request's last message.

    `message` are the fields of that message, besides what it says; `base_url` is where such a request goes, if elsewhere.
    `reasoning`: an answer of a model that reasons can go on too; `replay` replaces replay rules in such a request.
    `repeats`: the new answer may begin with what was sent, which is then left out. `ends_in_space` False: the target
    refuses a text with white space at its end, so none is sent.
    """

    message: dict[str, Any] = {}
    base_url: str | None = None
    reasoning: bool = False
    replay: dict[str, Replay] = {}
    repeats: bool = False
    ends_in_space: bool = True


class ReplayRow(Struct, frozen=True, kw_only=True):
    """The replay rule of a row, and the field beside the content that its parts stand in."""

    rule: Replay
    field: str | None = None


class MessageRules(Table, frozen=True, kw_only=True):
    """How a conversation is laid out.

    `field` of the body holds the messages, `content` of a message its parts. `lift` names the top-level field that
    takes the leading system messages: their content, or, with `lift_as` `message`, an object that has it. `pair`
    `order`: the results of tools stand in the order of their calls, by which the target knows them. `roles` maps the common roles
    to the wire's; `late_system` says whether later system messages stay or become user text. `merge` joins
    neighbours of one role. `collapse` writes a message with a single plain text as a string.
    `result_message` is the role of a tool result that is a message of its own; such messages stand before
    the rest. Parts in `spill` that a result cannot hold follow in the user's message. `into` names the
    sibling field of the content that takes a kind of part, `siblings` whether it is a list, a text or an object;
    a part whose origin is another one of these fields goes back there. `continues` names the fields of the body
    that put a stored conversation before the messages: a result may then be that of a call there. `instead` names those
    that hold a stored prompt. A call with any of both needs no messages.
    """

    roles: dict[str, str]
    field: str = "messages"
    content: str = "content"
    lift: str | None = None
    lift_as: Literal["content", "message"] = "content"
    late_system: Literal["stay", "user"] = "stay"
    merge: bool = False
    collapse: bool = False
    result_message: bool = False
    pair: Literal["id", "order"] = "id"
    alone: tuple[str, ...] = ()
    item: dict[str, str] = {}
    spill: tuple[str, ...] = ()
    into: dict[str, str] = {}
    siblings: dict[str, Literal["list", "text", "object"]] = {}
    continues: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


class OptionRule(Table, frozen=True, kw_only=True):
    """An option of the vendor's own that a model does not take: the reason, for the warning."""

    drop: str


class Patch(Table, frozen=True, kw_only=True):
    """Changed parameters: each replaces a parameter, or cases of it, as a whole."""

    params: dict[str, Any] = {}


class SchemaSteps(Table, frozen=True, kw_only=True):
    """What is done to the JSON Schemas of a request (of tools and of the response format), in this order.

    `strip_keys` and `strip_values` leave keywords out; `inline_refs` puts local definitions in place;
    `tuple_to_prefix_items` writes lists under `items` as `prefixItems`; `root_object` makes the root an object;
    `infer_type` says the type that other keywords imply; `type_into_branches` moves a type beside `anyOf` or
    `oneOf` into their branches. What loosens a schema is a warning.
    """

    strip_keys: tuple[str, ...] = ()
    strip_values: dict[str, Any] = {}
    inline_refs: bool = False
    tuple_to_prefix_items: bool = False
    root_object: bool = False
    infer_type: bool = False
    type_into_branches: bool = False


class StandIn(Table, frozen=True, kw_only=True):
    """What stands for a payload of the issuer's on a call that has none: `value`, with the warning `why`.

    The first call of each step since the user last spoke takes it.
    """

    payload: str
    value: str
    why: str


class ModelRow(Table, frozen=True, kw_only=True):
    """What differs for the models that a glob matches; every matching row applies, later ones win.

    `params` replaces parameters, or cases of them, as a whole; `when_reasoning` does so while the request reasons.
    `cache` False: explicit breakpoints are not taken. `fields` are merged into the body, `options` drops options of
    the vendor's own, `replay` replaces replay rules by the row's name, `schemas` adds steps. `verifies` names the issuers
    whose signed items the model can verify. `stand_in` is for calls without a payload that the model asks for. `resume`
    False: the model does not go on with an answer that broke off. `refuses` is as in an `Effect`.
    """

    reasoning: Literal["none", "optional", "default_on", "always"] | None = None
    params: dict[str, Any] = {}
    when_reasoning: Patch | None = None
    cache: bool | None = None
    fields: dict[str, Any] = {}
    options: dict[str, OptionRule] = {}
    replay: dict[str, Replay] = {}
    schemas: SchemaSteps | None = None
    verifies: tuple[str, ...] = ()
    resume: bool | None = None
    stand_in: StandIn | None = None
    refuses: dict[str, str] = {}


class HeaderValue(Table, frozen=True, kw_only=True):
    """A header whose values add up, separated by commas."""

    append: str


class Effect(Table, frozen=True, kw_only=True):
    """What a value of a feature does to a request.

    `headers` are set, or appended to; `fields` is merged into the body; `params` patches the parameters;
    `scans` patches the scans, key by key; `replay` replaces replay rules; `auth` selects a scheme, `dialect` a dialect,
    `base_url` another address, `stream_query` the query parameters that ask for a stream, in place of the endpoint's. `refuses` tells what a message of a role, and a result in it, can't hold, as `role.Part` or `role.Part.field`, and why.
    """

    headers: dict[str, str | HeaderValue] = {}
    fields: dict[str, Any] = {}
    params: dict[str, Any] = {}
    scans: dict[str, Any] = {}
    replay: dict[str, Replay] = {}
    auth: str | None = None
    dialect: str | None = None
    base_url: str | None = None
    stream_query: dict[str, str] | None = None
    refuses: dict[str, str] = {}


class Feature(Table, frozen=True, kw_only=True):
    """A feature flag: a boolean with the effect `on`, and perhaps one of `off`, or a choice with one effect per value."""

    description: str
    default: bool | str = False
    stage: Literal["stable", "beta", "deprecated"] = "beta"
    since: str | None = None
    on: Effect | None = None
    off: Effect | None = None
    choice: dict[str, Effect] | None = None
