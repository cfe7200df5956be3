"""How is a whole folder converted? Write every brief of a folder as an HTML page, and name those that are not one.

Run it:

    python examples/convert_a_folder.py [FOLDER [OUT]]

`briefs convert FOLDER --to html --out-dir OUT` does the same, for deeper folders and on several processors.
"""

import sys
from pathlib import Path

import briefs

folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "briefs"
out = Path(sys.argv[2] if sys.argv[2:] else "pages")

out.mkdir(exist_ok=True)
for path in sorted(folder.glob("*.md")):
    page = out / path.with_suffix(".html").name
    try:
        briefs.dump(briefs.load(path), page)
    except briefs.ReadError as error:
        print(f"{path.name} is no brief: {error}")
    else:
        print(f"{path.name} -> {page}")
