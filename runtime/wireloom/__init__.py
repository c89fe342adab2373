"""One client for the APIs of large language models; what it knows of vendors is generated from their specs.

    from wireloom import Client

    with Client() as client:
        print(client.generate("vendor:model", "Hello").text)

Importing this package loads the model, the events and the errors. The client, and httpx with it, is loaded when
it is first named, a vendor when it is first used. Nothing does input or output before a call.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import errors as errors, events as events
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    Attempt,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    ContentFilterError,
    ContextLengthError,
    InvalidRequestError,
    NotFoundError,
    OverloadedError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    RequestTooLargeError,
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
    StreamDecodeError,
    StreamError,
    StreamIncompleteError,
    ToolCallError,
    UnsupportedFeatureError,
    WireloomError,
)
from .events import (
    BlockEnd,
    BlockMeta,
    BlockStart,
    CitationAdded,
    Event,
    Finish,
    Heartbeat,
    OpaqueDelta,
    ReasoningDelta,
    ResponseInfo,
    StreamStart,
    TextDelta,
    ToolCallDelta,
    Unknown,
    UsageUpdate,
)
from .model import (
    Audio,
    Base64,
    Cache,
    CallWarning,
    Citation,
    Document,
    FileId,
    Image,
    Message,
    Meta,
    ModelInfo,
    Opaque,
    Part,
    PlainText,
    Reasoning,
    Refusal,
    Source,
    Text,
    ToolCall,
    ToolResult,
    Url,
    Usage,
    assistant,
    system,
    user,
)
from .request import JsonSchema, Named, NativeTool, ReasoningConfig, Request, Tool
from .response import RateLimit, Response
from .version import __version__

if TYPE_CHECKING:
    from .aclient import AsyncClient
    from .arguments import Arguments, CallArguments, Messages
    from .bounds import Bounds
    from .client import Client
    from .fallback import FALLBACK_ON, Models
    from .flags import Flag, FlagProvider, FlagsInput
    from .hooks import AttemptStart, CallEnd, CallInfo, FirstEvent, Hooks, HooksInput
    from .retry import RetryPolicy
    from .saved import dumps, loads
    from .settings import VendorSettings
    from .streams import AsyncStream, Stream
    from .timeouts import Timeout
    from .transfer import PartTransfer, Transfer

_LAZY = {
    "AsyncClient": "aclient",
    "Arguments": "arguments",
    "CallArguments": "arguments",
    "Messages": "arguments",
    "Bounds": "bounds",
    "Client": "client",
    "FALLBACK_ON": "fallback",
    "Models": "fallback",
    "Flag": "flags",
    "FlagProvider": "flags",
    "FlagsInput": "flags",
    "AttemptStart": "hooks",
    "CallEnd": "hooks",
    "CallInfo": "hooks",
    "FirstEvent": "hooks",
    "Hooks": "hooks",
    "HooksInput": "hooks",
    "RetryPolicy": "retry",
    "dumps": "saved",
    "loads": "saved",
    "VendorSettings": "settings",
    "AsyncStream": "streams",
    "Stream": "streams",
    "Timeout": "timeouts",
    "PartTransfer": "transfer",
    "Transfer": "transfer",
}

__all__ = [
    "FALLBACK_ON",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "Arguments",
    "AsyncClient",
    "AsyncStream",
    "Attempt",
    "AttemptStart",
    "Audio",
    "AuthenticationError",
    "Base64",
    "BlockEnd",
    "BlockMeta",
    "BlockStart",
    "Bounds",
    "Cache",
    "CallArguments",
    "CallEnd",
    "CallInfo",
    "CallWarning",
    "Citation",
    "CitationAdded",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterError",
    "ContextLengthError",
    "Document",
    "Event",
    "FileId",
    "Finish",
    "FirstEvent",
    "Flag",
    "FlagProvider",
    "FlagsInput",
    "Heartbeat",
    "Hooks",
    "HooksInput",
    "Image",
    "InvalidRequestError",
    "JsonSchema",
    "Message",
    "Messages",
    "Meta",
    "ModelInfo",
    "Models",
    "Named",
    "NativeTool",
    "NotFoundError",
    "Opaque",
    "OpaqueDelta",
    "OverloadedError",
    "Part",
    "PartTransfer",
    "PermissionDeniedError",
    "PlainText",
    "QuotaExceededError",
    "RateLimit",
    "RateLimitError",
    "Reasoning",
    "ReasoningConfig",
    "ReasoningDelta",
    "Refusal",
    "Request",
    "RequestTooLargeError",
    "Response",
    "ResponseDecodeError",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServerError",
    "Source",
    "Stream",
    "StreamDecodeError",
    "StreamError",
    "StreamIncompleteError",
    "StreamStart",
    "Text",
    "TextDelta",
    "Timeout",
    "Tool",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallError",
    "ToolResult",
    "Transfer",
    "Unknown",
    "UnsupportedFeatureError",
    "Url",
    "Usage",
    "UsageUpdate",
    "VendorSettings",
    "WireloomError",
    "__version__",
    "assistant",
    "dumps",
    "errors",
    "events",
    "loads",
    "system",
    "user",
]


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_LAZY[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
