"""Deciding between what a page states of itself: by trust, by agreement, and by what it shows.

trust    what each kind of evidence is worth for each field
sites    the names of the site, which are in no headline
titles, moments, people    how a headline, a day, the authors are decided on
calendars    the days that lines show, in languages that no brief is written in
headlines, writers    what of the text shows them, and what it adds
stated   what a claim fills, and what is said where claims differ
decide   which fields of a brief that fills, and in which order
"""

from briefs.grammar.claims.decide import read_claims, settle
from briefs.grammar.claims.trust import TRUST

__all__ = ["TRUST", "read_claims", "settle"]
