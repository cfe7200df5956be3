"""What an editor may say about rules, and what is passed over."""

import pytest

from briefs.lsp.standard import Wishes, chosen


@pytest.mark.parametrize(
    ("told", "wishes"),
    [
        (None, Wishes()),
        ("x", Wishes()),
        ({}, Wishes()),
        ({"briefs": None}, Wishes()),
        ({"profile": "default", "select": "BRF1"}, Wishes("default", select=("BRF1",))),
        (
            {"briefs": {"ignore": ["BRF010", 5], "extend-select": ["BRF3"]}},
            Wishes(ignore=("BRF010",), extend_select=("BRF3",)),
        ),
        ({"profile": 5, "select": 7, "theme": "dark"}, Wishes()),
    ],
)
def test_the_wishes_in_what_an_editor_sends(told: object, wishes: Wishes) -> None:
    assert Wishes.parse(told) == wishes


def test_wishes_choose_rules() -> None:
    one, all_but_one = chosen(None, Wishes(select=("BRF010",))), chosen(None, Wishes(ignore=("ambiguous-date",)))
    assert one
    assert one.codes == {"BRF010"}
    assert all_but_one
    assert "BRF010" not in all_but_one.codes
