"""How a message is written: there is nothing to choose yet. The command line derives its flags from this."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Options:
    """What a message leaves to its writer: nothing."""
