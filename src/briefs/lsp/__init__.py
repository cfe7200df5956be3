"""The language server: what the checker knows, told to an editor while somebody types.

    session      the life of the server: streams, signals, the exit code
    server       which request is answered by whom, and what happens when an answer fails
    desk         the documents that are open, each in its last version; work waits its turn in one thread
    sheet        one version of a document, with what was found in it
    client       what the editor can do, as it has said
    standard     the rules that a document is held to
    positions    characters here, lines and code units there
    edits        edits of a text, as the editor wants them
    report       findings as diagnostics
    quick        fixes, and all safe fixes at once
    quiet        comments and keys that keep a rule quiet
    formatting   canonical Markdown
    hover        what stands under the pointer
    symbols      the outline
    completion   labels, keys of front matter, codes of rules
    matter       where front matter stands, and what its keys mean

The text of a document is the one that the editor sends; files are never read, but for settings.

Knows the api, and what to say when pygls is missing. Must not know the command line.
"""

from __future__ import annotations

from briefs.errors import MissingLibraryError


def serve() -> int:
    """Answer an editor on standard input and output until it says goodbye; the exit code.

    Raises:
        MissingLibraryError: pygls is not installed.
    """
    try:
        import pygls  # noqa: F401, PLC0415 - an optional library that takes half a second, needed for editors alone
    except ImportError:
        needed = "the language server needs pygls, which is not installed: pip install 'analysis-briefs[lsp]'"
        raise MissingLibraryError(needed) from None
    from briefs.lsp.session import run  # noqa: PLC0415 - behind the same door

    return run()
