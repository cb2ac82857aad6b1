PYTHON ?= python3
UV_VERSION := 0.13.9
UV := .tools/bin/uv
UV_READY := .tools/.uv-$(UV_VERSION)
BIN := .venv/bin
ARGS ?=

export UV_SYSTEM_CERTS := 1
export UV_PYTHON_DOWNLOADS := never
export UV_COMPILE_BYTECODE := 1

.DEFAULT_GOAL := help
.PHONY: help setup run chat test test-slow faults check format understanding \
	understanding-page understanding-peers simulate bench profile lock build ci clean

help: ## list these targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-20s %s\n", $$1, $$2}' \
		$(firstword $(MAKEFILE_LIST))

setup: .venv/.ready ## build .venv from the lock; the other targets do it by themselves

# One recipe for everything that is installed, so that nothing is installed twice.
.venv/.ready: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Firstline needs Python 3.11 or newer: try make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; \
		exit 1; }
	@{ $(MAKE) --no-print-directory -s $(UV_READY) && \
		{ test -x $(BIN)/python || $(UV) venv -q --clear --python $(PYTHON) .venv; } && \
		$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements.lock && \
		$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .; \
	} || { echo "uv does not work here: pip does the same, slower"; \
		$(PYTHON) -m venv --clear .venv && \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock && \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .; \
	}
	@touch $@

# --target: works where a system Python refuses to be changed, and needs no venv.
$(UV_READY):
	@$(PYTHON) -m pip install -qq --disable-pip-version-check --upgrade --target .tools uv==$(UV_VERSION)
	@touch $@

run: .venv/.ready ## open the pages with a demonstration: no token, no server
	@FIRSTLINE_DEMO=true FIRSTLINE_DATA=.demo $(BIN)/firstline run $(ARGS)

chat: .venv/.ready ## talk with the bot of a window company, in Russian
	@$(BIN)/firstline chat $(ARGS)

test: .venv/.ready ## run the tests; make test ARGS="-k money" for some
	@$(BIN)/python -m pytest -q -n auto $(ARGS)

test-slow: .venv/.ready ## run the tests that take long: browsers, kills, mutants, real processes
	@$(BIN)/python -m pytest -q -n auto -m slow $(ARGS)

faults: .venv/.ready ## kill the bot hundreds of times: the long forms of tests/faults
	@$(BIN)/python -m tests.faults $(ARGS)

check: .venv/.ready ## what must hold before a commit: format, lint, types, contracts, scripts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/firstline lint

format: .venv/.ready ## format the code and mend what can be mended
	$(BIN)/ruff check --fix-only -q .
	$(BIN)/ruff format .

understanding: .venv/.ready ## how much of the messages in tests/data is understood
	@$(BIN)/python -m tests.understanding $(ARGS)

understanding-page: .venv/.ready ## write the same tables into docs/understanding.md
	@$(BIN)/python -m tests.understanding --no-failures --write $(ARGS)

understanding-peers: .venv-peers/.ready ## the same, beside other people's parsers
	@$(BIN)/python -m tests.understanding --no-failures --peers $(ARGS)

# Apart from .venv, so that what the tests and mypy see does not depend on it.
.venv-peers/.ready: .venv/.ready requirements-oracles.lock
	@test -e $(UV_READY) || { echo "the peers need uv, which cannot be installed here" >&2; exit 1; }
	@test -x .venv-peers/bin/python || $(UV) venv -q --clear --python $(PYTHON) .venv-peers
	@$(UV) pip install -q --python .venv-peers/bin/python --require-hashes \
		-r requirements-oracles.lock
	@touch $@

simulate: .venv/.ready ## 10,000 random prospects talk with the four scripts
	@failed=0; for script in windows flowers courses b2b; do \
		$(BIN)/firstline simulate $$script -n 2500 $(ARGS) || failed=1; \
	done; exit $$failed

bench: .venv/.ready ## a turn beside other bots; ARGS=--quick, --full, --write
	@$(BIN)/python -m benchmarks $(ARGS)

profile: .venv/.ready ## where the CPU of a turn goes
	@$(BIN)/python -m benchmarks.profile $(ARGS)

# The newest versions that pyproject.toml allows; without hosts, so any mirror serves.
COMPILE = $(UV) pip compile -q --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock" --upgrade pyproject.toml
lock: $(UV_READY) ## write requirements.lock and requirements-oracles.lock anew
	$(COMPILE) --group dev -o requirements.lock
	$(COMPILE) --group oracles -c requirements.lock -o requirements-oracles.lock

build: .venv/.ready ## build the wheel into dist/
	@rm -rf dist
	@$(BIN)/python -m hatchling build -t wheel

ci: ## what the server runs: check, test, the wheel in an empty environment
	@.ci/run

clean: ## remove everything that was installed or built
	rm -rf .venv .venv-bench .venv-peers .tools dist .coverage .hypothesis .mypy_cache \
		.pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
