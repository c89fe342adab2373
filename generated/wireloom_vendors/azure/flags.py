# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""The feature flags of `azure`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class AzureOpenAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `azure`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "azure"

    entra_id: bool | UnsetType = UNSET
    """The key is a token of Entra ID."""

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages: Claude in Azure. Beta."""

    responses: bool | UnsetType = UNSET
    """Speak Responses instead of Chat Completions."""

    stateless: bool | UnsetType = UNSET
    """Keep no answers of Responses; reasoning goes back encrypted. For deployments of models that reason,
    which the name of a deployment does not tell; without it Azure keeps them, as is its default.
    """
