# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Acme."""

from __future__ import annotations

from wireloom.decoders import decoder_of
from wireloom.vendor import (
    Argument,
    Auth,
    AuthScheme,
    Dialect,
    Endpoint,
    Errors,
    Feature,
    Framing,
    Limits,
    MessageRules,
    ModelRow,
    Page,
    Param,
    Vendor,
)

from . import decoder, encoder, frames, types

ASK = Endpoint(
    name="ask",
    method="POST",
    path="/ask",
    request=types.Ask,
    response=types.Answer,
    stream_field="stream",
    headers={"x-space": Argument(argument="space", description="The workspace.")},
    telemetry="chat",
)
"""ask"""


COUNT = Endpoint(name="count", method="POST", path="/ask/count", request=types.Ask, response=types.Count)
"""Counts."""


LIST_MODELS = Endpoint(
    name="list_models",
    method="GET",
    path="/models",
    response=types.ModelPage,
    query={
        "after": Argument(argument="after"),
        "pageSize": Argument(type="integer", argument="page_size", description="Models per page."),
        "all": Argument(type="boolean", argument="all"),
        "min": Argument(type="number", argument="at_least"),
    },
    page=Page(items="data", next={"after": "last"}, more="more"),
)
"""All models."""


GET_MODEL = Endpoint(
    name="get_model",
    method="GET",
    path="/models/{model_id}",
    response=types.Model,
    strip={"model_id": ("models/", "ft:")},
)
"""get_model"""


GET_ANSWER = Endpoint(
    name="get_answer",
    method="GET",
    path="/asks/{answer_id}",
    response=types.Answer,
    stream_query={"live": "1"},
    query={
        "behind": Argument(type="integer", argument="behind", description="Of a stream: where it goes on.")
    },
)
"""Look up an answer."""


LIST_PARTS = Endpoint(
    name="list_parts",
    method="GET",
    path="/asks/{answer_id}/parts",
    response=types.PartPage,
    query={"after": Argument(argument="after")},
    page=Page(items="data", next={"after": "last"}),
)
"""list_parts"""


DELETE_VERSION = Endpoint(
    name="delete_version", method="DELETE", path="/models/{model_id}/versions/{version}", response=types.Gone
)
"""delete_version"""


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
    "max_tokens": Param(field="limit"),
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
    count_tokens=COUNT,
    token_count="tokens",
    answers="choices",
    list_models=LIST_MODELS,
    model_info=decoder.read_model,
    stream_fields={"stream": True},
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
