"""Briefs as Markdown: CommonMark with GFM, in prose or under front matter.

`read` turns text into an outline, `write` a brief into text, `syntax` is what both hold to.
"""
