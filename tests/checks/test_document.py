"""A document as a rule sees it."""

import briefs
from briefs import Document


def test_words_of_a_part_are_not_found_in_its_label() -> None:
    reading = briefs.read("# Ferry\n\n**Here it is:** Click [here](x) here.\n", "markdown")
    assert reading.brief is not None
    document = Document(reading, reading.brief)
    body = document.passages[-1]
    assert [str(document.within(body, at, at + 4)) for at in (6, 11)] == ["3:24", "3:33"]
    label = document.passages[1]
    assert str(document.within(label, 0, 4)) == "3:3"
