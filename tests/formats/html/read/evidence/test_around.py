"""The short lines around a headline say who and when, whatever they are called."""

import pytest

import briefs
from briefs import Brief

TEXT = "<p>The boards of the three towns met on Thursday and agreed on a ferry that will run twice a day.</p>" * 3


def brief(lines: str, head: str = "", *, above: str = "") -> Brief:
    html = f"<head>{head}</head><main>{above}<h1>Three towns, one ferry</h1>{lines}{TEXT}</main>"
    found = briefs.read(f"<!doctype html>{html}", "html").brief
    assert found is not None
    return found


def ld(members: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {members}}}</script>'


NAMED = ld('"author": {"@type": "Person", "name": "Ada Lind"}, "datePublished": "2024-05-02T23:30:00Z"')


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<div><span>Ada Lind</span><span>•</span><span>3 May 2024</span></div>", ["Ada Lind"]),
        ("<div>Ada Lind, Veldmark | 3 May 2024</div>", ["Ada Lind"]),
        ("<div>Ada Lind</div><div>Harbour correspondent</div><div>3 May 2024</div>", ["Ada Lind"]),
        ("<div>Ada Lind</div><div>The ferry of tomorrow</div><div>3 May 2024</div>", []),
        ("<div>The Harbour Institute</div><div>3 May 2024</div>", []),
        ("<div>Door Ada Lind</div><div>3 mei 2024</div>", ["Ada Lind"]),
        ("<div>نویسنده: علی رضایی</div><div>۱۸ خرداد ۱۴۰۲</div>", ["علی رضایی"]),
        ("<div class=author>本报记者 邓若溪 卓一帆</div><div>2023年06月08日</div>", ["邓若溪", "卓一帆"]),
        ("<div>김철수 기자</div><div>입력 2024.03.12 14:05</div>", ["김철수"]),
        ("<p>山田太郎</p><p>2024年3月12日 21時37分</p>", ["山田太郎"]),
        ("<nav>Ada Lind | 3 May 2024</nav>", []),
    ],
)
def test_a_name_beside_a_date_is_the_author(lines: str, names: list[str]) -> None:
    assert [author.name for author in brief(lines).authors] == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<h4><a>Ada Lind</a>, <a>Bo Falk</a></h4>", ["Ada Lind", "Bo Falk"]),
        ("<ul><li><a>Ada Lind</a><li><a>Bo Falk</a></ul>", ["Ada Lind", "Bo Falk"]),
        ("<div><span>Ada Lind</span> <span>Veld Mark</span></div>", ["Ada Lind"]),
        ("<div><a>Bo Falk</a>, <a>Cy Dow</a></div>", ["Ada Lind"]),
    ],
)
def test_who_is_shown_beside_the_author_is_one_too(lines: str, names: list[str]) -> None:
    assert [author.name for author in brief(lines, NAMED).authors] == names


@pytest.mark.parametrize(
    ("above", "lines", "published"),
    [
        ("<p><span>Release no. 27</span><span>14.03.2023</span></p>", "", "2023-03-14"),
        ("", "<p>Updated 5 May 2024</p><p>First published 3 May 2024</p>", "2024-05-03"),
        ("", "<div><span>Updated 5 May 2024</span><span>First published 3 May 2024</span></div>", "2024-05-03"),
        ("", "<div>Last changed: 5 May 2024</div>", None),
    ],
)
def test_a_day_around_the_headline_is_heard(above: str, lines: str, published: str | None) -> None:
    assert brief(lines, above=above).published == published


def test_a_day_below_the_text_is_heard_where_it_says_what_it_is() -> None:
    for line, published in (("Publicerad: 2021-03-29", "2021-03-29"), ("© 2021-03-29", None)):
        html = f"<!doctype html><main><div><h1>Three towns</h1>{TEXT}</div><div>{line}</div></main>"
        found = briefs.read(html, "html").brief
        assert found is not None
        assert found.published == published
