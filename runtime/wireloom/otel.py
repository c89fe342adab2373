"""OpenTelemetry: a span and metrics for each call, by the conventions for generative AI. Needs the extra `wireloom[otel]`.

    from wireloom.otel import OpenTelemetry

    client = Client(hooks=OpenTelemetry())

A call is one span of kind CLIENT with all its attempts, each an event of it; with several models there is one for each
that was asked. While a whole answer is waited for, the span is the current one. That of a stream begins when the stream is
opened and lasts until it has ended or was left; it is never the current one, as a stream is read between other things.

`error.type` is the category of a `WireloomError`, the name of another exception, or `cancelled`. A stream that was left
early is no error. Names are in `wireloom.telemetry_names`.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import Token
from typing import Any, Final
from weakref import WeakKeyDictionary

from msgspec import Struct

from . import telemetry_names as names
from .errors import Attempt
from .hooks import CallEnd, CallInfo, FirstEvent, Hooks
from .telemetry_content import (
    finish_reason,
    input_messages,
    json_text,
    output_message,
    system_instructions,
    tool_definitions,
)
from .version import __version__

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.context import Context
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode
    from opentelemetry.util.types import AttributeValue
except ImportError as _missing:
    raise ImportError("wireloom.otel needs the OpenTelemetry API: pip install 'wireloom[otel]'") from _missing

_REQUEST: Final = {
    "max_tokens": (names.REQUEST_MAX_TOKENS, int),
    "temperature": (names.REQUEST_TEMPERATURE, float),
    "top_p": (names.REQUEST_TOP_P, float),
    "top_k": (names.REQUEST_TOP_K, float),
    "frequency_penalty": (names.REQUEST_FREQUENCY_PENALTY, float),
    "presence_penalty": (names.REQUEST_PRESENCE_PENALTY, float),
    "seed": (names.REQUEST_SEED, int),
}
"""The parameters that are numbers, and what the conventions make of them."""


class _Running(Struct, eq=False):
    span: Span
    before: Token[Context] | None


class OpenTelemetry(Hooks):
    """Traces and measures the calls of a client.

    The providers are by default the global ones. `capture_content` puts the conversation, the answer, the names of the
    tools and the vendor's words on an error into the span; without it no telemetry holds any of them. Of a typed client's
    call only the answer is captured. May be shared by clients and threads.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        capture_content: bool = False,
    ) -> None:
        self._content: Final = capture_content
        self._tracer: Final = trace.get_tracer("wireloom", __version__, tracer_provider)
        meter = metrics.get_meter("wireloom", __version__, meter_provider)
        self._duration: Final = meter.create_histogram(
            names.OPERATION_DURATION,
            unit="s",
            description="GenAI operation duration.",
            explicit_bucket_boundaries_advisory=names.DURATION_BUCKETS,
        )
        self._first: Final = meter.create_histogram(
            names.TIME_TO_FIRST_CHUNK,
            unit="s",
            description=(
                "Time to receive the first chunk, measured from when the client issues the generation request to when the "
                "first chunk is received in the response stream."
            ),
            explicit_bucket_boundaries_advisory=names.DURATION_BUCKETS,
        )
        self._tokens: Final = meter.create_histogram(
            names.TOKEN_USAGE,
            unit="{token}",
            description="Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=names.TOKEN_BUCKETS,
        )
        self._running: Final[WeakKeyDictionary[CallInfo, _Running]] = WeakKeyDictionary()

    def on_request(self, call: CallInfo) -> None:
        """Begins the span."""
        name = call.operation if call.model is None else f"{call.operation} {call.model}"
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=_common(call))
        before = None if call.stream else context.attach(trace.set_span_in_context(span))
        self._running[call] = _Running(span, before)
        if span.is_recording():
            span.set_attributes(_requested(call))
            if self._content:
                span.set_attributes(_asked(call))

    def on_attempt_end(self, call: CallInfo, attempt: Attempt) -> None:
        """Adds the attempt to the span."""
        running = self._running.get(call)
        if running is not None:
            running.span.add_event(names.ATTEMPT_EVENT, _attempted(attempt))

    def on_first_event(self, call: CallInfo, first: FirstEvent) -> None:
        """Measures the time to the first event."""
        running = self._running.get(call)
        if running is not None:
            running.span.set_attribute(names.RESPONSE_TIME_TO_FIRST_CHUNK, first.elapsed)

    def on_end(self, call: CallInfo, end: CallEnd) -> None:
        """Ends the span, and measures the call."""
        running = self._running.pop(call, None)
        if running is not None:
            if running.before is not None:
                context.detach(running.before)
            self._finish(running.span, end)
        self._measure(call, end, None if running is None else trace.set_span_in_context(running.span))

    def _finish(self, span: Span, end: CallEnd) -> None:
        span.set_attributes(_ended(end))
        if self._content:
            span.set_attributes(_answered(end))
        if end.error_type is not None:
            # The message of an error may quote the prompt.
            words = str(end.error) if self._content and end.error is not None else end.error_type
            span.set_status(Status(StatusCode.ERROR, words))
        span.end()

    def _measure(self, call: CallInfo, end: CallEnd, within: Context | None) -> None:
        known = _common(call) | _given({names.RESPONSE_MODEL: end.response_model})
        failed = _given({names.ERROR_TYPE: end.error_type})
        self._duration.record(end.duration, known | failed, within)
        if end.time_to_first_event is not None:
            self._first.record(end.time_to_first_event, known, within)
        if end.outcome == "answered":
            for kind, count in (("input", end.usage.input), ("output", end.usage.output)):
                if count is not None:
                    self._tokens.record(count, known | {names.TOKEN_TYPE: kind}, within)


