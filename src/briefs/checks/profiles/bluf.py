"""A memorandum with the bottom line up front: the point first, then as much context as it needs, on one page.

After the writing rules of the United States Army (Army Regulation 25-50, *Preparing and Managing Correspondence*, and
the ten rules in *NCO Primary Leadership Subjects*): the main point first, short sentences (15 words on the average;
twice that is the limit here), paragraphs of about six lines, and one page for most correspondence, which is some 500
words.
"""

from briefs.checks.profile import Profile
from briefs.checks.profiles import default
from briefs.checks.rules.style import long_paragraph, long_sentence, total_words

PROFILE = Profile(
    name="bluf",
    doc=__doc__,
    rules=(
        *default.PROFILE.rules,
        "total-words",
        "single-item-list",
        "bare-url",
        "click-here",
        "long-sentence",
        "title-ends-with-period",
        "exclamation-in-title",
        "bottom-line-late",
        "long-paragraph",
    ),
    options=(
        total_words.Limits(at_most=500),
        long_sentence.Limits(at_most=30),
        long_paragraph.Limits(at_most=100),
    ),
)
