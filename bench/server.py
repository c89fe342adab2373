"""A loopback server in a process of its own: it answers every POST with what was prepared for its path.

    python -m bench.server EVENTS

It prints its port, serves until its standard input closes, and stops. A vendor's path is answered with a stream,
below `/short` with a short one, below `/4k` and `/1m` with a whole answer of this size. Each event is one HTTP
chunk. All bytes are built beforehand and written at once, so that the reader, not the writer, sets the pace.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from bench.data import (
    ANTHROPIC_PATH,
    OPENAI_PATH,
    SHORT,
    SIZES,
    anthropic_text,
    anthropic_whole,
    openai_text,
    openai_whole,
)

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"


def chunked(frames: list[bytes]) -> bytes:
    """An HTTP answer with one chunk a frame."""
    return HEAD + b"".join(b"%x\r\n%b\r\n" % (len(frame), frame) for frame in frames) + b"0\r\n\r\n"


def whole(body: bytes) -> bytes:
    """An HTTP answer with this JSON body."""
    return (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
    )


class Answers:
    """The prepared answer of each path."""

    def __init__(self, events: int) -> None:
        self.by_path = {
            OPENAI_PATH: chunked(openai_text(events).frames),
            ANTHROPIC_PATH: chunked(anthropic_text(events).frames),
            "/short" + OPENAI_PATH: chunked(openai_text(SHORT).frames),
            "/short" + ANTHROPIC_PATH: chunked(anthropic_text(SHORT).frames),
        }
        for name, size in SIZES.items():
            self.by_path[f"/{name}{OPENAI_PATH}"] = whole(openai_whole(size))
            self.by_path[f"/{name}{ANTHROPIC_PATH}"] = whole(anthropic_whole(size))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection until the client closes it."""
        with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                await reader.readexactly(content_length(head))
                writer.write(self.by_path.get(head.split(b" ", 2)[1].decode(), NOT_FOUND))
                await writer.drain()
        writer.close()


def content_length(head: bytes) -> int:
    """The length in bytes of the body that follows a request's head."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def main(events: int) -> None:
    """Serve on a free port of the loopback interface until standard input ends."""
    server = await asyncio.start_server(Answers(events).serve, "127.0.0.1", 0, limit=1 << 20)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


@contextmanager
def running(events: int) -> Iterator[str]:
    """Start the server in another process; the value is its base URL."""
    command = [sys.executable, "-m", "bench.server", str(events)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