Attributes = dict[str, AttributeValue]


def _given(values: Mapping[str, Any]) -> Attributes:
    return {name: value for name, value in values.items() if value is not None}


def _common(call: CallInfo) -> Attributes:
    """What spans and metrics have, and a sampler sees."""
    return _given(
        {
            names.OPERATION_NAME: call.operation,
            names.PROVIDER_NAME: call.provider,
            names.REQUEST_MODEL: call.model,
            names.SERVER_ADDRESS: call.host,
            names.SERVER_PORT: call.port,
        }
    )


def _requested(call: CallInfo) -> Attributes:
    sent = call.parameters
    stop, count = sent.get("stop"), sent.get("choice_count")
    request = call.request
    format = None if request is None else request.response_format
    output = None if format is None else "text" if format == "text" else "json"
    numbers = {
        attribute: kind(value)
        for name, (attribute, kind) in _REQUEST.items()
        if isinstance(value := sent.get(name), int | float)
    }
    return numbers | _given(
        {
            names.DIALECT: call.dialect,
            names.FALLBACK: call.fallback or None,
            names.REQUEST_STREAM: True if call.stream else None,
            names.REQUEST_CHOICE_COUNT: count if type(count) is int and count != 1 else None,
            names.REQUEST_STOP_SEQUENCES: [stop] if isinstance(stop, str) else stop,
            names.OUTPUT_TYPE: output,
        }
    )


def _asked(call: CallInfo) -> Attributes:
    request = call.request
    if request is None:
        return {}
    told = {
        names.SYSTEM_INSTRUCTIONS: system_instructions(request.messages),
        names.INPUT_MESSAGES: input_messages(request.messages),
        names.TOOL_DEFINITIONS: tool_definitions(request.tools),
    }
    return {name: json_text(value) for name, value in told.items() if value}


def _attempted(attempt: Attempt) -> Attributes:
    return _given(
        {
            names.ATTEMPT_NUMBER: attempt.number,
            names.ATTEMPT_OUTCOME: attempt.outcome,
            names.STATUS_CODE: attempt.status_code,
            names.ATTEMPT_DURATION: attempt.duration,
            names.ATTEMPT_DELAY: attempt.delay,
        }
    )


def _ended(end: CallEnd) -> Attributes:
    usage = end.usage
    return _given(
        {
            names.RESPONSE_ID: end.response_id,
            names.RESPONSE_MODEL: end.response_model,
            names.RESPONSE_FINISH_REASONS: None if end.finish is None else [finish_reason(end.finish)],
            names.USAGE_INPUT_TOKENS: usage.input,
            names.USAGE_OUTPUT_TOKENS: usage.output,
            names.USAGE_CACHE_READ_INPUT_TOKENS: usage.cache_read,
            names.USAGE_CACHE_CREATION_INPUT_TOKENS: usage.cache_write,
            names.USAGE_REASONING_OUTPUT_TOKENS: usage.reasoning,
            names.COST: usage.cost,
            names.STATUS_CODE: end.status_code,
            names.ERROR_TYPE: end.error_type,
            names.OUTCOME: end.outcome,
            names.SERVED_BY: end.served_by,
            names.REQUEST_ID: end.request_id,
        }
    )


def _answered(end: CallEnd) -> Attributes:
    response = end.response
    if response is None or not response.parts:
        return {}
    cut = "error" if end.outcome == "failed" else "incomplete"
    finish = cut if response.finish is None else finish_reason(response.finish)
    return {names.OUTPUT_MESSAGES: json_text([output_message(response.parts, finish)])}
