"""The author card: a name, a role, and labelled lines, or a few sentences.

    card    = [picture] name [picture] *(role / fact / contact / sentence)
    name    = a line wholly in bold / a heading / a name alone, or before a role or a sentence about it
    role    = a short line of text
    fact    = "**Label:** value"

`read_cards` reads the cards of a group; `fits` says whether an author, written as a card, is read again.
Knows author cards. Must not know where in a document they stand.
"""

from __future__ import annotations

from typing import Any, Final

import attrs

from briefs.grammar import labels, sources, vocabulary
from briefs.grammar.biographies import named_in
from briefs.grammar.labels import SPACE
from briefs.grammar.lines import Line, bare, joined, lines_of, trimmed
from briefs.grammar.names import looks_like_name, read_people
from briefs.grammar.vocabulary import AUTHOR_HEADINGS, FACT_LABELS, FACTS, SOURCE_HEADS, folded
from briefs.grammar.wire import children_of, is_plain, line, plain_paragraph, sole, words
from briefs.model.brief import label_text
from briefs.model.nodes import Break, Inline, Text
from briefs.model.people import Author
from briefs.model.urls import is_safe
from briefs.outline import Wire
from briefs.pattern import pattern

SEPARATOR: Final = ", "
"""What stands between two fields of competence."""

