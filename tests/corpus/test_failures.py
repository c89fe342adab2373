"""Every recorded failure of the compatible servers, by HTTP status or inside a success: typed, and in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from corpus.records import Exchange, corpus_root, iter_exchanges
from wireloom import errors as e
from wireloom.decode import StreamDecoder, read_whole
from wireloom.failures import failure_from
from wireloom.registry import find_vendor, known_vendors
from wireloom.vendor import Dialect

ROOT = corpus_root()
API = ".chat.completions"
FOLDERS = sorted(path.name for path in ROOT.iterdir() if path.name.endswith(API)) if ROOT else []

BY_STATUS: dict[int, tuple[type[e.APIStatusError], ...]] = {
    400: (e.InvalidRequestError, e.NotFoundError),
    401: (e.AuthenticationError,),
    403: (e.PermissionDeniedError, e.ContentFilterError),
    404: (e.NotFoundError,),
    422: (e.InvalidRequestError,),
    429: (e.RateLimitError, e.OverloadedError),
    500: (e.ServerError,),
    502: (e.ServerError, e.ToolCallError),
}
"""The classes that a failure of a status may have."""

SPECIAL: dict[str, tuple[type[e.WireloomError], bool, str]] = {
    "openllmetry:d4477d2e3973": (e.ContentFilterError, False, "The response was"),
    "openllmetry:36ed46d891a7": (e.NotFoundError, False, "The API deployment"),
    "req_llm-2025:02d1a31f6dc5": (
        e.NotFoundError,
        False,
        "The model",
    ),
    "req_llm:8fa6e5399058": (e.ToolCallError, True, "tool call validation"),
    "req_llm:bc366677b449": (e.ToolCallError, True, "tool call validation"),
    "req_llm:cf549cf69c52": (e.ToolCallError, True, "tool call validation"),
    "req_llm-2025:cf549cf69c52": (e.ToolCallError, True, "tool call validation"),
    "rig:abfbe173686a": (e.ContextLengthError, False, "request (2009 tokens)"),
    "rig:72cb468a923b": (e.NotFoundError, False, "Invalid model: definitely-not-a-model"),
    "kimi-probes:d0b5e368e5b9": (e.RateLimitError, True, "Your account"),
    "kimi-probes:93f982675bb3": (e.OverloadedError, True, "The engine is"),
    "req_llm-2025:5d9997f905bf": (e.InvalidRequestError, False, "Assistant message must"),
    "req_llm-2025:40484aff538d": (e.ServerError, True, "AiError: AiError: Internal"),
    "req_llm-2025:b89b1570f7f2": (e.ServerError, True, "Error processing stream"),
    "req_llm-2025:33d95b76a3bf": (e.RateLimitError, True, "deepseek/deepseek-r1-0528:free is temporarily"),
    "req_llm-2025:4cd1ad5d83d6": (e.ContentFilterError, False, "Content violates usage"),
    "req_llm:06610fd7a823": (e.ContentFilterError, False, "Content violates usage"),
    "req_llm-2025:96b4b2607b99": (e.InvalidRequestError, False, "Invalid 'max_output_tokens': integer"),
    "req_llm-2025:09879da164e7": (e.ServerError, True, "Upstream error from"),
    "req_llm:32e1856a6af0": (e.ToolCallError, True, "Malformed function call"),
    "req_llm:8b7cc56c6efa": (e.ToolCallError, True, "Malformed function call"),
    "req_llm:5d461ace07aa": (e.InvalidRequestError, False, "Invalid request content:"),
    "langchain-community:c03c4cd7a5b1": (
        e.ResponseDecodeError,
        False,
        "the answer cannot",
    ),
    "langchain-community:8886f4b9212d": (
        e.ResponseDecodeError,
        False,
        "the answer cannot",
    ),
}
"""Records whose class the status does not say: class, whether to try again, and how the message begins."""

WITH_PARTIAL = {
    "req_llm-2025:b89b1570f7f2": ("text", 972),
    "req_llm:32e1856a6af0": ("reasoning", 243),
    "req_llm:8b7cc56c6efa": ("reasoning", None),
}
"""Records with a failure beside an answer: a text that must be kept, and the output tokens."""


def dialect_of(folder: str) -> Dialect:
    """How the folder's host is spoken to; one without a spec is any compatible server."""
    host = {"alibaba": "qwen"}.get(folder.removesuffix(API), folder.removesuffix(API))
    vendor = find_vendor(host if host in known_vendors() else "openai_compatible")
    return vendor.dialects[vendor.default_dialect]


