"""`briefs schema`: the JSON Schema of a brief."""

from typing import Literal

import click

from briefs.cli.commands import Command
from briefs.cli.streams import write_document


@click.command(
    cls=Command,
    examples=[
        "briefs schema > brief.schema.json",
        "briefs schema --draft draft-07 > .vscode/brief.schema.json",
        "check-jsonschema --schemafile brief.schema.json build/*.json",
    ],
    exit_codes={0: "The schema was printed.", 2: "A wrong option, or standard output cannot be written."},
)
@click.option(
    "--draft",
    type=click.Choice(["2020-12", "draft-07"]),
    default="2020-12",
    show_default=True,
    help="The version of JSON Schema to write it in: 2020-12 for validators, draft-07 for editors.",
)
def schema(draft: Literal["2020-12", "draft-07"]) -> None:
    """Print the JSON Schema of a brief.

    Both versions take and refuse the same documents.
    """
    import json

    from briefs import api

    write_document(json.dumps(api.json_schema(draft=draft), indent=2, ensure_ascii=False) + "\n")
