"""`briefs schema`: the JSON Schema of a brief."""

import click

from briefs.cli.commands import Command
from briefs.cli.streams import write_document


@click.command(
    cls=Command,
    examples=[
        "briefs schema > brief.schema.json",
        "check-jsonschema --schemafile brief.schema.json build/*.json",
    ],
    exit_codes={0: "The schema was printed.", 2: "A wrong option, or standard output cannot be written."},
)
@click.option(
    "--draft",
    type=click.Choice(["2020-12"]),
    default="2020-12",
    show_default=True,
    expose_value=False,  # One choice is none yet.
    help="The version of JSON Schema to write it in.",
)
def schema() -> None:
    """Print the JSON Schema of a brief."""
    import json

    from briefs import api

    write_document(json.dumps(api.json_schema(), indent=2, ensure_ascii=False) + "\n")
