"""What is told of words that stand for no rule, and of comments that say nothing we know.

Knows comments and the words of rules. Must not know findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefs.checks.rules.tool.unknown_suppression import RULE
from briefs.checks.suppression.claims import Claim, Words, place_of_key, words_of_key
from briefs.checks.suppression.comments import SIGN, VERBS, Comment
from briefs.checks.wording import MOST
from briefs.diagnostics import Diagnostic, Source
from briefs.reading import Reading


def unknown(reading: Reading, comments: Iterable[tuple[Comment, list[Claim]]], words: Words) -> list[Diagnostic]:
    """What stands in the exceptions of a brief and means nothing.

    Args:
        reading: The brief.
        comments: The comments in it.
        words: What is known of their words.
    """
    found: list[Diagnostic] = []
    for each in _each(reading, comments, words):
        if len(found) == MOST:
            break
        found.append(each)
    return found


def _each(reading: Reading, comments: Iterable[tuple[Comment, list[Claim]]], words: Words) -> Iterator[Diagnostic]:
    source = Source(reading.text)
    for comment, _ in comments:
        if comment.verb not in VERBS:
            from difflib import get_close_matches  # noqa: PLC0415 - for a word that is mistyped

            if near := get_close_matches(comment.verb, VERBS, n=1):
                span = source.span(comment.start, comment.end)
                message = f"There is no comment '{SIGN}{comment.verb}'; did you mean '{SIGN}{near[0]}'?"
                yield RULE.trouble.at(span, message)
            continue
        for word in comment.words:
            if word.text in words.unknown:
                yield RULE.trouble.at(source.span(word.start, word.end), _sentence(words.unknown[word.text]))
    for text in words_of_key(reading):
        if text in words.unknown:
            yield RULE.trouble.at(place_of_key(reading, text), _sentence(words.unknown[text]), path=("extra", "lint"))


def _sentence(reason: str) -> str:
    return reason[0].upper() + reason[1:] + ("" if reason.endswith("?") else ".")
