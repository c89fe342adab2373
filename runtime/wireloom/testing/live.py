"""A few real calls to each vendor whose key is in the environment: whole, streamed, tools, thinking, cache.

    python -m wireloom.testing.live [VENDOR ...] [--model VENDOR=MODEL] [--base-url VENDOR=URL]

The models are in `live.json`, and the flags that choose a protocol: the calls are made by each.
`WIRELOOM_LIVE_MODEL_<VENDOR>` and `WIRELOOM_LIVE_BASE_URL_<VENDOR>` override models and addresses as the options do.
A vendor without a key is skipped, by name. The exit code is 1 when a call failed or its answer lacks what was asked
for. The calls cost a few cents at most.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from typing import Any, Final, Literal

import msgspec
from msgspec import Struct

from wireloom import Client, WireloomError
from wireloom.decoders import decoder_of
from wireloom.errors import ConfigurationError
from wireloom.model import Cache, ToolResult, Usage, system, user
from wireloom.registry import find_vendor, known_vendors, unknown
from wireloom.request import Tool
from wireloom.response import Response
from wireloom.vendor import Vendor

HANDBOOK_LINES: Final = 500
"""Length of the text that is to be cached: above the shortest prefix that any vendor caches (4,096 tokens)."""

MAX_TOKENS: Final = 2048

_WEATHER: Final = Tool(
    "get_weather",
    "The weather in a city.",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
)


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """What to call at a vendor. `cache` says whether a second call without a cache hit is a failure.

    `flags` names those that choose a protocol which serves the same models: the calls are made with all of them as
    they are by default, and with each of them turned.
    """

    model: str | None = None
    cache: Literal["required", "likely"] = "likely"
    flags: tuple[str, ...] = ()


class Missing(Exception):
    """The call went well, and its answer lacks what was asked for."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the calls; 0 when all went well, 1 when one failed, 2 for wrong usage."""
    parser = argparse.ArgumentParser(
        prog="wireloom.testing.live", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("vendors", nargs="*", metavar="VENDOR", help="the vendors to call; by default all")
    parser.add_argument("--model", action="append", default=[], metavar="VENDOR=MODEL")
    parser.add_argument("--base-url", action="append", default=[], metavar="VENDOR=URL")
    options = parser.parse_args(arguments)
    try:
        names = _names(options.vendors)
        models = _overrides("MODEL", names, options.model)
        urls = _overrides("BASE_URL", names, options.base_url)
    except ConfigurationError as error:
        parser.error(error.message)
    known, failed = plans(), 0
    for name in names:
        plan = known.get(name, Plan())
        if name in models:
            plan = msgspec.structs.replace(plan, model=models[name])
        failed += _call(find_vendor(name), plan, urls.get(name))
    print(f"calls that failed: {failed}")
    return 1 if failed else 0


def plans() -> dict[str, Plan]:
    """The plans of `live.json`, by vendor."""
    found: dict[str, Plan] = decoder_of(dict[str, Plan]).decode(
        files("wireloom.testing").joinpath("live.json").read_bytes()
    )
    return found


def _call(vendor: Vendor, plan: Plan, url: str | None) -> int:
    """Makes the calls to a vendor by each of its protocols; the number of those that failed."""
    reason = _skip(vendor, plan)
    if reason is not None:
        print(f"{vendor.name}: skipped, {reason}")
        return 0
    failed = 0
    settings = {} if url is None else {"base_url": url}
    for flags in _routes(vendor, plan):
        model = f"{vendor.name}:{plan.model}"
        print(" · ".join([model, *(f"{flag} {'on' if on else 'off'}" for flag, on in flags.items())]))
        if url is not None and _has_address(vendor, flags):
            print("  skipped, this protocol has an address of its own, and that given is not for it")
            continue
        with Client(vendors={vendor.name: settings}, flags=flags) as client:
            failed += _Calls(client, model, plan).run()
    return failed


class _Calls:
    """The calls to one model."""

    def __init__(self, client: Client, model: str, plan: Plan) -> None:
        self._client = client
        self._model = model
        self._plan = plan

    def run(self) -> int:
        """Makes all calls, whatever fails among them; the number of those that failed."""
        calls: tuple[tuple[str, Callable[[], None]], ...] = (
            ("whole", self._whole),
            ("streamed", self._streamed),
            ("tools", self._tools),
            ("thinking", self._thinking),
            ("cache", self._cache),
        )
        return sum(self._failed(name, call) for name, call in calls)

    def _failed(self, name: str, call: Callable[[], None]) -> bool:
        try:
            call()
        except (WireloomError, Missing) as error:
            print(f"  {name:<9} FAILED: {type(error).__name__}: {error}")
            return True
        return False

    def _whole(self) -> None:
        response = self._client.generate(self._model, "Say hello in one word.", max_tokens=MAX_TOKENS)
        _show("whole", response)
        _demand(bool(response.text), "no text came")

    def _streamed(self) -> None:
        with self._client.stream(self._model, "Count from one to ten.", max_tokens=MAX_TOKENS) as stream:
            pieces = list(stream.text_stream)
        _show("streamed", stream.response, f"{len(pieces)} pieces of text")
        _demand("".join(pieces) == stream.response.text != "", "the text came in no pieces")

    def _tools(self) -> None:
        question = user("What is the weather in Bern? Ask the tool.")
        first = self._client.generate(self._model, [question], tools=[_WEATHER], max_tokens=MAX_TOKENS)
        _show("tools", first, f"{len(first.tool_calls)} calls")
        _demand(first.finish == "tool_calls", f"the model called no tool: it ended with {first.finish!r}")
        results = user([ToolResult(call.id, "11 °C, rain") for call in first.tool_calls])
        history = [question, first.message, results]
        second = self._client.generate(self._model, history, tools=[_WEATHER], max_tokens=MAX_TOKENS)
        _show("results", second)
        _demand("11" in second.text, "the answer does not use the tool's result")

    def _thinking(self) -> None:
        question = "Is 3599 prime? Answer with yes or no."
        with self._client.stream(self._model, question, reasoning="low", max_tokens=2 * MAX_TOKENS) as stream:
            for _ in stream:
                pass
        response = stream.response
        kinds = [type(part).__name__ for part in response.parts]
        _show("thinking", response, f"{kinds.count('Reasoning')} thinking blocks")
        _demand(bool(response.text), "no text came")

    def _cache(self) -> None:
        handbook = "\n".join(
            f"Rule {number}: thread {number} goes over, thread {number + 1} goes under the weft."
            for number in range(1, HANDBOOK_LINES + 1)
        )
        history = [system(handbook, cache=Cache()), user("Which thread goes over by rule 7? One number.")]
        for name in ("cache 1", "cache 2"):
            response = self._client.generate(self._model, history, max_tokens=MAX_TOKENS)
            _show(name, response)
        if not response.usage.cache_read:
            _demand(self._plan.cache != "required", "the second call read nothing from the cache")
            print("  cache 2   no cache hit, which this vendor does not promise")


def _names(given: Sequence[str]) -> tuple[str, ...]:
    known = known_vendors()
    for name in given:
        if name not in known:
            raise ConfigurationError(unknown("vendor", name, known))
    return tuple(given) or known


def _overrides(what: str, names: Sequence[str], given: Sequence[str]) -> dict[str, str]:
    """Values by vendor: from the environment, and stronger, from the options."""
    keys = {name: f"WIRELOOM_LIVE_{what}_{name.upper().replace('-', '_')}" for name in names}
    values = {name: os.environ[key] for name, key in keys.items() if os.environ.get(key)}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not value:
            raise ConfigurationError(f"{each!r} must be given as VENDOR=VALUE")
        if name not in names:
            raise ConfigurationError(unknown("vendor", name, tuple(names)))
        values[name] = value
    return values


def _skip(vendor: Vendor, plan: Plan) -> str | None:
    """Why nothing is asked of a vendor; None when it is called."""
    auth = vendor.auth
    if not auth.optional and not any(os.environ.get(variable) for variable in auth.env):
        return f"{' or '.join(auth.env) or 'its key'} is not set"
    if plan.model is None:
        return "no model is set for it: give --model"
    return None


def _routes(vendor: Vendor, plan: Plan) -> list[dict[str, bool]]:
    """The flags of each protocol: first those of the default, then with one of them turned."""
    plain = {f"{vendor.name}.{flag}": bool(vendor.features[flag].default) for flag in plan.flags}
    return [plain, *({**plain, flag: not on} for flag, on in plain.items())]


def _has_address(vendor: Vendor, flags: Mapping[str, bool]) -> bool:
    """Whether the protocol that these flags choose is spoken at another address than the vendor's."""
    features = ((vendor.features[flag.partition(".")[2]], on) for flag, on in flags.items())
    chosen = (feature.on if on else feature.off for feature, on in features)
    return any(
        vendor.dialects[effect.dialect].base_url is not None for effect in chosen if effect and effect.dialect
    )


def _show(name: str, response: Response, note: str = "") -> None:
    counts: dict[str, Any] = msgspec.to_builtins(response.usage)
    told = [
        f"{key} {counts[key]}"
        for key in Usage.__struct_fields__
        if key in counts and key not in ("raw", "source", "cost")
    ]
    if response.usage.cost is not None:
        told.append(f"cost ${response.usage.cost:.6f}")
    text = " ".join(response.text.split())
    shown = text if len(text) <= 40 else f"{text[:39]}…"
    parts = [
        f"{response.finish}",
        f"{shown!r}",
        *([note] if note else []),
        ", ".join(told) or "no usage told",
    ]
    print(f"  {name:<9} " + " · ".join(parts))
    for warning in response.warnings:
        print(f"  {'':<9} warning: {warning.field} {warning.kind}: {warning.message}")


def _demand(met: bool, message: str) -> None:
    if not met:
        raise Missing(message)


if __name__ == "__main__":
    sys.exit(main())
