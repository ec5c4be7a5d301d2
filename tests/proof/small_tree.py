"""A document of a few pages in which everything occurs that proof compares, and changes of it by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from planbuilder.document.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Contents,
    ContentsOf,
    Document,
    Field,
    Fields,
    Figure,
    Heading,
    ItemList,
    Marker,
    Note,
    NoteKind,
    Paragraph,
    Part,
    PartKind,
    Row,
    Table,
)
from planbuilder.document.inlines import Inlines, Link, Reference, Strong, Text
from planbuilder.document.numbering import number
from planbuilder.proof.compare import Change
from tests.render.sample_document import META
from tests.render.sample_pictures import emblem


def text(words: str) -> Inlines:
    return (Text(words),)


def row(*cells: str, key: str = "") -> Row:
    return Row(tuple(Cell(text(cell), strong=place == 0) for place, cell in enumerate(cells)), key=key)


OPENING = Paragraph(text("Kalimantan Timur memiliki 12 sentra yang beroperasi di 4 kabupaten."))
POINTING = Paragraph(
    (
        Text("Rinciannya dimuat dalam "),
        Reference("tbl-sentra"),
        Text(" dan dasar hukumnya dalam "),
        Reference("sec-hukum"),
        Text(", sesuai dengan "),
        Link("https://peraturan.example/pp-29-2018", text("PP 29 Tahun 2018")),
        Text("."),
    )
)
CLOSING = Paragraph(text("Sentra yang belum beroperasi dibahas dalam bab berikutnya."))
LAW = Heading(2, text("Dasar Hukum"), "sec-hukum")
AREA = Heading(2, text("Ruang Lingkup"), "sec-lingkup")
TABLE = Table(
    columns=(Column(500), Column(250), Column(250)),
    head=(row("Sentra", "Unit usaha", "Tenaga kerja"),),
    rows=(
        row("Ulap Doyo", "38", "114", key="centres/S1"),
        row("Amplang", "52", "", key="centres/S2"),
        row("Anyaman Rotan", "17", "45", key="centres/S3"),
    ),
    caption=Caption(text("Sentra menurut Unit Usaha"), "tbl-sentra"),
    notes=(text("Tenaga kerja 1 sentra belum diketahui."), text("Sumber: Dinas Perindustrian, 2024.")),
)
FIGURE = Figure(
    emblem(), "Batang: Ulap Doyo 38, Amplang 52 unit usaha", Caption(text("Unit Usaha"), "fig-unit"), 300
)
STEPS = ItemList(
    Marker.LOWER, tuple((Paragraph(text(words)),) for words in ("pendataan sentra;", "penilaian sentra."))
)
REMARK = Note(NoteKind.REMARK, (Paragraph(text("Data dikumpulkan sampai dengan Maret 2025.")),))
FORM = Fields((Field(text("Provinsi"), text("Kalimantan Timur")), Field(text("Tahun"), text("2025"))))


def small_document() -> Document:
    """Build and number the document."""
    blocks = (
        Heading(1, text("Pendahuluan"), "bab-satu"),
        AREA,
        OPENING,
        POINTING,
        CLOSING,
        LAW,
        STEPS,
        TABLE,
        FIGURE,
        REMARK,
        FORM,
    )
    parts = (
        Part(PartKind.FRONT, "front/isi", (Contents(ContentsOf.HEADINGS),)),
        Part(PartKind.CHAPTER, "chapters/satu", blocks),
    )
    return number(Document("kecil", "rencana-induk", META, parts)).document


Make = Callable[[Document], Document]


def edited(change: Callable[[Block], tuple[Block, ...]]) -> Make:
    """Change blocks one by one; a block may become none or several."""

    def make(document: Document) -> Document:
        parts = (
            replace(part, blocks=tuple(new for block in part.blocks for new in change(block)))
            for part in document.parts
        )
        return replace(document, parts=tuple(parts))

    return make


def exchanged(old: str, new: Callable[[Block], tuple[Block, ...]]) -> Make:
    """Change the one block whose words or kind are named."""
    return edited(
        lambda block: new(block) if old in repr(block)[:_HEAD] or type(block).__name__ == old else (block,)
    )


_HEAD = 90
"""Letters of a block's description that name its kind and its first words."""


def _table(change: Callable[[Table], Table]) -> Make:
    return edited(lambda block: (change(block),) if isinstance(block, Table) else (block,))


def _rows(change: Callable[[tuple[Row, ...]], tuple[Row, ...]]) -> Make:
    return _table(lambda table: replace(table, rows=change(table.rows)))


def _figure(**changes: object) -> Make:
    return edited(lambda block: (replace(block, **changes),) if isinstance(block, Figure) else (block,))


def _swapped(one: Row) -> Row:
    first, second, third = one.cells
    return replace(one, cells=(first, third, second))


def _pointing(old: object, new: object) -> Make:
    def change(block: Block) -> tuple[Block, ...]:
        if isinstance(block, Paragraph):
            return (replace(block, children=tuple(new if one == old else one for one in block.children)),)
        return (block,)

    return edited(change)


