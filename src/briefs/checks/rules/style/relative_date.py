"""A date can be understood only on the day on which the text was written.

## Why
A brief is forwarded, filed and found again, and then "tomorrow" is wrong. *The Associated Press Stylebook* writes the
day of the week within seven days, and the date beyond that, in the place of "yesterday" and "tomorrow". Who analyses
for a file (a policy brief, an assessment) does better still with the date. What others have said, in quotation marks,
is left alone.

## Bad
```markdown profile=policy-brief
---
language: en
---

# Ferry to Mole sails again

The boards vote on the fares tomorrow.
```

## Good
```markdown profile=policy-brief
---
language: en
---

# Ferry to Mole sails again

The boards vote on the fares on 14 May.
```

## Help
Write the date. Known are words of English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian,
Turkish and Chinese; where a document does not say its language, only those that mean the same in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.rules.style.measure import Words, placed
from briefs.checks.rules.style.spared import in_quotation, without_code
from briefs.pattern import pattern

_DAYS: Final = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month"
_ENGLISH: Final = (
    r"tomorrow(?!['’]s)|yesterday(?!['’]s)|tonight|this (?:morning|afternoon|evening)"
    rf"|(?<!the )(?:next|last) (?:{_DAYS})(?! of\b|['’-])|this (?:coming|past) (?:{_DAYS})"
)
_WORDS: Final = {
    "en": _ENGLISH,
    "de": "gestern|vorgestern|übermorgen|heute (?:morgen|abend|nacht)|morgen (?:früh|abend|mittag|nachmittag)"
    "|(?:nächste|letzte|kommende|vergangene)n? woche",
    "fr": "demain|avant-hier|après-demain|hier (?:soir|matin)|la semaine (?:prochaine|dernière)",
    "es": "ayer|anteayer|pasado mañana|la (?:próxima semana|semana pasada|semana que viene)",
    "it": "domani|ieri|dopodomani|l'altro ieri|la (?:prossima|scorsa) settimana|la settimana (?:prossima|scorsa)",
    "pt": "amanhã|ontem|anteontem|depois de amanhã|na (?:próxima semana|semana passada|semana que vem)",
    "nl": "gisteren|eergisteren|overmorgen|(?:volgende|vorige) week",
    "pl": "jutro|wczoraj|pojutrze|przedwczoraj|w (?:przyszłym|zeszłym) tygodniu",
    "ru": "завтра|вчера|послезавтра|позавчера|на (?:следующей|прошлой) неделе",
    "tr": "yarın|dün|evvelsi gün|(?:gelecek|geçen) hafta",
    "zh": "明天|昨天|前天|下周|上周|下週|上週",
}
_ANYWHERE: Final = r"tomorrow(?!['’]s)|yesterday(?!['’]s)|vorgestern|übermorgen|dopodomani|anteontem|завтра|вчера"
"""Words that are no other word in any of these languages."""


def _pattern(words: str, *, spaced: bool = True) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if spaced else words, re.IGNORECASE)


_PATTERNS: Final = {code: _pattern(words, spaced=code != "zh") for code, words in _WORDS.items()}
_UNKNOWN: Final = pattern(rf"(?<!\w)(?:{_ANYWHERE})(?!\w)|昨天|明天", re.IGNORECASE)


def check(document: Document) -> Iterator[Finding]:
    """Every such word outside quotation marks, in the language of the document."""
    language = (document.brief.language or "").partition("-")[0]
    pattern = _PATTERNS.get(language) if language else _UNKNOWN
    if pattern is not None:
        yield from placed(document, _relative(document, pattern))


def _relative(document: Document, pattern: re.Pattern[str]) -> Iterator[Words]:
    for passage in document.passages:
        for found in pattern.finditer(without_code(document, passage)):
            if not in_quotation(passage.text, found.start()):
                told = f"'{found[0]}' is another day for who reads this later."
                yield told, passage, found.start(), found.end()


RULE = Rule(code="BRF317", name="relative-date", severity="info", doc=__doc__, check=check)
