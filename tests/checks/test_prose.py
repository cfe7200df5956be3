"""Words and sentences, as people count them."""

import pytest

from briefs.checks.prose import words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The three-year plan cost 3,000 U.S. dollars.", 7),
        ("— and/or …", 1),
        ("हिन्दी में लिखा गया।", 4),
        ("كِتَابٌ جديد", 2),
        ("שָׁלוֹם עולם", 2),
        ("渡轮停航", 4),
        ("ﾌｪﾘｰ x", 2),
    ],
)
def test_words_are_what_stands_between_spaces_and_the_signs_of_chinese_and_japanese(text: str, count: int) -> None:
    assert len(words(text)) == count
