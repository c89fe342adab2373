"""Base URLs with holes: what fills them, what is missing, and what cannot stand there."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from wireloom import AsyncClient, Client, ConfigurationError
from wireloom.address import AddressArgument, filled_base_url
from wireloom_vendors.azure import AsyncAzureOpenAI, AzureOpenAI
from wireloom_vendors.bedrock import Bedrock
from wireloom_vendors.vertex import Vertex

VARIABLES = (
    "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "AZURE_RESOURCE_NAME", "AWS_REGION", "AWS_DEFAULT_REGION"
)  # fmt: skip
ARGUMENTS = {
    "space": AddressArgument(env=("SPACE",)),
    "region": AddressArgument(env=("FIRST_REGION", "SECOND_REGION"), default="world"),
    "host": AddressArgument(of="region", table={"world": "acme.test"}, otherwise="{}.acme.test"),
}


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def filled(template: str, **given: Any) -> str:
    return filled_base_url(template, ARGUMENTS, given, vendor="acme")


class Seen(httpx.BaseTransport):
    """Keeps the address of a request and has nothing to say."""

    url = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.url = str(request.url)
        return httpx.Response(400, json={"error": {"message": "no"}})


def asked(model: str, **settings: Any) -> str:
    """Where a call of the common client goes."""
    seen = Seen()
    flags = settings.pop("flags", None)
    name = model.partition(":")[0]
    with (
        httpx.Client(transport=seen) as http,
        Client(
            vendors={name: {"api_key": lambda: "token", **settings}}, flags=flags, http_client=http
        ) as client,
        pytest.raises(Exception, match="no"),
    ):
        client.generate(model, "Hi", max_tokens=5)
    return seen.url


def test_an_argument_is_given_or_in_the_environment_or_has_a_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert filled("https://{host}/s/{space}", space="a b") == "https://acme.test/s/a%20b"
    monkeypatch.setenv("SECOND_REGION", "eu")
    monkeypatch.setenv("SPACE", " mine\n")
    assert filled("https://{host}/s/{space}") == "https://eu.acme.test/s/mine"
    monkeypatch.setenv("FIRST_REGION", "us")
    assert filled("https://{region}.acme.test") == "https://us.acme.test"
    assert filled("https://{region}.acme.test", region="asia") == "https://asia.acme.test"
    assert filled("https://acme.test/v1") == "https://acme.test/v1"


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPACE", " ")
    with pytest.raises(ConfigurationError) as caught:
        filled("https://acme.test/{space}")
    assert str(caught.value) == (
        "no space for acme, which its address needs: set SPACE in the environment, give the argument space, or a base_url"
    )


@pytest.mark.parametrize("region", ["", "a.b", "evil.test/", "a:1", "a@b", "-a", "a-", "a\nb", "é"])
def test_a_host_takes_only_what_a_host_is_named_with(region: str) -> None:
    for template in ("https://{region}.acme.test", "https://{host}"):
        with pytest.raises(
            ConfigurationError, match="the argument region of acme is a part of a host's name"
        ):
            filled(template, region=region)


@pytest.mark.parametrize("space", ["", ".", ".."])
def test_a_path_takes_a_segment(space: str) -> None:
    with pytest.raises(ConfigurationError, match="space must be a non-empty string"):
        filled("https://acme.test/{space}", space=space)
    assert filled("https://acme.test/{space}", space="../x?y") == "https://acme.test/..%2Fx%3Fy"


@pytest.mark.parametrize(
    ("location", "host"),
    [
        (None, "aiplatform"),
        ("global", "aiplatform"),
        ("us", "aiplatform.us.rep"),
        ("eu", "aiplatform.eu.rep"),
        ("us-central1", "us-central1-aiplatform"),
    ],
)
def test_a_location_has_its_host(location: str | None, host: str) -> None:
    arguments = {"project": "p"} | ({} if location is None else {"location": location})
    home = f"https://{host}.googleapis.com/v1/projects/p/locations/{location or 'global'}/publishers"
    assert (
        asked("vertex:gemini-3-pro", arguments=arguments)
        == f"{home}/google/models/gemini-3-pro:generateContent"
    )
    claude = asked("vertex:claude", arguments=arguments, flags={"vertex.messages": True})
    assert claude == f"{home}/anthropic/models/claude:rawPredict"


def test_a_flag_may_choose_another_address_which_needs_less() -> None:
    assert asked("vertex:gemini-3-pro", flags={"vertex.express_key": True}) == (
        "https://aiplatform.googleapis.com/v1/publishers/google/models/gemini-3-pro:generateContent"
    )


def test_a_resource_and_a_region_name_a_host(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = {"arguments": {"resource": "mine"}}
    assert asked("azure:d", **resource) == "https://mine.openai.azure.com/openai/v1/chat/completions"
    assert asked("azure:d", flags={"azure.responses": True}, **resource) == (
        "https://mine.openai.azure.com/openai/v1/responses"
    )
    assert asked("azure:d", flags={"azure.messages": True}, **resource) == (
        "https://mine.services.ai.azure.com/anthropic/v1/messages"
    )
    assert asked("bedrock:claude") == "https://bedrock-runtime.us-east-1.amazonaws.com/model/claude/invoke"
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    assert asked("bedrock:claude") == "https://bedrock-runtime.eu-west-1.amazonaws.com/model/claude/invoke"


def test_a_base_url_of_the_callers_needs_no_arguments() -> None:
    assert asked("vertex:m", base_url="https://proxy.test/p").startswith(
        "https://proxy.test/p/publishers/google"
    )
    assert asked("azure:d", base_url="https://proxy.test/p") == "https://proxy.test/p/chat/completions"


def test_what_is_missing_is_said_before_any_socket() -> None:
    told = (
        "no project for vertex, which its address needs: set GOOGLE_CLOUD_PROJECT in the environment, "
        "give the argument project, or a base_url"
    )
    with Client(vendors={"vertex": {"api_key": lambda: "t"}}) as client:
        for call in (client.generate, client.stream):
            with pytest.raises(ConfigurationError) as caught:
                call("vertex:gemini-3-pro", "Hi")
            assert str(caught.value) == told
    with Vertex(api_key="t") as typed, pytest.raises(ConfigurationError) as caught:
        typed.contents.generate(model="gemini-3-pro", contents=[])
    assert str(caught.value) == told


async def test_what_is_missing_is_said_by_asynchronous_clients() -> None:
    async with AsyncClient(vendors={"azure": {"api_key": "k"}}) as client:
        with pytest.raises(ConfigurationError, match="no resource for azure"):
            await client.generate("azure:d", "Hi")
    async with AsyncAzureOpenAI(api_key="k") as typed:
        with pytest.raises(ConfigurationError, match="set AZURE_RESOURCE_NAME"):
            await typed.responses.retrieve("resp_1")


def test_typed_clients_take_them_as_arguments() -> None:
    for client, path in (
        (
            Vertex("t", project="p", location="eu-x"),
            "https://eu-x-aiplatform.googleapis.com/v1/projects/p/locations/eu-x",
        ),
        (AzureOpenAI("k", resource="mine"), "https://mine.openai.azure.com/openai/v1"),
        (Bedrock("k", region="us-west-2"), "https://bedrock-runtime.us-west-2.amazonaws.com"),
    ):
        with client:
            assert client._target({}).base_url() == path


def test_what_is_no_argument_is_refused() -> None:
    with pytest.raises(
        ConfigurationError, match="unknown argument of vertex 'projct'; did you mean 'project'"
    ):
        Client(vendors={"vertex": {"arguments": {"projct": "p"}}})
    with pytest.raises(ConfigurationError, match="unknown argument of vertex 'host'"):
        Client(vendors={"vertex": {"arguments": {"host": "h"}}})
    with pytest.raises(ConfigurationError, match="the argument project of vertex must be string, not int"):
        Client(vendors={"vertex": {"arguments": {"project": 5}}})
