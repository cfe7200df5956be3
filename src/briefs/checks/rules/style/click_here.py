"""A link says "click here" and not where it leads.

## Why
People who cannot see a page go from link to link, or have all links read to them: "here, here, read more, here". WCAG
2.2, success criterion 2.4.9, asks that a link can be understood from its text alone, and its failure F84 names "click
here" and "more" as what not to write.

## Bad
```markdown
# Ferry to Mole sails again

The boards have published the minutes. Read them [here](https://lake.example/minutes).
```

## Good
```markdown
# Ferry to Mole sails again

The boards have published [the minutes](https://lake.example/minutes).
```

## Help
Link the words that name what is behind the link.

## Options
`also`: more texts that say nothing, compared without capitals and marks, e.g. `["our website"]`. Known are the usual
ones in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Turkish, Chinese and Japanese.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.checks.wording import quoted
from briefs.model.lexicon import fold
from briefs.model.nodes import Link
from briefs.model.walk import plain_text

_EMPTY: Final = {
    "en": "click here|here|click|click this link|click the link|this link|link|read more|read on|more|more here"
    "|learn more|learn more here|read more here|find out more|find out more here|see more|see here|view more"
    "|details here|more info|more information|more details|this page|go here|tap here|continue reading",
    "de": "hier|hier klicken|klicken sie hier|klick hier|klicke hier|hier lesen|mehr|mehr lesen|mehr erfahren"
    "|weiterlesen|weitere informationen|mehr informationen|dieser link|zum link",
    "fr": "ici|cliquez ici|cliquer ici|clique ici|par ici|lire la suite|en savoir plus|lire plus|voir plus"
    "|plus d'infos|plus d'informations|ce lien|lien",
    "es": "aquí|haga clic aquí|haz clic aquí|clic aquí|pulse aquí|pincha aquí|leer más|lee más|ver más"
    "|más información|saber más|este enlace|enlace|más",
    "it": "qui|clicca qui|cliccare qui|cliccando qui|leggi tutto|leggi di più|scopri di più|per saperne di più"
    "|continua a leggere|questo link",
    "pt": "aqui|clique aqui|clica aqui|leia mais|ler mais|saiba mais|saber mais|ver mais|mais informações"
    "|este link|neste link",
    "nl": "hier klikken|klik hier|lees meer|lees verder|meer lezen|meer informatie|deze link",
    "pl": "tutaj|tu|kliknij tutaj|kliknij tu|czytaj więcej|więcej|czytaj dalej|dowiedz się więcej",
    "ru": "здесь|тут|нажмите здесь|кликните здесь|по ссылке|по этой ссылке|ссылка|читать далее|читать дальше"
    "|подробнее|далее|узнать больше",
    "tr": "burada|buradan|buraya|buraya tıklayın|buraya tıklayınız|tıklayın|tıklayınız|devamını oku|devamı"
    "|daha fazla bilgi|daha fazlası",
    "zh": "点击这里|點擊這裡|点击此处|點擊此處|请点击这里|这里|這裡|此处|此處|阅读更多|閱讀更多|查看更多"
    "|了解更多|更多|链接|連結",
    "ja": "こちら|こちらから|ここ|ここをクリック|こちらをクリック|続きを読む|もっと見る|もっと読む"
    "|詳しくはこちら|詳細はこちら|詳細",
}
"""By language. A link of which one of these is the whole text says nothing in any language: none of them is a name."""
_LONGEST: Final = 40
_KNOWN: Final = frozenset(fold(text) for texts in _EMPTY.values() for text in texts.split("|"))


@attrs.frozen(kw_only=True)
class Words:
    """What says nothing as the text of a link."""

    also: tuple[str, ...] = ()
    """More texts that say nothing."""


def check(document: Document) -> Iterator[Finding]:
    """Every link with nothing but such a text."""
    if document.of(Link):
        yield from _empty(document)


def _empty(document: Document) -> Iterator[Finding]:
    also = {fold(text) for text in document.options(Words).also}
    for path, link in document.of(Link):
        text = plain_text(link)
        if len(text) <= _LONGEST and (folded := fold(text)) and (folded in _KNOWN or folded in also):
            yield Finding(f"The link {quoted(text)} does not say where it leads.", path)


RULE = Rule(code="BRF310", name="click-here", severity="warning", doc=__doc__, check=check, options=Words)
