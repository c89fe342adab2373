"""What an endpoint of a spec comes to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from wireloom.vendor import Argument, BetaField, Page

PATH_VARIABLE: Final = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class EndpointSpec:
    """One call. `resource` and `method_name` say where the typed client has it, `stream_name` its streamed twin."""

    name: str
    description: str
    method: str
    path: str
    resource: tuple[str, ...]
    method_name: str
    request: str | None = None
    response: str | None = None
    stream_field: str | None = None
    stream_path: str | None = None
    stream_query: Mapping[str, str] = field(default_factory=dict[str, str])
    stream_name: str = "stream"
    events: str | None = None
    query: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    headers: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    strip: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    page: Page | None = None
    item: str | None = None
    beta: tuple[BetaField, ...] = ()
    telemetry: str | None = None

    @property
    def path_variables(self) -> tuple[str, ...]:
        """The variables of the path, in order."""
        return tuple(PATH_VARIABLE.findall(self.path))

    @property
    def called(self) -> tuple[tuple[str, ...], ...]:
        """The methods of the typed client that make this call."""
        names = (self.method_name,) if self.events is None else (self.method_name, self.stream_name)
        return tuple((*self.resource, name) for name in names)
