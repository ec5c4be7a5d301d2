# Every command a user or a contributor needs. `make help` lists them.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
JOBS ?= 2
# Sample plans built by `make documents`.
PLANS := $(wildcard inputs/*/plan.yaml)

# Rooms in which the tests of the room reach every branch.
TRACED := planbuilder/diagnostics/*,planbuilder/values/*,planbuilder/model/*,planbuilder/checks/*,planbuilder/document/*

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
	@$(BIN)/pytest -n $(JOBS) --dist loadgroup --cov --cov-report= --durations=8
	@$(BIN)/coverage report --precision=2 --fail-under=100 --skip-covered --include='$(TRACED)'

coverage: $(VENV)/.test  ## measure which branches of all rooms are reached by all tests; slow
	@$(BIN)/pytest -n $(JOBS) --dist loadgroup --cov --cov-report= --trace-all
	@$(BIN)/coverage report --precision=2 --skip-covered --show-missing

conformance: $(VENV)/.test  ## open and compare every file of the sample set in slow readers, and draft every broken plan
	@scripts/system-packages pdf office
	@scripts/node-validator
	@$(BIN)/pytest -n $(JOBS) --dist loadgroup tests/end_to_end/test_sample_set.py tests/end_to_end/test_same_bytes.py \
		tests/end_to_end/test_broken_drafts.py tests/end_to_end/test_word_in_office.py --every-file

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
