"""A trouble of the catalogue as a rule: what it is called and what to do about it stand there, the rest in its file.

Knows the catalogue. Must not know any trouble in it.
"""

from __future__ import annotations

from briefs.checks.explanation import docstring
from briefs.checks.rule import Check, Rule
from briefs.diagnostics import CATALOGUE


def reported(name: str, doc: str | None, check: Check | None = None) -> Rule:
    """The rule that stands for a trouble, which a reader finds.

    Args:
        name: The name of the trouble.
        doc: What explains it; its advice is that of the catalogue.
        check: What finds it where a reader keeps it and says nothing.
    """
    trouble = CATALOGUE[name]
    explained = doc or docstring(f"{__package__}.{name.replace('-', '_')}")
    told = f"{explained}\n## Help\n{trouble.help}\n"
    return Rule(code=trouble.code, name=trouble.name, severity=trouble.severity, doc=told, check=check)
