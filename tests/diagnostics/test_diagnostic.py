"""Edits of a text are made where they say, and nowhere else."""

from briefs.diagnostics import Edit, edited


def test_a_text_with_edits_has_their_words_and_all_the_rest() -> None:
    assert edited("a ferry, a pier", [Edit(0, 1, "one"), Edit(8, 8, " and"), Edit(8, 10, "")]) == "one ferry, and pier"
    assert edited("the same", []) == "the same"
