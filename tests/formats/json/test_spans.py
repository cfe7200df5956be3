from briefs.diagnostics import Source
from briefs.formats.json.spans import spans

TEXT = """{
  "title": "Ferry",
  "sections": [
    {"label": "Why", "body": [{"type": "paragraph", "children": "é\\n😀"}]}
  ]
}
"""


def test_every_value_has_its_place() -> None:
    source = Source(TEXT)
    assert {path: (str(span), source.text[span.start : span.end][:9]) for path, span in spans(source).items()} == {
        (): ("1:1", '{\n  "titl'),
        ("title",): ("2:12", '"Ferry"'),
        ("sections",): ("3:15", '[\n    {"l'),
        ("sections", 0): ("4:5", '{"label":'),
        ("sections", 0, "label"): ("4:15", '"Why"'),
        ("sections", 0, "body"): ("4:30", '[{"type":'),
        ("sections", 0, "body", 0): ("4:31", '{"type": '),
        ("sections", 0, "body", 0, "type"): ("4:40", '"paragrap'),
        ("sections", 0, "body", 0, "children"): ("4:65", '"é\\n😀"'),
    }


def test_it_is_a_mapping_of_what_is_there() -> None:
    found = spans(Source(TEXT))
    assert len(found) == 9
    assert ("sections", 0, "label") in found
    assert ("sections", 1) not in found
    assert ("sections", -1) not in found
    assert found.get(("title", 0)) is None


def test_nothing_has_a_place_in_a_text_that_is_no_json() -> None:
    assert dict(spans(Source("{"))) == {}
    assert () not in spans(Source("{"))


def test_places_count_from_the_beginning_of_the_text_even_with_a_byte_order_mark() -> None:
    assert str(spans(Source('\ufeff{"title": "x"}'))["title",]) == "1:12"


def test_a_version_nobody_knows_has_no_places() -> None:
    assert dict(spans(Source('{"schema_version": "7.0"}'))) == {}
