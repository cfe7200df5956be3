"""Documents as the rooms of the server take them."""

from briefs.checks.selection import choose
from briefs.lsp.client import Client
from briefs.lsp.sheet import Sheet, format_of


def sheet(text: str, name: str = "ferry.md", client: Client | None = None) -> Sheet:
    """The first version of a document."""
    written = format_of(f"file:///desk/{name}", None, text)
    assert written
    return Sheet(f"file:///desk/{name}", 1, text, written, client or Client(versioned=True, nested=True), choose())
