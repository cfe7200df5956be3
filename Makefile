# Needs Python 3.11 or newer, git and make; everything else goes into .venv. Nothing is installed twice:
# each install leaves a stamp in .venv, and runs again only when the file it was made from is newer.

PYTHON ?= python3
JOBS ?= 2
ARGS ?=
SECONDS ?= 3600

BIN := .venv/bin
# By file, because the examples of one document share a namespace.
PYTEST := $(BIN)/pytest -n $(JOBS) --dist loadfile
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
BRIEFS := $(wildcard examples/briefs/*.md)
CODE := src tests tools bench fuzz conftest.py docs/conf.py $(wildcard examples/*.py)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-browser pictures laws fuzz coverage measure measure-pages lint docs bench bench-checkers bench-growth schema \
	specification clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: .venv/.run ## convert examples/briefs/*.md into build/demo as HTML, JSON and Markdown
	@if [ -z "$(BRIEFS)" ]; then echo "There is no examples/briefs/*.md to convert." >&2; exit 1; fi
	@mkdir -p build/demo
	@for format in html json markdown; do $(BIN)/briefs convert $(BRIEFS) --to $$format --out-dir build/demo || exit; done
	@echo "Look at:"
	@find build/demo -type f | sort | sed 's/^/  /'

test: .venv/.dev ## run every test, and every code block of README, docs and docstrings (ARGS="-k dates")
	$(PYTEST) $(ARGS)

test-browser: .venv/.dev ## show every page to Chromium: access, policy, print, what it loads and what may run in it
	@tests/browser/install
	BRIEFS_BROWSER=1 $(BIN)/pytest tests/browser tests/hostile/test_browser.py $(ARGS)

pictures: .venv/.dev ## take the pictures that README and docs show of pages (docs/pictures)
	@tests/browser/install
	$(BIN)/python -m tests.browser

laws: .venv/.dev ## try each law on 2,000 generated documents (LAW_EXAMPLES=500)
	HYPOTHESIS_PROFILE=ci $(BIN)/pytest -n $(JOBS) tests/properties $(ARGS)

fuzz: .venv/.fuzz ## fuzz each reader for an hour (SECONDS=60 for a minute; what is found is in build/fuzz/finds)
	$(BIN)/python -m fuzz --seconds $(SECONDS) $(ARGS)

coverage: .venv/.dev ## run the tests and list the branches that none of them took
	$(PYTEST) --cov --cov-report term $(ARGS)

measure: .venv/.dev ## what is found of the annotated documents, beside a regular expression (ARGS=-v names every fault)
	$(BIN)/python -m tests.annotated $(ARGS)

measure-pages: .venv/.dev ## what is taken from publishers' pages, beside trafilatura and turbohtml (ARGS="-v --fold 0")
	$(BIN)/python -m tests.pages $(ARGS)

lint: .venv/.dev ## ruff, mypy, import-linter, sizes of modules and functions
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy $(CODE)
	$(BIN)/lint-imports
	$(BIN)/python tools/check_sizes.py src/briefs

docs: .venv/.dev ## build the documentation into build/docs, warnings are errors
	$(BIN)/sphinx-build -W --keep-going -n -q -b html -d build/doctrees docs build/docs
	@echo "Look at build/docs/index.html"

bench: .venv/.dev ## measure speed against the peers, in one run
	$(BIN)/python -m bench $(ARGS)

bench-checkers: .venv/.dev ## check ten thousand briefs, beside the checkers of Markdown that are to be had
	$(BIN)/python -m bench.checkers $(ARGS)

bench-growth: .venv/.dev ## double the input of every family from 16 KB to 1 MB: time, memory and output grow with it
	$(BIN)/python -m bench.growth $(ARGS)

schema: .venv/.run ## write the JSON Schema into schema/
	$(BIN)/python tools/write_schema.py

specification: .venv/.dev ## write what the documentation takes from the code (after a change to the model, writers or help)
	$(BIN)/python -m tools.write_specification

clean: ## remove what was built and installed here
	rm -rf .venv build dist tests/browser/node_modules .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .coverage

.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "briefs needs Python 3.11 or newer, and '$(PYTHON)' is not. If you have one under another name:" >&2; \
		echo "  make $(MAKECMDGOALS) PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	@touch $@

# The package itself, editable, and what it stands on: all that `make demo` needs.
.venv/.run: .venv/.made requirements/run.lock pyproject.toml src/briefs/__about__.py
	$(PIP) --require-hashes -r requirements/run.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: .venv/.run requirements/dev.lock
	$(PIP) --require-hashes -r requirements/dev.lock
	@touch $@

# atheris has wheels for Linux and few Pythons, so it is locked apart from what every developer needs.
.venv/.fuzz: .venv/.dev requirements/fuzz.lock
	$(PIP) --require-hashes -r requirements/fuzz.lock
	@touch $@
