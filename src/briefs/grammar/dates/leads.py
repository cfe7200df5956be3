"""The words that say what the date beside them is the date of, in ten languages: published, or changed since.

Other words before a date (accessed, expires, deadline, event) are in no table, so such a date is not the document's.

Knows words. Must not know what a date looks like.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal

from briefs.grammar.dates.calendar import fold

Role = Literal["published", "updated"]

# A row a language, in the order of the lexicon: en de fr es it pt ru tr zh ja.
_PUBLISHED: Final = (
    "published|first published|originally published|published online|publication date|date of publication"
    "|date published|publish date|pub date|pubdate|posted|date posted|originally posted|released|release date"
    "|issued|issue date|date of issue|dated|date|published date|created|written|filed",
    "veröffentlicht|erstveröffentlicht|zuerst veröffentlicht|veröffentlichung|veröffentlichungsdatum|erschienen"
    "|geschrieben|erstellt|publiziert|datum|online seit|publikationsdatum|erscheinungsdatum",
    "publié|publiée|publié en ligne|mis en ligne|mise en ligne|paru|parue|date de publication|publication|posté|créé"
    "|date de parution",
    "publicado|publicada|fecha de publicación|fecha|publicación|creado|primera publicación",
    "pubblicato|pubblicata|data di pubblicazione|pubblicazione|data|uscito|postato",
    "publicado|publicada|data de publicação|data da publicação|publicação|postado|criado|divulgado",
    "опубликовано|опубликована|опубликован|дата публикации|публикация|дата|размещено|дата выхода|создано",
    "yayınlandı|yayımlandı|yayın tarihi|yayınlanma tarihi|yayımlanma tarihi|yayınlanma|tarih|oluşturulma tarihi"
    "|giriş tarihi|giriş",
    "发布于|发表于|刊登于|发布时间|发表时间|发布日期|发表日期|出版日期|日期|时间|發布於|發布時間|發布日期|发布|發布",
    "公開日|公開日時|公開|掲載日|掲載日時|掲載|発行日|発行|投稿日|投稿日時|配信日|配信|日付|発表日|作成日|初出",
)
_UPDATED: Final = (
    "updated|last updated|last update|update|modified|last modified|date modified|revised|last revised|amended"
    "|last changed|edited|last edited|as of|corrected|date updated|updated date",
    "aktualisiert|zuletzt aktualisiert|letzte aktualisierung|aktualisierung|geändert|zuletzt geändert|letzte änderung"
    "|stand|zuletzt bearbeitet|bearbeitet|überarbeitet",
    "mis à jour|mise à jour|dernière mise à jour|modifié|modifiée|actualisé|dernière modification|màj|maj",
    "actualizado|actualizada|última actualización|actualización|modificado|última modificación",
    "aggiornato|aggiornata|ultimo aggiornamento|aggiornamento|modificato|ultima modifica",
    "atualizado|atualizada|última atualização|atualização|modificado|última modificação|actualizado",
    "обновлено|обновлена|обновлён|обновлен|последнее обновление|дата обновления|изменено|последнее изменение",
    "güncellendi|güncelleme|son güncelleme|güncelleme tarihi|güncellenme tarihi|son güncellenme",
    "更新于|更新時間|更新时间|最后更新|最近更新|最后更新于|更新日期|修改于|修改时间|最後更新|更新",
    "更新日|最終更新|最終更新日|更新日時|改訂日|改訂|最終更新日時",
)
# Behind the date: "(updated)", "7 Mayıs 2019 tarihinde yayınlandı", "2019年5月7日公開".
_BEHIND: Final[dict[Role, str]] = {
    "published": "tarihinde yayınlandı|tarihinde yayımlandı|tarihli|発行|公開|掲載|配信|投稿|付|发布|發布|发表|讯"
    "|published|veröffentlicht",
    "updated": "updated|aktualisiert|tarihinde güncellendi|更新|最終更新|改訂|修改",
}
_LINK: Final = "on|at|am|vom|den|le|du|el|al|il|em|a|à|um|в|от|in"
_HAN: Final = r"[\u3040-\u30ff\u4e00-\u9fff]"
_LONGEST: Final = 48


@cache
def _lead() -> re.Pattern[str]:
    groups = (f"(?P<{role}>{_longest_first('|'.join(rows))})" for role, rows in _TABLES.items())
    return re.compile(
        rf"(?:{'|'.join(groups)})(?:(?<={_HAN})|(?=\s*[:：])|(?=\s)(?:\s+(?:{_LINK})(?=\s*[:：]))?)\s*[:：]?\s*"
    )


_TABLES: Final[dict[Role, tuple[str, ...]]] = {"published": _PUBLISHED, "updated": _UPDATED}


@cache
def _behind() -> re.Pattern[str]:
    groups = (f"(?P<{role}>{_longest_first(row)})" for role, row in _BEHIND.items())
    return re.compile(rf"(?:(?<=[\s(（日])|(?<=[0-9]))(?:{'|'.join(groups)})[)）]?\Z")


def _longest_first(phrases: str) -> str:
    folded = dict.fromkeys(map(fold, phrases.split("|")))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in sorted(folded, key=len, reverse=True))


def before(text: str) -> tuple[Role, int] | None:
    """What the words at the start of a text say of the date behind them, and where it begins."""
    start = len(text[:_LONGEST])
    head = fold(text[:_LONGEST])
    if len(head) != start:  # a letter that folds to two would shift every place
        head = text[:_LONGEST].lower()
    return _said(_lead().match(head), end=True) if len(head) == start else None


def behind(text: str) -> tuple[Role, int] | None:
    """What the words at the end of a text say of the date before them, and where that ends."""
    skipped = max(0, len(text) - _LONGEST)
    tail = fold(text[skipped:])
    said = _said(_behind().search(tail), end=False) if len(tail) == len(text) - skipped else None
    return (said[0], skipped + said[1]) if said else None


def _said(found: re.Match[str] | None, *, end: bool) -> tuple[Role, int] | None:
    if found is None:
        return None
    role: Role = "published" if found["published"] else "updated"
    return role, found.end() if end else found.start()
