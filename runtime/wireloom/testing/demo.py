"""A conversation by each protocol, streamed over real HTTP from an embedded server; needs no key.

    python -m wireloom.testing.demo [--pace SECONDS]

What is asked, of which models, with which flags, and what the tools answer is in `demo.json`; the answers are
exchanges that the project wrote itself. The client is the public one, and knows nothing of the server but its URL.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec
from msgspec import Struct

from wireloom import Client, events as ev
from wireloom.decoders import decoder_of
from wireloom.model import Cache, Message, Part, ToolCall, ToolResult, Usage, system, user
from wireloom.request import Tool
from wireloom.response import Response

from .exchanges import authored
from .server import ReplayServer

if TYPE_CHECKING:
    from rich.console import Console

PACE: Final = 0.03
"""The pause after each event of the embedded server, in seconds, so that a person sees the stream."""

SEAL_SHOWN: Final = 10
"""How much is shown of a signature or the like, in characters."""


class Scene(Struct, frozen=True, forbid_unknown_fields=True):
    """One conversation: the model ("vendor:model"), what it is told, and the flags and arguments of the call.

    `shows` says in a line what there is to see. `sealed` is the wire's name for what only the vendor can read or
    write, such as a signature: it must go back with the next request, as it came.
    """

    model: str
    shows: str
    system: str
    prompt: str
    cache: bool = False
    flags: dict[str, bool] = {}
    arguments: dict[str, Any] = {}
    sealed: str | None = None


class Play(Struct, frozen=True, forbid_unknown_fields=True):
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
    return 0 if perform(script(), pace=options.pace) else 1


def script() -> Play:
    """The demonstration of `demo.json`."""
    play: Play = decoder_of(Play).decode(files("wireloom.testing").joinpath("demo.json").read_bytes())
    return play


def perform(play: Play, *, pace: float = PACE) -> bool:
    """Shows all scenes, with a pause of `pace` seconds after each event; false when one did not come to its end."""
    console = _console()
    with ReplayServer(authored(play.exchanges), pace=pace) as server:
        vendors = {scene.model.partition(":")[0] for scene in play.scenes}
        settings = {name: {"api_key": "no-key-needed", "base_url": server.base_url(name)} for name in vendors}
        with Client(vendors=settings) as client:
            finished = [_Show(console, client, server, play, scene).run() for scene in play.scenes]
    console.print(
        f"\nrequests: {len(server.requests)}, connections: {server.connections}, all on this machine"
    )
    return all(finished)


class _Show:
    """Shows one conversation as it arrives."""

    def __init__(
        self, console: Console, client: Client, server: ReplayServer, play: Play, scene: Scene
    ) -> None:
        self._console = console
        self._client = client
        self._server = server
        self._play = play
        self._scene = scene
        self._answers: list[Response] = []
        self._line: int | None = None

    def run(self) -> bool:
        """Goes on until the model calls no more tools; false when it did not come to that, or forgot what was sealed."""
        scene = self._scene
        flags = [f"{name} {'on' if on else 'off'}" for name, on in scene.flags.items()]
        self._console.rule(" · ".join([f"[bold]{scene.model}[/]", *flags]))
        self._console.print(f"[italic]{scene.shows}[/]", highlight=False)
        self._console.print(f"[bold]user[/]  {scene.prompt}")
        history = [system(scene.system, cache=Cache() if scene.cache else None), user(scene.prompt)]
        kept = True
        for _ in range(self._play.max_turns):
            kept = self._turn(history) and kept
            answer = self._answers[-1]
            if answer.finish != "tool_calls":
                break
            history += [answer.message, self._results(answer.tool_calls)]
        self._usage()
        return kept and self._answers[-1].finish == "stop"

    def _turn(self, history: list[Message]) -> bool:
        """Takes the next answer; whether the request for it was complete."""
        scene = self._scene
        arguments: dict[str, Any] = {"tools": self._play.tools, "flags": scene.flags, **scene.arguments}
        with self._client.stream(scene.model, history, **arguments) as stream:
            complete = self._sent_back()
            for event in stream:
                self._event(event)
        self._answers.append(stream.response)
        return complete

    def _sent_back(self) -> bool:
        """Whether the last request had all that was sealed in the answers so far, in their order and as it came."""
        name = self._scene.sealed
        if name is None or not self._answers:
            return True
        came = [seal for answer in self._answers for part in answer.parts for seal in _seals(part, name)]
        sent = list(_places(self._server.requests[-1].json, name))
        for place, beside, seal in sent:
            self._console.print(
                f"[bold]sent back[/]  {place}  {beside} + {name} {_short(seal)}", highlight=False
            )
        if came and came == [seal for _, _, seal in sent]:
            return True
        self._console.print(f"[red]not as it came[/]  {name}: {', '.join(map(_short, came)) or 'none came'}")
        return False

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
                sealed = self._scene.sealed
                seals = _seals(event.part, sealed) if sealed else []
                if event.index == self._line:
                    self._end_line("".join(f" [dim]({sealed} {_short(seal)})[/]" for seal in seals))
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

    def _usage(self) -> None:
        from rich.table import Table

        table = Table("answer", title="usage, in tokens", title_justify="left")
        names = [name for name in Usage.__struct_fields__ if name not in ("raw", "source", "cost")]
        for name in names:
            table.add_column(name, justify="right")
        for number, answer in enumerate(self._answers, 1):
            counts: dict[str, Any] = msgspec.to_builtins(answer.usage)
            table.add_row(str(number), *(str(counts.get(name, "–")) for name in names))
        self._console.print(table)


def _seals(part: Part, name: str) -> list[str]:
    """What the issuers of a part sealed under this name."""
    found = (meta.get(name) for meta in part.meta.values())
    return [seal for seal in found if isinstance(seal, str)]


def _places(document: Any, name: str, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Each text that has this name in a JSON document: where, beside which other names, and the text."""
    if isinstance(document, dict):
        fields = cast("dict[str, Any]", document)
        if isinstance(fields.get(name), str):
            yield path, ", ".join(other for other in fields if other != name), fields[name]
        inner: Iterable[tuple[Any, Any]] = fields.items()
    elif isinstance(document, list):
        inner = enumerate(cast("list[object]", document))
    else:
        return
    for key, value in inner:
        yield from _places(value, name, f"{path}.{key}" if path else str(key))


def _short(seal: str) -> str:
    return seal if len(seal) <= SEAL_SHOWN else f"{seal[:SEAL_SHOWN]}…"


def _console() -> Console:
    try:
        from rich.console import Console
    except ImportError:
        sys.exit("the demonstration draws with rich, which is not installed: pip install 'wireloom[codegen]'")
    return Console()


if __name__ == "__main__":
    sys.exit(main())
