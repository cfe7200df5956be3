"""`briefs explain`: what a rule means, why it matters, and what to do about it."""

import sys
from typing import TYPE_CHECKING

import click

from briefs.cli.commands import Command
from briefs.cli.streams import coloured, columns, write_document

if TYPE_CHECKING:
    from briefs.checks.rule import Rule

_WIDEST = 100


@click.command(
    cls=Command,
    examples=[
        "briefs explain BRF010",
        "briefs explain ambiguous-date missing-title",
        "briefs explain BRF1 --output-format json",
        "briefs explain",
    ],
    exit_codes={0: "The rules were explained.", 2: "There is no such rule, or a wrong option."},
)
@click.argument("rules", metavar="[RULE]...", nargs=-1)
@click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Markdown for people, typeset where it goes to a terminal; or a JSON array for programs.",
)
def explain(rules: tuple[str, ...], output_format: str) -> None:
    """Explain rules: what is wrong, why it matters, a bad and a good example.

    RULE is a code or a name, or the start of one for a whole family. Without any, all rules are listed.
    """
    import json

    from briefs.checks import registry
    from briefs.checks.explain import explain as text_of
    from briefs.checks.explain import record

    chosen = {rule.code: rule for word in rules for rule in registry.matching(word)} if rules else {}
    found = tuple(chosen.values()) or registry.known()
    if output_format == "json":
        write_document(json.dumps([record(rule) for rule in found], indent=2, ensure_ascii=False) + "\n")
    elif rules:
        write_document("\n".join(_shown(text_of(rule)) for rule in found))
    else:
        write_document("".join(map(_line, found)))


def _shown(markdown: str) -> str:
    if not coloured(sys.stdout):
        return markdown
    from io import StringIO

    from rich.console import Console
    from rich.markdown import Markdown

    file = StringIO()
    Console(file=file, width=min(columns(), _WIDEST), force_terminal=True).print(Markdown(markdown))
    return file.getvalue()


def _line(rule: "Rule") -> str:
    return f"{rule.code:<8}  {rule.severity:<7}  {rule.name:<30}  {rule.explanation.summary}\n"
