"""The short form of Axios: a headline of six words, one sentence of lede, why it matters, and out.

After *Smart Brevity: The Power of Saying More with Less* (Jim VandeHei, Mike Allen, Roy Schwartz, 2022) and the
advice of Axios HQ ("Axioms cut read time and boost comprehension"): six or fewer words in the headline, one strong
first sentence, "Why it matters" directly after it, lists for three or more parallel things, and a way to go deeper.
The book praises what can be done in 200 words, and Axios began with "stories that fit on a phone screen" (The New
Yorker, September 2022); the limit here is 250, title and labels included, and a tenth more is borne. The authors call
such numbers guard rails and not laws.
"""

from briefs.checks.profile import Profile
from briefs.checks.profiles import default
from briefs.checks.rules.structure.label_order import Order
from briefs.checks.rules.structure.missing_section import Expected
from briefs.checks.rules.style import (
    headline_words,
    lede_sentences,
    lede_words,
    long_sentence,
    section_words,
    total_words,
)

PROFILE = Profile(
    name="smart-brevity",
    doc=__doc__,
    rules=(
        *default.PROFILE.rules,
        "headline-words",
        "lede-sentences",
        "lede-words",
        "section-words",
        "section-sentences",
        "total-words",
        "single-item-list",
        "bare-url",
        "mixed-quotes",
        "click-here",
        "lede-repeats-title",
        "why-it-matters-late",
        "go-deeper-without-link",
        "long-sentence",
        "title-ends-with-period",
        "exclamation-in-title",
    ),
    options=(
        Expected(kinds=("why-it-matters",)),
        Order(labels=("why-it-matters", "go-deeper")),
        headline_words.Limits(at_most=6),
        lede_sentences.Limits(at_most=1),
        lede_words.Limits(at_most=35),
        section_words.Limits(at_most=100),
        total_words.Limits(at_most=250),
        long_sentence.Limits(at_most=25),
    ),
)
