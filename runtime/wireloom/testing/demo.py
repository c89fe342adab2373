"""A conversation with each vendor, streamed over real HTTP from an embedded server; needs no key.

    python -m wireloom.testing.demo [--pace SECONDS]

What is asked, of which models, and what the tools answer is in `demo.json`; the answers are exchanges that the
project wrote itself. The client is the public one, and knows nothing of the server but its URL.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

from wireloom import Client, events as ev
from wireloom.model import Cache, Message, Text, ToolCall, ToolResult, Usage, system, user
from wireloom.request import Tool
from wireloom.response import Response

from .exchanges import authored
from .server import ReplayServer

if TYPE_CHECKING:
    from rich.console import Console

PACE: Final = 0.03
"""The pause after each event of the embedded server, in seconds, so that a person sees the stream."""


class Scene(Struct, frozen=True):
    """One conversation: the model ("vendor:model"), what it is told, and the arguments of the call."""

    model: str
    system: str
    prompt: str
    cache: bool = False
    arguments: dict[str, Any] = {}


class Play(Struct, frozen=True):
    """The whole demonstration. `results` gives the answer of each tool by its first argument."""

    exchanges: str
    max_turns: int
    tools: tuple[Tool, ...]
    results: dict[str, dict[str, str]]
    scenes: tuple[Scene, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the demonstration; the exit code is 0 when all scenes came to their end."""
    parser = argparse.ArgumentParser(
        prog="wireloom.testing.demo", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--pace", type=float, default=PACE, help="pause after each event, in seconds")
    options = parser.parse_args(arguments)
    console = _console()
    play = msgspec.json.decode(files("wireloom.testing").joinpath("demo.json").read_bytes(), type=Play)
    with ReplayServer(authored(play.exchanges), pace=options.pace) as server:
        vendors = {scene.model.partition(":")[0] for scene in play.scenes}
        settings = {name: {"api_key": "no-key-needed", "base_url": server.base_url(name)} for name in vendors}
        with Client(vendors=settings) as client:
            finished = [_Show(console, client, play).scene(scene) for scene in play.scenes]
    console.print(
        f"\nrequests: {len(server.requests)}, connections: {server.connections}, all on this machine"
    )
    return 0 if all(finished) else 1


class _Show:
    """Shows one conversation as it arrives."""

    def __init__(self, console: Console, client: Client, play: Play) -> None:
        self._console = console
        self._client = client
        self._play = play
        self._line: int | None = None

    def scene(self, scene: Scene) -> bool:
        """Goes on until the model calls no more tools; false when it did not come to that."""
        self._console.rule(f"[bold]{scene.model}")
        history = [system(scene.system, cache=Cache() if scene.cache else None), user(scene.prompt)]
        self._console.print(f"[bold]user[/]  {scene.prompt}")
        for _ in range(self._play.max_turns):
            response = self._turn(scene, history)
            if response.finish != "tool_calls":
                return response.finish == "stop"
            history += [response.message, self._results(response.tool_calls)]
        return False

    def _turn(self, scene: Scene, history: list[Message]) -> Response:
        arguments: dict[str, Any] = {"tools": self._play.tools, **scene.arguments}
        with self._client.stream(scene.model, history, **arguments) as stream:
            for event in stream:
                self._event(event)
        response = stream.response
        self._usage(response)
        return response

    def _results(self, calls: Sequence[ToolCall]) -> Message:
        results: list[ToolResult] = []
        for call in calls:
            answer = self._play.results[call.name][next(iter(call.input.values()))]
            self._console.print(f"[bold]tool[/]  {call.id}  {answer}")
            results.append(ToolResult(call.id, answer))
        return user(results)

    def _event(self, event: ev.Event) -> None:
        match event:
            case ev.StreamStart():
                for warning in event.warnings:
                    self._console.print(
                        f"[yellow]warning[/]  {warning.field} {warning.kind}: {warning.message}"
                    )
            case ev.ResponseInfo():
                self._console.print(f"[dim]answer {event.id} of {event.model}[/]")
            case ev.BlockStart():
                self._end_line()
                name = f" {event.name} {event.id}" if event.kind == "tool_call" else ""
                self._console.print(f"[bold cyan]{event.kind}{name}[/]  ", end="")
                self._line = event.index
            case ev.TextDelta():
                self._piece(event.text, None)
            case ev.ReasoningDelta():
                self._piece(event.text, "italic dim")
            case ev.ToolCallDelta():
                self._piece(event.arguments, "green")
            case ev.BlockEnd():
                signed = [issuer for issuer, meta in event.part.meta.items() if "signature" in meta.data]
                if event.index == self._line:
                    self._end_line(f" [dim](signed by {', '.join(signed)})[/]" if signed else "")
            case ev.Finish():
                self._end_line()
                self._console.print(f"[dim]finish: {event.reason} ({event.raw_reason})[/]")
            case _:
                pass

    def _piece(self, text: str, style: str | None) -> None:
        self._console.print(text, style=style, end="", markup=False, highlight=False, soft_wrap=True)

    def _end_line(self, text: str = "") -> None:
        if self._line is not None:
            self._console.print(text)
            self._line = None

    def _usage(self, response: Response) -> None:
        from rich.table import Table

        table = Table(title="usage, in tokens", title_justify="left")
        counts: dict[str, Any] = msgspec.to_builtins(response.usage)
        names = [name for name in Usage.__struct_fields__ if name not in ("raw", "source", "cost")]
        for name in names:
            table.add_column(name, justify="right")
        table.add_row(*(str(counts.get(name, "–")) for name in names))
        self._console.print(table)
        kinds = ", ".join(type(part).__name__ for part in response.parts)
        lengths = sum(len(part.text) for part in response.parts if isinstance(part, Text))
        self._console.print(f"[dim]parts: {kinds} ({lengths} characters of text)[/]")


def _console() -> Console:
    try:
        from rich.console import Console
    except ImportError:
        sys.exit("the demonstration draws with rich, which is not installed: pip install 'wireloom[codegen]'")
    return Console()


if __name__ == "__main__":
    sys.exit(main())
