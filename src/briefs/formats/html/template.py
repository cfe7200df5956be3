"""A page of one's own around the article: a Jinja2 template.

Jinja2 is needed only here, and imported only when there is a template: it is the optional extra `template`. A template
may include and extend others of its folder. Text is escaped, names that nobody defined are errors, and it runs in a
sandbox, so that it can read a brief and do nothing else.

Knows Jinja2. Must not know what an article is made of.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import attrs

from briefs.errors import MissingLibraryError, TemplateError

if TYPE_CHECKING:
    import jinja2


@attrs.frozen
class Template:
    """A template of a page, ready to be filled."""

    path: str
    """Where its file is."""

    def fill(self, markup: Mapping[str, str], values: Mapping[str, object]) -> str:
        """The page that the template makes.

        Args:
            markup: What is HTML, by the name that the template has for it.
            values: Everything else, by name.

        Raises:
            TemplateError: The template cannot be filled with these.
        """
        import jinja2  # noqa: PLC0415 - only who has a template needs it
        import markupsafe  # noqa: PLC0415 - comes with it

        try:
            safe = {name: markupsafe.Markup(html) for name, html in markup.items()}  # noqa: S704 - ours, and escaped
            return _compiled(self.path).render(**safe, **values)
        except jinja2.TemplateSyntaxError as error:
            raise _syntax_error(self.path, error) from None
        except Exception as error:  # noqa: BLE001 - whatever an expression of the template does is said with its line
            file, line = _place(error.__traceback__, self.path)
            reason = f"there is no {error.name!r}" if isinstance(error, jinja2.TemplateNotFound) else error
            raise TemplateError(f"the template {file!r} fails in line {line}: {reason}") from None


def template_of(given: str | os.PathLike[str] | Template | None) -> Template | None:
    """The template in a file; None is none.

    Raises:
        TemplateError: The file is no template.
        MissingLibraryError: Jinja2 is not installed.
        OSError: The file cannot be read.
        TypeError: It is no path.
    """
    if given is None or isinstance(given, Template):
        return given
    if not isinstance(given, str | os.PathLike):
        raise TypeError(f"expected a template as the path of its file, found {type(given).__name__}")
    path = os.fspath(given)
    data = Path(path).read_bytes()
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TemplateError(f"the template {path!r} is not UTF-8, in line {line}") from None
    _compiled(path)
    return Template(path)


def _compiled(path: str) -> jinja2.Template:
    try:
        import jinja2  # noqa: PLC0415 - only who has a template needs it
    except ImportError:
        needed = "a template needs Jinja2, which is not installed: pip install jinja2 (the extra 'template' brings it)"
        raise MissingLibraryError(needed) from None
    file = Path(path).absolute()
    try:
        return _environment(str(file.parent), file.name).get_template(file.name)
    except jinja2.TemplateSyntaxError as error:
        raise _syntax_error(path, error) from None


@lru_cache(maxsize=8)
def _environment(folder: str, named: str) -> jinja2.Environment:
    from briefs.formats.html.sandbox import environment  # noqa: PLC0415 - as above

    return environment(folder, named)


def _syntax_error(path: str, error: jinja2.TemplateSyntaxError) -> TemplateError:
    file = _called(error.filename or path, path)
    return TemplateError(f"the template {file!r} is no Jinja2 in line {error.lineno}: {error.message}")


def _place(trace: TracebackType | None, path: str) -> tuple[str, int]:
    """The innermost line of a template that an error went through; Jinja2 puts those lines into the traceback."""
    file, line = path, 1
    folder = str(Path(path).absolute().parent)
    while trace is not None:
        told = trace.tb_frame.f_code.co_filename
        if told.startswith(folder):
            file, line = _called(told, path), trace.tb_lineno
        trace = trace.tb_next
    return file, line


def _called(file: str, path: str) -> str:
    """A file as the user calls it."""
    return path if file == str(Path(path).absolute()) else file
