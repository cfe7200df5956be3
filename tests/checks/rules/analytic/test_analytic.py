"""What the rules of analysis find, where, and what they let pass."""

import pytest

import briefs
from briefs.checks.rules.analytic.judgment_without_likelihood import Judgments

KINDS = ("BRF401", "BRF402", "BRF403", "BRF404", "BRF405", "BRF406", "BRF407")


def found(text: str, code: str, format: str = "markdown") -> list[tuple[str, str]]:
    """What a rule points at in a text, with its place."""
    reading = briefs.read(text, format)
    places = [each.span for each in briefs.check(reading, select=[code])]
    return [(str(span), reading.text[span.start : span.end]) for span in places if span]


def part(label: str, text: str) -> str:
    return f"# The harbour of Ostrand\n\n**{label}:** {text}\n"


@pytest.mark.parametrize(
    ("code", "text", "places"),
    [
        ("BRF401", "A deal is likely. It is likely, and a strike is probable.", [("3:66", "probable")]),
        ("BRF401", "A deal is probable, and a strike is likely to end.", [("3:54", "likely")]),
        ("BRF401", "A deal is likely; the chance is remote that it fails.", [("3:47", "is remote")]),
        ("BRF402", "The fleet is back. With high confidence a deal is likely.", [("3:42", "high confidence")]),
        (
            "BRF404",
            "It is possible that the ships wait. The union may well say no.",
            [("3:18", "It is possible"), ("3:64", "may well")],
        ),
        ("BRF406", "A deal is very likely (70 percent).", [("3:28", "very likely")]),
        ("BRF406", "A deal is the more unlikely, about 60%, of the two.", [("3:37", "unlikely")]),
    ],
)
def test_words_are_found_where_they_stand(code: str, text: str, places: list[tuple[str, str]]) -> None:
    assert found(part("What's next", text), code) == places


def test_words_are_named_on_one_line_wherever_theirs_ends() -> None:
    reading = briefs.read(part("What's next", "A deal may\nwell come, and it is\nvery likely (50%)."), "markdown")
    told = [
        each.message.partition("'")[2].partition("'")[0] for each in briefs.check(reading, select=["BRF404", "BRF406"])
    ]
    assert told == ["may well", "very likely"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("BRF401", "A remote village has a probable cause, and a deal is likely."),
        ("BRF401", "A deal is likely, and one more likely than not; the third is very unlikely."),
        ("BRF402", "We have high confidence in this. A deal is likely."),
        ("BRF402", "The confidence of the union is high, and a deal is likely."),
        ("BRF404", "The ships leave as soon as possible, in May, if that is possible to arrange."),
        ("BRF406", "A deal is likely (60-75%), and the price of the tickets fell by 20%."),
    ],
)
def test_what_only_looks_like_it_passes(code: str, text: str) -> None:
    assert found(part("What's next", text), code) == []


def test_words_of_another_language_are_no_likelihoods() -> None:
    text = "---\nlanguage: es\n---\n\n" + part("Qué sigue", "Es probable que likely llegue, possibly mañana.")
    assert [found(text, code) for code in KINDS] == [[]] * len(KINDS)
    french = "# Le port d'Ostrand\n\n**Et après:** Un accord est probable, et « likely » n'est pas un mot de ce port.\n"
    assert found(french, "BRF401") == []


def test_a_list_of_judgments_is_looked_at_item_by_item() -> None:
    items = (
        "- The deal holds for a year.\n- Prices will probably rise, and that is that.\n- The chance of 30% is low.\n"
    )
    text = part("Key Judgments", f"\n\nThree judgments follow:\n\n{items}")
    assert found(text, "BRF403") == [("7:3", "The deal holds for a year.")]


def test_the_labels_of_judgments_can_be_chosen() -> None:
    reading = briefs.read(part("Our view", "The deal holds for the rest of the year."))
    assert not briefs.check(reading, select=["BRF403"])
    assert briefs.check(reading, select=["BRF403"], options=[Judgments(labels=("Our view",))])


def test_a_footnote_or_a_link_is_a_source() -> None:
    assert found(part("Background", "It was built in 1901."), "BRF405") == [("3:1", "**Background:**")]
    assert not found(part("Background", "It was built in 1901.[^1]\n\n[^1]: The yearbook.\n"), "BRF405")
    assert not found(part("Background", "It was [built](https://port.example/) in 1901."), "BRF405")
    assert not found(part("Our view", "It was built in 1901."), "BRF405")


def test_confidence_anywhere_will_do() -> None:
    text = part("Key judgments", "A deal is likely, and that is that.")
    assert found(text, "BRF407") == [("3:1", "**Key judgments:**")]
    assert not found(text + "\n**Our view:** The evidence is thin: low confidence.\n", "BRF407")


def test_many_are_named_a_hundred_times_and_no_more() -> None:
    text = part("What's next", "The deal is possibly that. " * 500)
    assert len(found(text, "BRF404")) == 100


@pytest.mark.parametrize("code", KINDS)
def test_places_in_json_are_those_of_the_text(code: str) -> None:
    text = part(
        "Key judgments", "A deal is likely (10%), with high confidence; war is probable and perhaps near. It is."
    )
    again = briefs.dumps(briefs.loads(text), "json")
    for each in briefs.check(briefs.read(again, "json"), select=[code]):
        assert each.span is not None
        assert each.span.end > each.span.start
