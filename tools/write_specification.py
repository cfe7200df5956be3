"""Writes what the documentation says by generation into docs/: tables and examples from the library itself.

Run it from the root of the repository with `python -m tools.write_specification`; a test holds the pages to it.
"""

from __future__ import annotations

import sys

from tools.specification.pages import ROOT, pages, refreshed


def main() -> int:
    """Bring every page up to date and name those that changed."""
    for path in pages():
        old = path.read_text(encoding="utf-8")
        new = refreshed(old)
        if new != old:
            path.write_text(new, encoding="utf-8", newline="\n")
            print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
