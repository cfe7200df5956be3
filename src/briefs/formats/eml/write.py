"""A brief as a message: HTML for those whose mail program shows it, plain text for the others.

It is a draft (`X-Unsent: 1`), which mail programs open to be addressed and sent, and made of ASCII alone, so that it
passes through any server unchanged. The same brief gives the same bytes: no date, no identifier and no boundary comes
from a clock or from chance.

Knows the parts of a message. Must not know how a brief is laid out in either of them.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from typing import Final

from briefs.formats.eml.headers import headers
from briefs.formats.eml.options import Options
from briefs.formats.html.options import Options as HtmlOptions
from briefs.formats.html.write import write as write_html
from briefs.formats.text.write import write as write_text
from briefs.model.brief import Brief

_POLICY: Final = SMTP.clone(cte_type="7bit")


def write(brief: Brief, options: Options) -> str:  # noqa: ARG001 - every writer takes the options of its format
    """A brief as a message in the Internet Message Format (RFC 5322), its lines ended by CRLF.

    Raises:
        MissingLibraryError: css-inline, which the HTML of an e-mail needs, is not installed.
    """
    text, html = write_text(brief), write_html(brief, HtmlOptions(email=True))
    message = EmailMessage(_POLICY)
    for value in headers(brief):
        message[value.name] = value
    message.set_content(text or "\n")
    message.add_alternative(html, subtype="html")
    if brief.language:
        message["Content-Language"] = brief.language
    message.set_boundary("=_" + sha256(f"{text}\0{html}".encode()).hexdigest()[:40])
    return message.as_string()
