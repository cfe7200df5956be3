"""Python leaves docstrings out where it is told to (`-OO`); the rules are explained all the same."""

import subprocess
import sys

import pytest

from briefs.checks.rules import RULES
from tests.places import ROOT

SCRIPT = """
from briefs.checks.rules import RULES
print(*(rule.explanation.summary for rule in RULES), sep="\\n")
"""


@pytest.mark.parametrize("flags", [["-OO"], []])
def test_every_rule_is_explained(flags: list[str]) -> None:
    command = [sys.executable, *flags, "-X", "utf8", "-c", SCRIPT]
    done = subprocess.run(command, cwd=ROOT / "src", capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert done.stdout.splitlines() == [rule.explanation.summary for rule in RULES]
