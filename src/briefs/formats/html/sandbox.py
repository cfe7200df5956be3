"""What a template may do: read the fields of a brief, and call no method of it.

Jinja2's sandbox lets every public name of a Python object be called. Records inherit public names from pydantic, and
some of them read files and run code (`parse_file`, `parse_raw`). So of a record only what it holds is shown: a list of
what is allowed does not grow stale as a list of what is forbidden would. And no link leads a template out of its
folder.

Knows Jinja2, and how a record tells its fields. Must not know any record.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefs.errors import TemplateError


def environment(folder: str, named: str = "") -> Sandbox:
    """What the templates of a folder have in common; a template that was changed is compiled anew.

    Args:
        folder: The folder.
        named: The template in it that the user named, which may be a link to anywhere.
    """
    return Sandbox(
        loader=_Folder(folder, named), autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )


class _Folder(FileSystemLoader):
    """The templates of a folder, and no file that a link in it leads to elsewhere."""

    def __init__(self, folder: str, named: str) -> None:
        super().__init__(folder)
        self._folder = folder
        self._named = named

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        home = Path(self._folder).resolve()
        if template != self._named and not home.joinpath(*split_template_path(template)).resolve().is_relative_to(home):
            raise TemplateError(f"{template!r} is a link that leads out of the folder of the templates")
        return super().get_source(environment, template)


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox, in which records have fields and nothing else."""

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may read an attribute: of a record a field, or a property of its own."""
        if not super().is_safe_attribute(obj, attr, value):
            return False
        fields = _fields(obj)
        return fields is None or (not isinstance(obj, type) and (attr in fields or _is_own_property(type(obj), attr)))

    def is_safe_callable(self, obj: object) -> bool:
        """Whether a template may call something: no record, no class of records, and no method of either."""
        return super().is_safe_callable(obj) and _fields(getattr(obj, "__self__", obj)) is None


def _fields(found: object) -> Collection[str] | None:
    """The names of the fields of a record or of a class of records; None for anything else."""
    kind = found if isinstance(found, type) else type(found)
    for fields in ("__pydantic_fields__", "__dataclass_fields__"):
        if (names := getattr(kind, fields, None)) is not None:
            return dict(names)
    return None


def _is_own_property(kind: type, name: str) -> bool:
    """Whether a class of records, and not the library that it is made with, has a property of a name."""
    homes = [home for home in kind.__mro__ if name in vars(home)]
    return bool(homes) and isinstance(vars(homes[0])[name], property) and not homes[0].__module__.startswith("pydantic")
