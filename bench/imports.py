"""What an import costs: CPU time and memory, each sample in a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.contestants import ANTHROPIC, FLOOR, OPENAI, WIRELOOM

STATEMENTS = {
    "import": {
        FLOOR: "import httpx",
        WIRELOOM: "import wireloom",
        OPENAI: "import openai",
        ANTHROPIC: "import anthropic",
    },
    "import_class": {
        FLOOR: "import httpx; httpx.Client",
        WIRELOOM: "import wireloom; wireloom.Client",
        OPENAI: "import openai; openai.OpenAI",
        ANTHROPIC: "import anthropic; anthropic.Anthropic",
    },
    "import_client": {
        FLOOR: "import httpx; httpx.Client()",
        WIRELOOM: 'import wireloom; wireloom.Client(vendors={"openai": {"api_key": "bench"}})',
        OPENAI: 'import openai; openai.OpenAI(api_key="bench")',
        ANTHROPIC: 'import anthropic; anthropic.Anthropic(api_key="bench")',
    },
}
"""The floor is httpx, which all of them need in one form or the other."""

PROBE = """
import json, sys, time
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096
memory, start = resident(), time.process_time()
{statement}
print(json.dumps([time.process_time() - start, resident(), resident() - memory]))
"""


@dataclass
class Cost:
    """Samples of one statement: CPU seconds; bytes resident in the whole process, and grown by the statement."""

    seconds: list[float] = field(default_factory=list)
    resident: list[float] = field(default_factory=list)
    grown: list[float] = field(default_factory=list)


def measure(
    rounds: int, tick: Callable[[], None]
) -> tuple[dict[tuple[str, str], Cost], dict[tuple[str, str], str]]:
    """Costs by (task, contestant), and the reasons for those that failed. `tick` is called after each round."""
    costs: dict[tuple[str, str], Cost] = {}
    missing: dict[tuple[str, str], str] = {}
    every = [(task, who, code) for task, by in STATEMENTS.items() for who, code in by.items()]
    for number in range(rounds + 1):
        for task, who, code in every if number % 2 else reversed(every):
            if (task, who) in missing:
                continue
            command = [sys.executable, "-c", PROBE.format(statement=code)]
            done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
            if done.returncode:
                missing[task, who] = done.stderr.strip().rpartition("\n")[2]
            elif number:  # the first round only warms the caches of byte code and files
                cost = costs.setdefault((task, who), Cost())
                seconds, resident, grown = json.loads(done.stdout)
                cost.seconds.append(seconds)
                cost.resident.append(resident)
                cost.grown.append(grown)
        tick()
    return costs, missing
