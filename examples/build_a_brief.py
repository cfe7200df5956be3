"""How is a brief made in Python? Put one together and print it as Markdown.

Run it:

    python examples/build_a_brief.py
"""

import briefs
from briefs import Author, Brief, Emphasis, Link, List, Paragraph, Section, Source

brief = Brief(
    title="Two villages share one snowplough",
    kicker="Briefing",
    published="2024-01-22",
    # Wherever rich text is expected, a plain string will do …
    lede="Upper and Lower Fenwick have bought a snowplough together and will take turns.",
    sections=[
        Section(label="Why it matters", body="Neither village could pay for one alone."),
        Section(
            label="How it works",
            # … and where a string is not enough, there are nodes.
            body=[
                Paragraph(["The plough stays where the ", Emphasis("last"), " snow fell:"]),
                List(["odd weeks in Upper Fenwick", "even weeks in Lower Fenwick"]),
                Paragraph(["The ", Link("rota", url="https://fenwick.example/rota"), " is public."]),
            ],
        ),
    ],
    sources=[Source(title="Minutes of both councils", url="https://fenwick.example/minutes", published="2024-01")],
    authors=[Author(name="Edda Marlow", role="Correspondent", competence=["Local government"])],
)

print(briefs.dumps(brief, "markdown"), end="")
