"""Records real traffic of an httpx client as exchanges, without its secrets.

    recorder = Recorder("exchanges.jsonl")
    http = httpx.Client(transport=recorder.transport())
    client = Client(http_client=http)

What is kept: of headers only those on an allow-list (content negotiation; versions and features that the vendor's
spec names; of an answer also rate limits, retry hints and request ids); URLs with secret arguments masked; bodies,
in which every secret that the request carried is masked, and every text field that is named like one. An answer
passes through while it is recorded, piece by piece. It is written when its body ends or is closed; one that was
left early, or is longer than the limit, is written as far as it was read, as a `fragment`.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from wireloom.decode import StreamDecoder
from wireloom.errors import ResponseDecodeError
from wireloom.headers import allowed_headers, lowered
from wireloom.inflate import Inflater
from wireloom.outgoing import HOLE
from wireloom.registry import find_vendor, known_vendors
from wireloom.vendor import Dialect, Effect, Endpoint, Vendor

from .exchanges import Exchange, Framing, RecordedRequest, RecordedResponse, written
from .masking import (
    is_secret,
    json_secrets,
    masked_json,
    masked_url,
    secrets_of,
    without,
    without_half_masked,
)
from .matching import asks_stream, fits, parsed

MAX_BODY_BYTES: Final = 64 * 1024 * 1024
"""Longest body of an answer that is kept, by default, in bytes as they come over the wire."""

REQUEST_HEADERS: Final = frozenset({"accept", "content-type", "user-agent"})
RESPONSE_HEADERS: Final = frozenset(
    {"content-type", "retry-after", "retry-after-ms", "x-should-retry", "request-id", "x-request-id"}
)

_VERSION: Final = re.compile(r"v\d+(?:alpha|beta)?\d*")


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
        self._hosts = [_Host(vendor, (base_urls or {}).get(vendor.name, vendor.base_url)) for vendor in found]
        self._path = None if path is None else Path(path)
        self._secrets = frozenset(secrets)
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
        request, url = tape.request, str(tape.request.url)
        host = next((host for host in self._hosts if host.serves(url)), None)
        names: frozenset[str] = host.secret_names if host else frozenset()
        shown = REQUEST_HEADERS | host.headers if host else REQUEST_HEADERS
        asked = parsed(request.content)
        secrets = {*self._secrets, *secrets_of(dict(request.headers), url, names), *json_secrets(asked)}

        def clean(text: str) -> str:
            return without(text, secrets)

        body = masked_json(parsed(clean(request.content.decode(errors="replace")).encode()))
        answer = tape.text
        whole = tape.complete or (host is not None and tape.is_stream and host.is_whole(url, answer))
        return Exchange(
            id=f"{self._source}:{self._run}-{number:04}",
            source=self._source,
            license=self._license,
            vendor=host.vendor.name if host else urlsplit(url).hostname or "unknown",
            api=host.api(url) if host else _api(urlsplit(url).path),
            stream=asks_stream(body) or tape.is_stream or (host is not None and host.is_stream(url)),
            fidelity="exact" if whole else "fragment",
            request=RecordedRequest(
                method=request.method,
                url=clean(masked_url(url, names)),
                headers=_kept(request.headers, shown, clean),
                body=body,
            ),
            response=RecordedResponse(
                status=tape.status,
                headers={
                    **_kept(tape.headers, RESPONSE_HEADERS, clean),
                    **(host.allowed(tape.headers, clean) if host else {}),
                },
                framing=tape.framing,
                body_text=clean(answer),
            ),
        )


class _Host:
    """What a vendor's spec tells about its traffic."""

    def __init__(self, vendor: Vendor, base_url: str) -> None:
        self.vendor = vendor
        # What fills a hole is one segment of the path, or a part of the host.
        _, _, place = base_url.rstrip("/").partition("://")
        self._base = re.compile("".join(part if hole else re.escape(part) for part, hole in _parts(place)))
        effects = [
            effect for feature in vendor.features.values() for effect in _effects(feature.on, feature.choice)
        ]
        schemes = vendor.auth.schemes.values()
        self.secret_names: frozenset[str] = frozenset(
            name.lower() for scheme in schemes for name in (scheme.header, scheme.query) if name
        )
        tables: list[Mapping[str, object]] = [vendor.headers, *(effect.headers for effect in effects)]
        self.headers: frozenset[str] = frozenset(
            name.lower()
            for table in tables
            for name in table
            if name.lower() not in self.secret_names and not is_secret(name)
        )

    def serves(self, url: str) -> bool:
        """Whether the URL is one of this vendor's."""
        found = self._base.match(_place(url))
        return found is not None and _place(url)[found.end() :][:1] in ("", "/")

    def is_stream(self, url: str) -> bool:
        """Whether the address is one that streams are at."""
        return any(fits(each.stream_path, self._path(url)) for _, each in self._endpoints())

    def is_whole(self, url: str, stream: str) -> bool:
        """Whether a stream holds its end mark; a reader need not wait for more."""
        path = self._path(url)
        spoken = (dialect for dialect, endpoint in self._endpoints() if _is_at(endpoint, path))
        decoder = StreamDecoder(next(spoken, self.vendor.dialects[self.vendor.default_dialect]))
        decoder.receive(stream.encode())
        return decoder.finished and decoder.error is None

    def api(self, url: str) -> str:
        """The name of what was called, from the fixed parts of the endpoint's path: those behind its argument, if it has one."""
        path = self._path(url)
        paths = [endpoint.path for _, endpoint in self._endpoints()]
        called = [endpoint.path for _, endpoint in self._endpoints() if _is_at(endpoint, path)]
        begun = [each for each in paths if path.startswith(f"{each}/")]
        known = next(iter([*called, *begun]), path)
        return _api(known.rpartition("}")[2].strip(":/") or known)

    def _path(self, url: str) -> str:
        found = self._base.match(_place(url))
        return _place(url)[found.end() :] if found is not None else urlsplit(url).path

    def _endpoints(self) -> list[tuple[Dialect, Endpoint]]:
        return [
            (dialect, endpoint)
            for dialect in self.vendor.dialects.values()
            for endpoint in (dialect.generate, dialect.count_tokens, dialect.list_models)
            if endpoint is not None
        ]

    def allowed(self, headers: httpx.Headers, clean: Callable[[str], str]) -> dict[str, str]:
        """The headers of an answer that the spec reads."""
        plain = lowered(dict(headers))
        return {
            name: clean(value)
            for dialect in self.vendor.dialects.values()
            for name, value in allowed_headers(dialect.errors, plain).items()
        }


