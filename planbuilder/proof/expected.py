"""What has to stand in a file of a document? The tree, written as the items that a reader meets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import (
    Block,
    Blocks,
    Caption,
    Chart,
    CheckItem,
    Checklist,
    Contents,
    Cover,
    Document,
    Field,
    Fields,
    Figure,
    Gantt,
    Heading,
    ItemList,
    Landscape,
    Letterhead,
    LetterOpening,
    Look,
    Map,
    Note,
    Paragraph,
    ParagraphStyle,
    Picture,
    Row,
    Signature,
    Table,
)
from planbuilder.document.inlines import Emphasis, Inline, Inlines, Link, Reference, Strong, Text, plain
from planbuilder.document.markers import mark
from planbuilder.document.walk import captions, each, inlines
from planbuilder.document.wording import (
    ADDRESSEE,
    CHECK_HEADS,
    CONTENTS_TITLES,
    EMBLEM,
    FIELD_SIGN,
    NIP,
    NOTE_TITLES,
    UNKNOWN_REFERENCE,
)
from planbuilder.proof.items import Item, Kind, Reading, address, squeezed


def expected(document: Document) -> Reading:
    """Say what every file of a document has to hold."""
    teller = _Teller(_targets(document))
    for part in document.parts:
        teller.tell(part.blocks)
    return Reading(tuple(teller.items), tuple(teller.links))


def _targets(document: Document) -> Mapping[str, str]:
    """Map each anchor to what is read at it."""
    found = {}
    for part in document.parts:
        for block in each(part.blocks):
            match block:
                case Heading():
                    found[block.anchor] = f"{block.label} {plain(block.children)}"
                case Contents():
                    found[block.anchor] = CONTENTS_TITLES[block.of]
                case _:
                    pass
        found.update((one.anchor, _caption_text(one)) for _, one in captions(part.blocks))
    return found


def _caption_text(caption: Caption) -> str:
    return f"{caption.label} {plain(caption.children)}".strip()


@dataclass(slots=True)
class _Teller:
    """Takes down the items of blocks."""

    targets: Mapping[str, str]
    items: list[Item] = field(default_factory=list)
    links: list[Item] = field(default_factory=list)
    rows: int = 0

    def tell(self, blocks: Blocks) -> None:
        for block in blocks:
            self._tell(block)

    def _tell(self, block: Block) -> None:  # noqa: C901, PLR0912  # one case a kind
        match block:
            case Heading(level, children, label=label):
                self._say(Kind.HEADING, children, f"{label} ", level=level, label=label)
            case Paragraph(children, style):
                self._say(Kind.TITLE if style is ParagraphStyle.TITLE else Kind.TEXT, children)
            case ItemList():
                self._list(block)
            case Table():
                self._table(block)
            case Figure() | Chart() | Map() | Gantt():
                self._figure(block)
            case Fields(fields):
                self._fields(fields)
            case Note():
                self._say(Kind.TEXT, (Text(NOTE_TITLES[block.kind]),))
                self.tell(block.children)
            case Landscape(children=inner):
                self.tell(inner)
            case Checklist(items):
                self._checklist(items)
            case Letterhead(government, office, address_lines, emblem):
                self._emblem(emblem)
                self._lines((government, office, *address_lines))
            case LetterOpening():
                self._opening(block)
            case Contents():
                self._contents(block)
            case Cover(title, subtitle, office, year, stage, emblem):
                self._emblem(emblem)
                self._lines((title, *subtitle, (Text(stage),), *office, year))
            case Signature():
                self._signature(block)
            case _:
                assert_never(block)

    def _say(
        self, kind: Kind, words: Inlines, before: str = "", *, level: int = 0, label: str = "", row: int = 0
    ) -> None:
        """Take down one item and the links in it; words that are nothing but links are said by these."""
        text = before + plain(words)
        is_bare = kind is Kind.TEXT and not squeezed(before)
        if kind in (Kind.HEAD, Kind.CELL) or squeezed(self._unlinked(words) if is_bare else text):
            self.items.append(Item(kind, text, level=level, label=label, row=row))
        for inline in inlines(words):
            match inline:
                case Link(url, children):
                    self._link(plain(children), address(url))
                case Reference(target, said) if self._is_link(inline):
                    self._link(said, self.targets[target])
                case _:
                    pass

    def _unlinked(self, words: Inlines) -> str:
        """Write the words that are no link."""
        said = (
            self._unlinked(inline.children) if isinstance(inline, Strong | Emphasis) else plain((inline,))
            for inline in words
            if not self._is_link(inline)
        )
        return "".join(said)

    def _is_link(self, inline: Inline) -> bool:
        match inline:
            case Link():
                return True
            case Reference(target, text):
                return text != UNKNOWN_REFERENCE and target in self.targets
            case _:
                return False

    def _link(self, text: str, target: str, *, is_entry: bool = False) -> None:
        if squeezed(text):
            self.links.append(Item(Kind.LINK, text, target, is_entry=is_entry))

    def _lines(self, lines: Sequence[Inlines]) -> None:
        for line in lines:
            self._say(Kind.TEXT, line)

    def _list(self, block: ItemList) -> None:
        for number, item in enumerate(block.items, block.start):
            before = f"{mark(block.marker, number)} "
            first = item[0] if item else None
            if isinstance(first, Paragraph):
                self._say(Kind.TEXT, first.children, before)
                self.tell(item[1:])
            else:
                self._say(Kind.TEXT, (), before)
                self.tell(item)

    def _caption(self, caption: Caption | None) -> None:
        if caption is not None:
            self._say(Kind.CAPTION, caption.children, f"{caption.label} ", label=caption.label)

    def _table(self, table: Table) -> None:
        self._caption(table.caption)
        is_plain = table.look is Look.PLAIN
        self._rows(table.head, Kind.TEXT if is_plain else Kind.HEAD)
        self._rows(table.rows, Kind.TEXT if is_plain else Kind.CELL)
        self._lines(table.notes)

    def _rows(self, rows: Sequence[Row], kind: Kind) -> None:
        self._cells([[cell.children for cell in row.cells] for row in rows], kind)

    def _cells(self, rows: Sequence[Sequence[Inlines]], kind: Kind) -> None:
        for row in rows:
            self.rows += 1
            for cell in row:
                self._say(kind, cell, row=self.rows)

    def _figure(self, figure: Figure | Chart | Map | Gantt) -> None:
        self.items.append(Item(Kind.FIGURE, alternative(figure)))
        self._caption(figure.caption)
        self._lines(figure.notes)

    def _emblem(self, emblem: Picture | None) -> None:
        if emblem is not None:
            self.items.append(Item(Kind.FIGURE, EMBLEM))

    def _fields(self, fields: Sequence[Field]) -> None:
        for one in fields:
            self._say(Kind.TEXT, (*one.label, Text(f" {FIELD_SIGN} "), *one.value))

    def _checklist(self, items: Sequence[CheckItem]) -> None:
        self._cells([[(Text(head),) for head in CHECK_HEADS]], Kind.HEAD)
        rows = [
            [(Text(str(number)),), item.requirement, item.state_text, item.evidence]
            for number, item in enumerate(items, 1)
        ]
        self._cells(rows, Kind.CELL)

    def _opening(self, opening: LetterOpening) -> None:
        self._fields(opening.fields)
        begun = len(self.items)
        self._say(Kind.TEXT, opening.place_and_date)
        self._set_beside(begun)
        first, *others = opening.addressee or ((),)
        if opening.addressee:
            self._say(Kind.TEXT, first, f"{ADDRESSEE} ")
            self._lines(others)

    def _contents(self, contents: Contents) -> None:
        self._say(Kind.HEADING, (Text(CONTENTS_TITLES[contents.of]),), level=1)
        for entry in contents.entries:
            target = self.targets.get(entry.anchor, "")
            self._link(f"{entry.label} {entry.text}", target, is_entry=True)

    def _signature(self, signature: Signature) -> None:
        """Those side by side are read row by row, the offices before the names, or one after the other."""
        begun = len(self.items)
        for one in signature.signatories:
            self._lines((*one.before, one.title, one.name, one.rank, (Text(f"{NIP} "), *one.nip)))
        if len(signature.signatories) > 1:
            self._set_beside(begun)

    def _set_beside(self, begun: int) -> None:
        self.items[begun:] = [replace(item, is_beside=True) for item in self.items[begun:]]
