"""Putting text into HTML so that it stays text (HTML sections 13.1.2.3 and 13.1.4).

Knows characters. Must not know nodes or records.
"""

from __future__ import annotations


def escape(text: str) -> str:
    """Text as the content of an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def quote(text: str) -> str:
    """Text as the value of an attribute, in its quotes."""
    text = escape(text)
    return f'"{text.replace(chr(34), "&quot;")}"' if '"' in text else f'"{text}"'
