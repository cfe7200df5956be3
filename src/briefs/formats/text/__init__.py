"""Briefs as plain text, for people whose mail program shows nothing else. It is written and never read."""
