"""The clients that play the table: the common one, and each vendor's typed one, behind the same few words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final, Literal, Protocol, TypeAlias

import wireloom
from faults.dialects import CHAT, GEMINI, MESSAGES, RESPONSES
from faults.table import Case
from wireloom.clock import Clock

Kind: TypeAlias = Literal["sync", "async"]


class Caller(Protocol):
    """A client, and how it is called."""

    client: Any

    def whole(self, prompt: str, arguments: Mapping[str, Any]) -> Any:
        """The whole answer, or what is awaited for it."""
        ...

    def stream(self, prompt: str, arguments: Mapping[str, Any]) -> Any:
        """The stream."""
        ...

    def text(self, answer: Any) -> str:
        """The text of a whole answer."""
        ...


def caller(case: Case, kind: Kind, url: str, clock: Clock, settings: Mapping[str, Any]) -> Caller:
    """A new client for the case. Raises `ConfigurationError`."""
    made: Caller = (_Common if case.client == "common" else _Typed)(case, kind, url, settings)
    transport = made.client._transport if case.client == "common" else made.client.transport
    transport.clock = clock
    return made


class _Common:
    def __init__(self, case: Case, kind: Kind, url: str, settings: Mapping[str, Any]) -> None:
        models = case.row.asked(case.dialect)
        self._model: Final = models[0] if len(models) == 1 else models
        given = {"api_key": case.row.key, "base_url": url}
        make: Any = wireloom.Client if kind == "sync" else wireloom.AsyncClient
        self.client = make(
            vendors={model.partition(":")[0]: given for model in models},
            flags=dict.fromkeys(case.dialect.flags, True) or None,
            **settings,
        )

    def whole(self, prompt: str, arguments: Mapping[str, Any]) -> Any:
        return self.client.generate(self._model, prompt, **arguments)

    def stream(self, prompt: str, arguments: Mapping[str, Any]) -> Any:
        return self.client.stream(self._model, prompt, **arguments)

    def text(self, answer: Any) -> str:
        return str(answer.text)


@dataclass(frozen=True)
class _Method:
    """How a typed client answers: its class, its resource, and what goes in and comes out."""

    name: str
    resource: str
    whole: str
    given: Callable[[str, str], dict[str, Any]]
    text: Callable[[Any], str]


def _messages(model: str, prompt: str) -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": prompt}]}


_METHODS: Final = {
    MESSAGES.name: _Method(
        "Anthropic",
        "messages",
        "create",
        lambda model, prompt: {**_messages(model, prompt), "max_tokens": 99},
        lambda answer: "".join(block.text for block in answer.content),
    ),
    CHAT.name: _Method(
        "OpenAI", "chat.completions", "create", _messages, lambda answer: answer.choices[0].message.content
    ),
    GEMINI.name: _Method(
        "Google",
        "contents",
        "generate",
        lambda model, prompt: {
            "model": model,
            "contents": [{"role": "user", "parts": [{"text": prompt}]}],
        },
        lambda answer: "".join(part.text for part in answer.candidates[0].content.parts),
    ),
    RESPONSES.name: _Method(
        "OpenAI",
        "responses",
        "create",
        lambda model, prompt: {"model": model, "input": prompt},
        lambda answer: "".join(part.text for item in answer.output for part in item.content),
    ),
}


class _Typed:
    def __init__(self, case: Case, kind: Kind, url: str, settings: Mapping[str, Any]) -> None:
        vendor, _, self._model = case.dialect.model.partition(":")
        self._method: Final = _METHODS[case.dialect.name]
        name = self._method.name if kind == "sync" else f"Async{self._method.name}"
        make = getattr(import_module(f"wireloom_vendors.{vendor}"), name)
        self.client = make(case.row.key, url, **settings)

    def whole(self, prompt: str, arguments: Mapping[str, Any]) -> Any:
        return self._call(self._method.whole, prompt, arguments)

    def stream(self, prompt: str, arguments: Mapping[str, Any]) -> Any:
        return self._call("stream", prompt, arguments)

    def text(self, answer: Any) -> str:
        return self._method.text(answer)

    def _call(self, method: str, prompt: str, arguments: Mapping[str, Any]) -> Any:
        found = self.client
        for name in (*self._method.resource.split("."), method):
            found = getattr(found, name)
        return found(**self._method.given(self._model, prompt), **arguments)
