"""The names of front-matter keys, and the field of a brief that each one fills.

Static sites, newsletters, clippers, scrapers and metadata standards say the same in many words. The tables are data:
`KEYS` has the names that say plainly what they hold, `LOOSE` those that often hold something else, so that they count
only where their value can be nothing but what the field has. Names are compared without case, accents, spaces and the
signs `-_.:`, so that `publishedAt`, `published_at` and `Published At` are one.

Knows the names of keys. Must not know how a value is read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": (
        *("title", "headline", "og:title", "twitter:title", "dc.title", "dcterms.title", "page_title"),
        *("post_title", "article_title", "titel", "überschrift", "schlagzeile", "título", "titular", "titre", "titolo"),
        *("başlık", "заголовок", "название", "标题", "標題", "题目", "タイトル", "見出し", "제목", "العنوان", "عنوان"),
    ),
    "title_markup": ("title_markup",),
    "kicker": ("kicker", "eyebrow", "overline", "dachzeile", "spitzmarke", "antetítulo", "surtitre", "occhiello"),
    "published": (
        *("date", "published", "pubdate", "publish_date", "published_date", "published_at", "published_on"),
        *("published_time", "publish_time", "publish_at", "date_published", "date_of_publication", "publication_date"),
        *("publication_time", "article:published_time", "og:published_time", "date_publish", "pub_time", "pub_at"),
        *("post_date", "posted", "posted_at", "posted_on", "release_date", "released", "released_at", "issue_date"),
        *("issued", "date_issued", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date.published"),
        *("first_published", "first_published_at", "firstpublishdate", "article_date", "news_date", "brief_date"),
        *("sent", "sent_at", "date_sent", "email_date", "datetime", "date_time", "publicationdatetime"),
        *("datum", "veröffentlicht", "veroeffentlicht", "veröffentlicht_am", "veröffentlichungsdatum", "erschienen"),
        *("erscheinungsdatum", "fecha", "fecha_de_publicación", "fecha_publicación", "publicado", "publicado_el"),
        *("publié", "publié_le", "date_de_publication", "date_publication", "date_de_parution", "data_de_publicação"),
        *("data_publicação", "publicado_em", "data_di_pubblicazione", "data_pubblicazione", "pubblicato"),
        *("pubblicato_il", "tarih", "yayın_tarihi", "yayınlanma_tarihi", "дата", "дата_публикации", "опубликовано"),
        *(
            "日期",
            "发布日期",
            "发布时间",
            "发表日期",
            "发表时间",
            "發布日期",
            "日付",
            "公開日",
            "掲載日",
            "発行日",
            "날짜",
        ),
        *("تاريخ", "التاريخ", "gepubliceerd", "publicatiedatum"),
    ),
    "updated": (
        *("updated", "modified", "lastmod", "last_modified", "last_updated", "updated_at", "date_modified"),
        *("date_updated", "modified_at", "updated_on", "updated_date", "update_date", "modified_date", "modified_time"),
        *("updated_time", "last_modified_at", "last_updated_at", "article:modified_time", "og:updated_time"),
        *("dcterms.modified", "dc.date.modified", "last_edited", "last_edited_time", "revised", "revision_date"),
        *("aktualisiert", "geändert", "aktualisiert_am", "actualizado", "modificado", "modifié", "mis_à_jour"),
        *("mise_à_jour", "atualizado", "aggiornato", "modificato", "güncellendi", "güncelleme_tarihi", "обновлено"),
        *("дата_обновления", "更新日期", "更新时间", "更新時間", "更新日", "最終更新日", "更新"),
    ),
    "language": (
        *("language", "lang", "locale", "in_language", "content_language", "og:locale", "dc.language"),
        *("dcterms.language", "sprache", "idioma", "langue", "lingua", "язык", "dil", "语言", "語言", "言語"),
    ),
    "url": (
        *("url", "canonical", "canonical_url", "canonical_link", "og:url", "web_url", "page_url", "article_url"),
        *("post_url",),
    ),
    "id": ("id", "guid", "uid", "uuid", "identifier", "dc.identifier", "dcterms.identifier", "article_id", "post_id"),
    "publisher": (
        *("publisher", "site_name", "og:site_name", "outlet", "dc.publisher", "dcterms.publisher", "publisher_name"),
        *(
            "herausgeber",
            "éditeur",
            "editore",
            "издатель",
            "издание",
            "yayıncı",
            "出版社",
            "发行方",
            "発行元",
            "発行者",
        ),
    ),
    "topics": (
        *("topics", "tags", "keywords", "topic", "tag", "subjects", "themes", "hashtags", "news_keywords"),
        *("article:tag", "dc.subject", "dcterms.subject", "categories", "category", "schlagwörter", "schlagworte"),
        *("themen", "thema", "etiquetas", "temas", "tema", "mots_clés", "sujets", "étiquettes", "palavras_chave"),
        *("assuntos", "argomenti", "parole_chiave", "темы", "тема", "теги", "ключевые_слова", "etiketler", "konular"),
        *("标签", "标籤", "標籤", "关键词", "關鍵詞", "タグ", "キーワード"),
    ),
    "image": ("image", "og:image", "og:image:url", "lead_image", "main_image", "image_url"),
    "lede": ("lede", "standfirst", "dek", "deck", "chapeau", "chapô", "entradilla", "vorspann"),
    "sources": (
        *("sources", "source", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "fontes", "источник"),
        *("источники", "kaynak", "kaynaklar", "来源", "資料來源", "资料来源", "出典", "情報源"),
    ),
    "authors": (
        *("authors", "author", "byline", "by", "writer", "writers", "written_by", "author_name", "author_names"),
        *("creator", "creators", "dc.creator", "dcterms.creator", "article:author", "article_author", "posted_by"),
        *("reporter", "reporters", "correspondent", "columnist", "journalist", "autor", "autora", "autores", "autoras"),
        *("autoren", "autorin", "verfasser", "verfasserin", "auteur", "auteurs", "autrice", "autore", "autori"),
        *("yazar", "yazarlar", "автор", "авторы", "作者", "撰文", "著者", "執筆者", "筆者", "الكاتب", "المؤلف", "저자"),
    ),
}
"""For each field the names that fill it, the one that is written first; an earlier name wins over a later one."""

LOOSE: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("name",),
    "published": ("data", "created", "created_at", "created_on", "date_created", "creation_date", "dcterms.created"),
    "url": ("permalink", "link", "mainentityofpage", "href"),
    "publisher": ("publication", "newspaper", "site", "website", "journal", "magazine"),
    "image": (
        *("cover", "cover_image", "featured_image", "feature_image", "hero_image", "thumbnail", "thumb", "banner"),
        *("hero", "images", "primary_image", "social_image", "header_image", "lead_photo", "photo", "picture"),
        *("twitter:image", "poster", "bild", "imagen", "imagem", "immagine"),
    ),
    "sources": ("references", "original_source", "citations", "citation"),
}
"""Names that count only where their value can be nothing else; they come after the plain ones."""

CREATION: Final = frozenset({"created", "createdat", "createdon", "datecreated", "creationdate", "dctermscreated"})
"""Names of the day that a file was made: it is no day of publication beside a key that is."""

COMPANIONS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "sources": {
        "url": ("source_url", "source_link", "source_uri"),
        "title": ("source_title", "source_name"),
        "publisher": ("source_publisher", "source_site"),
        "published": ("source_date", "source_published"),
    },
    "authors": {
        "url": ("author_url", "author_link", "author_website", "author_page"),
        "email": ("author_email", "author_mail"),
        "role": ("author_role", "author_title", "author_position"),
        "affiliation": ("author_affiliation", "author_organization", "author_organisation", "author_org"),
        "image": ("author_image", "author_photo", "author_avatar"),
    },
}
"""For a field of records, keys that say more about the one record that there is."""

ORIGINALS: Final = ("original_url", "original_link", "original_publication_url", "originally_published_at_url")
"""Names of the address at which a brief first appeared."""

NESTED: Final = "extra"
"""The key that holds unknown keys whose names are those of fields."""

MAIL: Final[Mapping[str, str]] = {"subject": "title", "from": "authors"}
"""Names that mean this only together, as in a letter."""

_LONGEST: Final = 40
_SIGNS: Final = {ord(sign): None for sign in "-_.: "} | {ord("ı"): "i"}


@lru_cache(maxsize=2048)
def _short(key: str) -> str:
    if not key.isascii():
        marks = unicodedata.normalize("NFKD", key.casefold())
        key = "".join(letter for letter in marks if not unicodedata.combining(letter))
    return key.casefold().translate(_SIGNS)


def fold(key: str) -> str:
    """A key as names are compared: nothing where it is longer than any name."""
    return _short(key) if len(key) <= _LONGEST else ""


def _ranked(table: Mapping[str, tuple[str, ...]], first: int) -> dict[str, tuple[str, int]]:
    ranked: dict[str, tuple[str, int]] = {}
    for field, names in table.items():
        for rank, name in enumerate(names, first):
            ranked.setdefault(fold(name), (field, rank))
    return ranked


_PLAIN: Final = _ranked(KEYS, 0)
_OTHERS: Final = _ranked(LOOSE, 1000)
_RANKS: Final = _OTHERS | _PLAIN
_BESIDE: Final = {
    fold(name): (field, part) for field, parts in COMPANIONS.items() for part, names in parts.items() for name in names
}
_ORIGINAL: Final = frozenset(map(fold, ORIGINALS))


def field_of(key: str) -> str | None:
    """The field that a key fills, if it is known."""
    found = _RANKS.get(fold(key))
    return found[0] if found else None


def is_of_brief(matter: Mapping[str, object]) -> bool:
    """Whether front matter is that of a brief, by its keys."""
    return any(field_of(key) or key == NESTED for key in matter)


def rank_of(key: str) -> int:
    """Where a key stands among those of its field: the lower one wins."""
    return _RANKS[fold(key)][1]


def is_plain(key: str) -> bool:
    """Whether a key says plainly what it holds."""
    return fold(key) in _PLAIN


def beside(key: str) -> tuple[str, str] | None:
    """The field of records that a key says more about, and the part of a record that it has."""
    return _BESIDE.get(fold(key))


def is_original(key: str) -> bool:
    """Whether a key has the address at which a brief first appeared."""
    return fold(key) in _ORIGINAL


def means_something(key: str) -> bool:
    """Whether a key could be read as anything but itself."""
    name = fold(key)
    return name in _RANKS or name in _BESIDE or name in _ORIGINAL or name in MAIL or key == NESTED
