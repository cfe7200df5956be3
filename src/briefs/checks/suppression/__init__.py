"""Exceptions that a document makes for itself: comments and a key that say which findings are not wanted.

A comment of Markdown or HTML:

    <!-- briefs-disable-next-line BRF101 dead-link -->   the next line that has anything on it
    <!-- briefs-disable-line BRF101 -->                  the line that it stands on
    <!-- briefs-disable BRF010 -->                       from here on …
    <!-- briefs-enable BRF010 -->                        … to here, or to the end of the brief
    <!-- briefs-disable-file BRF103 -->                  the whole file, wherever it stands

    comment  = "<!--" verb *(word) [" -- " reason] "-->"
    word     = code or name of a rule, or the start of one, or ALL; between spaces or commas

Without words it is meant for every rule. In the metadata of a brief the key `lint` says it for all of the brief:
`lint: {ignore: [BRF103]}` or `lint.ignore: BRF103`, in JSON below `extra`.

A finding counts for the line in which it begins. What cannot be read is an error whatever a comment says. What the
comments themselves get wrong is told as BRF901 and BRF902; these two are kept quiet only by a comment that names them.

    comments   the comments of a text, taken apart
    claims     what is claimed by them and by the key: which rules, from where to where
    sweep      findings against claims, in one pass
    unused     what is told of claims that met nothing, and how to take them out
    unknown    what is told of words that stand for no rule

Knows readings, rules and findings. Must not know what any rule finds.
"""

from briefs.checks.suppression.exceptions import applied

__all__ = ["applied"]
