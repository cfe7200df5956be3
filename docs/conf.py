"""How Sphinx builds the documentation; nothing here reaches for the network."""

from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon.docstring import GoogleDocstring

import briefs

project = "briefs"
author = "the briefs developers"
copyright = "the briefs developers"
version = release = briefs.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}

html_theme = "furo"
html_title = f"briefs {release}"
html_static_path = ["_static"]
html_css_files = ["briefs.css"]
html_theme_options: dict[str, list[str]] = {"top_of_page_buttons": []}
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
# Docstrings write code as Markdown does.
default_role = "code"

# Other projects' names cannot be looked up without the network; every reference to one of ours must resolve.
# What a rule is handed and never makes, and type variables, have no entry of their own.
_HANDED = r"briefs\.(checks\.(document\._[NO]|explanation\.Explanation)|diagnostics\.(catalogue\.Trouble|span\.Source))"
nitpick_ignore_regex = [("py:.*", r"(?!briefs\.).*"), ("py:class", _HANDED)]

_FACADE = {
    f"{value.__module__}.{value.__qualname__}": f"briefs.{name}"
    for name in briefs.__all__
    if isinstance(value := getattr(briefs, name), type)
}


def _read_sections(_app: Sphinx, what: str, _name: str, _object: object, _options: object, lines: list[str]) -> None:
    """Google's sections become fields; napoleon itself would take "The lede: …" under a field for its type."""
    if what not in ("attribute", "data", "property", "module"):
        lines[:] = GoogleDocstring(lines).lines()


def _find_at_the_facade(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: object) -> object:
    """A class that an annotation names by the room it lives in, under the name it is promised by."""
    address = _FACADE.get(node.get("reftarget", ""))
    if address is None:
        return None
    domain = env.domains.python_domain
    return domain.resolve_xref(env, node["refdoc"], app.builder, "class", address, node, content)


def setup(app: Sphinx) -> None:
    """Connect the two."""
    app.connect("autodoc-process-docstring", _read_sections)
    app.connect("missing-reference", _find_at_the_facade)
