"""What a browser may do for a page that we wrote: show it, with its own style, and fetch pictures.

Knows Content Security Policy (w3.org/TR/CSP3). Must not know briefs.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from briefs.formats.html import tree


def content_security_policy(page: str) -> str:
    """The value of a `Content-Security-Policy` header under which a page works, and nothing else does.

    Scripts, frames, forms' targets and all that is fetched from elsewhere are refused, except pictures over https.
    Each `<style>` in the page is let in by the SHA-256 of its text (CSP 3, section 2.3.1), so the policy holds for the
    bytes of this page: make it from the page as it is served, after any template.
    """
    styles = tree.document(page).select("style")
    hashes = dict.fromkeys(f" 'sha256-{_digest(style.text)}'" for style in styles)
    return f"default-src 'none'; style-src 'self'{''.join(hashes)}; img-src https:"


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode("ascii")
