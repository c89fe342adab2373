"""Checks the examples of README.md with mypy, and what else is named: `python tests/typing/readme.py tests/typing`.

Each example is a function of its own, and each line stands where it stands there, so an error's line is the README's.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from mypy import api

README = Path(__file__).parents[2] / "README.md"

# What the examples take as given.
GIVEN = """\
# mypy: disable-error-code="no-redef, empty-body"
from wireloom import (
    CallWarning, Client, Message, NativeTool, Opaque, Response, Stream, Tool, ToolResult, system, user
)
from wireloom_vendors.openai import OpenAI
from wireloom_vendors.openai.openai_responses import types
from wireloom_vendors.vertex import Vertex
client: Client
messages: list[Message]
history: list[Message]
response: Response
stream: Stream
long_instructions: str
def look_up(city: str) -> str: ...
def access_token() -> str: ...
"""


def module(page: str) -> str:
    """`page` with its Python alone, `GIVEN` in the lines before the first example."""
    lines: list[str] = []
    inside = False
    for line in page.splitlines():
        if line.startswith("```"):
            inside = line == "```python"
            lines.append("def _() -> None:" if inside else "")
        else:
            lines.append("    " + line if inside else "")
    given = GIVEN.splitlines()
    first = next((at for at, line in enumerate(lines) if line), 0)
    if first < len(given):
        raise SystemExit(
            f"README.md:{first + 1}: no room for the {len(given)} lines of GIVEN, or no example in Python"
        )
    return "\n".join(given + lines[len(given) :])


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "readme.py")
        file.write_text(module(README.read_text(encoding="utf-8")), encoding="utf-8")
        told, failed, status = api.run([*sys.argv[1:], str(file)])
    print(told.replace(str(file), README.name) + failed, end="")
    return status


if __name__ == "__main__":
    sys.exit(main())
