"""Briefs as messages for a mail program: a draft with the brief as HTML and as plain text. Written, never read."""
