# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from . import types


class Talk(TypedDict, total=False):
    """A conversation."""

    turns: Required[Sequence[types.Turn | Mapping[str, Any]]]
    rules: types.Turn | Mapping[str, Any]
    limit: int
    tools: Sequence[types.AskTool | Mapping[str, Any]]
