"""What an answer rests on: pages as sources, pieces of its text as citations, and what must be shown with it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from contract.test_gemini import DIALECT, Json, answer, body, every_mode
from support.event_laws import violations
from wireloom import events as ev
from wireloom.decode import StreamDecoder
from wireloom.model import Source, Text

WORDS = "Die Höhe: 8.849 m. Der Nächste ist der K2 😀 mit 8.611 m."
PAGES = [("https://a.test", "A"), ("https://b.test", "B")]
ENTRY = {"renderedContent": "<div>chips</div>"}


def support(words: str, *sources: int, whole: str = WORDS, **more: Any) -> Json:
    """What rests on which pages, counted in bytes; a beginning of 0 is left out."""
    start = len(whole[: whole.index(words)].encode())
    segment = ({"startIndex": start} if start else {}) | {
        "endIndex": start + len(words.encode()),
        "text": words,
    }
    return {"segment": {**segment, **more}, "groundingChunkIndices": list(sources)}


def grounding(*supports: Json) -> Json:
    chunks = [{"web": {"uri": url, "title": title, "domain": "a"}} for url, title in PAGES]
    return {
        "groundingChunks": chunks,
        "groundingSupports": list(supports),
        "searchEntryPoint": ENTRY,
        "webSearchQueries": ["how high"],
    }


def cited(text: wireloom.Part) -> list[tuple[str, str | None]]:
    """The words that each citation of a text is about, and the address that it names."""
    assert isinstance(text, Text)
    return [(text.text[each.start : each.end], each.url) for each in text.citations]


SUPPORTS = [support("Die Höhe: 8.849 m.", 0), support("Der Nächste ist der K2 😀 mit 8.611 m.", 1, 0)]
EXPECTED = [
    ("Die Höhe: 8.849 m.", "https://a.test"),
    ("Der Nächste ist der K2 😀 mit 8.611 m.", "https://b.test"),
    ("Der Nächste ist der K2 😀 mit 8.611 m.", "https://a.test"),
]


@every_mode
@pytest.mark.parametrize("early", [False, True])
@pytest.mark.parametrize("end", [[], [{"text": "", "thoughtSignature": "c2ln"}]])
def test_supports_are_citations_in_characters(mode: Any, early: bool, end: list[Json]) -> None:
    told = grounding(*SUPPORTS)
    pieces = [{"text": WORDS[at : at + 9]} for at in range(0, len(WORDS), 9)]
    frames = [body(part, reason=None) for part in [*pieces, *end]] + [body()]
    for frame in [frames[1 if early else -1], frames[-1]]:
        frame["candidates"][0]["groundingMetadata"] = told
    response = answer(body({"text": WORDS}, *end, groundingMetadata=told), mode, pieces=frames)
    assert cited(response.parts[0]) == EXPECTED
    assert [(each.url, each.title) for each in response.parts if isinstance(each, Source)] == PAGES
    first = response.parts[0]
    assert isinstance(first, Text)
    assert [json.loads(each.payload or "") for each in first.citations] == [SUPPORTS[0], *[SUPPORTS[1]] * 2]
    assert {(each.kind, each.issuer, each.title) for each in first.citations} == {
        ("groundingSupport", "google", "A"),
        ("groundingSupport", "google", "B"),
    }
    assert json.loads(response.detail["searchEntryPoint"]) == ENTRY
    assert json.loads(response.detail["webSearchQueries"]) == ["how high"]


def test_a_text_that_is_open_has_its_citations_before_its_end() -> None:
    frames = [body({"text": WORDS}, reason=None), body(groundingMetadata=grounding(*SUPPORTS))]
    decoder = StreamDecoder(DIALECT, vendor="google")
    wire = "".join(f"data: {json.dumps(frame)}\n\n" for frame in frames).encode()
    events = [*decoder.receive(wire), *decoder.end()]
    assert violations(events, decoder.error) == []
    names = [type(event).__name__ for event in events if getattr(event, "index", None) == 0]
    assert names == ["BlockStart", "TextDelta", *["CitationAdded"] * 3, "BlockEnd"]
    (end,) = (event for event in events if isinstance(event, ev.BlockEnd) and event.index == 0)
    assert cited(end.part) == EXPECTED


def test_a_span_over_several_texts_is_one_citation_in_each() -> None:
    parts = [
        {"text": WORDS[:12], "thoughtSignature": "c2ln"},
        {"text": "Hm", "thought": True},
        {"text": WORDS[12:]},
    ]
    response = answer(body(*parts, groundingMetadata=grounding(SUPPORTS[0])), "whole")
    assert cited(response.parts[0]) == [(WORDS[:12], "https://a.test")]
    assert cited(response.parts[2]) == [(WORDS[12:18], "https://a.test")]


def test_a_span_may_name_its_part_and_count_from_there() -> None:
    other = "Höhe: 1 m."
    parts = [{"text": "Ä?", "thought": True}, {"text": WORDS, "thoughtSignature": "c2ln"}, {"text": other}]
    told = grounding(support("1 m.", 1, whole=other, partIndex=2))
    response = answer(body(*parts, groundingMetadata=told), "whole")
    assert (cited(response.parts[1]), cited(response.parts[2])) == ([], [("1 m.", "https://b.test")])


ODD: list[Json] = [
    {"segment": {"endIndex": 4, "text": "others"}, "groundingChunkIndices": [0]},
    {"segment": {"startIndex": 9000, "endIndex": 9001}, "groundingChunkIndices": [0]},
    {"segment": {"startIndex": 8, "endIndex": 2}, "groundingChunkIndices": [0]},
    {"segment": {"startIndex": -3, "endIndex": 2}, "groundingChunkIndices": [0]},
    {"segment": {"partIndex": 7, "endIndex": 900}, "groundingChunkIndices": [0]},
    {"groundingChunkIndices": [0]},
]


@pytest.mark.parametrize("odd", ODD)
def test_a_span_that_is_nowhere_is_a_citation_without_a_place(odd: Json) -> None:
    (text, *_) = answer(body({"text": WORDS}, groundingMetadata=grounding(odd)), "whole").parts
    assert isinstance(text, Text)
    assert [(each.start, each.end, each.url) for each in text.citations] == [(None, None, "https://a.test")]


def test_a_source_without_an_address_has_its_title_and_an_unknown_one_nothing() -> None:
    told = grounding(support("8.849 m", 0, 5))
    told["groundingChunks"] = [
        {"retrievedContext": {"title": "a.pdf", "text": "8849", "fileSearchStore": "s"}}
    ]
    text, source = answer(body({"text": WORDS}, groundingMetadata=told), "whole").parts
    assert isinstance(text, Text)
    assert [(each.url, each.title) for each in text.citations] == [(None, "a.pdf"), (None, None)]
    assert source == Source(None, "a.pdf")


@pytest.mark.parametrize("name", ["citationSources", "citations"])
def test_quotations_are_sources_and_citations(name: str) -> None:
    start = len("Die Höhe: ".encode())
    quoted = {"startIndex": start, "endIndex": start + 5, "uri": "https://c.test", "license": "MIT"}
    told = {name: [quoted, {"license": "MIT"}]}
    text, source = answer(body({"text": WORDS}, citationMetadata=told), "whole").parts
    assert isinstance(text, Text)
    assert cited(text)[0] == ("8.849", "https://c.test")
    assert [json.loads(each.payload or "") for each in text.citations] == told[name]
    assert source == Source("https://c.test")
