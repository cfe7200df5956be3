"""A document with two problems, a clean one, and strategies for documents that are hard to count in."""

from hypothesis import strategies as st

from briefs.diagnostics import CATALOGUE, Diagnostic, Edit, Fix, Source
from briefs.diagnostics.render import Findings

DOCUMENT = "\n07.05.19\n\n## A title\n\n*Source:* [A report](#)\n"


def found(words: str, name: str, message: str, fix: Fix | None = None, document: str = DOCUMENT) -> Diagnostic:
    """A trouble at the first place of some words."""
    at = document.index(words)
    return CATALOGUE[name].at(Source(document).span(at, at + len(words)), message, fix=fix)


DATE = found("07.05.19", "ambiguous-date", "07.05.19 can be 7 May or 5 July.")
LINK = found("[A report](#)", "dead-link", "The source leads nowhere.")
NOTE = found("A title", "dropped-markup", "Markup was dropped.")
NOWHERE = CATALOGUE["invalid-value"].at(None, "A value is wrong.", path=("sections", 0, "label"))
FIX = Fix("Write the date as 2019-05-07", (Edit(1, 9, "2019-05-07"),))
FIXED = found("07.05.19", "ambiguous-date", "Two ways.", FIX)
FINDINGS = [Findings("intel.md", DOCUMENT, (DATE, LINK)), Findings("fine.md", "", ())]

AWKWARD = st.text(
    st.sampled_from("ab \t\n\r\u2028\u2029\x0b\x0c\x85é日😀\U0010ffff\ufeff\u0301\u202e\x00\x1b&<>\"'%:,[](){}0\\`")
    | st.characters(exclude_categories=["Cs"]),  # reading replaces what no encoding writes
    max_size=60,
)
"""Texts with everything that programs count in different ways, or give a meaning."""


@st.composite
def findings(draw: st.DrawFn) -> list[Findings]:
    """What may be found in documents: any place, any words, any name."""
    return draw(st.lists(_in_one(), max_size=3))


@st.composite
def _in_one(draw: st.DrawFn) -> Findings:
    document = draw(AWKWARD)
    return Findings(draw(_NAMES), document, tuple(draw(st.lists(_diagnostic(document), max_size=4))))


_NAMES = AWKWARD.filter(lambda name: bool(name) and "\0" not in name) | st.sampled_from(
    ["<stdin>", "/tmp/a.md", "../b.md", "a b/ü.md", "caf\udce9.md", "a:b.md", "::error ::x.md"]  # noqa: S108 - a name only
)


@st.composite
def _diagnostic(draw: st.DrawFn, document: str) -> Diagnostic:
    trouble = draw(st.sampled_from(list(CATALOGUE.values())))
    source = Source(document)
    cuts = sorted(draw(st.lists(st.integers(0, len(document)), min_size=6, max_size=6)))
    span = source.span(cuts[0], cuts[5]) if draw(st.booleans()) else None
    edits = tuple(
        Edit(start, end, draw(AWKWARD))
        for start, end in draw(st.sampled_from([[], [cuts[:2]], [cuts[1:3], cuts[3:5]]]))
    )
    fix = Fix(draw(AWKWARD) or "Mend", edits, draw(st.booleans())) if edits else None
    return trouble.at(span, draw(AWKWARD) or "m", fix=fix)
