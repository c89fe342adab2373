"""What is said of a call for several models before it is made: what goes to which of them, and what is wrong with it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

import wireloom
from support import tiny
from support.both import KEY, Caller
from support.clocks import FakeClock
from support.loopback import serving
from support.two_vendors import ANSWER, BUSY, FIRST, OTHER, SECOND, caller, tries, two
from wireloom import FALLBACK_ON, ConfigurationError, ServerError, UnsupportedFeatureError

both = pytest.mark.parametrize("kind", ["sync", "async"])


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_a_key_that_cannot_be_had(kind: str, stream: bool) -> None:
    """A function that gives keys is called when its vendor is asked, and no earlier."""
    with serving(BUSY) as one:
        vendors = {
            "tiny": {"vendor": tiny.VENDOR, "base_url": one.url, "api_key": KEY},
            "other": {"vendor": OTHER, "base_url": one.url, "api_key": lambda: "a\nb"},
        }
        client = Caller(kind, vendors=vendors, model=[FIRST, SECOND], clock=FakeClock(), max_retries=0)
        call = client.events if stream else client.generate
        with pytest.raises(ConfigurationError, match="API key of other") as caught:
            await call()
        await client.close()
    assert tries(caught.value.attempts) == [(1, FIRST, "overloaded")]
    assert [before.asked for before in caught.value.previous] == [FIRST]


@both
async def test_what_one_model_cannot_express(kind: str) -> None:
    strict = {"strict": True, "temperature": 1.0}
    warm = msgspec.structs.replace(
        tiny.DIALECT, params={**tiny.DIALECT.params, "temperature": wireloom.vendor.Param(field="heat")}
    )
    with serving(ANSWER) as other:
        client = caller(kind, other=other.url)
        with pytest.raises(UnsupportedFeatureError, match=r"^tiny: temperature") as caught:
            await client.generate(**strict)
        with pytest.raises(UnsupportedFeatureError, match=r"^other: temperature") as none:
            await client.generate(**strict, fallback_on={"unsupported"})
        await client.close()
        vendors = {
            "tiny": {"vendor": tiny.VENDOR, "api_key": KEY},
            "other": {
                "vendor": msgspec.structs.replace(OTHER, dialects={"tiny": warm}),
                "base_url": other.url,
                "api_key": KEY,
            },
        }
        client = Caller(kind, vendors=vendors, model=[FIRST, SECOND])
        response = await client.generate(**strict, fallback_on={"unsupported"})
        await client.close()
    assert caught.value.attempts == ()
    assert [before.vendor for before in none.value.previous] == ["tiny"]
    assert other.seen[0].json["heat"] == 1.0
    assert [warning.message for warning in response.warnings] == [
        "tiny:a was left out: temperature: tiny is always cold"
    ]


@both
async def test_what_is_one_vendor_s_own_goes_to_that_vendor(kind: str) -> None:
    with two([BUSY], [ANSWER]) as (one, other):
        client = caller(kind, one.url, other.url)
        await client.generate(
            options={"tiny": {"extras": 1}, "other": {"max_tokens": 5}},
            extra_body={"tiny": {"new": 1}},
            extra_headers={"other": {"x-mine": "secret"}},
            extra_query={"other": {"page": 2}},
        )
        await client.close()
    first, second = one.seen[0], other.seen[0]
    assert (first.json["extras"], first.json["new"], first.path) == (1, 1, "/v1/ask")
    assert (second.json["maxTokens"], second.path) == (5, "/v1/ask?page=2")
    assert "x-mine" not in first.headers
    assert second.headers["x-mine"] == "secret"
    assert not {"extras", "new"} & set(second.json)


WRONG: list[tuple[Any, dict[str, Any], str]] = [
    ([], {}, "the list of models is empty: give at least one 'vendor:model'"),
    ([FIRST, SECOND, FIRST], {}, "the list of models has 'tiny:a' more than once; max_retries says how often a model is asked"),
    ({FIRST, SECOND}, {}, "the model must be given as 'vendor:model', or as a list of such, not set"),
    (None, {}, "the model must be given as 'vendor:model', or as a list of such, not NoneType"),
    ([FIRST, 1], {}, "the model must be given as 'vendor:model', not 1"),
    ([FIRST, "b"], {}, "the model must be given as 'vendor:model', not 'b'"),
    ([FIRST, SECOND], {"options": {"extras": 1}}, "options: with several models it is given by vendor, such as {'tiny': {...}}"),
    ([FIRST, SECOND], {"extra_body": {"othr": {}}}, "extra_body: unknown vendor in the list of models 'othr'; did you mean 'other'? (known: tiny, other)"),
    ([FIRST, SECOND], {"options": {"other": {"extrs": 1}}}, "other: options: ask has no field 'extrs'; did you mean 'extras'?"),
    ([FIRST], {"fallback_on": "server"}, "fallback_on must be a set of kinds of failure, such as {'rate_limit', 'server'}, not 'server'"),
    (FIRST, {"resume": "yes"}, "resume must be True or False, not 'yes'"),
    ([FIRST], {"fallback_on": {"configuration"}}, "fallback_on: 'configuration' is a mistake in the call itself, which is raised before anything is sent"),
]  # fmt: skip


@both
@pytest.mark.parametrize(("model", "arguments", "message"), WRONG)
async def test_wrong_calls_are_told_before_any_socket(
    kind: str, model: Any, arguments: dict[str, Any], message: str
) -> None:
    with serving() as server:
        client = caller(kind, server.url, server.url, model=model)
        for call in (client.generate, client.events):
            with pytest.raises(ConfigurationError) as caught:
                await call(**arguments)
            assert str(caught.value) == message
        await client.close()
    assert server.seen == []


@both
async def test_a_kind_that_does_not_exist(kind: str) -> None:
    with pytest.raises(
        ConfigurationError, match="unknown kind of failure 'ratelimit'; did you mean 'rate_limit'"
    ):
        caller(kind, fallback_on={"ratelimit"})


@both
async def test_a_missing_key_of_any_listed_vendor_is_told_at_once(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in tiny.VENDOR.auth.env:
        monkeypatch.delenv(name, raising=False)
    with serving() as server:
        for key, message in ((None, "no API key for other"), ("a b", "the API key of other holds a space")):
            other = {"vendor": OTHER, "base_url": server.url, "api_key": key}
            mine = {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": KEY}
            client = Caller(kind, vendors={"tiny": mine, "other": other}, model=[FIRST, SECOND])
            with pytest.raises(ConfigurationError, match=message):
                await client.generate()
            await client.close()
    assert server.seen == []


@both
async def test_calls_that_are_about_one_model(kind: str) -> None:
    client = caller(kind)
    told = r"^this call is about one model, given as 'vendor:model', and not about a list$"
    with pytest.raises(ConfigurationError, match=told):
        await client.count_tokens()
    with pytest.raises(ConfigurationError, match=told):
        client.client.explain_transfer("hi", [FIRST, SECOND])
    await client.close()


def test_what_moves_a_call_on_is_retried_or_another_s_to_answer() -> None:
    assert {"authentication", "permission", "not_found", "context_length", "content_filter"}.isdisjoint(
        FALLBACK_ON
    )
    assert ServerError.category in FALLBACK_ON
