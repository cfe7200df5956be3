"""One rule says what the addresses of a page are relative to, and which are none."""

import pytest

import briefs
from briefs.formats.html.read.addresses import base_of, is_sound
from briefs.formats.html.tree import document


@pytest.mark.parametrize(
    ("head", "base"),
    [
        ("<base target=_top><base href=https://quay.example/b/>", "https://quay.example/b/"),
        ("<base href=' HTTPS://quay.example/b/ '>", "HTTPS://quay.example/b/"),
        ("<base href=/b/>", ""),
        ("<base href='http://['>", ""),
        ("", ""),
    ],
)
def test_the_first_base_with_an_address_counts(head: str, base: str) -> None:
    assert base_of(document(head)) == base


def test_links_and_metadata_have_one_base() -> None:
    page = (
        "<base target=_top><base href=https://quay.example/b/><link rel=canonical href=a>"
        "<h1>Ferry line reopens</h1><p>The <a href=c>quay</a> is open."
    )
    found = briefs.read(page, "html").brief
    assert found is not None
    assert found.url == "https://quay.example/b/a"
    assert "https://quay.example/b/c" in briefs.dumps(found, "json")


@pytest.mark.parametrize("url", ["http://[", "https://", "http://quay.example:x/", "http:///a"])
def test_what_has_no_host_is_no_address_of_a_page(url: str) -> None:
    assert not is_sound(url)
    found = briefs.read(f"<link rel=canonical href='{url}'><h1>Ferry line reopens</h1><p>x", "html").brief
    assert found is not None
    assert found.url is None
