"""Every example in README, docs and docstrings is a test.

The examples of one document share a namespace, and run in a folder of their own: a copy of ``examples/`` that is thrown
away after the last of them, so ``briefs.load("briefs/….md")`` and ``$ briefs convert briefs/….md`` read the same file.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from sybil import Document, Region, Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

import briefs
from tests.console import ConsoleBlockParser
from tests.places import EXAMPLES

FOLDER = "__folder__"
START = Path.cwd()


def enter_folder(namespace: dict[str, object]) -> None:
    folder = TemporaryDirectory()
    if EXAMPLES.is_dir():
        shutil.copytree(EXAMPLES, folder.name, dirs_exist_ok=True)
    os.chdir(folder.name)
    namespace[FOLDER] = folder


def enter_with_the_library(namespace: dict[str, object]) -> None:
    """As for the pages; the examples of rules are expressions that a reader sees beside the name of the library."""
    enter_folder(namespace)
    namespace["briefs"] = briefs


def leave_folder(namespace: dict[str, object]) -> None:
    os.chdir(START)
    folder = namespace.pop(FOLDER)
    assert isinstance(folder, TemporaryDirectory)
    folder.cleanup()


def find_docstring_examples(document: Document) -> Iterator[Region]:
    """The fenced ``python`` blocks, and each ``>>>`` that is not in one of them."""
    fenced = list(PythonCodeBlockParser()(document))
    # Taken down first: sybil moves each region it is given to the docstring's place in the module.
    spans = [range(region.start, region.end) for region in fenced]
    yield from fenced
    yield from (region for region in DocTestParser()(document) if not any(region.start in span for span in spans))


# Anchored here, so that a README of another folder is not this one.
readme = Sybil(
    [PythonCodeBlockParser(), ConsoleBlockParser()],
    pattern="README.md",
    exclude="*/README.md",
    setup=enter_folder,
    teardown=leave_folder,
)
docs = Sybil(
    [PythonCodeBlockParser(), ConsoleBlockParser()],
    path="docs",
    pattern="*.md",
    setup=enter_folder,
    teardown=leave_folder,
)
docstrings = Sybil(
    [find_docstring_examples],
    path="src/briefs",
    pattern="*.py",
    setup=enter_with_the_library,
    teardown=leave_folder,
)
pytest_collect_file = SybilCollection([readme, docs, docstrings]).pytest()