def _place(url: str) -> str:
    parts = urlsplit(url)
    return parts.netloc + parts.path


def _parts(template: str) -> Iterator[tuple[str, bool]]:
    """The texts of a template, and patterns for its holes."""
    at = 0
    for hole in HOLE.finditer(template):
        yield template[at : hole.start()], False
        yield "[^/]+", True
        at = hole.end()
    yield template[at:], False


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
        """The body, its content coding undone; what is left of keys in a failure's text is masked."""
        body = bytearray()
        try:
            for piece in Inflater(self.headers.get("content-encoding", "")).receive(bytes(self._raw)):
                body += piece[: self._limit - len(body)]
                if len(body) >= self._limit:
                    self.complete = False
                    break
        except ResponseDecodeError:
            self.complete = False
        text = body.decode(errors="replace")
        return without_half_masked(text) if self.status >= 400 else text


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


def _kept(headers: httpx.Headers, names: frozenset[str], clean: Callable[[str], str]) -> dict[str, str]:
    return {name: clean(value) for name, value in headers.items() if name in names}


def _effects(on: Effect | None, choice: Mapping[str, Effect] | None) -> list[Effect]:
    return [*([] if on is None else [on]), *(choice or {}).values()]


def _is_at(endpoint: Endpoint, path: str) -> bool:
    return fits(endpoint.path, path) or fits(endpoint.stream_path, path)


def _api(path: str) -> str:
    return ".".join(part for part in path.split("/") if part and not _VERSION.fullmatch(part)) or "unknown"
