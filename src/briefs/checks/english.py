"""Whether a brief is in English: for rules that know only English words.

Knows what a brief says of its language. Must not know rules.
"""

from __future__ import annotations

from briefs.checks.document import Document
from briefs.checks.languages import reads_as


def is_english(document: Document) -> bool:
    """Whether a brief says that it is in English, or says nothing and reads so."""
    language = document.brief.language
    if language is not None:
        return language.partition("-")[0] == "en"
    return reads_as("en", document.opening)
