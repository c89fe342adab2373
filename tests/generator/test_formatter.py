"""The layout of rendered modules: that of this repository, whatever stands around."""

from __future__ import annotations

from pathlib import Path

import pytest

from wireloom_codegen.formatter import FormatError, formatted


def test_settings_of_the_user_and_names_of_folders_do_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "build" / "venv"
    folder.mkdir(parents=True)
    (tmp_path / "ruff.toml").write_text("line-length = 20\n[format]\nquote-style = 'single'\n")
    (tmp_path / ".gitignore").write_text("*\n")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setenv("RUFF_LINE_LENGTH", "20")
    monkeypatch.chdir(tmp_path)
    long = "x = ['" + "a" * 60 + "', 'b']"
    made = formatted({"build/a.py": long, "../b.py": "y  =  1", "c.py": ""})
    assert made == {"build/a.py": long.replace("'", '"') + "\n", "../b.py": "y = 1\n", "c.py": ""}
    assert list(folder.iterdir()) == []
    assert not (tmp_path.parent / "b.py").exists()


def test_a_module_that_is_no_python_is_named() -> None:
    with pytest.raises(FormatError, match=r"refused a generated module.*acme/vendor\.py"):
        formatted({"acme/client.py": "x = 1", "acme/vendor.py": "x = ("})


def test_a_missing_formatter_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho 'python: No module named ruff' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(fake))
    with pytest.raises(FormatError, match="install wireloom with its extra `codegen`"):
        formatted({"a.py": "x = 1"})


def test_nothing_to_do_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere")
    assert formatted({}) == {}
