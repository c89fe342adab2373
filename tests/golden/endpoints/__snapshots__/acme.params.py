# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from . import types


class Ask(TypedDict, total=False):
    """A question."""

    model: Required[str]
    messages: Required[Sequence[types.AskMessage | Mapping[str, Any]]]
    stream: bool
    limit: int
    """The most tokens to write."""

    tools: Sequence[types.AskTool | Mapping[str, Any]]
    choices: int
    """How many answers are made."""
