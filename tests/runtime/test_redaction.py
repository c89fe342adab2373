"""What is taken out of a server's words, and what is left in them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, quote_plus

import msgspec
import pytest

from wireloom.redaction import Redaction, is_secret, secrets_in

KEY = "sk-Ab+Cd/Ef==0123456789"
PROMPT = 'Tell me a "secret" about Zürich \N{GRINNING FACE}\n  and   one <about> C:\\temp'
BODY = {"model": "a-model-of-that-name", "messages": [{"role": "user", "content": PROMPT}]}


def told(text: str, body: Any = None) -> str:
    redaction = Redaction({KEY: "[key]"}, None if body is None else msgspec.json.encode(body))
    return redaction.all(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"wrong key {KEY}!", "wrong key [key]!"),
        ("at /v1?key=sk-Ab%2BCd%2FEf%3D%3D0123456789&a=1", "at /v1?key=[key]&a=1"),
        ("at /v1?key=sk-Ab%2BCd/Ef%3D%3D0123456789", "at /v1?key=[key]"),
        ('{"key": "sk-Ab+Cd\\/Ef==0123456789"}', '{"key": "[key]"}'),
        # cut where the text ends
        (f"wrong key {KEY[:-1]}…", "wrong key [key]…"),
        (f"wrong key {KEY[:9]}", "wrong key [key]"),
        ("a key begins with sk-", "a key begins with sk-"),
        ("a key begins with sk-Ab+", "a key begins with sk-Ab+"),
        # masked by the server
        ("wrong key sk-Ab+************6789.", "wrong key [key]."),
        ("wrong key sk-***", "wrong key [key]"),
        ("wrong key ab-***89", "wrong key ab-***89"),
        ("a ***bold*** word", "a ***bold*** word"),
        ("", ""),
    ],
)
def test_a_key_in_all_its_forms(text: str, shown: str) -> None:
    assert told(text) == shown


@pytest.mark.parametrize("key", ["abc+def", "abcdef==", "abc%def", "abc:def", "abc def"])
def test_each_character_that_a_url_writes_otherwise(key: str) -> None:
    redaction = Redaction({key: "[key]"})
    for form in (key, quote(key), quote(key, safe=""), quote_plus(key)):
        assert redaction.all(f"k={form}&a=1") == "k=[key]&a=1"


def test_a_short_secret_is_not_looked_for() -> None:
    assert Redaction({"abc": "[key]", "": "[key]"}).all("abc and abcdef") == "abc and abcdef"


def test_the_longer_secret_goes_first() -> None:
    redaction = Redaction({"abcdef": "[key]", "Bearer abcdef": "[header]"})
    assert redaction.all("Bearer abcdef, abcdef") == "[header], [key]"


@pytest.mark.parametrize(
    "quoted",
    [
        PROMPT,
        " ".join(PROMPT.split()),
        msgspec.json.encode(PROMPT).decode(),
        'Tell me a \\"secret\\" about Z\\u00fcrich \\ud83d\\ude00\\n  and   one <about> C:\\\\temp',
        repr(PROMPT)[1:-1],
        msgspec.json.encode(msgspec.json.encode(PROMPT).decode()).decode()[3:-3],
        PROMPT.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;"),
    ],
)
def test_a_prompt_however_it_is_quoted(quoted: str) -> None:
    assert told(f"what is {quoted}?", BODY).replace('"', "") == "what is [prompt]?"


@pytest.mark.parametrize("end", ["", "…", "...", "'", '" is no'])
def test_a_prompt_that_is_cut(end: str) -> None:
    assert told(f"what is {PROMPT[:20]}{end}", BODY) == f"what is [prompt]{end}"


LONG = "Summarise the record of John Doe, born in 1980, in five short sentences."
TOOL: Any = {
    "messages": [
        {"tool_calls": [{"id": "call-of-that-id", "arguments": '{"who": "Mr. John \\"Q\\" Doe"}'}]},
        {"content": [{"type": "tool_use", "input": {"place": "Llanfairpwllgwyngyll", "unit": "metre"}}]},
        {"content": '[{"finding": "a rare disease"}]'},
        {"content": "PIN 4711"},
        {"content": LONG + " My PIN is 4711."},
        {"content": LONG},
    ]
}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # as validators cut a value in its middle
        (f"input_value='{LONG[:24]}...{LONG[-24:]}'", "input_value='[prompt]...[prompt]'"),
        (f"input_value={{'content...{LONG[-14:]}'}}", "input_value={'content...[prompt]'}"),
        (f"…{LONG[-20:]} is odd", "…[prompt] is odd"),
        (f"one {LONG[-20:]} is odd", f"one {LONG[-20:]} is odd"),
        # the longer one, which begins with another, goes first
        (f"{LONG} My PIN is 4711.", "[prompt]"),
        # inside of what tools were given and gave
        ("bad arguments {\"who\": \"Mr. John \\\"Q\\\" Doe\"}", "bad arguments [prompt]"),
        ("who is 'Mr. John \"Q\" Doe'?", "who is '[prompt]'?"),
        ("no place Llanfairpwllgwyngyll for a rare disease", "no place [prompt] for [prompt]"),
        ("the unit 'metre' of call-of-that-id", "the unit 'metre' of call-of-that-id"),
        # short, and in quotation marks
        ("""'PIN 4711', "PIN 4711", {"content": \\"PIN 4711\\"}""",
         """'[prompt]', "[prompt]", {"content": \\"[prompt]\\"}"""),
        ("PIN 4711 is PIN 47112", "PIN 4711 is PIN 47112"),
    ],
)  # fmt: skip
def test_pieces_of_a_prompt(text: str, shown: str) -> None:
    assert told(text, TOOL) == shown


@pytest.mark.parametrize(
    "text",
    [
        "the model a-model-of-that-name does not exist",
        "the field messages.0.content is too long",
        "Tell me a story is another sentence",
        "user",
    ],
)
def test_other_words_are_left(text: str) -> None:
    assert told(text, BODY) == text


@pytest.mark.parametrize(
    ("body", "hidden"),
    [
        ({"input": "one-word-prompt"}, True),
        ({"contents": [{"parts": [{"text": "one-word-prompt"}]}]}, True),
        ({"system": [{"type": "text", "text": "one-word-prompt"}]}, True),
        ({"tools": [{"name": "one-word-prompt"}]}, False),
        ({"input": "two words"}, False),  # too short without quotation marks
        ([], False),
    ],
)
def test_names_are_no_prompts(body: Any, hidden: bool) -> None:
    text = "say one-word-prompt, two words"
    assert (told(text, body) != text) is hidden


def test_a_body_that_is_no_json() -> None:
    assert Redaction({}, b"\xff{").all("a text of some length") == "a text of some length"


def test_long_texts_are_read_once() -> None:
    """Runs of letters and of asterisks, at which a careless pattern begins again and again."""
    text = "a" * 60_000 + "***" + "b" * 60_000
    assert Redaction({KEY: "[key]"}).secrets(text) == text
    lines = "\n".join(f"line number {number} of a long prompt" for number in range(2000))
    assert told("line number 1999 of a long prompt", {"content": lines + "x" * 200_000}) == "[prompt]" + ""


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("x-api-key", "abc", {"abc"}),
        ("authorization", "Bearer abc", {"Bearer abc", "abc"}),
        ("authorization", "Basic dXNlcjpwYTpzcw==", {"Basic dXNlcjpwYTpzcw==", "dXNlcjpwYTpzcw==", "user", "pa:ss"}),
        ("authorization", "Basic ?", {"Basic ?", "?"}),
        ("authorization", "X a=1, Signature=abc", {"X a=1, Signature=abc", "a=1, Signature=abc", "abc"}),
        ("cookie", 'a=1; b="2"', {'a=1; b="2"', "1", "2"}),
        ("set-cookie", "sid=abc; Path=/", {"sid=abc; Path=/", "abc", "/"}),
    ],
)  # fmt: skip
def test_what_of_a_header_is_a_secret_by_itself(name: str, value: str, found: set[str]) -> None:
    assert is_secret(name)
    assert secrets_in(name, value) == found
