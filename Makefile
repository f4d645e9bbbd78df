# Two commands matter: `make run` and `make test`. `make help` lists the rest.
#
# Everything lands in this folder (and in uv's usual cache): .venv is the environment, build/uv is
# uv itself where the machine has none, models/ the trained model, state/ what must survive a restart.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

UV := $(or $(shell command -v uv),$(CURDIR)/build/uv/bin/uv)
# Where the machine has certificates of its own (a ministry's proxy, say), uv believes in them.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt),)
export UV_SYSTEM_CERTS ?= true
endif
VENV := .venv
PYTHON := $(VENV)/bin/python
# What is installed: the runtime alone, or the runtime and the tools of developers.
RUNTIME := $(VENV)/.runtime
DEVELOPER := $(VENV)/.developer
ENCODER := build/encoder/venv

# Passed on to pytest, e.g. `make test PYTEST="-k telegram -x"`; two workers, as CI has two cores.
PYTEST ?= -n 2 --dist loadfile
# Passed on to bench/run.py.
BENCH ?=
# Parallel text, and what else training/encoder is told.
CORPUS ?= ../shared/parallel
ENCODING ?=

.PHONY: run test train bench bench-facts encoder bench-encoder lint format lock upgrade clean help

run: $(RUNTIME) ## Serve the assistant on http://127.0.0.1:8080 (SAFECONDUCT_PORT); trains first if needed
	@$(VENV)/bin/safeconduct train --if-needed
	@exec $(VENV)/bin/safeconduct serve

test: $(DEVELOPER) ## Run all tests; those in a browser run where Chromium is installed
	@$(VENV)/bin/safeconduct train --if-needed
	@$(PYTHON) -m pytest $(PYTEST)

train: $(RUNTIME) ## Train the model, even if nothing has changed
	@$(VENV)/bin/safeconduct train

bench: $(DEVELOPER) ## Measure the speed, beside stock Rasa on the same machine
	@$(VENV)/bin/safeconduct train --if-needed
	@$(PYTHON) -m bench.run $(BENCH)

bench-facts: $(DEVELOPER) ## Measure reading, refreshing and sharing the facts, embedded and on Redis (needs ../shared)
	@$(PYTHON) -m bench.facts --out docs/facts.md $(BENCH)

encoder: $(ENCODER) ## Train data/encoder anew: CORPUS="folder..." (training/encoder/README.md), ENCODING="--steps ..."
	@$(ENCODER)/bin/python -m training.encoder $(CORPUS) $(ENCODING)

bench-encoder: $(ENCODER) ## Measure data/encoder beside its teacher: CORPUS="folder..." with test pairs
	@$(ENCODER)/bin/python -m training.encoder.bench $(CORPUS) --out docs/encoder.md

lint: $(DEVELOPER) ## Check style and types
	@failed=0; for check in "ruff check" "ruff format --check" mypy; do \
	  echo "$$check"; $(PYTHON) -m $$check || failed=1; done; exit $$failed

format: $(DEVELOPER) ## Lay out the code as `make lint` wants it
	$(PYTHON) -m ruff check --fix
	$(PYTHON) -m ruff format

# Hashes, but no addresses: a lock must hold behind any mirror. --universal keeps it valid on other platforms.
COMPILE := pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet

lock: $(UV) ## Bring the lock files up to date with pyproject.toml, keeping the versions they name
	$(UV) $(COMPILE) -o requirements.lock $(UPGRADE)
	$(UV) $(COMPILE) -o requirements-dev.lock -c requirements.lock --group test --group lint --group data $(UPGRADE)

upgrade: ## Lock the newest versions that pyproject.toml allows
	$(MAKE) lock UPGRADE=--upgrade

clean: ## Remove all that make has made; state/ is kept
	rm -rf $(VENV) build models .rasa .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# --- the environment -----------------------------------------------------------------------------

$(CURDIR)/build/uv/bin/uv:
	@scripts/bootstrap-uv build/uv

$(PYTHON): | $(UV)
	@$(UV) venv --quiet --allow-existing --python 3.11 $(VENV) || { \
	  echo "Python 3.11 is missing and could not be fetched. Install it, e.g.: apt-get install python3.11" >&2; exit 1; }

$(RUNTIME): requirements.lock pyproject.toml | $(PYTHON) $(UV)
	@$(call sync,$(if $(wildcard $(DEVELOPER)),requirements-dev.lock,requirements.lock))
	@touch $(wildcard $(DEVELOPER)) $@

$(DEVELOPER): requirements-dev.lock pyproject.toml | $(PYTHON) $(UV)
	@$(call sync,requirements-dev.lock)
	@touch $(RUNTIME) $@

# PyTorch and Rasa do not agree on versions, and PyTorch never serves: an environment of its own. pip rather
# than uv, as it finds a CPU build that lies on the machine.
$(ENCODER): pyproject.toml | $(PYTHON)
	@$(PYTHON) -m venv $@
	@$@/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	@$@/bin/python -m pip install --quiet --group encoder
	@touch $@

# The project itself is installed in place; its build tools come from the lock as well.
sync = echo "Installing $(1) into $(VENV)"; \
  $(UV) pip sync --quiet --python $(PYTHON) $(1); \
  $(UV) pip install --quiet --python $(PYTHON) --no-deps --no-build-isolation --editable .
