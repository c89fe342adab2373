"""The command `wireloom`: exit codes, a user's own vendor outside the repository, and the installed wheel."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from support.golden import BASE
from wireloom.decode import StreamDecoder
from wireloom_codegen.__main__ import main

ROOT = Path(__file__).parents[2]

MINE = """vendor: mine
extends: openai_chat
description: My own server.
base_url: https://llm.example.test/v1
auth: {env: [MINE_API_KEY], schemes: {bearer: {header: authorization, prefix: "Bearer "}}, default: bearer}
types:
  ChoiceDelta: {properties: {thoughts: {type: string, nullable: true}}}
stream: {emit: {choices: {emit: {reasoning: {ReasoningDelta: {text: $choice.delta.thoughts}}}}}}
"""

FRAMES: list[Any] = [
    {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m",
     "choices": [{"index": 0, "delta": {"role": "assistant", "thoughts": "Hm"}, "finish_reason": None}]},
    {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m",
     "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]},
]  # fmt: skip


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(MINE, encoding="utf-8")
    return path


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def test_a_vendor_of_ones_own(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "clients"
    assert run("generate", "--spec", spec, "--out", out, "--check") == 1
    assert not out.exists()
    assert run("generate", "--spec", spec, "--out", out) == 0
    made = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.py"))
    assert [path for path in made if not path.startswith("mine/")] == []
    assert "mine/vendor.py" in made
    assert "from wireloom_vendors.dialects.openai_chat" in (out / "mine/types.py").read_text(encoding="utf-8")
    assert run("generate", "--spec", spec, "--out", out, "--check") == 0
    assert "generated code is up to date" in capsys.readouterr().err
    monkeypatch.syspath_prepend(str(out))
    vendor = importlib.import_module("mine.vendor").VENDOR
    assert vendor.auth.env == ("MINE_API_KEY",)
    decoder = StreamDecoder(vendor.dialects["openai_chat"], vendor="mine")
    body = "".join(f"data: {json.dumps(frame)}\n\n" for frame in FRAMES) + "data: [DONE]\n\n"
    decoder.receive(body.encode())
    decoder.end()
    assert decoder.error is None
    parts = decoder.response().message.parts
    assert [type(part).__name__ for part in parts] == ["Reasoning", "Text"]
    assert decoder.response().text == "Hi"


def test_check_shows_what_differs(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "clients"
    assert run("generate", "--spec", spec, "--out", out) == 0
    spec.write_text(spec.read_text(encoding="utf-8").replace("My own", "Our own"), encoding="utf-8")
    stale = out / "mine" / "old.py"
    stale.write_text("# Made by `wireloom generate` from specs/vendors/mine.\n", encoding="utf-8")
    own = out / "mine" / "own.py"
    own.write_text("# Written by hand.\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in out.rglob("*.py")}
    capsys.readouterr()
    assert run("generate", "--spec", spec, "--out", out, "--check") == 1
    shown = capsys.readouterr()
    assert '-"""My own server."""' in shown.out
    assert '+"""Our own server."""' in shown.out
    assert "mine/old.py: no spec makes this file" in shown.out
    assert "generated code differs from the specs; run `wireloom generate`" in shown.err
    assert {path: path.read_bytes() for path in out.rglob("*.py")} == before
    assert run("generate", "--spec", spec, "--out", out) == 0
    assert not stale.exists()
    assert own.exists()
    assert run("generate", "--spec", spec, "--out", out, "--check") == 0


def test_only_what_changed_is_written(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "clients"
    assert run("generate", "--spec", spec, "--out", out) == 0
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
    assert run("generate", "--spec", spec, "--out", out) == 0
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.py")} == before
    assert list(out.rglob("*.tmp")) == []


def test_a_spec_folder_with_a_dialect_of_its_own(tmp_path: Path) -> None:
    root = tmp_path / "specs"
    shutil.copytree(BASE / "dialects", root / "dialects")
    (root / "vendors").mkdir()
    head = (BASE.parent / "plain" / "spec" / "vendors" / "acme.yaml").read_text(encoding="utf-8")
    (root / "vendors" / "acme.yaml").write_text(head, encoding="utf-8")
    for source in (root, root / "vendors" / "acme.yaml"):
        out = tmp_path / f"out-{source.stem}"
        assert run("generate", "--spec", source, "--out", out) == 0
        made = {path.relative_to(out).as_posix() for path in out.rglob("*.py")}
        assert {"acme/client.py", "dialects/__init__.py", "dialects/base/decoder.py"} <= made
        assert "__init__.py" not in made


def test_errors_in_a_spec(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = spec.read_text(encoding="utf-8").replace("thoughts}}", "thuoghts}}")
    spec.write_text(text + "finish: {stop: stopp}\n", encoding="utf-8")
    assert run("generate", "--spec", spec, "--out", tmp_path / "out") == 1
    shown = capsys.readouterr().err
    assert "mine.yaml:9:16: error[wrong-value]: finish.stop is 'stopp'" in shown
    assert shown.endswith("\n1 error; nothing was written\n")
    spec.write_text(text + "params: {seed: null}\n", encoding="utf-8")
    assert run("generate", "--spec", spec, "--out", tmp_path / "out") == 1
    shown = capsys.readouterr().err
    assert "has no field 'thuoghts'; did you mean 'thoughts'?" in shown
    assert "error[unmapped-param]: 'params' neither places 'seed' nor drops it with a reason" in shown
    assert "    8 | stream: {emit:" in shown
    assert "^^^^^^^^" in shown
    assert shown.endswith("\n2 errors; nothing was written\n")
    assert not (tmp_path / "out").exists()


def test_wrong_usage(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, message in (
        ((), "the following arguments are required: COMMAND"),
        (("make",), "invalid choice: 'make'"),
        (("generate", "--chekc"), "unrecognized arguments: --chekc"),
        (("generate", "--spec", tmp_path / "no.yaml", "--out", tmp_path), "--spec: there is no "),
        (("generate", "--spec", spec), "--out is needed: where shall the packages of your own spec go?"),
        (("generate", "--spec", spec, "--out", spec), "is no folder"),
        (("explain",), "the following arguments are required: VENDOR"),
        (("explain", "opneai"), "there is no vendor 'opneai'; known: anthropic, azure"),
        (("explain", "openai", "--dialect", "x"), "openai has no dialect 'x'; known: openai_chat"),
    ):
        assert run(*arguments) == 2, arguments
        assert message in capsys.readouterr().err


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (("--help",), ("generate", "--help"), ("explain", "--help")):
        assert run(*arguments) == 0
        assert "usage: wireloom" in capsys.readouterr().out


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "openai", "finish") == 0
    shown = capsys.readouterr().out
    assert "function_call: tool_calls" in shown
    assert "specs/vendors/openai" in shown
    assert run("explain", "openai", "finsh") == 1
    assert "did you mean 'finish'?" in capsys.readouterr().err


@pytest.mark.parametrize("inner", ["mine", "mine/vendor.py"])
def test_a_link_does_not_lead_out(
    spec: Path, tmp_path: Path, inner: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out, elsewhere = tmp_path / "clients", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "vendor.py").write_text("precious\n", encoding="utf-8")
    place = out / inner
    place.parent.mkdir(parents=True)
    place.symlink_to(elsewhere if inner == "mine" else elsewhere / "vendor.py")
    assert run("generate", "--spec", spec, "--out", out) == 2
    assert "leads out of the output folder" in capsys.readouterr().err
    assert sorted(path.name for path in elsewhere.iterdir()) == ["vendor.py"]
    assert (elsewhere / "vendor.py").read_text(encoding="utf-8") == "precious\n"


def test_the_output_folder_itself_may_be_a_link(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "clients").symlink_to(tmp_path / "real")
    assert run("generate", "--spec", spec, "--out", tmp_path / "clients") == 0
    assert (tmp_path / "real" / "mine" / "vendor.py").is_file()


# ---------------------------------------------------------------------- the wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree, built without the network and unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("runtime", "generated", "generator", "specs", "templates"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, source / name)
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(folder),
        str(source),
    ]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (file,) = folder.glob("*.whl")
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder / "site")
    shutil.rmtree(source)
    return folder / "site"


def test_an_installed_wheel_generates_a_client(wheel: Path, spec: Path, tmp_path: Path) -> None:
    assert (wheel / "wireloom_codegen" / "_specs" / "dialects").is_dir()
    assert (wheel / "wireloom_codegen" / "_templates" / "vendor.py.jinja").is_file()
    environment = {**os.environ, "PYTHONPATH": str(wheel)}

    def python(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=environment,
            check=False,
        )

    where = python(
        "-c", "import wireloom, wireloom_codegen as c, wireloom_vendors; print(wireloom.__file__, c.__file__)"
    )
    assert where.stdout.count(str(wheel)) == 2, where.stdout + where.stderr
    out = tmp_path / "clients"
    made = python("-m", "wireloom_codegen", "generate", "--spec", str(spec), "--out", str(out))
    assert made.returncode == 0, made.stdout + made.stderr
    assert (out / "mine" / "vendor.py").is_file()
    program = (
        "import sys; sys.path.insert(0, 'clients'); import mine; print(mine.VENDOR.name, mine.Mine.__name__)"
    )
    used = python("-c", program)
    assert used.stdout == "mine Mine\n", used.stderr
    again = python("-m", "wireloom_codegen", "generate", "--spec", str(spec), "--out", str(out), "--check")
    assert again.returncode == 0, again.stdout + again.stderr


def test_a_wheel_holds_no_tests_and_no_local_paths(wheel: Path) -> None:
    names = {path.relative_to(wheel).parts[0] for path in wheel.rglob("*") if path.is_file()}
    packages = {name for name in names if not name.endswith(".dist-info")}
    assert packages == {"wireloom", "wireloom_codegen", "wireloom_vendors"}
    for package in packages:
        assert (wheel / package / "py.typed").is_file() or package == "wireloom_codegen"
    texts = [path.read_text(encoding="utf-8") for path in wheel.rglob("*.py")]
    assert not any(str(ROOT) in text for text in texts)
