"""One call of the common client: its request, and what becomes of the answer. Sans-IO."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import msgspec
from msgspec import Struct

from .arguments import CallArguments
from .bounds import DEFAULT_BOUNDS, Bounds
from .budget import RetryBudget
from .clock import Clock
from .decode import read_answer
from .decoders import decoder_of
from .errors import Attempt, ResponseDecodeError
from .model import CallWarning, ModelInfo, Part
from .observer import Observe, unobserved
from .outgoing import Outgoing, not_too_deep
from .pages import items_of, next_query, value_at
from .request import Request
from .rescue import decode
from .response import Response
from .response_reading import ResponseReading
from .resume import Prefix
from .retry import RetryPolicy
from .settings import Target
from .timeouts import Limits, Timeout
from .tolerance import repaired, tolerated
from .transport import Answer, Told
from .trial import Trial
from .vendor import Endpoint, Page
from .wire import attach


class Call(Struct, frozen=True, kw_only=True):
    """One call, ready but for its key. `rest` gives the call for the rest of an answer that broke off."""

    target: Target
    endpoint: Endpoint
    arguments: CallArguments
    policy: RetryPolicy
    budget: RetryBudget
    timeout: Timeout
    bounds: Bounds = DEFAULT_BOUNDS
    observe: Observe = unobserved
    body: bytes | None = None
    headers: Mapping[str, str] = {}
    auth: str | None = None
    query: Mapping[str, Any] = {}
    path_values: Mapping[str, str] = {}
    warnings: tuple[CallWarning, ...] = ()
    turn: int = 0
    stream: bool = False
    model: str | None = None
    request: Request | None = None
    fallback: int = 0
    rest: Callable[[Sequence[Part]], tuple[Call, Prefix] | None] | None = None

    @property
    def name(self) -> str | None:
        """Who is asked, as "vendor:model"."""
        return None if self.model is None else f"{self.target.vendor.name}:{self.model}"

    def __repr__(self) -> str:
        return f"Call({self.target.vendor.name}, {self.endpoint.name})"

    @not_too_deep
    def outgoing(self, key: str | None) -> Outgoing:
        """The request with its key. Raises `ConfigurationError`."""
        return self.target.outgoing(
            self.endpoint,
            key=key,
            auth=self.auth,
            body=self.body,
            path_values=self.path_values,
            query={**self.query, **(self.arguments.get("extra_query") or {})},
            headers=(self.headers, self.arguments.get("extra_headers") or {}),
            bounds=self.bounds,
            stream=self.stream,
        )

    def begin(
        self, out: Outgoing, clock: Clock, limits: Limits | None = None, before: tuple[Attempt, ...] = ()
    ) -> tuple[Trial, Limits]:
        """The call begins: its attempts, behind those made elsewhere, and limits, which may run already."""
        limits = limits or Limits(self.timeout, stream=self.stream, clock=clock)
        trial = Trial(
            self.policy,
            limits,
            clock,
            vendor=out.vendor,
            redaction=out.redaction,
            bucket=None if self.policy.budget is None else self.budget.bucket(out.url),
            observer=self.observe(self, out, clock),
            target=self.name,
            before=before,
        )
        return trial, limits

    def response(self, answer: Answer) -> Response:
        """The answer as a response. Raises `ResponseDecodeError`, or the vendor's own error."""
        response = read_answer(
            self.target.dialect,
            answer.body,
            vendor=self.target.vendor.name,
            turn=self.turn,
            bounds=self.bounds,
        )
        media_type = answer.head.media_type
        if not media_type or "json" in media_type or any(w.field == "other_form" for w in response.warnings):
            return response
        odd = tolerated("content_type", f"an answer came as {media_type!r}, and was read as JSON")
        return msgspec.structs.replace(response, warnings=(*response.warnings, odd))

    def told(self, response: Response, told: Told, trial: Trial) -> Response:
        """The response with what the call itself knows."""
        return msgspec.structs.replace(
            response,
            target=self.name,
            warnings=(*self.warnings, *response.warnings),
            attempts=trial.attempts,
            request_id=told.request_id,
            rate_limits=told.rate_limits,
            headers=told.headers,
        )

    def read_response(self, out: Outgoing, trial: Trial, clock: Clock) -> ResponseReading:
        """How `fetch` makes a response of an answer."""
        return ResponseReading(self, out, trial, clock)

    def typed(self, answer: Answer) -> Any:
        """The answer as the endpoint's own type. Raises `ResponseDecodeError`."""
        body = answer.body
        if self.target.dialect.tolerate.invalid_utf8 == "replace":
            body = repaired(body) or body
        return typed_answer(self.endpoint, body)

    def tokens(self, answer: Answer) -> int:
        """The count of tokens in the answer. Raises `ResponseDecodeError`."""
        count = value_at(self.typed(answer), self.target.dialect.token_count or "")
        if type(count) is not int:
            raise ResponseDecodeError("the answer holds no count of tokens")
        return count

    def infos(self, page: Any) -> list[ModelInfo]:
        """The models on a page."""
        make = self.target.dialect.model_info
        return [] if make is None else [make(item) for item in items_of(_page_table(self.endpoint), page)]

    def following(self, page: Any) -> Call | None:
        """The call for the next page; None when there is none."""
        query = next_query(_page_table(self.endpoint), page, self.query)
        return None if query is None else msgspec.structs.replace(self, query=query)


_ONE_PAGE: Final = Page(items="$")


def typed_answer(endpoint: Endpoint, body: bytes) -> Any:
    """A whole answer as the endpoint's type, which remembers its bytes. Raises `ResponseDecodeError`."""
    try:
        return attach(decode(decoder_of(endpoint.response), body), body)
    except msgspec.DecodeError as error:
        raise ResponseDecodeError(f"{endpoint.name}: the answer cannot be read: {error}") from None


def _page_table(endpoint: Endpoint) -> Page:
    return endpoint.page or _ONE_PAGE
