"""Records real traffic of an httpx client as exchanges, without its secrets.

    recorder = Recorder("exchanges.jsonl")
    http = httpx.Client(transport=recorder.transport())
    client = Client(http_client=http)

What is kept: of headers only those on an allow-list (content negotiation; versions and features that the vendor's
spec names; of an answer also rate limits, retry hints and request ids); URLs with secret arguments masked; bodies,
in which every secret and every id of an account that the headers and the URL carried is masked, and every text field
that is named like one. What was taken out is listed in `Exchange.redacted`. An answer passes through while it is recorded, piece by piece. It is written when its body ends or is closed; one that was
left early, or is longer than the limit, is written as far as it was read, as a `fragment`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from wireloom.errors import ResponseDecodeError
from wireloom.inflate import Inflater
from wireloom.registry import find_vendor, known_vendors
from wireloom.vendor import Vendor

from .exchanges import Exchange, Framing, RecordedRequest, RecordedResponse, written
from .hosts import Host, api_of
from .masking import json_secrets, secrets_of
from .matching import asks_stream, parsed
from .taken import Taken

MAX_BODY_BYTES: Final = 64 * 1024 * 1024
"""Longest body of an answer that is kept, by default, in bytes as they come over the wire."""

REQUEST_HEADERS: Final = frozenset({"accept", "content-type", "user-agent"})
RESPONSE_HEADERS: Final = frozenset(
    {"content-type", "retry-after", "retry-after-ms", "x-should-retry", "request-id", "x-request-id"}
)
_NONE: Final[frozenset[str]] = frozenset()


class Recorder:
    """Writes what passes through its transports to `path` (appended to), and keeps it in `exchanges`.

    `vendors` are those whose hosts are known by name: names, or `Vendor` objects; by default all that are
    installed. `base_urls` gives other base URLs of them. `secrets` are further texts to mask wherever they stand.
    `source` and `license` are noted in every record. May be shared by threads.
    """

    def __init__(
        self,
        path: str | Path | None = None,
        *,
        vendors: Iterable[str | Vendor] | None = None,
        base_urls: Mapping[str, str] | None = None,
        secrets: Iterable[str] = (),
        source: str = "recorded",
        license: str = "LicenseRef-unknown",
        max_body_bytes: int = MAX_BODY_BYTES,
    ) -> None:
        names = known_vendors() if vendors is None else vendors
        found = [find_vendor(each) if isinstance(each, str) else each for each in names]
        self._hosts = [Host(vendor, (base_urls or {}).get(vendor.name, vendor.base_url)) for vendor in found]
        self._path = None if path is None else Path(path)
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)
        self._source, self._license = source, license
        self._max_body = max_body_bytes
        self._lock = threading.Lock()
        self._run = f"{time.time_ns():x}"
        self.exchanges: list[Exchange] = []

    def transport(self, inner: httpx.BaseTransport | None = None) -> httpx.BaseTransport:
        """A transport for `httpx.Client` that records what passes through `inner`, by default a real one."""
        return _SyncRecording(self, inner or httpx.HTTPTransport())

    def async_transport(self, inner: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncBaseTransport:
        """The same for `httpx.AsyncClient`."""
        return _AsyncRecording(self, inner or httpx.AsyncHTTPTransport())

    def begin(self, request: httpx.Request, response: httpx.Response) -> Tape:
        """A tape for the body of an answer whose head has come; the request's body must have been read."""
        return Tape(request, response, self._max_body, self._keep)

    def _keep(self, tape: Tape) -> None:
        with self._lock:
            exchange = self._exchange(tape, len(self.exchanges) + 1)
            self.exchanges.append(exchange)
            if self._path is not None:
                with self._path.open("ab") as file:
                    file.write(written([exchange]))

    def _exchange(self, tape: Tape, number: int) -> Exchange:
        request, url, answer = tape.request, _url(tape.request), tape.text
        host = next((host for host in self._hosts if host.serves(url)), None)
        names = host.secret_names if host else _NONE
        asked = parsed(request.content)
        secrets = {
            *secrets_of(dict(request.headers), url, names),
            *secrets_of(dict(tape.headers), ""),
            *(host.accounts(url) if host else ()),
            *json_secrets(asked),
            *(json_secrets(parsed(answer.encode())) if tape.framing == "json" else ()),
        }
        taken = Taken(self._secrets, secrets, names)
        body = taken.json("request.body", asked)
        whole = tape.complete or (host is not None and tape.is_stream and host.is_whole(url, answer))
        return Exchange(
            id=f"{self._source}:{self._run}-{number:04}",
            source=self._source,
            license=self._license,
            vendor=host.vendor.name if host else urlsplit(url).hostname or "unknown",
            api=host.api(url) if host else api_of(urlsplit(url).path),
            stream=asks_stream(body) or tape.is_stream or (host is not None and host.is_stream(url)),
            fidelity="exact" if whole else "fragment",
            request=RecordedRequest(
                method=request.method,
                url=taken.url("request.url", url),
                headers=taken.headers(
                    "request.headers",
                    request.headers,
                    REQUEST_HEADERS | (host.headers if host else _NONE),
                ),
                body=body,
            ),
            response=RecordedResponse(
                status=tape.status,
                headers=taken.headers(
                    "response.headers",
                    tape.headers,
                    RESPONSE_HEADERS | (host.allowed(tape.headers) if host else _NONE),
                ),
                framing=tape.framing,
                body_text=taken.text("response.body_text", answer, failure=tape.status >= 400),
            ),
            redacted=taken.places,
        )


