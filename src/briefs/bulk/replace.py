"""The new text of a document in the place of the old one, which must still be there.

Knows documents and files. Must not know what was done to the text.
"""

import errno

from briefs.bulk.discover import Input
from briefs.files import replace_file


def replace(document: Input, old: bytes, new: bytes, doing: str) -> None:
    """Replace the text of a document, whole or not at all.

    Args:
        document: The document.
        old: What was read.
        new: What is to be there.
        doing: What was done to it, as in "while it was being mended".

    Raises:
        OSError: The file cannot be written, or has another text than the old one; it is left as it is.
    """
    if document.path.read_bytes() != old:
        reason = f"it was changed by another program while it was being {doing}, and was left as it is; try again"
        raise OSError(errno.EBUSY, reason, str(document.path))
    replace_file(document.path, new)
