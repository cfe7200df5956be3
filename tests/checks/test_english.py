"""Whether a brief is in English: it says so, or reads so where it says nothing."""

import pytest

from briefs.checks.english import is_english
from tests.checks.test_document import document_of

ENGLISH = "# Ferry\n\nThe boards of the three towns have met, and the ferry is to sail from June."
GERMAN = "# Fähre\n\nDie Räte der drei Städte haben sich getroffen, und die Fähre soll im Juni wieder fahren."


@pytest.mark.parametrize(
    ("stated", "text", "english"),
    [("", ENGLISH, True), ("", GERMAN, False), ("en-GB", GERMAN, True), ("de", ENGLISH, False), ("", "# Ferry", False)],
)
def test_what_is_stated_counts_and_else_what_is_read(stated: str, text: str, english: bool) -> None:
    front = f"---\nlanguage: {stated}\n---\n\n" if stated else ""
    assert is_english(document_of(front + text)) == english


def test_what_is_told_of_an_author_says_nothing_of_the_language() -> None:
    card = "\n\n## Author\n\n**Ana Ruiz**\n\n**Expertise:** The law of the sea and what it is for those who live by it."
    assert document_of(GERMAN + card).opening.endswith("wieder fahren.")
