# Made by `wireloom generate` from specs/dialects/base.yaml, specs/dialects/talk.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The protocol `talk` as this vendor serves it."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Auth,
    AuthScheme,
    Dialect,
    Effect,
    Endpoint,
    Errors,
    Feature,
    Framing,
    Limits,
    MessageRules,
    ModelRow,
    Param,
)

from . import decoder, encoder, frames, types

FEATURES: dict[str, Feature] = {
    "talk": Feature(description="Speak the other protocol.", stage="stable", on=Effect(dialect="talk")),
    "loud": Feature(description="Loud answers.", on=Effect(fields={"limit": 5, "volume": 11})),
}
"""The feature flags as they act here."""


SAY = Endpoint(
    name="say",
    dialect="talk",
    method="POST",
    path="/say",
    request=types.Ask,
    response=types.Answer,
    stream_field="stream",
)
"""say"""


PARAMS: dict[str, Param] = {
    "temperature": Param(drop="There is no temperature."),
    "top_p": Param(drop="There is no top_p."),
    "top_k": Param(drop="There is no top_k."),
    "stop": Param(drop="There are no stops."),
    "seed": Param(drop="There is no seed."),
    "parallel_tool_calls": Param(drop="There is no choice."),
    "tool_choice": Param(drop="There is no choice."),
    "reasoning": Param(drop="There is no reasoning."),
    "response_format": Param(drop="There is only text."),
    "user": Param(drop="There are no users."),
    "metadata": Param(drop="There are no labels."),
    "cache": Param(drop="There is no cache."),
    "max_tokens": Param(range=(1.0, 100.0), field="limit"),
}
"""The parameters of the common model."""

ERRORS = Errors(
    paths={"message": ("error.message",), "type": ("error.kind",)},
    status={"4xx": "invalid_request", "5xx": "server"},
)
"""How failures are told."""

MODELS: dict[str, ModelRow] = {"small-*": ModelRow(reasoning="none")}
"""What differs by model; every matching row applies, later ones win."""

TALK = Dialect(
    name="talk",
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
    generate=SAY,
    params=PARAMS,
    errors=ERRORS,
    limits=Limits(),
    models=MODELS,
    base_url="https://talk.acme.test/v2",
    auth=Auth(
        env=("ACME_KEY",),
        schemes={
            "key": AuthScheme(header="x-key"),
            "bearer": AuthScheme(header="authorization", prefix="Bearer "),
        },
        default="bearer",
    ),
    headers={"x-version": "2"},
    features=FEATURES,
)
"""The protocol `talk` as this vendor serves it."""
