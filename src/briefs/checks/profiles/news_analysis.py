"""News analysis for readers who have time: whole paragraphs, a full lede, labels where they help.

The kind of text that this library began with: a date, a title, a bold lede of several sentences, labelled parts in
prose, the sources, a card about the author. Nobody has written down limits for it, so these are generous ones of our
own, meant to catch what has gone wrong (a lede that swallowed the article, a page that is no brief) rather than to
shape a style; critics of canned forms have a point ("your eye quickly learns to skip over them", Washingtonian, 21
September 2022).
"""

from briefs.checks.profile import Profile
from briefs.checks.profiles import default
from briefs.checks.rules.style import headline_words, lede_sentences, lede_words, section_words, total_words

PROFILE = Profile(
    name="news-analysis",
    doc=__doc__,
    rules=(
        *default.PROFILE.rules,
        "headline-words",
        "lede-sentences",
        "lede-words",
        "section-words",
        "total-words",
        "single-item-list",
        "bare-url",
        "click-here",
        "lede-repeats-title",
        "title-ends-with-period",
        "exclamation-in-title",
    ),
    # What prose has no place for is no fault of it.
    without=("missing-language", "source-without-publisher", "source-without-date"),
    options=(
        headline_words.Limits(at_most=16),
        lede_sentences.Limits(at_most=4),
        lede_words.Limits(at_most=150),
        section_words.Limits(at_most=500),
        total_words.Limits(at_most=1500),
    ),
)
