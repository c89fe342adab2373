"""Feature flags: where a value comes from, and what it does."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from msgspec import UNSET, Struct, UnsetType

from support.tiny import VENDOR
from wireloom import Client, ConfigurationError
from wireloom.encode import auth_of, headers_of
from wireloom.flags import effects, environment_table, flag_table, resolve

KNOWN = ("tiny", "other")


class TinyFlags(Struct, frozen=True, kw_only=True):
    __vendor__: ClassVar[str] = "tiny"
    extras: bool | UnsetType = UNSET
    login: str | UnsetType = UNSET


def values(
    call: Any = None, client: Any = None, environment: str | None = None
) -> dict[str, tuple[Any, str]]:
    flags = resolve(
        VENDOR,
        call=flag_table(call, vendors=KNOWN),
        client=flag_table(client, vendors=KNOWN),
        environment=environment_table(environment, vendors=KNOWN),
    )
    return {flag.name: (flag.value, flag.source) for flag in flags}


def test_the_nearest_value_wins() -> None:
    default = {"extras": (False, "default"), "gadgets": (False, "default"), "login": ("key", "default")}
    assert values() == default
    assert values(environment="tiny.extras=on")["extras"] == (True, "environment")
    assert values(client={"tiny.extras": False}, environment="tiny.extras=on")["extras"] == (False, "client")
    found = values({"tiny.extras": True}, {"tiny.extras": False}, "tiny.extras=off")
    assert found == {**default, "extras": (True, "call")}


@pytest.mark.parametrize(
    "given",
    [
        {"tiny.extras": True, "tiny.login": "bearer"},
        {"tiny": {"extras": True, "login": "bearer"}},
        {"tiny": TinyFlags(extras=True, login="bearer")},
        TinyFlags(extras=True, login="bearer"),
        [{"tiny.extras": True}, TinyFlags(login="bearer")],
        [{"tiny": {"login": "key", "extras": None}}, TinyFlags(extras=True, login="bearer")],
    ],
)
def test_forms(given: Any) -> None:
    found = values(given)
    assert found["extras"] == (True, "call")
    assert found["login"] == ("bearer", "call")


@pytest.mark.parametrize(
    ("text", "value"),
    [("on", True), ("TRUE", True), ("1", True), ("yes", True), ("off", False), ("0", False)],
)
def test_words_for_on_and_off(text: str, value: bool) -> None:
    assert values(environment=f" tiny.extras = {text} ,")["extras"] == (value, "environment")


def test_a_name_alone_switches_on() -> None:
    assert values(environment="tiny.extras,tiny.login=bearer")["extras"] == (True, "environment")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"call": {"tiny.extra": True}},
            "flags of the call: unknown flag of tiny 'extra'; did you mean 'extras'? "
            "(known: extras, gadgets, login)",
        ),
        (
            {"client": {"tniy.extras": True}},
            "flags: unknown vendor 'tniy'; did you mean 'tiny'? (known: tiny, other)",
        ),
        (
            {"environment": "tiny.xx=on"},
            "WIRELOOM_FLAGS: unknown flag of tiny 'xx' (known: extras, gadgets, login)",
        ),
        ({"environment": "extras=on"}, "WIRELOOM_FLAGS: 'extras' must be written vendor.flag=value"),
        ({"call": {"tiny": 1}}, "flags: 'tiny' needs a mapping of flags, or a name like 'tiny.flag'"),
        (
            {"call": {"tiny.extras": "maybe"}},
            "the flag tiny.extras is on or off, not 'maybe'; give True or False",
        ),
        (
            {"call": {"tiny.login": "baerer"}},
            "unknown value of the flag tiny.login: 'baerer'; did you mean 'bearer'? (known: key, bearer)",
        ),
    ],
)
def test_errors(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        values(**arguments)
    assert str(caught.value) == message


def test_effects_add_up() -> None:
    call = flag_table({"tiny": {"extras": True, "gadgets": True, "login": "bearer"}}, vendors=KNOWN)
    flags = resolve(VENDOR, call=call, client={}, environment={})
    found = effects(VENDOR.features, flags)
    assert headers_of(found) == {"x-beta": "extras,gadgets"}
    assert auth_of(found) == "bearer"


def test_a_client_shows_its_flags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIRELOOM_FLAGS", "tiny.login=bearer")
    with Client(vendors={"tiny": VENDOR}, flags={"tiny.extras": True}) as client:
        shown = [str(flag) for flag in client.flags("tiny")]
        names = {flag.vendor for flag in client.flags()}
    assert shown == [
        "tiny.extras = on (client)",
        "tiny.gadgets = off (default)",
        "tiny.login = bearer (environment)",
    ]
    assert "tiny" in names
    assert client.flags("tiny")[2].values == ("key", "bearer")