def _reordered(document: Document) -> Document:
    front, chapter = document.parts
    blocks = list(chapter.blocks)
    blocks[2], blocks[4] = blocks[4], blocks[2]
    return replace(document, parts=(front, replace(chapter, blocks=tuple(blocks))))


def _contents(block: Block) -> tuple[Block, ...]:
    if not isinstance(block, Contents):
        return (block,)
    *others, one, last = block.entries
    return (replace(block, entries=(*others, replace(one, anchor=last.anchor), last)),)


_TO_TABLE, _TO_LAW = Reference("tbl-sentra", "Tabel 1.1"), Reference("sec-hukum", "1.2")
_OUT = Link("https://peraturan.example/pp-29-2018", text("PP 29 Tahun 2018"))

FAULTS: Mapping[str, tuple[Make, Change]] = {
    "a paragraph is lost": (exchanged("Kalimantan Timur memiliki", lambda _: ()), Change.LOST),
    "a paragraph is there twice": (
        exchanged("Kalimantan Timur memiliki", lambda one: (one, one)),
        Change.ADDED,
    ),
    "a digit is another": (
        exchanged(
            "Kalimantan Timur memiliki",
            lambda _: (
                replace(
                    OPENING,
                    children=text("Kalimantan Timur memiliki 13 sentra yang beroperasi di 4 kabupaten."),
                ),
            ),
        ),
        Change.CHANGED,
    ),
    "two paragraphs change places": (_reordered, Change.MOVED),
    "two cells change places": (_rows(lambda rows: (_swapped(rows[0]), *rows[1:])), Change.MOVED),
    "a number moves into an empty cell": (
        _rows(lambda rows: (rows[0], _swapped(rows[1]), rows[2])),
        Change.LOST,
    ),
    "a cell says another number": (
        _rows(lambda rows: (row("Ulap Doyo", "83", "114"), *rows[1:])),
        Change.CELL,
    ),
    "a row is lost": (_rows(lambda rows: rows[1:]), Change.LOST),
    "a row is there twice": (_rows(lambda rows: (rows[0], *rows)), Change.ADDED),
    "a column lost its head": (
        _table(lambda table: replace(table, head=(row("Sentra", "Unit usaha", ""),))),
        Change.CELL,
    ),
    "the head became a row": (
        _table(lambda table: replace(table, head=(), rows=(*table.head, *table.rows))),
        Change.ROLE,
    ),
    "a note under a table is lost": (
        _table(lambda table: replace(table, notes=table.notes[1:])),
        Change.LOST,
    ),
    "a heading is not counted": (
        exchanged(
            "Heading(level=2, children=(Text(text='Ruang",
            lambda one: (replace(one, label="", numbered=False),),
        ),
        Change.NUMBER,
    ),
    "a heading became a paragraph": (
        exchanged(
            "Heading(level=2, children=(Text(text='Dasar",
            lambda one: (Paragraph((Text(f"{one.label} Dasar Hukum"),)),),
        ),
        Change.ROLE,
    ),
    "a caption is counted on": (
        _table(lambda table: replace(table, caption=replace(table.caption, label="Tabel 1.2"))),
        Change.NUMBER,
    ),
    "a reference leads elsewhere": (_pointing(_TO_TABLE, replace(_TO_TABLE, target="fig-unit")), Change.LINK),
    "a reference is but words": (_pointing(_TO_LAW, Text("1.2")), Change.LINK),
    "an address is another": (
        _pointing(_OUT, replace(_OUT, url="https://peraturan.example/pp-14-2015")),
        Change.LINK,
    ),
    "a line of the contents leads elsewhere": (edited(_contents), Change.LINK),
    "a figure is lost": (exchanged("Figure", lambda _: ()), Change.FIGURE),
    "the words for a figure are others": (
        _figure(alternative="Batang: Ulap Doyo 38, Amplang 25 unit usaha"),
        Change.FIGURE,
    ),
    "a list begins at b": (exchanged("ItemList", lambda one: (replace(one, start=2),)), Change.CHANGED),
    "the value of a field is lost": (
        exchanged("Fields", lambda one: (replace(one, fields=(one.fields[0], Field(text("Tahun"), ()))),)),
        Change.CHANGED,
    ),
}
"""What a writer might do wrong -> how to do it, and which difference it has to be told as."""

HARMLESS: Mapping[str, Make] = {
    "a bold cell is not bold": _rows(
        lambda rows: tuple(
            replace(one, cells=tuple(replace(cell, strong=False) for cell in one.cells)) for one in rows
        )
    ),
    "words are bold": exchanged(
        "Kalimantan Timur memiliki", lambda one: (replace(one, children=(Strong(one.children),)),)
    ),
    "a column is wider": _table(
        lambda table: replace(table, columns=(Column(600), Column(200), Column(200)))
    ),
    "a figure is smaller": _figure(width=200),
}
"""What changes how a file looks, and nothing that it says."""
