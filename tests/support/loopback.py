"""A scripted HTTP server on loopback: each request takes the next reply of the script."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

MAX_DRIPS: Final = 2000


@dataclass(frozen=True)
class Hang:
    """Sends nothing more until the server is stopped or the client goes away."""


@dataclass(frozen=True)
class Drip:
    """Sends these bytes again and again, with a short pause, until the client goes away."""

    data: bytes


@dataclass(frozen=True)
class Cut:
    """Resets the connection."""


Step = bytes | Hang | Drip | Cut


@dataclass(frozen=True)
class Reply:
    """What the server answers. `steps` are sent one by one; `chunked` False closes the connection as the end."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    steps: Sequence[Step] = ()
    chunked: bool = True
    head: bool = True


@dataclass(frozen=True)
class Seen:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def json_reply(value: Any, status: int = 200, **headers: str) -> Reply:
    """A whole JSON answer; `_` in the name of a header stands for `-`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, {"content-type": "application/json", **named}, (json.dumps(value).encode(),))


def sse_reply(*frames: Any, steps: Sequence[Step] = (), **headers: str) -> Reply:
    """A stream of JSON frames, one chunk each, then `steps`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    chunks = [
        frame if isinstance(frame, bytes) else b"data: " + json.dumps(frame).encode() + b"\n\n"
        for frame in frames
    ]
    return Reply(200, {"content-type": "text/event-stream", **named}, (*chunks, *steps))


class Server:
    """The server. `seen` are the requests in order, `gone` says that a client went away, `finished` that a reply has
    been sent, `drips` counts the pieces of a `Drip`; a request beyond the script is answered with 599."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.seen: list[Seen] = []
        self.connections = 0
        self.drips = 0
        self.gone = threading.Event()
        self.finished = threading.Event()
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                outer._answer(self)

            do_GET = do_POST
            do_DELETE = do_POST
            do_PATCH = do_POST

            def log_message(self, *_: Any) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def process_request(self, request: Any, client_address: Any) -> None:
                request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                outer.connections += 1
                super().process_request(request, client_address)

            def handle_error(self, request: Any, client_address: Any) -> None:
                pass  # clients that go away are the point of several tests

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("content-length") or 0)
        body = handler.rfile.read(length)
        headers = {name.lower(): value for name, value in handler.headers.items()}
        with self._lock:
            self.seen.append(Seen(handler.command, handler.path, headers, body))
            reply = self.replies.pop(0) if self.replies else Reply(599)
        try:
            self._send(handler, reply)
        except OSError:
            handler.close_connection = True
            self.gone.set()
        finally:
            self.finished.set()

    def _send(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        if reply.head:
            handler.send_response(reply.status)
            for name, value in reply.headers.items():
                handler.send_header(name, value)
            if reply.chunked:
                handler.send_header("transfer-encoding", "chunked")
            else:
                handler.send_header("connection", "close")
            handler.end_headers()
            handler.wfile.flush()
        for step in reply.steps:
            if not self._step(handler, step, reply):
                handler.close_connection = True
                return
        if reply.chunked and reply.head:
            handler.wfile.write(b"0\r\n\r\n")
        else:
            handler.close_connection = True

    def _step(self, handler: BaseHTTPRequestHandler, step: Step, reply: Reply) -> bool:
        match step:
            case bytes():
                self._write(handler, step, reply)
                return True
            case Cut():
                linger = struct.pack("ii", 1, 0)
                handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                handler.connection.close()
                return False
            case Hang():
                handler.connection.settimeout(10)
                with contextlib.suppress(OSError):
                    handler.connection.recv(1)  # comes back when the client goes away
                self.gone.set()
                return False
            case Drip():
                for _ in range(MAX_DRIPS):
                    self._write(handler, step.data, reply)
                    self.drips += 1
                    if self.stopping.wait(0.005):
                        break
                return False

    def _write(self, handler: BaseHTTPRequestHandler, data: bytes, reply: Reply) -> None:
        chunked = reply.chunked and reply.head
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(data), data) if chunked else data)
        handler.wfile.flush()


@contextlib.contextmanager
def serving(*replies: Reply) -> Iterator[Server]:
    """A running server."""
    server = Server(*replies)
    try:
        yield server
    finally:
        server.stop()
