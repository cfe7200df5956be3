"""The words that a written date is made of, in the ten languages of the lexicon, and what each stands for.

A word is looked up folded (`fold`), because Turkish writes I for ı and İ for i. No word names two months.

Knows names and numbers. Must not know how a date is put together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

# A row a language: the names of each month, as they stand in a date and alone, long and short.
_MONTHS: Final = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct"
    "|november nov|december dec",
    "januar jänner jän|februar feber febr|märz mär mrz maerz|april|mai|juni|juli|august|september|oktober okt|november"
    "|dezember dez",
    "janvier janv|février fevrier févr fév fevr fev|mars|avril avr|mai|juin|juillet juil juill|août aout|septembre"
    "|octobre|novembre|décembre decembre déc",
    "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre"
    "|diciembre dic",
    "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre sett set|ottobre ott|novembre"
    "|dicembre",
    "janeiro|fevereiro fev|março marco|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro",
    "января январь янв|февраля февраль февр фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл"
    "|августа август авг|сентября сентябрь сент сен|октября октябрь окт|ноября ноябрь нояб ноя|декабря декабрь дек",
    "ocak oca|şubat subat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos agustos ağu|eylül eylul eyl|ekim eki"
    "|kasım kas|aralık ara",
)
# Monday first. Chinese and Japanese write the month and the day of a date with numbers, so they have no row above.
_WEEKDAYS: Final = (
    "monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun",
    "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
    "lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "lunes|martes|miércoles miercoles mié mie|jueves jue|viernes vie|sábado sabado sáb sab|domingo dom",
    "lunedì lunedi|martedì martedi|mercoledì mercoledi|giovedì giovedi gio|venerdì venerdi|sabato|domenica",
    "segunda-feira segunda seg|terça-feira terça ter|quarta-feira quarta qua|quinta-feira quinta qui"
    "|sexta-feira sexta sex|sábado|domingo",
    "понедельник пн|вторник вт|среда среду ср|четверг чт|пятница пятницу пт|суббота субботу сб|воскресенье вс",
    "pazartesi pzt|salı sal|çarşamba carsamba çar|perşembe persembe per|cuma cum|cumartesi cmt|pazar paz",
    "星期一 周一 週一 礼拜一|星期二 周二 週二 礼拜二|星期三 周三 週三 礼拜三|星期四 周四 週四 礼拜四"
    "|星期五 周五 週五 礼拜五|星期六 周六 週六 礼拜六|星期日 星期天 周日 週日 礼拜日 礼拜天",
    "月曜日 月曜|火曜日 火曜 火|水曜日 水曜 水|木曜日 木曜 木|金曜日 金曜 金|土曜日 土曜 土|日曜日 日曜",
)
# The American names as RFC 5322 section 4.3 fixes them, then Europe, East Asia and Australia. A name that means
# different offsets in different places (CST is Chicago's and China's), seasons (ET) or years (Moscow changed its own in
# 2011 and 2014, Turkey in 2016) stands in the second table: it is read, and says nothing about the offset.
_ZONES: Final = (
    "UTC GMT Z WET 0|EST CDT -5|EDT -4|MDT -6|MST PDT -7|PST -8|BST WEST CET MEZ 1|CEST MESZ EET 2|EEST 3|HKT SGT 8"
    "|JST KST 9|AEST 10|AEDT 11"
)
_ZONES_UNKNOWN: Final = "ET CT MT PT CST IST AST TRT TSİ MSK МСК"

TUESDAY_OR_MARCH: Final = "mar"
"""March in every Latin language, and Tuesday in French, Italian and Spanish."""


def fold(word: str) -> str:
    """A word in small letters, Turkish dotless and dotted i written alike."""
    return word.casefold().replace("ı", "i").replace("\u0307", "")


def _numbered(rows: tuple[str, ...], first: int) -> Iterator[tuple[str, int]]:
    for row in rows:
        for number, names in enumerate(row.split("|"), first):
            yield from ((fold(name), number) for name in names.split())


def _offsets() -> Iterator[tuple[str, timedelta]]:
    for row in _ZONES.split("|"):
        *names, hours = row.split()
        yield from ((fold(name), timedelta(hours=int(hours))) for name in names)


MONTHS: Final[Mapping[str, int]] = dict(_numbered(_MONTHS, 1))
"""The number of the month that a folded word names, 1 to 12."""
WEEKDAYS: Final[Mapping[str, int]] = dict(_numbered(_WEEKDAYS, 0)) | {TUESDAY_OR_MARCH: 1}
"""The number of the weekday that a folded word names, Monday 0, as `datetime.date.weekday` counts."""
ZONES: Final[Mapping[str, timedelta | None]] = dict(_offsets()) | dict.fromkeys(map(fold, _ZONES_UNKNOWN.split()))
"""How far a folded zone name is ahead of UTC; None where the name alone does not tell."""
ENGLISH_MONTHS: Final = tuple(names.split()[0].capitalize() for names in _MONTHS[0].split("|"))
"""The months as messages name them; the names in the standard library follow the locale."""
ENGLISH_WEEKDAYS: Final = tuple(names.split()[0].capitalize() for names in _WEEKDAYS[0].split("|"))
"""The weekdays as messages name them, Monday first."""
