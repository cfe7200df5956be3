"""The day that a line of a page shows, in languages that no brief is written in: "Publicerad: 29 mars 2021".

A page is dated in the language of its publisher, with other words beside the day; so the day is looked for within the
line, by the names of months (in their usual cases) or by three numbers, of which the day stands first unless the year
does. Years of the Persian calendar are counted from their new year.

Knows months and the words for a change. Must not know which day is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date as day_of
from functools import lru_cache
from typing import Final, NamedTuple

from briefs.grammar.datelines import read_dateline
from briefs.model.dates import Date
from briefs.pattern import pattern

_MONTHS: Final = """
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november december
januar februar mars april mai juni juli august september oktober november desember
tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
ledna února března dubna května června července srpna září října listopadu prosince
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
január február március április május június július augusztus szeptember október november december
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
януари февруари март април май юни юли август септември октомври ноември декември
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
januari februari maret april mei juni juli agustus september oktober november desember
ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول
"""
"""A language a line, with twelve months; shorter forms are found as beginnings of these."""
_PERSIAN: Final = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_SHORTEST: Final = 3
_LONGEST: Final = 120
_EPOCH: Final = 584_102
"""The ordinal of 1 Farvardin 979, of which the cycles are counted."""
_FARSI: Final = range(1300, 1500)
_CENTURIES: Final = range(1900, 2100)
_CLOCK: Final = r"(?:\D{1,8}?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?!\d))?"
_NAMED: Final = pattern(
    r"(?<!\d)(?P<day>\d{1,2})\.?(?:-?[a-z]{2})?\s(?:de |d’|d'|ב)?"
    r"(?P<month>[^\d\s.,/:|]{1,20}(?:\s[^\d\s.,/:|]{1,20})?)[./,]?[^\s\d]{0,20}\s?"
    rf"(?:de )?(?P<year>\d{{4}})(?!\d){_CLOCK}"
)
_YEAR_NAMED: Final = pattern(
    rf"(?<!\d)(?P<year>\d{{4}})\.?\s(?P<month>[^\d\s.,/:|]{{1,20}})\s(?P<day>\d{{1,2}})(?!\d){_CLOCK}"
)
_YEAR_FIRST: Final = pattern(
    rf"(?<!\d)(?P<year>\d{{4}})\s?[-./년]\s?(?P<month>\d{{1,2}})\s?[-./월]\s?(?P<day>\d{{1,2}})(?!\d)일?{_CLOCK}"
)
_DAY_FIRST: Final = pattern(
    rf"(?<!\d)(?P<day>\d{{1,2}})\s?[-./]\s?(?P<month>\d{{1,2}})\s?[-./]\s?(?P<year>\d{{4}})(?!\d){_CLOCK}"
)
_FORMS: Final = (_NAMED, _YEAR_NAMED, _YEAR_FIRST, _DAY_FIRST)
_CHANGED: Final = pattern(
    r"updat|modif|edited|revis|aktuali|geändert|änder|bijgewerkt|gewijzigd|aangepast|uppdater|oppdater|ändrad|opdater|endret"
    r"|ændret|muoka|päivit|zmien|zmodyf|změn|upraven|módos|frissít|actuali|atuali|aggiorn|mis à jour|mise à jour"
    r"|ενημέρ|τροποπ|обновл|измен|оновл|змін|güncel|değiştir|تحديث|تعديل|روزرسانی|ویرایش|עודכן|עדכון|수정|更新|改訂"
    r"|cập nhật|diperbarui",
    re.IGNORECASE,
)
_PUBLISHED: Final = pattern(
    r"publi|poste?d|veröffentlicht|erschienen|erstellt|gepubliceerd|geplaatst|julkais|utgit|utgiven|udgive|uveřejn"
    r"|közzét|pubbli|inserito|δημοσ|опубл|разм|yayın|giriş|نشر|انتشار|פורסם|발행|입력|등록|公開|掲載|发布|發布|đăng|diterbitkan",
    re.IGNORECASE,
)


class Shown(NamedTuple):
    """A day that a line shows."""

    date: Date
    """The day, with the time where that is shown."""
    said: str
    """What the line says that it is: `published`, `updated`, or nothing."""


def shown(text: str) -> list[Shown]:
    """The days that a line shows, each with what the words before it say of it; none in a line of text."""
    if len(text) > _LONGEST or sum(map(str.isdigit, text)) < 5:
        return []
    flat = "".join(str(int(c)) if c.isdecimal() else c for c in text.lower())
    found: list[Shown] = []
    last = 0
    for match, date in _days(flat):
        before = flat[last : match.start()]
        last = match.end()
        found.append(Shown(date, said(before)))
    return found


def said(words: str) -> str:
    """What words beside a day say that it is: `published`, `updated`, or nothing."""
    if _CHANGED.search(words):
        return "updated"
    return "published" if _PUBLISHED.search(words) else ""


@lru_cache(maxsize=256)
def said_of(text: str) -> str:
    """The field that a line says its one date is of, where it says so."""
    if (found := said(text)) or (line := read_dateline(text)) is None:
        return found
    return line.field if line.text != text else ""


def _days(text: str) -> Iterator[tuple[re.Match[str], Date]]:
    """The days of a line, in the first form that has any."""
    for form in _FORMS:
        days = [(match, date) for match in form.finditer(text) if (date := _date(match)) is not None]
        if days:
            yield from days
            return


def _date(match: re.Match[str]) -> Date | None:
    year, day = int(match["year"]), int(match["day"])
    months = match["month"]
    if year in _FARSI:
        month = int(months) if months.isdigit() else _PERSIANS.get(months.split(" ", maxsplit=1)[0], 0)
        year, month, day = _from_persian(year, month, day) if month and day else (0, 0, 0)
    else:
        month = int(months) if months.isdigit() else _month(months)
    if year not in _CENTURIES:
        return None
    clock = f"T{int(match['hour']):02}:{match['minute']}" if match["hour"] else ""
    try:
        return Date(f"{year}-{month:02}-{day:02}{clock}")
    except ValueError:
        return None


def _month(words: str) -> int:
    """The number of a month by its name, or by the first letters of one; 0 where there is none."""
    first = words.split(" ", maxsplit=1)[0]
    for name in (words.replace(" ", "-"), first, first.removesuffix("kuuta")):
        if found := _NUMBERS.get(name) or (_NUMBERS_OF_SHORT.get(name, 0)):
            return found
    return 0


def _numbers() -> dict[str, int]:
    return {name: at for line in _MONTHS.split("\n") for at, name in enumerate(line.split(), 1)}


def _short() -> Mapping[str, int]:
    """The beginnings of names that belong to one month alone."""
    found: dict[str, set[int]] = {}
    for name, number in _numbers().items():
        for end in range(_SHORTEST, len(name)):
            found.setdefault(name[:end], set()).add(number)
    return {name: next(iter(numbers)) for name, numbers in found.items() if len(numbers) == 1}


_NUMBERS: Final = _numbers()
_NUMBERS_OF_SHORT: Final = _short()
_PERSIANS: Final = {name: at for at, name in enumerate(_PERSIAN.split(), 1)}


def _from_persian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """A day of the Persian calendar, by its cycle of 33 years with eight leap years (right from 1244 to 1472)."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return 0, 0, 0
    cycle, rest = divmod(year - 979, 33)
    days = 365 * (year - 979) + cycle * 8 + (rest + 3) // 4
    days += 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _of_ordinal(days)


def _of_ordinal(days: int) -> tuple[int, int, int]:
    found = day_of.fromordinal(_EPOCH + days)
    return found.year, found.month, found.day
