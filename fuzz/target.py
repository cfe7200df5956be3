"""One target: bytes from atheris into one reader, and what it finds into build/fuzz/finds.

Started by `__main__`, with the options of libFuzzer after the format.
"""

from __future__ import annotations

import sys
import traceback
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import atheris

with atheris.instrument_imports(include=["briefs"]):
    import briefs  # noqa: F401 - the package itself first

    # The facade imports a room when it is first asked for one; only what is imported here has its lines counted.
    for room in ("api", "passage", "reading", "grammar", "formats", "diagnostics", "model"):
        module = import_module(f"briefs.{room}")
        for found in walk_packages(getattr(module, "__path__", []), f"briefs.{room}."):
            import_module(found.name)

from fuzz.oracle import LawBrokenError, hold

FINDS = Path(__file__).resolve().parent.parent / "build" / "fuzz" / "finds"


def main() -> None:
    """Run until the time is over."""
    reader, *options = sys.argv[1:]

    def target(data: bytes) -> None:
        try:
            hold(data, reader)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we are looking for
            keep(data, reader, error)

    atheris.Setup([sys.argv[0], *options], target)
    atheris.Fuzz()


def keep(data: bytes, format: str, error: Exception) -> None:
    """Keep an input, where it is the smallest that fails in this way, with the reason beside it."""
    kind = signature(error)
    path = FINDS / f"{format}-{sha256(kind.encode()).hexdigest()[:10]}"
    if path.exists() and path.stat().st_size <= len(data):
        return
    path.write_bytes(data)
    lines = traceback.format_exception(error)
    path.with_suffix(".txt").write_text(f"{kind}\n{''.join(lines[-3:])}\n{data!r}\n", "utf-8", "backslashreplace")


def signature(error: Exception) -> str:
    """What a failure has in common with others of the same cause."""
    if isinstance(error, LawBrokenError):
        return error.law
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "briefs" in frame.filename]
    place = f"{Path(frames[-1].filename).name}:{frames[-1].name}" if frames else ""
    return f"{type(error).__name__} {place}"


if __name__ == "__main__":
    main()