def error_of(exchange: Exchange, dialect: Dialect) -> e.WireloomError | None:
    """What the decoders make of a failure."""
    if exchange.failed:
        body, record = exchange.record.body_text.encode(), exchange.record
        return failure_from(
            dialect.errors, body=body, status=record.status, headers=record.headers, vendor="", now=0.0
        )
    if exchange.streamed:
        decoder = StreamDecoder(dialect)
        decoder.receive(exchange.wire())
        decoder.end()
        return decoder.error
    try:
        read_whole(dialect, exchange.wire())
    except e.WireloomError as error:
        return error
    return None


def says_error(exchange: Exchange) -> bool:
    """Whether a success holds an error, at the top or in a choice, by its raw JSON."""
    if '"error"' not in exchange.record.body_text:
        return False
    if exchange.frames is None:
        documents = [json.loads(exchange.record.body_text)]
    else:
        documents = [frame.json for frame in exchange.frames if not frame.is_done]
    return any(_has_error(document) for document in documents)


def _has_error(document: Any) -> bool:
    choices = document.get("choices") or []
    return any(item.get("error") is not None for item in (document, *choices))


def as_expected(exchange: Exchange, error: e.WireloomError | None) -> bool:
    """Whether a failure is of its class, with words."""
    if error is None or not error.message or "no message" in error.message:
        return False
    if exchange.id in SPECIAL:
        kind, retryable, words = SPECIAL[exchange.id]
        return (type(error), error.retryable) == (kind, retryable) and error.message.startswith(words)
    if not isinstance(error, e.APIStatusError) or error.status_code is None:
        return False
    again = error.status_code == 429 or error.status_code >= 500
    return isinstance(error, BY_STATUS[error.status_code]) and error.retryable is again


def failures() -> Iterator[tuple[str, Exchange]]:
    for folder in FOLDERS:
        for exchange in iter_exchanges(folder):
            if exchange.failed or exchange.id in SPECIAL or says_error(exchange):
                yield folder, exchange


@pytest.mark.skipif(ROOT is None, reason="there is no recorded traffic in ../shared/corpus")
def test_every_recorded_failure_is_a_typed_error_with_a_message() -> None:
    seen = list(failures())
    wrong: list[str] = []
    for folder, exchange in seen:
        error = error_of(exchange, dialect_of(folder))
        if not as_expected(exchange, error):
            wrong.append(f"{folder} {exchange.id}: {error!r}")
    assert wrong == []
    assert len(seen) > 90
    assert {exchange.id for _, exchange in seen} >= SPECIAL.keys()


@pytest.mark.skipif(ROOT is None, reason="there is no recorded traffic in ../shared/corpus")
def test_what_stands_beside_a_recorded_failure_is_kept() -> None:
    folder = f"openrouter{API}"
    kept = {exchange.id: exchange for exchange in iter_exchanges(folder) if exchange.id in WITH_PARTIAL}
    assert kept.keys() == WITH_PARTIAL.keys()
    for name, (field, tokens) in WITH_PARTIAL.items():
        error = error_of(kept[name], dialect_of(folder))
        assert error is not None
        assert error.partial is not None
        assert len(getattr(error.partial, field)) > 100
        assert error.partial.usage.output == tokens
