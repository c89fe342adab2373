.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help generate check-generated test check lint types mypy pyright corpus demo live bench faults format clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("wireloom needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@echo "setting up $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile \
		--constraint constraints.txt --editable '.[codegen,dev]'
	@touch $(READY)

generate: $(READY) ## render generated/ from specs/
	@$(BIN)/wireloom generate

check-generated: $(READY) ## fail if generated/ is not what the specs make
	@$(BIN)/wireloom generate --check

test: $(READY) ## run all tests
	@$(BIN)/python -m pytest -n auto --dist worksteal tests

corpus: $(READY) ## decode the recorded exchanges in ../shared/corpus
	@PYTHONPATH=tests $(BIN)/python -m corpus

check: types check-generated lint ## everything that CI checks besides the tests

lint: $(READY) ## ruff: lint and format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: mypy pyright ## mypy --strict, also on the README's examples, and pyright

mypy: $(READY)
	@$(BIN)/mypy
	@$(BIN)/python tests/typing/readme.py tests/typing

pyright: $(READY)
	@$(BIN)/pyright

demo: $(READY) ## stream conversations from an embedded vendor server; needs no key
	@$(BIN)/python -m wireloom.testing.demo

live: $(READY) ## a few real calls to each vendor whose key is in the environment
	@$(BIN)/python -m wireloom.testing.live

bench: $(READY) ## measure against the floor and the official SDKs
	@$(PYTHON) bench/peers.py

faults: $(READY) ## play the table of faults and write docs/faults.md; PEERS=1 plays it with the official SDKs too
	@PYTHONPATH=tests:. $(BIN)/python -m faults $(if $(PEERS),--peers)

format: $(READY) ## format and fix what can be fixed
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

clean: ## remove what was made here
	rm -rf $(VENV) .venv-peers .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build bench/out
