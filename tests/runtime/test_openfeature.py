"""Flags from an OpenFeature provider: below the environment, above the default."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from openfeature import api
from openfeature.evaluation_context import EvaluationContext
from openfeature.flag_evaluation import FlagResolutionDetails, Reason
from openfeature.provider.in_memory_provider import InMemoryFlag, InMemoryProvider

from support.tiny import VENDOR
from wireloom import AsyncClient, Client, ConfigurationError
from wireloom.openfeature import OpenFeatureFlags
from wireloom_vendors.anthropic import Anthropic


@pytest.fixture(autouse=True)
def no_provider() -> Iterator[None]:
    yield
    api.clear_providers()


def provide(**flags: Any) -> None:
    given = {
        name.replace("__", "."): InMemoryFlag("v", {"v": value, "other": not value})
        if isinstance(value, bool)
        else InMemoryFlag("v", {"v": value})
        for name, value in flags.items()
    }
    api.set_provider_and_wait(InMemoryProvider(given))


def shown(provider: OpenFeatureFlags | None = None, **settings: Any) -> list[str]:
    with Client(vendors={"tiny": VENDOR}, flag_provider=provider or OpenFeatureFlags(), **settings) as client:
        return [str(flag) for flag in client.flags("tiny")]


def test_a_provider_stands_below_the_environment_and_above_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    provide(tiny__extras=True, tiny__gadgets=True, tiny__login="bearer")
    monkeypatch.setenv("WIRELOOM_FLAGS", "tiny.gadgets=off")
    assert shown() == [
        "tiny.extras = on (provider)",
        "tiny.gadgets = off (environment)",
        "tiny.login = bearer (provider)",
    ]
    assert shown(flags={"tiny.login": "key"})[2] == "tiny.login = key (client)"


def test_a_flag_that_the_provider_does_not_know_has_its_default() -> None:
    provide(tiny__extras=True)
    assert shown()[1:] == ["tiny.gadgets = off (default)", "tiny.login = key (default)"]


def test_without_a_provider_all_is_default() -> None:
    assert all(line.endswith("(default)") for line in shown())


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        ({"tiny__extras": "yes"}, "flags of the provider: tiny.extras must be a boolean there"),
        ({"tiny__login": True}, "flags of the provider: tiny.login must be a string there"),
        (
            {"tiny__login": "baerer"},
            "unknown value of the flag tiny.login: 'baerer'; did you mean 'bearer'? (known: key, bearer)",
        ),
    ],
)
def test_a_value_that_the_flag_cannot_have_is_an_error(flags: dict[str, Any], message: str) -> None:
    provide(**flags)
    with pytest.raises(ConfigurationError) as caught:
        shown()
    assert str(caught.value) == message


def test_a_provider_that_fails_is_a_warning_and_the_default(caplog: pytest.LogCaptureFixture) -> None:
    def fail(flag: Any, context: Any) -> Any:
        raise RuntimeError("no connection")

    api.set_provider_and_wait(
        InMemoryProvider({"tiny.extras": InMemoryFlag("v", {"v": True}, context_evaluator=fail)})
    )
    with caplog.at_level(logging.WARNING, "wireloom.flags"):
        assert shown()[0] == "tiny.extras = off (default)"
    assert [record.getMessage() for record in caplog.records if record.name == "wireloom.flags"] == [
        "OpenFeature gives no value for tiny.extras: GENERAL"
    ]


def test_the_context_is_asked_for_with_each_call() -> None:
    users = iter("ab")

    def by_user(flag: Any, context: EvaluationContext) -> FlagResolutionDetails[bool]:
        del flag
        return FlagResolutionDetails(context.targeting_key == "b", reason=Reason.TARGETING_MATCH)

    flag = InMemoryFlag("v", {"v": False}, context_evaluator=by_user)
    api.set_provider_and_wait(InMemoryProvider({"tiny.extras": flag}))
    provider = OpenFeatureFlags(context=lambda: EvaluationContext(next(users)))
    assert [provider.value("tiny.extras", False) for _ in range(2)] == [False, True]


async def test_all_clients_take_a_provider() -> None:
    provide(anthropic__context_1m=True)
    flags = OpenFeatureFlags()
    async with AsyncClient(flag_provider=flags) as client:
        assert "anthropic.context_1m = on (provider)" in map(str, client.flags("anthropic"))
    with Anthropic(api_key="k", flag_provider=flags) as typed:
        assert "anthropic.context_1m = on (provider)" in map(str, typed.flags())


def test_without_the_sdk_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "wireloom.openfeature")
    monkeypatch.setitem(sys.modules, "openfeature", None)
    with pytest.raises(ImportError, match=r"pip install 'wireloom\[openfeature\]'"):
        import wireloom.openfeature  # noqa: F401


@pytest.mark.parametrize("client", [Client, AsyncClient, Anthropic])
def test_what_is_no_provider(client: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"flag_provider must be .* not OpenFeatureFlags$"):
        client(flag_provider=OpenFeatureFlags)
    with pytest.raises(ConfigurationError, match="not of type int"):
        client(flag_provider=3)
