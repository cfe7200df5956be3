"""What a profile is: rules that belong together, the limits they are held to, and the parts a document should have.

Knows nothing but this form. Must not know any profile, or what a rule does.
"""

from __future__ import annotations

from inspect import cleandoc

import attrs


@attrs.frozen(kw_only=True)
class Profile:
    """A standard that documents can be held to."""

    name: str
    """Its name, e.g. `news-analysis`."""
    doc: str | None = attrs.field(default=None, repr=False)
    """What it is for and where it comes from: the docstring of its module."""
    rules: tuple[str, ...]
    """The rules that are tried: codes or names, whole or the start of one; and those about the checker itself."""
    without: tuple[str, ...] = ()
    """Rules among these that are not."""
    options: tuple[object, ...] = ()
    """Values of the rules' option classes, where they are not the usual ones."""

    @property
    def summary(self) -> str:
        """What it is for, in one sentence."""
        return " ".join(cleandoc(self.doc or "").partition("\n\n")[0].split())

    @property
    def description(self) -> str:
        """All that is said about it, as Markdown."""
        return cleandoc(self.doc or "")
