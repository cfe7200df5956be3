r"""Analysis briefs as typed documents: Markdown, HTML and JSON in and out, nothing lost.

    >>> import briefs
    >>> brief = briefs.loads("# Ferry line reopens\n\n**Why it matters:** It is the only way across.")
    >>> brief.sections[0].kind
    'why-it-matters'

Everything promised is importable from here. Names are looked up when they are first used, so that `briefs --version`
does not have to wait for the document model.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from briefs.__about__ import __version__

if TYPE_CHECKING:
    from briefs.api import (
        check,
        content_security_policy,
        dump,
        dumps,
        fix,
        json_schema,
        load,
        loads,
        read,
        read_all,
        reformat,
    )
    from briefs.checks.document import Document
    from briefs.checks.mending import Fixed, Refusal
    from briefs.checks.profile import Profile
    from briefs.checks.rule import Finding, Rule
    from briefs.claims import Evidence
    from briefs.diagnostics import Diagnostic, Edit, Fix, Span
    from briefs.errors import (
        BriefsError,
        MissingLibraryError,
        PluginError,
        ReadError,
        ReformatError,
        TemplateError,
        UnknownFormatError,
        UnknownRuleError,
    )
    from briefs.grammar.layout import LabelStyle, Layout
    from briefs.model.brief import SCHEMA_VERSION, Brief, Section
    from briefs.model.dates import Date
    from briefs.model.lexicon import Kind, kind_of, kinds
    from briefs.model.nodes import (
        Block,
        Blockquote,
        Break,
        Code,
        Delete,
        Emphasis,
        FootnoteDefinition,
        FootnoteReference,
        Heading,
        Image,
        Inline,
        InlineCode,
        Link,
        List,
        ListItem,
        Node,
        Paragraph,
        Strong,
        Table,
        TableCell,
        TableRow,
        Text,
        ThematicBreak,
    )
    from briefs.model.normal import MAX_DEPTH
    from briefs.model.people import Author, Fact
    from briefs.model.sources import Source
    from briefs.model.walk import plain_text, rewrite, walk
    from briefs.passage import MAX_BYTES
    from briefs.reading import Reading

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "SCHEMA_VERSION",
    "Author",
    "Block",
    "Blockquote",
    "Break",
    "Brief",
    "BriefsError",
    "Code",
    "Date",
    "Delete",
    "Diagnostic",
    "Document",
    "Edit",
    "Emphasis",
    "Evidence",
    "Fact",
    "Finding",
    "Fix",
    "Fixed",
    "FootnoteDefinition",
    "FootnoteReference",
    "Heading",
    "Image",
    "Inline",
    "InlineCode",
    "Kind",
    "LabelStyle",
    "Layout",
    "Link",
    "List",
    "ListItem",
    "MissingLibraryError",
    "Node",
    "Paragraph",
    "PluginError",
    "Profile",
    "ReadError",
    "Reading",
    "ReformatError",
    "Refusal",
    "Rule",
    "Section",
    "Source",
    "Span",
    "Strong",
    "Table",
    "TableCell",
    "TableRow",
    "TemplateError",
    "Text",
    "ThematicBreak",
    "UnknownFormatError",
    "UnknownRuleError",
    "__version__",
    "check",
    "content_security_policy",
    "dump",
    "dumps",
    "fix",
    "json_schema",
    "kind_of",
    "kinds",
    "load",
    "loads",
    "plain_text",
    "read",
    "read_all",
    "reformat",
    "rewrite",
    "walk",
]

_ROOMS = {
    "briefs.api": (
        "check",
        "content_security_policy",
        "dump",
        "dumps",
        "fix",
        "json_schema",
        "load",
        "loads",
        "read",
        "read_all",
        "reformat",
    ),
    "briefs.checks.document": ("Document",),
    "briefs.checks.mending": ("Fixed", "Refusal"),
    "briefs.checks.profile": ("Profile",),
    "briefs.checks.rule": ("Finding", "Rule"),
    "briefs.claims": ("Evidence",),
    "briefs.diagnostics": ("Diagnostic", "Edit", "Fix", "Span"),
    "briefs.errors": (
        "BriefsError",
        "MissingLibraryError",
        "PluginError",
        "ReadError",
        "ReformatError",
        "TemplateError",
        "UnknownFormatError",
        "UnknownRuleError",
    ),
    "briefs.grammar.layout": ("LabelStyle", "Layout"),
    "briefs.model.brief": ("Brief", "SCHEMA_VERSION", "Section"),
    "briefs.model.dates": ("Date",),
    "briefs.model.lexicon": ("Kind", "kind_of", "kinds"),
    "briefs.model.nodes": (
        "Block",
        "Blockquote",
        "Break",
        "Code",
        "Delete",
        "Emphasis",
        "FootnoteDefinition",
        "FootnoteReference",
        "Heading",
        "Image",
        "Inline",
        "InlineCode",
        "Link",
        "List",
        "ListItem",
        "Node",
        "Paragraph",
        "Strong",
        "Table",
        "TableCell",
        "TableRow",
        "Text",
        "ThematicBreak",
    ),
    "briefs.model.normal": ("MAX_DEPTH",),
    "briefs.model.people": ("Author", "Fact"),
    "briefs.model.sources": ("Source",),
    "briefs.model.walk": ("plain_text", "rewrite", "walk"),
    "briefs.passage": ("MAX_BYTES",),
    "briefs.reading": ("Reading",),
}
_HOMES = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    room = _HOMES.get(name)
    if room is None:
        raise AttributeError(f"module 'briefs' has no attribute {name!r}")
    value: object = getattr(import_module(room), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
