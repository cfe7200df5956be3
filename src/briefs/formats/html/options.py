"""How HTML is laid out; the command line derives its flags from this."""

from __future__ import annotations

import attrs
from attrs import validators


@attrs.frozen(kw_only=True)
class Options:
    """The two shapes a brief can have in HTML."""

    page: bool = attrs.field(default=True, validator=validators.instance_of(bool))
    """A whole page with its stylesheet; otherwise the `<article>` alone."""
    email: bool = attrs.field(default=False, validator=validators.instance_of(bool))
    """For an e-mail: one column with its style in the elements, and nothing to be fetched. It needs the extra `email`;
    with `page=False` it is the column alone."""
