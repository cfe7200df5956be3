"""How HTML is laid out; the command line derives its flags from this.

Knows what there is to choose. Must not know how a page is made of it.
"""

from __future__ import annotations

from typing import Final

import attrs
from attrs import validators

from briefs.formats.html.template import Template, template_of
from briefs.formats.html.theme import Theme, theme_of

_THEME: Final = "newsroom"


@attrs.frozen(kw_only=True)
class Options:
    """What a brief can look like in HTML."""

    page: bool = attrs.field(default=True, validator=validators.instance_of(bool))
    """A whole page with its stylesheet; otherwise the `<article>` alone."""
    theme: Theme | None = attrs.field(
        default=_THEME,  # type: ignore[assignment]  # the converter takes it
        converter=theme_of,
        metadata={"metavar": "NAME|FILE.css", "off": "css"},
    )
    """How the page looks: `newsroom`, `paper`, `plain`, or a `.css` file of one's own. With None there is no style."""
    template: Template | None = attrs.field(
        default=None,
        converter=template_of,
        metadata={"metavar": "FILE"},
    )
    """A Jinja2 template of the page around the article. It needs Jinja2, the extra `template`."""

    email: bool = attrs.field(default=False, validator=validators.instance_of(bool))
    """For an e-mail: one column with its style in the elements, and nothing to be fetched. It needs the extra `email`;
    with `page=False` it is the column alone. It has a look of its own and takes no theme."""

    @email.validator
    def _has_its_own_look(self, _attribute: object, value: bool) -> None:  # noqa: FBT001 - as attrs calls it
        if value is True and self.theme != theme_of(_THEME):
            raise ValueError("an e-mail has a look of its own, so it cannot be had with another theme or without one")

    @template.validator
    def _stands_in_a_page(self, _attribute: object, value: Template | None) -> None:
        if value is not None and not self.page:
            raise ValueError("a template makes a page, so it cannot be had with page=False")
        if value is not None and self.email:
            raise ValueError("an e-mail has a frame of its own, so it cannot be had with a template")
