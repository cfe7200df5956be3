"""What `--show-settings` prints: what holds for a document, and which file says so.

Knows settings. Must not know click or documents.
"""

from collections.abc import Iterator
from pathlib import Path

from briefs.settings import Settings, spoken
from briefs.settings.options import shown, toml
from briefs.settings.settings import options_of


def settled(path: Path, settings: Settings) -> Iterator[str]:
    """The settings of a document, as lines of TOML.

    Args:
        path: The document.
        settings: What holds for it.
    """
    selection = settings.selection(path)
    yield f"# {path} is held to the settings in {spoken(settings.file) if settings.file else 'no file'}\n"
    yield f"profile = {toml(settings.profile)}\n"
    yield f"min-severity = {toml(settings.min_severity)}\n"
    yield f"fail-level = {toml(settings.fail_level)}\n"
    if settings.exclude:
        yield f"exclude = {toml(settings.exclude)}\n"
    if ignored := settings.ignored_in(path):
        yield f"# Not tried in this file: {', '.join(ignored)}\n"
    number = len(selection.rules)
    yield f"\n# {number} {'rule is' if number == 1 else 'rules are'} tried\nselect = [\n"
    for rule in selection.rules:
        yield f"    {toml(rule.code)},  # {rule.name}\n"
    yield "]\n"
    made = options_of(selection)
    for rule in selection.rules:
        if rule.options is not None:
            yield f"\n[rules.{rule.name}]\n"
            yield from (f"{key} = {value}\n" for key, value in shown(made[rule.options]))
