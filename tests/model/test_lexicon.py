import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.model import lexicon

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "tr", "zh", "ja")


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        ("why-it-matters", "Why it matters | What it means | Why it works"),
        ("whats-new", "What's new | The latest | Driving the news | What's happening | What happened"),
        ("big-picture", "The big picture | Zoom out | The context | Context"),
        ("by-the-numbers", "By the numbers"),
        ("how-it-works", "How it works | Zoom in | Details | The details"),
        ("between-the-lines", "Between the lines | The intrigue | Reality check | Our thought bubble"),
        ("yes-but", "Yes, but | The other side | The catch"),
        ("what-to-watch", "What to watch | What we're watching"),
        ("whats-next", "What's next | What's ahead | Next steps"),
        ("what-theyre-saying", "What they're saying | What we're hearing"),
        ("background", "Background | Catch up quick | Flashback | State of play | Behind the news"),
        ("bottom-line", "The bottom line | Be smart"),
        ("go-deeper", "Go deeper | Worthy of your time | Know more"),
        ("key-takeaways", "Key takeaways"),
        ("summary", "Executive summary"),
        ("results", "Results"),
        ("outlook", "Outlook"),
        ("threat-level", "Threat level"),
    ],
)
def test_the_labels_of_newsrooms_have_their_kind(kind: str, labels: str) -> None:
    assert {label: lexicon.kind_of(label) for label in labels.split(" | ")} == dict.fromkeys(labels.split(" | "), kind)


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("¿Por qué importa?", "es"),
        ("Pourquoi c'est important", "fr"),
        ("Warum das wichtig ist", "de"),
        ("Почему это важно", "ru"),
        ("Neden önemli", "tr"),
        ("Por que importa", "pt"),
        ("Perché è importante", "it"),
        ("为什么重要", "zh"),
        ("なぜ重要か", "ja"),
        ("Why it matters", "en"),
    ],
)
def test_a_label_means_the_same_in_every_language(label: str, language: str) -> None:
    assert lexicon.kind_of(label) == "why-it-matters"
    assert lexicon.languages_of(label) == (language,)


@pytest.mark.parametrize(
    "label",
    [
        *("Why it matters:", "Why it matters :", "Why it matters：", "Why it matters.", "WHY IT MATTERS"),
        *("Why it matters?", "  Why   it\u00a0matters ", "“Why it matters”", "**Why it matters:**", "Why it matters —"),
        *("🔴 Why it matters", "Why it matters ⚠️", "1️⃣ Why it matters", "🏛️ Why it matters: 🏛️", "Ｗｈｙ it matters"),
    ],
)
def test_case_colon_quotes_emoji_and_spaces_make_no_difference(label: str) -> None:
    assert lexicon.kind_of(label) == "why-it-matters"


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("What’s next", "whats-next"),
        ("What´s next", "whats-next"),
        ("What`s next", "whats-next"),
        ("Yes but", "yes-but"),
        ("Yes, but …", "yes-but"),
        ("POURQUOI C’EST IMPORTANT :", "why-it-matters"),
        ("NASIL ÇALIŞIYOR?", "how-it-works"),
        ("BÜYÜK RESİM", "big-picture"),
        ("В чем проблема", "introduction"),
        ("為什麼重要？", "why-it-matters"),
        ("結論：", "conclusion"),
        ("Nächste Schritte", "whats-next"),
        ("Na\u0308chste Schritte", "whats-next"),
    ],
)
def test_the_ways_to_type_a_letter_make_no_difference(label: str, kind: str) -> None:
    assert lexicon.kind_of(label) == kind


@pytest.mark.parametrize(
    "label",
    [
        *(
            "Expanding the agenda",
            "",
            ":",
            "🔴",
            "Photo",
            "Data",
            "Editor's note",
            "Dear friends",
            "Jane Doe",
            "Source",
        ),
        *("Author", "Location", "Competence", "Field of expertise", "Work experience", "Original publication"),
    ],
)
def test_every_other_label_is_custom(label: str) -> None:
    assert lexicon.kind_of(label) == lexicon.CUSTOM
    assert lexicon.languages_of(label) == ()


def test_a_label_that_two_languages_share_names_both() -> None:
    assert lexicon.languages_of("Conclusion") == ("en", "fr")


def test_a_long_text_is_no_label() -> None:
    assert lexicon.kind_of("Why it matters" + " " * lexicon.LONGEST) == lexicon.CUSTOM
    assert lexicon.languages_of("x" * 1_000_000) == ()


def test_no_label_has_two_kinds() -> None:
    slugs: dict[str, set[str]] = {}
    for kind in lexicon.kinds().values():
        for label in (each for row in kind.labels.values() for each in row):
            slugs.setdefault(lexicon.fold(label), set()).add(kind.slug)
    assert {label: found for label, found in slugs.items() if len(found) > 1} == {}


def test_no_language_lists_a_label_twice() -> None:
    for kind in lexicon.kinds().values():
        for language, labels in kind.labels.items():
            twice = [label for label, times in Counter(map(lexicon.fold, labels)).items() if times > 1]
            assert not twice, (kind.slug, language)


def test_every_kind_but_custom_has_labels_in_every_language() -> None:
    assert {slug: tuple(kind.labels) for slug, kind in lexicon.kinds().items()} == {
        slug: () if slug == lexicon.CUSTOM else LANGUAGES for slug in lexicon.kinds()
    }
    assert all(row for kind in lexicon.kinds().values() for row in kind.labels.values())


def test_every_label_of_the_table_is_found_in_its_language() -> None:
    for kind in lexicon.kinds().values():
        for language, labels in kind.labels.items():
            for label in labels:
                assert lexicon.kind_of(label) == kind.slug
                assert language in lexicon.languages_of(label)


def test_slugs_are_kebab_case_and_meanings_are_sentences() -> None:
    for slug, kind in lexicon.kinds().items():
        assert slug == kind.slug
        assert re.fullmatch("[a-z]+(-[a-z]+)*", slug)
        assert kind.meaning[0].isupper()
        assert kind.meaning.endswith(".")


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        lexicon.kinds()["why-it-matters"] = None  # type: ignore[index]
    with pytest.raises(TypeError):
        lexicon.kinds()["why-it-matters"].labels["en"] = ()  # type: ignore[index]


@given(st.text(max_size=lexicon.LONGEST + 20))
def test_folding_twice_is_folding_once(label: str) -> None:
    assert lexicon.fold(lexicon.fold(label)) == lexicon.fold(label)


@given(st.text())
def test_every_text_has_a_kind(label: str) -> None:
    assert lexicon.kind_of(label) in lexicon.kinds()
