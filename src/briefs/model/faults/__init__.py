"""What keeps a value from being a brief: each fault with its path, what was expected there, and what was found.

pydantic's own errors name classes, branches of unions and internal types; these name fields, and one thing that would
have been right. The values are those of JSON (dicts, lists, strings, numbers, booleans, None).

Knows the document type and pydantic's errors. Must not know text, places or formats.
"""

from briefs.model.faults.examine import MOST, examine, from_json, from_wire
from briefs.model.faults.fault import Fault

__all__ = ["MOST", "Fault", "examine", "from_json", "from_wire"]
