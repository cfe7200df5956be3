"""How do I publish briefs inside the page of my own site?

The template is `templates/site.html`; it needs Jinja2: pip install 'analysis-briefs[template]'.
"""

from pathlib import Path

import briefs

HERE = Path(__file__).parent
brief = briefs.load(HERE / "briefs" / "night-market.md")

page = briefs.dumps(brief, "html", theme="paper", template=HERE / "templates" / "site.html")
Path("night-market.html").write_text(page, encoding="utf-8")

print(page.count("<article"), "article in", len(page.splitlines()), "lines")
print("title:", page.partition("<title>")[2].partition("</title>")[0])
print("the same brief:", briefs.loads(page, "html") == brief)
