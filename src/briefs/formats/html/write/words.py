"""The few words that a page needs and the brief does not have, in twelve languages.

They stand in the page for people only: the reader knows them by their class and passes over them.

Knows language tags. Must not know markup.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs


@attrs.frozen
class Words:
    """The words of a page in one language."""

    sources: str
    original: str
    reference: str
    accessed: str
    updated: str
    location: str
    competence: str
    expertise: str
    experience: str


_ENGLISH: Final = Words(
    "Sources",
    "Original publication",
    "See also",
    "accessed",
    "Updated",
    "Location",
    "Competence",
    "Field of expertise",
    "Work experience",
)

_BY_LANGUAGE: Final[Mapping[str, Words]] = {
    "de": Words(
        "Quellen",
        "Erstveröffentlichung",
        "Siehe auch",
        "abgerufen",
        "Aktualisiert",
        "Ort",
        "Fachgebiete",
        "Schwerpunkt",
        "Werdegang",
    ),
    "fr": Words(
        "Sources",
        "Publication originale",
        "Voir aussi",
        "consulté",
        "Mis à jour",
        "Lieu",
        "Compétences",
        "Domaine d’expertise",
        "Parcours",
    ),
    "es": Words(
        "Fuentes",
        "Publicación original",
        "Véase también",
        "consultado",
        "Actualizado",
        "Lugar",
        "Competencias",
        "Especialidad",
        "Experiencia",
    ),
    "it": Words(
        "Fonti",
        "Pubblicazione originale",
        "Vedi anche",
        "consultato",
        "Aggiornato",
        "Luogo",
        "Competenze",
        "Ambito di studio",
        "Esperienza",
    ),
    "pt": Words(
        "Fontes",
        "Publicação original",
        "Ver também",
        "acessado",
        "Atualizado",
        "Local",
        "Competências",
        "Especialidade",
        "Experiência",
    ),
    "ru": Words(
        "Источники",
        "Первая публикация",
        "См. также",
        "дата обращения",
        "Обновлено",
        "Место",
        "Компетенции",
        "Специализация",
        "Опыт работы",
    ),
    "tr": Words(
        "Kaynaklar",
        "İlk yayın",
        "Ayrıca bkz.",
        "erişim",
        "Güncelleme",
        "Yer",
        "Yetkinlikler",
        "Uzmanlık alanı",
        "İş deneyimi",
    ),
    "ar": Words(
        "المصادر",
        "النشر الأصلي",
        "انظر أيضًا",
        "تاريخ الاطلاع",
        "حُدِّث في",
        "الموقع",
        "الاختصاصات",
        "مجال الخبرة",
        "الخبرة العملية",
    ),
    "he": Words(
        "מקורות", "פרסום מקורי", "ראו גם", "נצפה", "עודכן", "מיקום", "תחומי ידע", "תחום התמחות", "ניסיון מקצועי"
    ),
    "zh": Words("来源", "原载", "另见", "查阅于", "更新于", "所在地", "研究领域", "专长", "工作经历"),
    "ja": Words("出典", "初出", "関連", "閲覧", "更新", "所在地", "専門分野", "専門", "経歴"),
}

_RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)
_RIGHT_TO_LEFT_SCRIPTS: Final = frozenset({"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"})


def words_for(language: str | None) -> Words:
    """The words in this language, or in English where it is not known."""
    return _BY_LANGUAGE.get(language.partition("-")[0], _ENGLISH) if language else _ENGLISH


def direction(language: str | None) -> str:
    """The value of `dir` for text in this language; `auto` lets the first letter decide (HTML section 3.2.6.4)."""
    if language is None:
        return "auto"
    first, _, rest = language.partition("-")
    script = rest[:4] if rest[4:5] in ("", "-") else ""
    if script.istitle():
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if first in _RIGHT_TO_LEFT else "ltr"
