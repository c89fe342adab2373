"""Plays cases with an official SDK. Runs in the peers' environment: a case is a line of JSON in, an outcome one out."""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
import traceback
import tracemalloc
from importlib.metadata import version
from typing import Any

_slept: list[float] = []
_made: dict[str, Any] = {}


def main() -> None:
    """Until the end of the input."""
    time.sleep = _slept.append  # a wait between attempts is noted, and not waited for
    sdks = ("anthropic", "openai")
    for name in sdks:
        importlib.import_module(name)  # before the first case, whose time is bounded
    print(json.dumps({name: version(name) for name in sdks}), flush=True)
    for line in sys.stdin:
        print(json.dumps(_play(json.loads(line))), flush=True)


def _play(case: dict[str, Any]) -> dict[str, Any]:
    _slept.clear()
    pieces: list[str] = []
    told: dict[str, Any] = {"error": None, "shown": []}
    if case["measure"]:
        gc.collect()
        tracemalloc.start()
    try:
        _CALLS[case["dialect"]](_client(case), case, pieces)
    except Exception as error:
        package = type(error).__module__.partition(".")[0]
        own = package in ("anthropic", "openai")
        told["error"] = type(error).__name__ if own else f"{package}.{type(error).__name__}"
        texts = (str(error), repr(error), "".join(traceback.format_exception(error)))
        told["shown"] = [name for name, mark in case["marks"].items() if any(mark in text for text in texts)]
    finally:
        if case["measure"]:
            told["peak"] = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    return {**told, "text": "".join(pieces)[: case["longest"]], "waits": list(_slept)}


def _client(case: dict[str, Any]) -> Any:
    """A client that shares its pool with those before it, since making one takes longer than most cases."""
    sdk = importlib.import_module(case["sdk"])
    if case["sdk"] not in _made:
        _made[case["sdk"]] = (sdk.Anthropic if case["sdk"] == "anthropic" else sdk.OpenAI)(
            api_key="made before the cases"
        )
    return _made[case["sdk"]].copy(
        api_key=case["key"],
        base_url=case["url"],
        timeout=sdk.Timeout(**case["timeout"]),
        max_retries=case["max_retries"],
    )


def _asked(case: dict[str, Any]) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": case["prompt"]}], "extra_headers": case["headers"]}


def _messages(client: Any, case: dict[str, Any], pieces: list[str]) -> None:
    asked = {"model": "m", "max_tokens": 99, **_asked(case)}
    if case["shape"] == "whole":
        pieces += [block.text for block in client.messages.create(**asked).content]
        return
    with client.messages.stream(**asked) as stream:
        for text in stream.text_stream:
            pieces.append(text)


def _chat(client: Any, case: dict[str, Any], pieces: list[str]) -> None:
    asked = {"model": "m", **_asked(case)}
    if case["shape"] == "whole":
        pieces.append(client.chat.completions.create(**asked).choices[0].message.content)
        return
    for chunk in client.chat.completions.create(**asked, stream=True):
        pieces += [choice.delta.content or "" for choice in chunk.choices]


def _responses(client: Any, case: dict[str, Any], pieces: list[str]) -> None:
    asked = {"model": "m", "input": case["prompt"], "extra_headers": case["headers"]}
    if case["shape"] == "whole":
        pieces.append(client.responses.create(**asked).output_text)
        return
    for event in client.responses.create(**asked, stream=True):
        if event.type == "response.output_text.delta":
            pieces.append(event.delta)


_CALLS = {"anthropic_messages": _messages, "openai_chat": _chat, "openai_responses": _responses}

if __name__ == "__main__":
    main()
