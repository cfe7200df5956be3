"""The brief says that it is in one language and is written in another.

## Why
A wrong language is worse than none: a screen reader reads German aloud with an English voice, and a browser offers to
translate what the reader understands. It is mostly the language of a template that nobody changed. WCAG 2.2, success
criterion 3.1.1 (Language of Page), asks for the right one. Only what is sure is reported: the letters are of another
script, or the small words that no text can do without are those of another language, in a text that is long enough.

## Bad
```markdown
---
language: en
---

# Drei Städte, eine Fähre

Die Räte von Ostrand, Mole und Vik haben sich am Donnerstag in Ostrand getroffen und über die Fähre gesprochen, die seit
dem Winter nicht mehr fährt. Sie ist der einzige Weg auf die Insel, und für die Leute in Mole ist sie auch der Weg zu
der Schule und zu dem Arzt. Eine Brücke wird es nicht geben, weil das Geld für sie nicht da ist, und ein neues Schiff
kann erst im Mai oder im Juni kommen. Bis dahin fährt ein kleines Boot, aber nur am Morgen und am Abend. Der Rat von
Vik ist nicht damit zufrieden und hat gesagt, dass er sich an die Regierung wenden wird, wenn bis zum Sommer nichts
geschieht.
```

## Good
```markdown
---
language: de
---

# Drei Städte, eine Fähre

Die Räte von Ostrand, Mole und Vik haben sich am Donnerstag in Ostrand getroffen und über die Fähre gesprochen, die seit
dem Winter nicht mehr fährt. Sie ist der einzige Weg auf die Insel, und für die Leute in Mole ist sie auch der Weg zu
der Schule und zu dem Arzt. Eine Brücke wird es nicht geben, weil das Geld für sie nicht da ist, und ein neues Schiff
kann erst im Mai oder im Juni kommen. Bis dahin fährt ein kleines Boot, aber nur am Morgen und am Abend.
```

## Help
State the language that the text is in, as a BCP 47 tag such as `de`; or put the right text there.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.languages import disagreement, languages
from briefs.checks.rule import Finding, Rule


def check(document: Document) -> Iterator[Finding]:
    """A stated language that the first two thousand characters are surely not in."""
    stated = document.brief.language
    if stated is None:
        return
    if found := disagreement(stated, document.opening):
        known = languages().get(stated.partition("-")[0])
        name = f"{known.name} ({stated})" if known else stated
        yield Finding(f"The brief says that it is in {name}, and its text is in {found}.", ("language",))


RULE = Rule(code="BRF205", name="wrong-language", severity="warning", doc=__doc__, check=check)
