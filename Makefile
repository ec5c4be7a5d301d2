# Every command a user or a contributor needs. `make help` lists them.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
JOBS ?= 2
# Sample plans built by `make documents`.
PLANS := $(wildcard inputs/*/plan.yaml)

# Rooms whose own tests reach every branch. Their tests alone are traced: traced, the others would take more than twice their time.
COVERED := diagnostics values model checks document
PYTEST := $(BIN)/pytest -n $(JOBS) --dist loadgroup

.DEFAULT_GOAL := help
.PHONY: help documents test coverage conformance check fix accept bench wheel lock clean

help:  ## say what each target does
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile | expand -t 20

documents: $(VENV)/.runtime  ## install what is missing and build the sample documents into build/
	@scripts/system-packages pdf
	@$(BIN)/planbuilder build $(PLANS:/plan.yaml=)

test: $(VENV)/.test  ## install what is missing and run every check and test
	@scripts/system-packages pdf office
	@scripts/node-validator
	@$(MAKE) --no-print-directory check
	@$(PYTEST) $(COVERED:%=tests/%) $(COVERED:%=--cov=planbuilder.%) --cov-branch --cov-report=term:skip-covered --cov-fail-under=100
	@$(PYTEST) tests $(COVERED:%=--ignore=tests/%) --durations=8

coverage: $(VENV)/.test  ## measure which branches of all rooms are reached by all tests; slow
	@$(PYTEST) --cov --cov-report=
	@$(BIN)/coverage report --precision=2 --skip-covered --show-missing

conformance: $(VENV)/.test  ## run every case end to end: each file in slow readers, whole sets compared, each broken plan built and drafted
	@scripts/system-packages pdf office
	@scripts/node-validator
	@$(PYTEST) tests/end_to_end --every-file

check: $(VENV)/.test  ## format, lint, types and the import contract
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo --no-cache >/dev/null || $(BIN)/lint-imports --no-logo --no-cache

fix: $(VENV)/.test  ## format and mend what ruff can mend
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

accept: $(VENV)/.test  ## take the present output as the golden one; review the diff
	@$(BIN)/pytest -q tests --accept

bench: $(VENV)/.test  ## measure speed as ratios in one run
	@scripts/system-packages pandoc
	@$(BIN)/python -m bench

wheel: $(VENV)/.test  ## build the wheel into dist/
	@$(BIN)/pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

lock: $(VENV)/.test  ## choose the newest allowed versions and lock them with hashes
	@scripts/lock $(BIN)

clean:  ## remove what was made, but not the virtual environment
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*

# A stamp tells a finished environment from a half-made one: without python3-venv `python -m venv` leaves a folder behind.
$(VENV)/.runtime: requirements.lock pyproject.toml
	@scripts/environment $(PYTHON) $(VENV) requirements.lock
	@touch $@

$(VENV)/.test: requirements-test.lock pyproject.toml
	@scripts/environment $(PYTHON) $(VENV) requirements-test.lock
	@touch $@ $(VENV)/.runtime
