# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Acme."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Auth,
    AuthScheme,
    Case,
    Dialect,
    Endpoint,
    Errors,
    Feature,
    Framing,
    Limits,
    MessageRules,
    ModelRow,
    Param,
    Vendor,
)

from ..dialects.base import decoder, encoder, frames
from . import types

ASK = Endpoint(
    name="ask", method="POST", path="/ask", request=types.Ask, response=types.Answer, stream_field="stream"
)
"""ask"""


PARAMS: dict[str, Param] = {
    "temperature": Param(range=(0.0, 1.0), field="heat"),
    "top_p": Param(set={"top": "$value"}, range=(None, 0.9)),
    "top_k": Param(drop="There is no top_k."),
    "stop": Param(max_items=2, field="stops"),
    "seed": Param(field="seed"),
    "parallel_tool_calls": Param(
        cases={"true": Case(set={"parallel": "yes"}), "false": Case(set={"parallel": "no"})}
    ),
    "tool_choice": Param(
        cases={
            "auto": Case(set={"choice": "auto"}),
            "required": Case(set={"choice": "any"}),
            "none": Case(drop="Tools cannot be switched off."),
            "named": Case(set={"choice": {"name": "$value.name"}}),
            "named_native": Case(set={"choice": {"kind": "$value.type", "name": "$value.name"}}),
        }
    ),
    "reasoning": Param(
        cases={
            "on": Case(set={}),
            "budget": Case(set={"think": {"tokens": "$value.budget_tokens"}}),
            "effort": Case(
                set={"think": {"tokens": "$value"}},
                table={"low": 10, "high": 200},
                note="{value} becomes {mapped} tokens",
            ),
        }
    ),
    "response_format": Param(
        cases={
            "text": Case(set={}),
            "json": Case(set={"format": {"kind": "json"}}),
            "json_schema": Case(
                set={"format": {"kind": "schema", "schema": "$value.schema", "title": "$value.description"}}
            ),
        }
    ),
    "user": Param(set={"who": "$value"}),
    "metadata": Param(field="tags"),
    "cache": Param(set={"keep": {"for": "$value.ttl"}}),
    "max_tokens": Param(set={"limit": "$value"}, default=100, above=("think", "tokens")),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={"message": ("error.message",), "type": ("error.kind",)},
    status={"4xx": "invalid_request", "5xx": "server"},
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {}
"""What differs by model; every matching row applies, later ones win."""

BASE = Dialect(
    name="base",
    issuer="acme",
    framing=Framing(finish=True),
    frame=decoder_of(types.Chunk),
    plain=decoder_of(frames.PlainChunk),
    whole=decoder_of(types.Answer),
    read_frame=decoder.READ_FRAME,
    read_plain=decoder.read_plain,
    read_whole=decoder.read_whole,
    usage=decoder.read_usage,
    finish={"done": "stop", "full": "length"},
    messages=MessageRules(roles={"system": "system", "user": "user", "assistant": "model"}),
    write_part=encoder.WRITE_PART,
    write_tool=encoder.WRITE_TOOL,
    generate=ASK,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(),
    models=MODELS,
)
"""The protocol `base` as this vendor serves it."""


FEATURES: dict[str, Feature] = {}
"""The feature flags."""

VENDOR = Vendor(
    name="acme",
    description="Acme.",
    base_url="https://api.acme.test",
    auth=Auth(env=("ACME_KEY",), schemes={"key": AuthScheme(header="x-key")}, default="key"),
    features=FEATURES,
    dialects={"base": BASE},
    default_dialect="base",
)
"""Acme."""
