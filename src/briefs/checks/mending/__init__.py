"""Mending a document: fixes applied to its text, each only where reading it again shows that it did what it says.

    edits    stretches of a text and what goes in their place: which can be made together, and what comes of them
    verdict  whether a document that was mended is still the same document, and the problem gone
    rounds   fixes upon fixes, until there is nothing more to mend

Knows readings, rules and their findings. Must not know files, or who is told.
"""

from briefs.checks.mending.rounds import Fixed, Refusal, mend

__all__ = ["Fixed", "Refusal", "mend"]
