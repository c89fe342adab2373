"""The table, played by the official SDKs in an environment of their own."""

from __future__ import annotations

import json
import select
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from bench import peers as environment
from faults.dialects import TEXT
from faults.judge import MARKS
from faults.page import MEASURED
from faults.rows import cases
from faults.server import TLS, FaultServer
from faults.table import HEADER, KEY, Case, Expect

BOUND: Final = 5.0
BOUND_OF_SIZE: Final = 20.0
HANGS: Final = "hangs"

_SDKS: Final = {"anthropic_messages": "anthropic", "openai_chat": "openai", "openai_responses": "openai"}
_START: Final = 60.0
_NOT_SET: Final = 1.0


class Worker:
    """The process with the SDKs, made anew when it hangs."""

    def __init__(self) -> None:
        self.versions: dict[str, str] = {}
        self._process: subprocess.Popen[str] | None = None

    def ask(self, case: dict[str, Any], bound: float) -> dict[str, Any] | None:
        """The outcome; None when none comes in time."""
        process = self._process
        if process is None or process.poll() is not None:
            process = self._start()
        assert process.stdin is not None
        process.stdin.write(json.dumps(case) + "\n")
        process.stdin.flush()
        answer = self._line(process, bound)
        if answer is None:
            self.stop()
        return answer

    def stop(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _start(self) -> subprocess.Popen[str]:
        made = self._process = subprocess.Popen(
            [str(environment.python()), str(Path(__file__).parent / "peer_worker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**environment.environment(), "SSL_CERT_FILE": str(TLS / "roots.pem")},
        )
        self.versions = self._line(made, _START) or {}
        return made

    def _line(self, process: subprocess.Popen[str], bound: float) -> dict[str, Any] | None:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], bound)
        line = process.stdout.readline() if ready else ""
        return json.loads(line) if line else None


def measure(progress: Callable[[str], None]) -> dict[str, Any]:
    """Plays all cases that an SDK can play, and keeps what came of them in `docs/faults.json`."""
    if not environment.ready():
        environment.make()
    rows: dict[str, dict[str, dict[str, str]]] = {}
    worker, server = Worker(), FaultServer()
    try:
        for case in cases():
            sdk = _SDKS.get(case.dialect.name)
            if sdk is not None and _can_be_asked(case):
                progress(case.name)
                name = f"{case.row.group} / {case.row.name} / {case.shape}"
                told = _play(case, sdk, worker, server)
                if told == HANGS:  # on a busy machine it may only have been slow
                    told = _play(case, sdk, worker, server)
                rows.setdefault(name, {}).setdefault(sdk, {})[case.dialect.name] = told
    finally:
        worker.stop()
        server.stop()
    measured = {"sdks": worker.versions, "bound": BOUND, "rows": rows}
    MEASURED.write_text(json.dumps(measured, indent=1) + "\n")
    return measured


def _can_be_asked(case: Case) -> bool:
    row = case.row
    return (
        case.client == "common"
        and row.act == "read"
        and not row.settings
        and row.typed
        and row.origin != "several"
        and isinstance(row.key, str)
    )


def _play(case: Case, sdk: str, worker: Worker, server: FaultServer) -> str:
    expect = case.expect
    session = server.session(case.script(case.dialect))
    timeout = {} if case.row.timeout is None else msgspec.structs.asdict(case.row.timeout)
    given = {
        "connect": timeout.get("connect"),
        "read": timeout.get("idle"),
        "write": timeout.get("write"),
        "pool": timeout.get("pool"),
    }
    defaults = {"connect": 5.0, "idle": 600.0, "write": 30.0, "pool": 10.0}
    told = worker.ask(
        {
            "sdk": sdk,
            "dialect": case.dialect.name,
            "shape": case.shape,
            "url": case.row.url(server, session),
            "key": case.row.key,
            # What is left on a connection must not reach the next case.
            "headers": {"connection": "close"} | case.row.arguments.get("extra_headers", {"x-mark": HEADER}),
            "max_retries": case.row.arguments.get("max_retries", 2),
            "marks": MARKS,
            "prompt": case.row.prompt,
            "measure": expect.peak is not None,
            "longest": 2 * max(len(expect.text), len(TEXT)),
            "timeout": {
                name: _NOT_SET if value is None or value in defaults.values() else value
                for name, value in given.items()
            },
        },
        BOUND if expect.peak is None and case.row.group != "bounds" else BOUND_OF_SIZE,
    )
    session.finish()
    seen = session.seen
    server.forget(session)
    if told is None:
        return HANGS
    words = [_words(told, expect, len(seen))]
    if len(seen) > 1:
        words.append(f"{len(seen)} requests")
    if max(told["waits"], default=0) > 60:
        words.append(f"waits {max(told['waits']):g} s")
    if any(KEY in str(each.headers) for each in seen if "/elsewhere" in each.target):
        words.append("the key goes along")
    words += [f"shows the {name}" for name in told["shown"]]
    if told.get("peak"):
        words.append(f"{told['peak'] / (1 << 20):.0f} MB")
    return ", ".join(words)


def _words(told: dict[str, Any], expect: Expect, requests: int) -> str:
    if told["error"] is not None:
        return f"`{told['error']}`"
    if expect.error is not None and not (requests > 1 and told["text"] == expect.text):
        return "taken for an answer" if told["text"] else "nothing taken for an answer"
    return "the answer" if told["text"] == expect.text else "another text"
