"""The project's own exchanges are its own: none says what a recorded one says."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from corpus.records import corpus_root
from wireloom.testing import authored


def canonical(text: str) -> str:
    """A body without what a recorder may change: white space and the order of keys."""
    try:
        return json.dumps(msgspec.json.decode(text), sort_keys=True)
    except msgspec.DecodeError:
        return text.strip()


def recorded() -> Iterator[dict[str, Any]]:
    root = corpus_root()
    assert root is not None
    for path in sorted(root.glob("*/*.jsonl.gz")):
        with gzip.open(path, "rb") as lines:
            yield from map(msgspec.json.decode, lines)


@pytest.mark.skipif(corpus_root() is None, reason="there is no recorded traffic in ../shared/corpus")
def test_no_exchange_of_the_project_has_a_recorded_body_or_request() -> None:
    answers = {canonical(each.response.body_text): each.id for each in authored()}
    requests = {
        json.dumps(each.request.body, sort_keys=True): each.id for each in authored() if each.request.body
    }
    assert len(answers) > 150
    same: set[str | None] = set()
    for record in recorded():
        same.add(answers.get(canonical(record["response"]["body_text"])))
        if body := record["request"]["body"]:
            same.add(requests.get(json.dumps(body, sort_keys=True)))
    assert same <= {None}
