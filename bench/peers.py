"""Make the peers' virtual environment, `.venv-peers`, and run the benchmarks in it.

    python3 bench/peers.py [--upgrade] [options of bench.run]

The environment holds the newest official SDKs; `--upgrade` fetches newer ones. Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv-peers"
PACKAGES = ["openai", "anthropic", "aiohttp", "httpx", "msgspec", "rich"]
IMPORTABLE = "import openai, anthropic, aiohttp, httpx, httpx2, msgspec, rich"


def python() -> Path:
    """The environment's interpreter."""
    return HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ready() -> bool:
    """Whether everything is installed."""
    if not python().exists():
        return False
    return subprocess.run([python(), "-c", IMPORTABLE], capture_output=True, check=False).returncode == 0


def make() -> None:
    """Create the environment if needed and install the newest packages."""
    print("Setting up .venv-peers with the newest", ", ".join(PACKAGES), file=sys.stderr)
    if not python().exists():
        venv.create(HOME, with_pip=True)
    command = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade"]
    subprocess.run([*command, *PACKAGES], check=True)


def environment() -> dict[str, str]:
    """This process' environment without what would send a client elsewhere or switch logging on."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy") and not name.startswith(("OPENAI_", "ANTHROPIC_", "WIRELOOM_"))
    }
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    kept["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "runtime"), str(ROOT / "generated")])
    return kept


def main() -> int:
    options = sys.argv[1:]
    upgrade = "--upgrade" in options
    if upgrade or not ready():
        make()
    rest = [option for option in options if option != "--upgrade"]
    return subprocess.run([python(), "-m", "bench.run", *rest], env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
