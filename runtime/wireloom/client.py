"""The common client, blocking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import TracebackType
from typing import Any, Unpack

from .arguments import Arguments, CallArguments, Messages
from .bounds import Bounds
from .call import Call
from .calls import Calls
from .errors import Category, WireloomError
from .fallback import Chain, Models
from .flags import Flag, FlagProvider, FlagsInput
from .hooks import HooksInput
from .http.options import HttpClient, HttpOptions, HttpSettings
from .keys import checked_sync_key
from .model import ModelInfo
from .response import Response
from .retry import RetryPolicy
from .settings import VendorSettings
from .streams import Stream
from .timeouts import Timeout
from .transfer import Transfer
from .transport_sync import SyncTransport
from .vendor import Vendor


class Client:
    """One surface for all vendors; a model is given as "vendor:model".

    `vendors` maps a vendor's name to its settings (`api_key`: a string or a function that is called for each
    call, `base_url`, `headers`, `arguments`: what the vendor takes as headers, `dialect`, `vendor`); a vendor that
    is not mentioned takes its key from the environment. `timeout` is a `Timeout`, or the total in seconds. `retry` is a `RetryPolicy`,
    `max_retries` its number of retries alone, 0 to 10. `strict` raises where a request cannot be expressed, instead of
    warning. `http_client` is used as it is and not closed; with an `auth` of its own no key is needed. `fallback_on` are the
    kinds of failure on which the next of several models is asked (by default `FALLBACK_ON`), `resume` lets streams that
    break go on where the vendor can.
    `flag_provider` is asked for flags that are set nowhere nearer (`wireloom.openfeature`). `hooks` are told of each call
    (`wireloom.Hooks`, `wireloom.otel`). `bounds` says how much of an answer is taken in. How HTTP is spoken is set by the arguments of `HttpOptions`.

    May be shared by threads; a forked child opens connections of its own. Raises `ConfigurationError` for wrong settings; a call raises `WireloomError`.
    """

    def __init__(
        self,
        *,
        vendors: Mapping[str, Mapping[str, Any] | VendorSettings | Vendor] | None = None,
        flags: FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        http_client: HttpClient | None = None,
        strict: bool = False,
        flag_provider: FlagProvider | None = None,
        hooks: HooksInput | None = None,
        fallback_on: Iterable[Category] | None = None,
        resume: bool = False,
        bounds: Bounds | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        settings = HttpSettings(http_client, http, "Client")
        self._calls = Calls(
            vendors=vendors,
            flags=flags,
            flag_provider=flag_provider,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            strict=strict,
            hooks=hooks,
            fallback_on=fallback_on,
            resume=resume,
            bounds=bounds,
            brings_auth=settings.brings_auth,
        )
        self._transport = SyncTransport(settings)

    def generate(self, model: Models, messages: Messages, **arguments: Unpack[Arguments]) -> Response:
        """The whole answer. The arguments are those of `Arguments`. Of several models the next is asked when one fails."""
        chain = self._calls.chain(model, messages, arguments, stream=False)
        while True:
            try:
                return self._answer(chain)
            except WireloomError as error:
                if not chain.moves(error):
                    raise

    def stream(self, model: Models, messages: Messages, **arguments: Unpack[Arguments]) -> Stream:
        """The answer as it arrives. The request is sent when the stream is entered or first iterated."""
        return Stream(self._calls.chain(model, messages, arguments, stream=True), self._transport, _key)

    def count_tokens(self, model: str, messages: Messages, **arguments: Unpack[Arguments]) -> int:
        """The tokens that a request has, as the vendor counts them.

        Raises `UnsupportedFeatureError` where the vendor does not.
        """
        call = self._calls.count(model, messages, arguments)
        out = call.outgoing(_key(call))
        return self._transport.fetch(out, *call.begin(out, self._transport.clock), call.tokens)

    def models(self, vendor: str, **arguments: Unpack[CallArguments]) -> Iterator[ModelInfo]:
        """The models of a vendor; further pages are asked for as they are needed."""
        return self._models(self._calls.models(vendor, arguments))

    def explain_transfer(self, messages: Messages, target: str, **arguments: Unpack[Arguments]) -> Transfer:
        """What of the conversation "vendor:model" would get as it is, translated or not at all, and why.

        Told by the encoder itself. Nothing is sent, and no key is needed.
        """
        return self._calls.transfer(target, messages, arguments)

    def flags(self, vendor: str | None = None) -> tuple[Flag, ...]:
        """Each flag of the vendor (by default of all known vendors), its value, and where that came from."""
        return self._calls.flags(vendor)

    def close(self) -> None:
        """Closes the connections; a client that was given stays open."""
        self._transport.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _answer(self, chain: Chain) -> Response:
        call, clock = chain.call, self._transport.clock
        out = call.outgoing(_key(call))
        trial, limits = chain.begin(out, clock)
        reading = call.read_response(out, trial, clock)
        return reading.finished(self._transport.fetch(out, trial, limits, reading))

    def _models(self, first: Call) -> Iterator[ModelInfo]:
        call: Call | None = first
        while call is not None:
            out = call.outgoing(_key(call))
            page = self._transport.fetch(out, *call.begin(out, self._transport.clock), call.typed)
            yield from call.infos(page)
            call = call.following(page)


def _key(call: Call) -> str | None:
    return checked_sync_key(call.target.key_source())
