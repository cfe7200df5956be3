"""Takes the pictures of a page that the README shows, in light and in dark, with Chromium.

Run it as `python tools/take_picture.py` where the library and Chromium are installed; with `pngquant` beside them the
files are a third as large. The pictures are part of the repository: two versions of a browser do not draw the same.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import briefs

ROOT: Final = Path(__file__).resolve().parent.parent
BRIEF: Final = ROOT / "examples" / "briefs" / "seed-library.md"
IMAGES: Final = ROOT / "docs" / "images"
SIZE: Final = (1000, 1175)
"""Width and height in pixels: the first screens of the page."""

_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
_QUIET: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"),
    *("--no-first-run", "--hide-scrollbars", "--log-level=3", "--force-device-scale-factor=1"),
)
_DARK: Final = "--force-dark-mode"


def take(page: Path, picture: Path, browser: str, *switches: str) -> None:
    """Draw a page as a browser shows it."""
    width, height = SIZE
    with TemporaryDirectory() as profile:
        places = (f"--user-data-dir={profile}", f"--window-size={width},{height}", f"--screenshot={picture}")
        command = [browser, *_QUIET, *switches, *places, page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603 - our own page
    if quantizer := shutil.which("pngquant"):
        command = [quantizer, "--force", "--ext=.png", "--strip", "--speed=1", "64", str(picture)]
        subprocess.run(command, check=True)  # noqa: S603 - our own picture


def main() -> int:
    """Take both pictures and say how large they are."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        print("There is no Chromium here, so the pictures stay as they are.", file=sys.stderr)
        return 1
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        briefs.dump(briefs.load(BRIEF), page)
        for name, switches in (("page.png", ()), ("page-dark.png", (_DARK,))):
            take(page, IMAGES / name, browser, *switches)
            print(f"{(IMAGES / name).relative_to(ROOT)}: {(IMAGES / name).stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
