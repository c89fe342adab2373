"""Many streams at a reading pace: 200 at once, one event a read, from a server in a process of its own.

    python -m bench.paced STREAMS EVENTS GAP

is that server. Each event carries the moment at which it was sent, on the clock that all processes of a machine
share, so that a reader knows how long it was under way. What is compared is the CPU time of the reading process, and
the 99th percentile of that delay: of the events that were sent while all streams were open, and of all. The others come
while all streams are begun, or have ended, within one gap, when making requests and reading ends keeps the reader busy.
"""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain
from statistics import quantiles
from typing import Any, NamedTuple

from bench.contestants import FLOOR, WIRELOOM
from bench.data import OPENAI_MODEL, OPENAI_PATH, openai_text
from bench.floor import encode, openai_events_async, openai_pieces
from bench.server import HEAD, content_length

STREAMS, EVENTS, GAP = 200, 100, 0.05
"""At once; in each of them; seconds between two events of one stream."""

ROWS = ("paced_cpu", "paced_p99", "paced_p99_of_all")

MARK = "@"


@dataclass
class Paced:
    """Samples of one contestant: CPU seconds an event, and the delay's 99th percentile in seconds, in the middle and of all."""

    cpu: list[float] = field(default_factory=list)
    p99: list[float] = field(default_factory=list)
    p99_of_all: list[float] = field(default_factory=list)


class Arrival(NamedTuple):
    """When an event was sent, on the clock of the machine, and how long it was under way, both in seconds."""

    sent: float
    delay: float


class Pacer:
    """Answers each request with a stream whose events leave one by one, the streams shifted against each other."""

    def __init__(self, streams: int, events: int, gap: float) -> None:
        self._events, self._gap, self._shift = events, gap, gap / streams
        self._count = 0
        frames = openai_text(1).frames
        self._first, self._last = frames[0], b"".join(frames[2:])
        self._before, self._after = _around_the_text(frames[1])

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection until the client closes it."""
        with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                await reader.readexactly(content_length(head))
                await self._stream(writer)
        writer.close()

    async def _stream(self, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        self._count += 1
        due = loop.time() + self._gap + self._count * self._shift % self._gap
        writer.write(HEAD + _chunk(self._first))
        for _ in range(self._events):
            await asyncio.sleep(due - loop.time())
            due += self._gap
            if writer.is_closing():
                return
            text = f"{MARK}{time.monotonic():.7f}".encode()
            writer.write(_chunk(self._before + text + self._after))
        writer.write(_chunk(self._last) + b"0\r\n\r\n")
        await writer.drain()


Texts = Callable[[], AsyncIterator[str]]


@asynccontextmanager
async def floor(url: str) -> AsyncIterator[Texts]:
    """The floor of this task: aiohttp, the smallest possible split and a typed msgspec decode."""
    import aiohttp

    body = encode({"model": OPENAI_MODEL, "stream": True})
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def texts() -> AsyncIterator[str]:
            async with session.post(url + OPENAI_PATH, data=body) as response:
                async for chunk in openai_events_async(response.content.iter_any()):
                    yield openai_pieces(chunk)

        yield texts


@asynccontextmanager
async def wireloom(url: str) -> AsyncIterator[Texts]:
    """Wireloom over its fast transport."""
    from wireloom import AsyncClient, Timeout
    from wireloom.events import TextDelta

    vendors = {"openai": {"api_key": "bench", "base_url": url + "/v1"}}
    async with AsyncClient(
        vendors=vendors, transport="fast", trust_env=False, timeout=Timeout(connect=60)
    ) as client:

        async def texts() -> AsyncIterator[str]:
            async with client.stream(f"openai:{OPENAI_MODEL}", "hi") as stream:
                async for event in stream:
                    if type(event) is TextDelta:
                        yield event.text

        yield texts


CONTESTANTS = {FLOOR: floor, WIRELOOM: wireloom}


async def read_all(texts: Texts, streams: int) -> list[list[Arrival]]:
    """Reads all streams at once: the events of each."""

    async def read() -> list[Arrival]:
        found: list[Arrival] = []
        async for text in texts():
            if text.startswith(MARK):
                sent = float(text[1:])
                found.append(Arrival(sent, time.monotonic() - sent))
        return found

    return await asyncio.gather(*(read() for _ in range(streams)))


def while_all_are_open(streams: list[list[Arrival]]) -> list[Arrival]:
    """The events that were sent when every stream had begun and none had ended."""
    begin, end = max(stream[0].sent for stream in streams), min(stream[-1].sent for stream in streams)
    return [event for stream in streams for event in stream if begin <= event.sent <= end]


def p99(events: list[Arrival]) -> float:
    """The 99th percentile of the delays, in seconds."""
    return quantiles((event.delay for event in events), n=100)[98]


async def sample(contestant: Any, url: str, streams: int) -> tuple[float, list[list[Arrival]]]:
    """CPU seconds of this process for one turn, and the events of each stream."""
    async with contestant(url) as texts:
        gc.collect()
        start = time.process_time()
        found = await read_all(texts, streams)
        return time.process_time() - start, found


def measure(
    rounds: int,
    tick: Callable[[str], None],
    *,
    streams: int = STREAMS,
    events: int = EVENTS,
    gap: float = GAP,
) -> tuple[dict[str, Paced], dict[tuple[str, str], str]]:
    """All contestants in turn, round after round; the first one only warms up. And why one is missing."""
    found: dict[str, Paced] = {}
    missing: dict[tuple[str, str], str] = {}
    with serving(streams, events, gap) as url:
        for number in range(rounds + 1):
            for who in list(CONTESTANTS)[:: 1 if number % 2 else -1]:
                tick(f"paced streams: {who}")
                if ("paced_cpu", who) in missing:
                    continue
                try:
                    seconds, read = asyncio.run(sample(CONTESTANTS[who], url, streams))
                    arrivals = list(chain.from_iterable(read))
                    assert len(arrivals) == streams * events, "it did not read every event"
                except Exception as error:
                    reason = f"{type(error).__name__}: {error}"
                    missing |= {(name, who): reason for name in ROWS}
                    continue
                if number:
                    paced = found.setdefault(who, Paced())
                    paced.cpu.append(seconds / len(arrivals))
                    paced.p99.append(p99(while_all_are_open(read)))
                    paced.p99_of_all.append(p99(arrivals))
    return found, missing


@contextmanager
def serving(streams: int, events: int, gap: float) -> Any:
    """Starts the server in another process; the value is its base URL."""
    command = [sys.executable, "-m", "bench.paced", str(streams), str(events), str(gap)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _around_the_text(frame: bytes) -> tuple[bytes, bytes]:
    """What stands before and after the text of a frame."""
    before, mark, rest = frame.partition(b'"content":"')
    return before + mark, rest[rest.index(b'"') :]


async def main(streams: int, events: int, gap: float) -> None:
    """Serve on a free port of the loopback interface until standard input ends."""
    server = await asyncio.start_server(
        Pacer(streams, events, gap).serve, "127.0.0.1", 0, limit=1 << 20, backlog=1000
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])))
