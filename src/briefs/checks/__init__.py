"""Holding documents to a standard: rules, profiles of rules, and what they find.

    rule         what a rule is: code, name, severity, a function, and the text that explains it
    explanation  that text, taken apart: what, why, bad, good
    rules        one rule one file, in families; the explicit list of all of them
    registry     every rule by code and name, and what a user's word for some of them means
    profile      what a profile is
    profiles     which rules belong together, and with which limits
    selection    the rules that are to be tried, from a profile and the words of a user
    document     a reading as a rule sees it: nodes, places, prose
    prose        words and sentences
    chronology   dates in their order, as far as they are known
    addresses    whether two lead to the same place
    languages    which one a text is in, where that is sure
    english      whether a brief is in English
    likelihood   words of likelihood and confidence
    wording      how findings are worded
    explain      what there is to know about a rule, as one text
    suppression  exceptions that a document makes for itself
    plugins      rules that other packages bring
    mending      fixes applied, each only where it keeps its promise
    run          all selected rules over one document

Knows readings and diagnostics. Must not know files, settings files or terminals.
"""

from briefs.checks.document import Document
from briefs.checks.explanation import Explanation
from briefs.checks.rule import Finding, Rule

__all__ = ["Document", "Explanation", "Finding", "Rule"]
