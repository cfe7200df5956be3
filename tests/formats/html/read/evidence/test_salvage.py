"""JSON that is broken as pages break it is read all the same."""

import pytest

from briefs.formats.html.read.evidence.salvage import read


@pytest.mark.parametrize(
    "text",
    [
        '{"a": "b",}',
        '{"a": "b",,}',
        '{"a": "b"};',
        '<!-- {"a": "b"} -->',
        '<![CDATA[{"a": "b"}]]>',
        '//<![CDATA[\n{"a": "b"}\n//]]>',
        '/*<![CDATA[*/{"a": "b"}/*]]>*/',
        '{"a": "b" /* why */}',
        '{"a": // why\n"b"}',
        "{&quot;a&quot;: &quot;b&quot;}",
    ],
)
def test_the_usual_faults_are_mended(text: str) -> None:
    found = read(text)
    assert found.values == [{"a": "b"}]
    assert found.fault


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": "b\nc"}', {"a": "b\nc"}),
        ('{"a": "say "no" now"}', {"a": 'say "no" now'}),
        ('{"a": "say "no", now", "b": "c",}', {"a": 'say "no", now', "b": "c"}),
        (r'{"a": "c\'est",}', {"a": "c'est"}),
        ('{"a": "http://b.example/", }', {"a": "http://b.example/"}),
    ],
)
def test_strings_keep_what_they_say(text: str, value: object) -> None:
    assert read(text).values == [value]


def test_values_one_after_the_other_are_read() -> None:
    assert read('{"a": "b"}\n{"c": "d"}').values == [{"a": "b"}, {"c": "d"}]


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_is_no_fault(text: str) -> None:
    assert read(text) == ([], "")


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '{"a":' * 100_000, '{"a": function() {}}', "<p>", "\x00"])
def test_what_cannot_be_mended_is_not_read(text: str) -> None:
    found = read(text)
    assert found.values == []
    assert found.fault


def test_numbers_of_any_length_are_read() -> None:
    assert read("9" * 10_000).values == ["9" * 10_000]
