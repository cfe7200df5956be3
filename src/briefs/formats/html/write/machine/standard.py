"""What HTML itself has for machines (HTML sections 4.2.5.1 and 4.6.7.5).

Knows `<meta name>` and `<link>`. Must not know other vocabularies.
"""

from __future__ import annotations

from briefs.formats.html.write.escape import quote
from briefs.formats.html.write.machine.plain import summary
from briefs.model.brief import Brief


def elements(brief: Brief) -> str:
    """The description, the authors and the canonical address."""
    told = [("description", summary(brief)), *(("author", person.name) for person in brief.authors)]
    parts = [f'<meta name="{name}" content={quote(value)}>\n' for name, value in told if value]
    if brief.url:
        parts.append(f'<link rel="canonical" href={quote(brief.url)}>\n')
    return "".join(parts)
