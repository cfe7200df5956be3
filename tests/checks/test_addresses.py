"""Addresses that lead to the same place are equal, and one without a scheme leads nowhere by itself."""

import pytest

from briefs.checks.addresses import is_front_page, is_relative, same_place


@pytest.mark.parametrize(
    "other",
    [
        "http://ostrand.example/minutes",
        "https://www.ostrand.example/minutes",
        "HTTPS://OSTRAND.example/minutes/",
        "https://ostrand.example:443/minutes",
        "https://ostrand.example/minutes?utm_source=letter&fbclid=1",
        "https://ostrand.example/minutes#",
    ],
)
def test_the_same_place(other: str) -> None:
    assert same_place(other) == same_place("https://ostrand.example/minutes")


@pytest.mark.parametrize(
    "other",
    [
        "https://ostrand.example/Minutes",
        "https://ostrand.example/minutes?page=2",
        "https://ostrand.example/minutes#part-2",
        "https://ostrand.example:8080/minutes",
        "https://mole.example/minutes",
        "/minutes",
        "mailto:minutes@ostrand.example",
        "https://[/minutes",
        "",
    ],
)
def test_another_place(other: str) -> None:
    assert same_place(other) != same_place("https://ostrand.example/minutes")


def test_a_front_page_names_no_page() -> None:
    assert is_front_page("https://www.ostrand.example/")
    assert not is_front_page("https://ostrand.example/minutes")
    assert not is_front_page("https://ostrand.example/?id=7")


@pytest.mark.parametrize("url", ["/minutes", "minutes.html", "../a", "?page=2", "//ostrand.example/a", "www.a.example"])
def test_relative(url: str) -> None:
    assert is_relative(url)


@pytest.mark.parametrize("url", ["", "#part", "https://a.example", "mailto:a@b.example", "tel:+1"])
def test_not_relative(url: str) -> None:
    assert not is_relative(url)
