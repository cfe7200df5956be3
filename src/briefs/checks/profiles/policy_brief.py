"""Advice to those who decide: a problem, what is known about it, and what should be done, on two pages.

After the guide of the International Development Research Centre ("How to write a policy brief": not more than 1,500
words or two pages; an executive summary, an introduction, the research, the findings, recommendations and
implications; lists of five or seven), that of CEFRES ("Requirements for writing policy briefs") and the Policy Briefs
pages of De Montfort University. The summary may have 200 words. A policy brief is read long after it was written, so
dates are to be dates.
"""

from briefs.checks.profile import Profile
from briefs.checks.profiles import default
from briefs.checks.rules.structure.label_order import Order
from briefs.checks.rules.structure.missing_section import Expected
from briefs.checks.rules.style import headline_words, long_list, long_sentence, section_words, total_words

PROFILE = Profile(
    name="policy-brief",
    doc=__doc__,
    rules=(
        *default.PROFILE.rules,
        "headline-words",
        "section-words",
        "total-words",
        "single-item-list",
        "bare-url",
        "mixed-quotes",
        "click-here",
        "long-sentence",
        "title-ends-with-period",
        "exclamation-in-title",
        "relative-date",
        "long-list",
    ),
    options=(
        Expected(
            kinds=("summary|key-takeaways|lede", "recommendations|alternatives|implications", "references|sources")
        ),
        Order(labels=("summary", "introduction", "analysis", "conclusion", "references")),
        headline_words.Limits(at_most=16),
        section_words.Limits(at_most=0, of={"summary": 200}),
        total_words.Limits(at_most=1500),
        long_sentence.Limits(at_most=40),
        long_list.Limits(at_most=7),
    ),
)
