"""What the writer and the reader of HTML agree on: the classes of a brief's own article, and its white space.

The classes are those of microformats2 (h-entry, h-card, h-cite) where it has one, so that other readers understand
the article too; the rest are words of our own.

White space. A browser shows a run of spaces, tabs and line ends as one space, and none at the ends of a block or
beside a `<br>`. Our own article is read the same way, except that a single line end between two words stays a line
end (what follows it as indentation does not count). Text that this would change stands in `<span class="ws">`, which
is shown and read as it is; so is everything in `<pre>`. So a page can be indented and wrapped between its blocks, by
hand or by a tool, and still say the same.
"""

from __future__ import annotations

from typing import Final

ARTICLE: Final = "brief"
"""The class that says: this `<article>` is a brief as we write it."""

KICKER: Final = "kicker"
TITLE: Final = "p-name"
LEDE: Final = "p-summary"
PUBLISHED: Final = "dt-published"
UPDATED: Final = "dt-updated"
PUBLISHER: Final = "p-publisher"
ADDRESS: Final = "u-url"
IDENTIFIER: Final = "u-uid"
PICTURE: Final = "u-featured"
TOPICS: Final = "topics"
TOPIC: Final = "p-category"
CONTENT: Final = "e-content"
PART: Final = "part"
LABEL: Final = "label"
SOURCES: Final = "sources"
AUTHOR: Final = "p-author"
EXTRA: Final = "extra"
GENERATED: Final = "word"
"""The class of words that the writer adds for people ("Sources"): they are no part of the brief."""
ROW: Final = "row"
"""The class of fields that stand side by side."""
DOT: Final = "dot"
"""A second class of the sign between two of them."""

CITED: Final = "h-cite"
ACCESSED: Final = "dt-accessed"
NOTE: Final = "p-content"

PORTRAIT: Final = "u-photo"
ROLE: Final = "p-job-title"
ORGANISATION: Final = "p-org"
MAIL: Final = "u-email"
LOCATION: Final = "p-locality"
COMPETENCE: Final = "competence"
EXPERTISE: Final = "expertise"
EXPERIENCE: Final = "experience"
ABOUT: Final = "p-note"
"""A second class of what an author tells about himself, for readers that know no other."""

FOOTNOTES: Final = "footnotes"
FOOTNOTE: Final = "footnote"
FOOTNOTE_MARK: Final = "footnote-mark"
FOOTNOTE_REFERENCE: Final = "footnote-ref"
FOOTNOTE_ID: Final = "fn-"
"""What comes before a footnote's number in the `id` of its element."""
FOOTNOTE_NAME: Final = "data-note"
"""The identifier of a footnote, where it is not the number that is shown."""

HEADING: Final = "heading"
"""The class of a heading inside a part that shows no word, and so is no heading to HTML."""
DEPTH: Final = "data-depth"
"""The depth of a heading inside a part, where its element has another rank: in a page no rank is left out."""
TOOLTIP: Final = "data-title"
"""The title of a picture in a line that has no words to stand for it (a `title` would be read as such)."""

CODE_LANGUAGE: Final = "language-"
"""What comes before the language in the class of a `<code>` (HTML section 4.5.15)."""
CODE_META: Final = "data-meta"

VERBATIM: Final = "ws"
"""The class of white space, or text, that counts as it is."""

LINKED_PICTURE: Final = "picture"
"""The class of a link, or of a span in one, that stands for a picture in an e-mail; its words are the picture's."""
PICTURE_ADDRESS: Final = "data-src"
"""Where such a picture is, when it cannot be a link, or when its link leads there from elsewhere."""
TASK: Final = "task"
"""The class of the box of a task in an e-mail, which can have no form in it."""
TASK_BOXES: Final = {False: "\u2610", True: "\u2611"}
"""The characters of that box, by whether the task is done."""
WIDE: Final = "wide"
"""The class of a list with numbers like years."""
WIDEST: Final = "widest"
"""The class of a list whose numbers may be wider than any margin."""
FRAME: Final = "frame"
COLUMN: Final = "column"
PREVIEW: Final = "preview"
MANY: Final = "many"
"""The class of a table of many columns in an e-mail."""