class Tape:
    """The body of one answer as it passes. `close` hands it over, once."""

    def __init__(
        self,
        request: httpx.Request,
        response: httpx.Response,
        limit: int,
        keep: Callable[[Tape], None],
    ) -> None:
        self.request = request
        self.status = response.status_code
        self.headers = response.headers
        self.complete = False
        self._limit = limit
        self._keep = keep
        self._raw = bytearray()
        self._closed = False

    def add(self, data: bytes) -> None:
        """The next bytes of the body, as they came over the wire."""
        self._raw += data[: self._limit - len(self._raw)]

    def end(self) -> None:
        """The body is whole."""
        self.complete = len(self._raw) < self._limit

    def close(self) -> None:
        """Nothing more comes."""
        if not self._closed:
            self._closed = True
            self._keep(self)

    @property
    def is_stream(self) -> bool:
        """Whether the answer came as server-sent events."""
        return "event-stream" in self.headers.get("content-type", "")

    @property
    def framing(self) -> Framing:
        """What the body is."""
        if self.is_stream:
            return "sse"
        return "json" if "json" in self.headers.get("content-type", "") else "text"

    @property
    def text(self) -> str:
        """The body, its content coding undone."""
        body = bytearray()
        try:
            for piece in Inflater(self.headers.get("content-encoding", "")).receive(bytes(self._raw)):
                body += piece[: self._limit - len(body)]
                if len(body) >= self._limit:
                    self.complete = False
                    break
        except ResponseDecodeError:
            self.complete = False
        return body.decode(errors="replace")


class _SyncRecording(httpx.BaseTransport):
    def __init__(self, recorder: Recorder, inner: httpx.BaseTransport) -> None:
        self._recorder, self._inner = recorder, inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = self._inner.handle_request(request)
        tape = self._recorder.begin(request, response)
        assert isinstance(response.stream, httpx.SyncByteStream)
        return _passing(response, _SyncTee(response.stream, tape))

    def close(self) -> None:
        self._inner.close()


class _AsyncRecording(httpx.AsyncBaseTransport):
    def __init__(self, recorder: Recorder, inner: httpx.AsyncBaseTransport) -> None:
        self._recorder, self._inner = recorder, inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = await self._inner.handle_async_request(request)
        tape = self._recorder.begin(request, response)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        return _passing(response, _AsyncTee(response.stream, tape))

    async def aclose(self) -> None:
        await self._inner.aclose()


class _SyncTee(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, tape: Tape) -> None:
        self._inner, self._tape = inner, tape

    def __iter__(self) -> Iterator[bytes]:
        for data in self._inner:
            self._tape.add(data)
            yield data
        self._tape.end()

    def close(self) -> None:
        try:
            self._inner.close()
        finally:
            self._tape.close()


class _AsyncTee(httpx.AsyncByteStream):
    def __init__(self, inner: httpx.AsyncByteStream, tape: Tape) -> None:
        self._inner, self._tape = inner, tape

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._inner:
            self._tape.add(data)
            yield data
        self._tape.end()

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            self._tape.close()


def _passing(
    response: httpx.Response, stream: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    return httpx.Response(
        response.status_code, headers=response.headers, stream=stream, extensions=response.extensions
    )


def _url(request: httpx.Request) -> str:
    """The URL that is asked for; where its query holds a key, the stack was given that apart."""
    target = request.extensions.get("target")
    url = str(request.url)
    return urljoin(url, target.decode()) if isinstance(target, bytes) and target.startswith(b"/") else url
