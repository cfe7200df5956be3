"""An intelligence assessment: key judgments first, each with its likelihood, what else could be, and how sure we are.

After Intelligence Community Directive 203, *Analytic Standards* (Office of the Director of National Intelligence,
2015), and ICD 206 on sources. Of its nine standards of tradecraft those are checked that can be told from a text. It
sets no lengths, so there are none here; its main message stands at the front, and its dates hold for a reader of the
file.
"""

from briefs.checks.profile import Profile
from briefs.checks.profiles import default
from briefs.checks.rules.structure.label_order import Order
from briefs.checks.rules.structure.missing_section import Expected

PROFILE = Profile(
    name="icd-203",
    doc=__doc__,
    rules=(
        *default.PROFILE.rules,
        "BRF4",
        "bare-url",
        "click-here",
        "exclamation-in-title",
        "relative-date",
        "bottom-line-late",
    ),
    options=(
        Expected(
            kinds=("Key judgments|key-takeaways|bottom-line", "alternatives|open-questions", "references|sources")
        ),
        Order(labels=("key-takeaways", "analysis", "alternatives", "outlook", "references")),
    ),
)
