"""Takes the pictures of a page that README and docs show: `make pictures`.

With `pngquant` on the machine a picture is a third as large. The pictures are part of the repository: two versions of a
browser do not draw the same.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import briefs
from tests.browser import pages
from tests.browser.chromium import Chromium, missing
from tests.places import EXAMPLES, ROOT

BRIEF: Final = EXAMPLES / "briefs" / "seed-library.md"
PICTURES: Final = ROOT / "docs" / "pictures"
SIZES: Final = {1280: 960, 320: 640}
"""The height of what is shown, by its width in pixels: a desk and a phone."""
VIEWS: Final = [(theme, 1280, False) for theme in pages.THEMES] + [(theme, 320, True) for theme in pages.THEMES]
MORE: Final = [("newsroom", 1280, True), ("newsroom", 320, False)]


def take(browser: Chromium, theme: str, width: int, *, dark: bool) -> Path:
    """Draw the first screen of the page in one of its looks."""
    look = "dark" if dark else "light"
    picture = PICTURES / f"theme-{theme}-{width}-{look}.png"
    browser.show(pages.page(briefs.load(BRIEF), theme), width=width, height=SIZES[width], dark=dark)
    browser.picture(picture)
    if quantizer := shutil.which("pngquant"):
        subprocess.run([quantizer, "--force", "--ext=.png", "--strip", "--speed=1", "48", picture], check=True)
    return picture


def main() -> int:
    """Take each picture and say how large it is."""
    if reason := missing():
        print(f"The pictures stay as they are: {reason}.", file=sys.stderr)
        return 1
    PICTURES.mkdir(exist_ok=True)
    browser = Chromium.start()
    for theme, width, dark in VIEWS + MORE:
        picture = take(browser, theme, width, dark=dark)
        print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size:,} bytes")
    browser.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
