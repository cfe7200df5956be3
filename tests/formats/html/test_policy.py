"""The Content-Security-Policy of a page: the hashes are those that a browser works out."""

import base64
import hashlib

import html5lib

import briefs
from briefs import Brief

PAGE = briefs.dumps(Brief(title="Tolls"), "html")


def hashes(policy: str) -> list[str]:
    styles = policy.split("; ")[1]
    return [word.strip("'").removeprefix("sha256-") for word in styles.split() if word.startswith("'sha256-")]


def test_the_style_of_a_page_is_let_in_by_its_hash() -> None:
    # html5lib finds the text of the element, as a browser does, independently of our own parser.
    (style,) = html5lib.parse(PAGE, namespaceHTMLElements=False).iter("style")
    expected = base64.b64encode(hashlib.sha256((style.text or "").encode()).digest()).decode()
    policy = briefs.content_security_policy(PAGE)
    assert policy == f"default-src 'none'; style-src 'self' 'sha256-{expected}'; img-src https:"


def test_a_page_without_a_style_of_its_own_needs_no_hash() -> None:
    assert briefs.content_security_policy("<p>x") == "default-src 'none'; style-src 'self'; img-src https:"


def test_every_style_is_let_in_once_as_the_browser_takes_it() -> None:
    page = "<style>a &amp; b</style><style>\r\nb</style><style>a &amp; b</style>"
    expected = [base64.b64encode(hashlib.sha256(text).digest()).decode() for text in (b"a &amp; b", b"\nb")]
    assert hashes(briefs.content_security_policy(page)) == expected


def test_a_policy_is_a_header_on_one_line_whatever_the_page() -> None:
    policy = briefs.content_security_policy(PAGE + "<style>'; script-src *\r\nX: y</style><style></style>")
    assert policy.isascii()
    assert policy.isprintable()
    assert policy.count(";") == 2
    assert len(hashes(policy)) == 3
