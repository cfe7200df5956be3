"""Recognising a label by its form, at the start of a line or in a heading.

A label is set off from the text after it: bold or italic words, or a few plain ones, closed by a colon or a dash or
nothing. The lexicon gives it a kind, but does not decide: a third of all labels occur only once. `read` says what a
line could be; whether it is one, `evidence` decides over the whole document. `split` takes only what needs no evidence.

Knows the forms of labels. Must not know what belongs to one, or the rest of a document.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile
from typing import Final, Literal, TypeAlias

import attrs

from briefs.grammar.layout import BREAK, RUN_IN, LabelStyle
from briefs.grammar.wire import children_of, is_plain, lstripped, sole, words
from briefs.model.brief import label_text
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.model.text import WHITE_SPACE, one_line
from briefs.outline import PLAIN, Wire
from briefs.pattern import pattern

Shape: TypeAlias = Literal["colon", "dash", "question", "sentence", "alone", "bare"]

SPACE: Final = WHITE_SPACE + "\u00a0\u202f"
_WITHIN: Final = SPACE.replace("\r", "").replace("\n", "")
LONGEST: Final = 120
"""Characters that a label may have."""

_COLONS: Final = (":", "：")
_COLON_OUTSIDE: Final = pattern(r"[ \u00a0\u202f]?(?::(?=\s|\Z|[A-ZÀ-ÖØ-ÞĞİŞА-ЯЁ\u3040-\u9fff“«„¿¡])|：)")
_DASH_OUTSIDE: Final = pattern(r"[ \u00a0\u202f]+[—–-](?=[ \u00a0\u202f\n])|—|⸺")
_DASHES: Final = ("—", "–", "-")
_DASH_INSIDE: Final = pattern(r"(?:[ \u00a0\u202f]*[—–]|[ \u00a0\u202f]+-)[ \u00a0\u202f]*\Z")
_TYPED: Final = pattern(r"\*\*(?P<label>[^*\n]{1,80}?)(?P<in>\s*[:：]\s*)?\*\*(?P<out>\s?[:：])?")
_PLAIN: Final = pattern(r"(?P<label>[^\n:：]{1,60}?)(?P<closing>[ \u00a0\u202f]?[:：])(?=\s|\Z|(?<=：))")
_PLAIN_DASH: Final = pattern(r"(?P<label>[^\n—–-]{1,60}?)(?P<closing>[ \u00a0\u202f]+[—–-])(?=[ \u00a0\u202f])")
_SIGN: Final = pattern("[:：—–-]")
_LINE: Final = 80
_GAP: Final = pattern(f"[{re.escape(SPACE)}]*")
_ENDS: Final = ".!…。！"
_STOPS: Final = _ENDS + ",;，；、"


@attrs.frozen
class Label:
    """What could be a label at the start of a line."""

    text: str
    """What it says, without what closes it."""
    markup: list[Wire]
    """How it is typeset, where it carries markup of its own."""
    rest: list[Wire]
    """What follows it."""
    bold: bool = True
    """Whether CommonMark sees it as set off."""
    shape: Shape = "colon"
    """What closes it, and what follows."""
    style: LabelStyle = RUN_IN
    """How it is set."""

    @property
    def known(self) -> bool:
        """Whether the lexicon knows it."""
        return kind_of(self.text) != CUSTOM


def split(paragraph: Wire, *, typed: bool = False) -> Label | None:
    """The label at the start of a paragraph, where its form alone says that it is one.

    Args:
        paragraph: The paragraph.
        typed: Whether asterisks in the text are markup that failed.
    """
    nodes = paragraph["children"]
    if not nodes or nodes[0]["type"] not in ("strong", "text"):
        return None
    if nodes[0]["type"] == "text" and not (typed and nodes[0]["value"].startswith("**")):
        return None
    if nodes[0]["type"] == "strong" and len(words(children_of(nodes[0]))) > 2 * LONGEST:
        return None  # a lede: no space within is so long that it is a label all the same
    label = read(nodes, typed=typed)
    if label is None or label.style.form != "bold":
        return None
    sure = label.shape == "colon" or (label.shape in ("alone", "question") and label.known)
    return label if sure else None


def read(nodes: list[Wire], *, typed: bool = False, longest: int = LONGEST) -> Label | None:
    """What could be a label at the start of a line, and the rest of the line; None where nothing could.

    Args:
        nodes: The line.
        typed: Whether asterisks in the text are markup that failed.
        longest: Characters that the label may have.
    """
    label = _read(nodes, typed=typed) if nodes else None
    return label if label is not None and len(label.text) <= longest else None


def _read(nodes: list[Wire], *, typed: bool) -> Label | None:
    head = nodes[0]
    kind = head["type"]
    if kind == "strong":
        return _set_off(head, nodes[1:], "bold")
    if kind == "emphasis":
        return _set_off(head, nodes[1:], "italic")
    if kind == "link":
        return _linked(head, nodes[1:])
    if kind != "text":
        return None
    if typed and head["value"].startswith("**"):
        return _typed(head["value"], nodes[1:])
    if len(nodes) > 1 and nodes[1]["type"] in ("strong", "emphasis") and _is_emoji(head["value"]):
        return _led(head["value"], nodes[1], nodes[2:])
    return _plain(head["value"], nodes[1:])


def _linked(link: Wire, after: list[Wire]) -> Label | None:
    """A bold label that is a link as a whole, its colon in or out; without a colon it is a link like others."""
    strong = sole(link, "strong")
    if strong is None:
        return None
    inner = children_of(strong)
    kept, colon = inner, ""
    if inner and inner[-1]["type"] == "text" and _is_closed(value := inner[-1]["value"]):
        bare, colon = label_text(value), value[len(label_text(value)) :]
        kept = [*inner[:-1], *([{"type": "text", "value": bare}] if bare else [])]
    said: list[Wire] = [{**link, "children": kept}, *([{"type": "text", "value": colon}] if colon else [])]
    label = _set_off({**strong, "children": said}, after, "bold") if kept else None
    return label if label is not None and label.shape == "colon" else None


def _is_emoji(text: str) -> bool:
    """Whether a text is a picture or two, with nothing but space around."""
    kept = text.strip(SPACE)
    return 0 < len(kept) <= 12 and all(
        ord(character) > 0xFF and unicodedata.category(character) in ("So", "Sk", "Mn", "Cf", "Sm")
        for character in kept
    )


def _led(lead: str, node: Wire, rest: list[Wire]) -> Label | None:
    label = _set_off(node, rest, "bold" if node["type"] == "strong" else "italic")
    if label is None or label.markup or "\n" in lead:
        return None
    return attrs.evolve(label, text=one_line(lead + label.text), style=attrs.evolve(label.style, lead=lead))


def _set_off(head: Wire, after: list[Wire], form: Literal["bold", "italic"]) -> Label | None:
    """A label in bold or italic, which converters like to cut in two."""
    inner = children_of(head)
    if after and after[0]["type"] == head["type"]:
        same = list(takewhile(lambda node: node["type"] == head["type"], after))
        inner = [*inner, *(child for node in same for child in children_of(node))]
        after = after[len(same) :]
    text = words(inner)
    if not text.strip(SPACE):
        return None
    following = str(after[0]["value"]) if after and after[0]["type"] == "text" else ""
    kept = label_text(text)
    if text[-1] in _COLONS or _has_colon(text[len(kept) :]):
        last = str(inner[-1].get("value") or "") if inner[-1]["type"] == "text" else ""
        return _closed(inner, kept, last[len(label_text(last)) :].rstrip(SPACE), after, form, "colon")
    if outside := _COLON_OUTSIDE.match(following):
        return _closed_outside(inner, text, outside[0], after, form, "colon")
    if (dash := _dash_inside(text)) is not None:
        return _closed(inner, text[: dash.start()], dash[0].rstrip(SPACE), after, form, "dash") if after else None
    if (outside := _DASH_OUTSIDE.match(following)) and len(following) + len(after) > outside.end() + 1:
        return _closed_outside(inner, text, outside[0], after, form, "dash")
    return _unclosed(inner, text, after, form)


def _dash_inside(text: str) -> re.Match[str] | None:
    """The dash that words end with."""
    return _DASH_INSIDE.search(text) if text.rstrip(SPACE)[-1:] in _DASHES else None


def _has_colon(text: str) -> bool:
    return ":" in text or "：" in text


def _closed(
    inner: list[Wire], kept: str, closing: str, after: list[Wire], form: Literal["bold", "italic"], shape: Shape
) -> Label | None:
    """A label whose closing sign stands in its bold or italic."""
    label = one_line(kept)
    if not label:
        return None
    gap, rest = _gap(after)
    if not gap and closing[-1:] == ":":
        gap = " "  # it stood in the bold; without one CommonMark sees no bold
    style = _style(form, closing, outside=False, gap=gap, alone=not rest)
    return Label(label, markup_of(inner, closing), rest, shape=shape, style=style)


def _closed_outside(
    inner: list[Wire], text: str, closing: str, after: list[Wire], form: Literal["bold", "italic"], shape: Shape
) -> Label | None:
    """A label whose closing sign follows its bold or italic."""
    label = one_line(label_text(text))
    if not label:
        return None
    gap, rest = _gap([{**after[0], "value": after[0]["value"][len(closing) :]}, *after[1:]])
    style = _style(form, closing, outside=True, gap=gap, alone=not rest)
    return Label(label, [] if is_plain(inner) else inner, rest, shape=shape, style=style)


def _unclosed(inner: list[Wire], text: str, after: list[Wire], form: Literal["bold", "italic"]) -> Label | None:
    """Bold or italic words that nothing closes: alone, a question, a sentence, or words that run on."""
    label = one_line(text)
    if not label:
        return None
    gap, rest = _gap(after)
    if not rest:
        shape: Shape = "question" if label[-1] in "?？" else "alone"
    elif not gap and label[-1] not in "。！？":
        return None  # the words run on without a space: an emphasis in a word
    else:
        shape = "question" if label[-1] in "?？" else "sentence" if label[-1] in _ENDS else "bare"
    if shape == "sentence" and is_plain(inner) and label[-1] in ".。" and label[:-1]:
        style = _style(form, label[-1], outside=False, gap=gap, alone=False)
        return Label(label[:-1], [], rest, shape=shape, style=style)
    style = _style(form, "", outside=False, gap=gap, alone=not rest)
    return Label(label, [] if is_plain(inner) else inner, rest, shape=shape, style=style)


def _style(form: Literal["bold", "italic"], closing: str, *, outside: bool, gap: str, alone: bool) -> LabelStyle:
    if form == "bold" and closing == ":" and gap == " " and not outside and not alone:
        return RUN_IN
    return LabelStyle(form=form, closing=closing, outside=outside, gap="" if alone else gap, alone=alone)


def _gap(nodes: list[Wire]) -> tuple[str, list[Wire]]:
    """What stands between a label and its text, and the text."""
    if not nodes:
        return "", []
    if nodes[0]["type"] == "break":
        return BREAK, lstripped(nodes[1:], SPACE)
    if nodes[0]["type"] != "text":
        return "", nodes
    found = _GAP.match(nodes[0]["value"])
    gap = found[0] if found else ""
    rest = lstripped(nodes, SPACE)
    if rest and rest[0]["type"] == "break":
        return BREAK, lstripped(rest[1:], SPACE)
    return "\n" if "\n" in gap else gap[:1], rest


def markup_of(inner: list[Wire], closing: str) -> list[Wire]:
    """The typesetting of a label, without the sign that closes it."""
    if is_plain(inner):
        return []
    last = inner[-1]
    if last["type"] != "text":
        return inner
    value = label_text(last["value"])
    if closing and value.endswith(closing.strip(SPACE)):
        value = label_text(value.removesuffix(closing.strip(SPACE)))
    return [*inner[:-1], {"type": "text", "value": value}] if value else inner[:-1]


def _typed(text: str, rest: list[Wire]) -> Label | None:
    """A label in asterisks that CommonMark does not see as bold: `**Label: **text`, `**Label:**text` (6.2)."""
    found = _TYPED.match(text)
    if found is None:
        return None
    label = one_line(found["label"])
    _, following = _gap([{"type": "text", "value": text[found.end() :]}, *rest])
    if not (found["in"] or found["out"]):
        asks = following and label[-1:] in ("?", "？")
        return Label(label, [], following, bold=False, shape="question", style=_ASKED) if asks else None
    style = RUN_IN if following else LabelStyle(gap="", alone=True)
    return Label(label, [], following, bold=False, style=style) if label else None


def _plain(text: str, rest: list[Wire]) -> Label | None:
    """A label without any markup: a few words and a colon, or a line that is nothing but words the lexicon knows."""
    if len(text) > _LINE and _SIGN.search(text, 0, _LINE) is None:
        return None
    found = _PLAIN.match(text) or _PLAIN_DASH.match(text)
    if found is None:
        whole = not rest and len(text) <= _LINE and kind_of(text) != CUSTOM and text[-1:] not in _STOPS
        style = LabelStyle(form="plain", closing="", gap="", alone=True)
        return Label(one_line(text), [], [], shape="alone", style=style) if whole else None
    label = one_line(label_text(found["label"]))
    if not label or not (label[0].isalnum() or ord(label[0]) > 0xBF):
        return None
    closing = found["closing"]
    gap, after = _gap([{"type": "text", "value": text[found.end() :]}, *rest])
    if not after and closing.strip(SPACE) not in _COLONS:
        return None
    style = LabelStyle(form="plain", closing=closing, gap=gap if after else "", alone=not after)
    shape: Shape = "colon" if closing.strip(SPACE) in _COLONS else "dash"
    return Label(label, [], after, shape=shape, style=style)


_ASKED: Final = LabelStyle(closing="")


def typed(text: str) -> tuple[str, str, str] | None:
    """The label at the start of a text as it was typed, with the space after it; its words; and how it is bold."""
    found = _TYPED.match(text)
    if found is None:
        return None
    after = text[found.end() :].lstrip(_WITHIN)
    label, colon = found["label"].strip(SPACE), (found["in"] or found["out"] or ":").strip(SPACE)
    space = "" if after[:1] in ("", "\r", "\n") else " "
    return text[: len(text) - len(after)], label, f"**{label}{colon}**{space}"


def is_question(label: str) -> bool:
    """Whether a label is a question that the lexicon knows, which needs no colon to be one."""
    return label[-1] in "?？" and kind_of(label) != CUSTOM


def may_be_label(head: str, after: str, *, alone: bool) -> bool:
    """Whether bold words at the start of a paragraph would be taken for a label; the mirror of `split`.

    Args:
        head: The bold words.
        after: The text that follows them directly.
        alone: Whether nothing follows them.
    """
    label = one_line(head)
    if not label or _is_closed(head) or _COLON_OUTSIDE.match(after):
        return True
    return (alone or label[-1] in "?？") and kind_of(label) != CUSTOM


def _is_closed(text: str) -> bool:
    """Whether words end in a colon, white space apart."""
    return _has_colon(text[len(label_text(text)) :])


def is_marked(node: Wire, marks: dict[int, str]) -> bool:
    """Whether the markup says that bold or italic words are text whatever they say."""
    return marks.get(id(node)) == PLAIN