_MAILTO: Final = "mailto:"
_LIST: Final = pattern(r" *[,،、;] *")
_RICH: Final = frozenset({"expertise", "experience"})
_LONGEST_ROLE: Final = 120
_WORDS_OF_ROLE: Final = 4
_ADDRESS: Final = pattern(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|https?://\S+")
_PLAIN_FACT: Final = pattern(r"(?P<label>[^\n:：]{1,40})[:：]\s+")
_AFTER_NAME: Final = ",，—–-|/"
_LOOK: Final = 3
_OPENINGS: Final = frozenset(heading[:end] for heading in AUTHOR_HEADINGS for end in range(_LOOK + 1))


def announces(text: str) -> bool:
    """Whether words stand over author cards."""
    return folded(text) in AUTHOR_HEADINGS


def may_announce(text: str) -> bool:
    """Whether words begin like what stands over author cards: a quick look that never misses one."""
    opening = folded(text[: vocabulary.LONGEST])[:_LOOK]
    return opening in _OPENINGS


def announces_authors(heading: Wire) -> bool:
    """Whether a heading stands over author cards."""
    return heading["type"] == "heading" and announces(line(children_of(heading)))


def is_name_heading(heading: Wire) -> bool:
    """Whether a heading can be the name on a card."""
    return looks_like_name(line(children_of(heading)))


def read_cards(blocks: list[Wire]) -> list[tuple[Wire, Wire]] | None:
    """The authors that blocks describe, each with the block of its name; None where a block is no part of a card."""
    cards = _Cards()
    return cards.found if all(map(cards.add, blocks)) and cards.found and cards.picture is None else None


@attrs.define
class _Cards:
    """The cards of a group, while they are read."""

    found: list[tuple[Wire, Wire]] = attrs.Factory(list)
    """Each card with the block of its name."""
    picture: Wire | None = None
    """A picture above the name that it belongs to."""
    form: str = ""
    """How the last card began."""

    def add(self, block: Wire) -> bool:
        """Add what a block says; False where it is no part of a card."""
        match block["type"]:
            case "heading":
                return is_name_heading(block) and self._begin({"name": line(children_of(block))}, block, "heading")
            case "thematicBreak":
                return bool(self.found)
            case "paragraph":
                return self._add_paragraph(block)
            case "list":
                items = [child for item in children_of(block) for child in children_of(item)]
                return all(child["type"] == "paragraph" and self._add_item(child) for child in items)
        return False

    def _begin(self, card: Wire, block: Wire, form: str) -> bool:
        if self.picture is not None:
            card["image"], self.picture = self.picture, None
        self.found.append((card, block))
        self.form = form
        return True

    def _add_item(self, block: Wire) -> bool:
        before = len(self.found)
        label = labels.split(block)
        return bool(before and label and self._fact(label)) or (self._add_name(block) and len(self.found) > before)

    def _add_paragraph(self, block: Wire) -> bool:
        image = sole(block, "image")
        if image is not None:
            return self._add_picture(image)
        lines = lines_of(block)
        if len(lines) == 1 and self.found:
            if label := _fact_of(children_of(block)):
                return self._fact(label)
            if lines[0].nodes is children_of(block):
                return self._add_lines(block, lines)
        starts = [at for at, each in enumerate(lines) if (self.found or at) and _fact_of(each.nodes)]
        if not starts:
            return self._add_lines(block, lines)
        if starts[0] and not self._add_lines({**block, "children": joined(lines[: starts[0]])}, lines[: starts[0]]):
            return False
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            whole = children_of(block) if len(starts) == 1 and not start else joined(lines[start:end])
            label = _fact_of(whole)
            if label is None or not self._fact(label):
                return False
        return True

    def _add_picture(self, image: Wire) -> bool:
        if self.found and "image" not in (card := self.found[-1][0]) and self.picture is None:
            card["image"] = image
            return True
        if self.picture is not None:
            return False
        self.picture = image
        return True

    def _add_lines(self, block: Wire, lines: list[Line]) -> bool:
        """A paragraph without labels: a name above other lines, or a single thing to say."""
        if len(lines) > 1 and _bold_name({"type": "paragraph", "children": lines[0].nodes}):
            return all(self._add_text({"type": "paragraph", "children": each.nodes}) for each in lines)
        if len(lines) > 1 and not self.found and looks_like_name(line(lines[0].nodes)) and _is_role(lines[1].nodes):
            return all(self._add_text({"type": "paragraph", "children": each.nodes}) for each in lines)
        return bool(lines) and self._add_text(block)

    def _add_text(self, block: Wire) -> bool:
        if self._add_name(block):
            return True
        return bool(self.found) and _add(self.found[-1][0], children_of(block))

    def _add_name(self, block: Wire) -> bool:
        """Begin a card where a paragraph begins with a name."""
        nodes = children_of(block)
        if (name := _bold_name(block)) is not None:
            return self._begin({"name": name}, block, "bold")
        if nodes and nodes[0]["type"] == "strong" and (card := _led_by_name(nodes)) is not None:
            return self._begin(card, block, "led")
        inner = bare(nodes)
        text = line(inner)
        if self.found and self.form not in ("plain", "told"):
            return False
        if not self.found or looks_like_name(text):
            people = read_people(inner) if not (self.found and _is_role(inner) and self.form != "plain") else None
            if people and not (self.found and "role" not in self.found[-1][0]):
                return all(self._begin(person, block, "plain") for person in people)
        name = named_in(text)
        if name is not None and not any(card["name"] == name for card, _ in self.found):
            return self._begin({"name": name, "experience": list(inner)}, block, "told")
        return False

    def _fact(self, label: labels.Label) -> bool:
        _add_fact(self.found[-1][0], label)
        return True


def _bold_name(block: Wire) -> str | None:
    strong = sole(block, "strong") if block["type"] == "paragraph" else None
    text = line(children_of(strong)) if strong else ""
    return text if text and text == label_text(text) else None


def _led_by_name(nodes: list[Wire]) -> Wire | None:
    """The card of a paragraph that begins with a name in bold: a role behind a comma, or sentences."""
    strong, *others = nodes
    name = label_text(line(children_of(strong)).rstrip(","))
    rest = trimmed(others)
    if not looks_like_name(name) or not rest:
        return None
    closed = line(children_of(strong))[-1] in ",:：" or (
        rest[0]["type"] == "text" and rest[0]["value"][0] in _AFTER_NAME + ":："
    )
    said = trimmed(rest, SPACE + _AFTER_NAME + ":：") if closed else rest
    if closed and is_plain(said) and _is_role(said):
        return {"name": name, "role": line(said)}
    return {"name": name, "experience": [*children_of(strong), *others]}


def _fact_of(nodes: list[Wire]) -> labels.Label | None:
    """The labelled line of a card; without bold only a label that a card is known to have."""
    label = labels.split({"type": "paragraph", "children": nodes})
    if label is not None or not nodes or nodes[0]["type"] != "text":
        return label
    found = _PLAIN_FACT.match(nodes[0]["value"])
    if found is None or folded(found["label"]) not in FACTS:
        return None
    rest = nodes[0]["value"][found.end() :]
    return labels.Label(found["label"], [], [{"type": "text", "value": rest}, *nodes[1:]] if rest else nodes[1:])


def _is_role(nodes: list[Wire]) -> bool:
    """Whether a line says what somebody does, and no more."""
    text = line(nodes)
    if not text or len(text) > _LONGEST_ROLE or not is_plain(nodes) or _ADDRESS.fullmatch(text):
        return False
    return text[-1] not in ".!?。" or len(text.split()) < _WORDS_OF_ROLE


def _add(card: Wire, nodes: list[Wire]) -> bool:
    """Add a line without a label to a card: an address, the role, or more to tell."""
    only = nodes[0] if len(nodes) == 1 else None
    text = line(nodes)
    address = _ADDRESS.fullmatch(text)
    if address and only is not None and only["type"] in ("text", "link"):
        url = str(only["url"]) if only["type"] == "link" else ""
        field = "url" if "://" in text else "email"
        if field not in card and url.removeprefix(_MAILTO) in ("", text):
            card[field] = text
            return True
    plain = plain_paragraph({"type": "paragraph", "children": bare(nodes)})
    if plain is not None and "role" not in card and "experience" not in card and _is_role(bare(nodes)):
        card["role"] = plain
    elif "experience" in card:
        card["experience"] += [{"type": "break"}, *nodes]
    else:
        card["experience"] = list(nodes)
    return bool(text)


def _add_fact(card: Wire, label: labels.Label) -> None:
    field = FACTS.get(folded(label.text), "")
    value = _value(field, label.rest)
    if not field or field in card or not value:
        facts = card.setdefault("facts", [])
        facts.append({"label": label.text, "value": label.rest})
    else:
        card[field] = value


def _value(field: str, nodes: list[Wire]) -> object:
    """What a fact says, in the form its field has; nothing where it has another form."""
    if field in _RICH:
        return nodes
    if field == "email" and len(nodes) == 1 and nodes[0]["type"] == "link" and nodes[0]["url"].startswith(_MAILTO):
        return nodes[0]["url"].removeprefix(_MAILTO)
    if field == "url":
        link = nodes[0] if len(nodes) == 1 and nodes[0]["type"] == "link" else None
        return link["url"] if link else line(nodes) if is_plain(nodes) and is_safe(line(nodes)) else None
    if not is_plain(nodes):
        return None
    text = line(nodes)
    return [part for part in _LIST.split(text) if part] if field == "competence" else text


def fits(author: Author) -> bool:
    """Whether an author, written as a card, is read as the same author."""
    lines = (author.location, author.affiliation, author.email, *author.competence)
    rich = (author.expertise, author.experience, *(fact.value for fact in author.facts))
    return (
        author.name == label_text(author.name)
        and not announces(author.name)
        and not any(_LIST.search(field) for field in author.competence)
        and not any(line and line[0] in SPACE for line in lines)
        and all(begins_with_text(nodes) for nodes in rich)
        and all(_is_own(fact.label) for fact in author.facts)
        and _is_read_again(author)
    )


def _is_read_again(author: Author) -> bool:
    """Whether the card reads as it was, as far as its lines can be mistaken for each other."""
    wire: dict[str, Any] = {field: value for field, value in author.model_dump().items() if value}
    blocks = [_paragraph({"type": "strong", "children": [_text(author.name)]})]
    if author.image:
        blocks.append(_paragraph(wire["image"]))
    if author.role:
        blocks.append(_paragraph(_text(author.role)))
    blocks += [_paragraph(*_labelled(FACT_LABELS[field]), *wire[field]) for field in sorted(_RICH & wire.keys())]
    blocks += [_paragraph(*_labelled(fact["label"]), *fact["value"]) for fact in wire.get("facts", ())]
    cards = read_cards(blocks)
    if cards is None or len(cards) != 1 or any(map(_is_of_tail, blocks)):
        return False
    [(card, _)] = cards
    for field in ("location", "affiliation", "competence", "url", "email"):
        if field in wire:
            card[field] = wire[field]
    return Author.model_validate(card) == author


def _is_of_tail(block: Wire) -> bool:
    """Whether a line of a card would be taken for a source, or for the opening of other cards."""
    head = children_of(block)[0]
    if head["type"] == "strong" and may_announce(words(children_of(head))):
        label = labels.split(block)
        if label is not None and announces(label.text):
            return True
    return any(sources.divide(each.nodes) is not None for each in lines_of(block))


def _text(value: str) -> Wire:
    return {"type": "text", "value": value}


def _paragraph(*nodes: Wire) -> Wire:
    return {"type": "paragraph", "children": list(nodes)}


def _labelled(label: str) -> tuple[Wire, Wire]:
    return {"type": "strong", "children": [_text(f"{label}:")]}, _text(" ")


def _is_own(label: str) -> bool:
    """Whether a label is read as one that no field has."""
    if len(label) > labels.LONGEST or label != label_text(label):
        return False
    return folded(label) not in FACTS and folded(label) not in SOURCE_HEADS and not announces(label)


def begins_with_text(nodes: tuple[Inline, ...]) -> bool:
    """Whether running text can follow a label on its line: what white space divides would be lost at its start."""
    if not nodes or isinstance(nodes[0], Break):
        return not nodes
    return not isinstance(nodes[0], Text) or nodes[0].value[0] not in SPACE
