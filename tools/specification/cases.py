"""The examples of the specification: for every field of every class an expression that shows it.

Each case says which fields it shows, in Python as a user would type it; Markdown, HTML and JSON are made from it. A
test holds that no field of the model is without a case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

Cases: TypeAlias = Mapping[str, tuple[tuple[str, str], ...]]
"""For each class: the names of the fields that a case shows, parted by spaces, and the expression."""

INLINES: Final[Cases] = {
    "Text": (("value", 'Paragraph([Text("The ferry *might* sail at 6 & 7.")])'),),
    "Emphasis": (("children", 'Paragraph(["It sails ", Emphasis("tonight"), "."])'),),
    "Strong": (("children", 'Paragraph(["It sails ", Strong("tonight"), "."])'),),
    "Delete": (("children", 'Paragraph(["It sails ", Delete("tonight"), " tomorrow."])'),),
    "InlineCode": (("value", 'Paragraph(["See ", InlineCode("returns.csv"), "."])'),),
    "Break": (("", 'Paragraph(["Pier 4", Break(), "Ostrel"])'),),
    "Link": (
        ("children url", 'Paragraph(["See ", Link("the minutes", "https://lake.example/minutes"), "."])'),
        ("title", 'Paragraph([Link("Minutes", "/minutes", title="In three parts")])'),
    ),
    "Image": (
        ("url alt", 'Paragraph([Image("pier.jpg", "The pier at low water")])'),
        ("title", 'Paragraph([Image("pier.jpg", "The pier at low water", title="March 2024")])'),
    ),
    "FootnoteReference": (
        (
            "identifier",
            '[Paragraph(["Twice what they took", FootnoteReference("1"), "."]), FootnoteDefinition("1", "By weight.")]',
        ),
    ),
}
"""What stands in a line; each is shown in a paragraph."""

BLOCKS: Final[Cases] = {
    "Paragraph": (("children", 'Paragraph("The harbour is closed.")'),),
    "Heading": (("children depth", 'Heading("The small print", 3)'),),
    "List": (
        ("children", 'List(["Beans", "Tomatoes"])'),
        ("ordered start", 'List(["Beans", "Tomatoes"], ordered=True, start=3)'),
        ("spread", 'List(["Beans", "Tomatoes"], spread=True)'),
    ),
    "ListItem": (
        ("children", 'List([ListItem([Paragraph("Beans"), List(["broad", "runner"])])])'),
        ("checked", 'List([ListItem("Fares", checked=True), ListItem("Berths", checked=False)])'),
        ("spread", 'List([ListItem([Paragraph("Beans"), Paragraph("They dry alone.")], spread=True)])'),
    ),
    "Blockquote": (("children", 'Blockquote("We see no reason to wait.")'),),
    "Code": (
        ("value lang", 'Code("pier,riders\\nOstrel,420", "csv")'),
        ("meta", 'Code("pier,riders\\nOstrel,420", "csv", "first lines")'),
    ),
    "ThematicBreak": (("", "ThematicBreak()"),),
    "Table": (("children align", 'Table([["Crop", "Lent"], ["Beans", "420"]], align=["left", "right"])'),),
    "TableRow": (("children", 'Table([TableRow(["Crop", "Lent"]), TableRow(["Beans"])])'),),
    "TableCell": (("children", 'Table([[TableCell(["Crop, ", Emphasis("dried")])]])'),),
    "FootnoteDefinition": (("identifier children", 'FootnoteDefinition("1", "By weight.")'),),
}
"""What stands on its own; each is shown in the body of a brief."""

SECTION: Final[Cases] = {
    "Section": (
        ("label kind body", 'Section(label="Why it matters", body="It is the only way across.")'),
        ("label_markup", 'Section(label="Why it matters", label_markup=["Why it ", Emphasis("matters")])'),
    ),
}
"""The parts of a brief."""

AUTHOR: Final[Cases] = {
    "Author": (
        ("name role", 'Author(name="Nadia Velkamp", role="Transport Correspondent")'),
        ("affiliation", 'Author(name="Nadia Velkamp", affiliation="Lakeside Ledger")'),
        ("location", 'Author(name="Nadia Velkamp", location="Ostrel, Merrin Valley")'),
        ("competence", 'Author(name="Nadia Velkamp", competence=["Public transport", "Local government"])'),
        ("expertise", 'Author(name="Nadia Velkamp", expertise="Fares, timetables and who pays.")'),
        ("experience", 'Author(name="Nadia Velkamp", experience="She planned bus routes.")'),
        ("url", 'Author(name="Nadia Velkamp", url="https://ledger.example/velkamp")'),
        ("email", 'Author(name="Nadia Velkamp", email="velkamp@ledger.example")'),
        ("image", 'Author(name="Nadia Velkamp", image=Image("velkamp.jpg", "Nadia Velkamp on a pier"))'),
        ("facts", 'Author(name="Nadia Velkamp", facts=[Fact(label="Languages", value="Merric, English")])'),
    ),
    "Fact": (
        ("label value", 'Author(name="Nadia Velkamp", facts=[Fact(label="Boat", value=Emphasis("Grey Heron"))])'),
    ),
}
"""The author card."""

SOURCE: Final[Cases] = {
    "Source": (
        ("kind title url", 'Source(title="Minutes", url="https://lake.example/minutes")'),
        ("kind publisher", 'Source(kind="original", publisher="Lakeside Ledger", url="https://ledger.example/ferry")'),
        ("kind", 'Source(kind="reference", title="How a fare is made")'),
        ("publisher", 'Source(title="Minutes", publisher="Lake Merrin Harbours", url="https://lake.example/minutes")'),
        ("published", 'Source(title="Minutes", url="https://lake.example/minutes", published="2024-03")'),
        ("accessed", 'Source(title="Minutes", url="https://lake.example/minutes", accessed="2024-03-06")'),
        ("note", 'Source(title="Minutes", url="https://lake.example/minutes", note="Only the summary is public.")'),
    ),
}
"""The sources."""

BRIEF: Final[Cases] = {
    "Brief": (
        ("schema_version title", 'Brief(title="Three towns, one ferry")'),
        ("title_markup", 'Brief(title_markup=["The ", Emphasis("Grey Heron"), " sails"])'),
        ("kicker", 'Brief(kicker="Analysis", title="Three towns, one ferry")'),
        ("published", 'Brief(published="2024-03-07")'),
        ("updated", 'Brief(updated="2024-03-08T09:30+01:00")'),
        ("language", 'Brief(language="en-GB")'),
        ("url", 'Brief(url="https://ledger.example/merrin-ferries")'),
        ("id", 'Brief(id="2024-0307")'),
        ("publisher", 'Brief(publisher="Lakeside Ledger")'),
        ("topics", 'Brief(topics=["transport", "Lake Merrin"])'),
        ("image", 'Brief(image=Image("pier.jpg", "The pier at low water"))'),
        ("lede", 'Brief(lede="The first joint ferry sails in June.")'),
        ("body", 'Brief(body="The boards met on Thursday.")'),
        ("sections", 'Brief(sections=[Section(label="What\'s next", body="A vote.")])'),
        ("sources", 'Brief(sources=[Source(title="Minutes", url="https://lake.example/minutes")])'),
        ("authors", 'Brief(authors=[Author(name="Nadia Velkamp")])'),
        ("extra", 'Brief(extra={"review": "weekly", "desk": ["lake", "roads"]})'),
    ),
}
"""The document."""
