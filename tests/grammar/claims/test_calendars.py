"""Days as pages show them, in languages that no brief is written in."""

import pytest

from briefs.grammar.claims.calendars import shown


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("12 mei 2020", [("2020-05-12", "")]),
        ("19 mei 2020 16:21", [("2020-05-19T16:21", "")]),
        ("Publicerad: 2021-03-29", [("2021-03-29", "published")]),
        ("Senast uppdaterad: 2023-01-10", [("2023-01-10", "updated")]),
        ("gepubliceerd 12 mei 2020, gewijzigd 19 mei 2020", [("2020-05-12", "published"), ("2020-05-19", "updated")]),
        ("3 تشرين الأول/أكتوبر 2023", [("2023-10-03", "")]),
        ("12 فبراير 2024", [("2024-02-12", "")]),
        ("18 خرداد 1402", [("2023-06-08", "")]),
        ("۱۸ خرداد ۱۴۰۲ - ۱۲:۴۵", [("2023-06-08T12:45", "")]),
        ("۱۴۰۲/۰۳/۱۸", [("2023-06-08", "")]),
        ("30 اسفند 1399", [("2021-03-20", "")]),
        ("1 فروردین 1403", [("2024-03-20", "")]),
        ("12. maaliskuuta 2024", [("2024-03-12", "")]),
        ("Opublikowano: 12 marca 2024", [("2024-03-12", "published")]),
        ("2024. március 12.", [("2024-03-12", "")]),
        ("수정 2024.03.12", [("2024-03-12", "updated")]),
        ("12 de març de 2024", [("2024-03-12", "")]),
        ("Thứ ba, 12/3/2024, 14:05 (GMT+7)", [("2024-03-12T14:05", "")]),
        ("12 mei 1520", []),
        ("99 foo 2024", []),
        ("2024-99-12", []),
        ("40 خرداد 1402", []),
        ("soon", []),
        ("12 mei 2020 " * 20, []),
    ],
)
def test_a_line_shows_days(text: str, days: list[tuple[str, str]]) -> None:
    assert [(str(day.date), day.said) for day in shown(text)] == days
