"""Where the tests find what they read."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
EXAMPLES = ROOT / "examples"

# Other people's documents are not part of the repository; they lie beside it, or where BRIEFS_SHARED says.
SHARED = Path(os.environ.get("BRIEFS_SHARED") or ROOT.parent / "shared")
