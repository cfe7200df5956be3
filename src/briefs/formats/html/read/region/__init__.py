"""Where the article of a page is, and what in it does not count.

A page of the web is an article in a frame: menus, teasers, comments, advertisements, the same again for a phone. The
article is where the running text is (`weight`), as far up the tree as the text goes on (`extent`); its headline and
what stands between the two come from before it (`front`); and within it stand pieces that are no part of what is
told (`apart`). Signs that a name gives (`signs`) are weak: a name never outweighs the text that an element holds.

Where the evidence is weak, nothing is left out: a page with few links has no frame to speak of, one without running
text has no article, and both are read whole.

Knows elements and amounts of text. Must not know blocks, lines, or the words of a brief.
"""

from __future__ import annotations

from briefs.formats.html.read.region.find import Region, concealed, find, subtitle

__all__ = ["Region", "concealed", "find", "subtitle"]
