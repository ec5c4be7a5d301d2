"""Content that no template expects: long, wide, high, in other scripts. Each as a document that composing has fitted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from planbuilder.compose.fitting import fitted
from planbuilder.document.blocks import (
    Blocks,
    Caption,
    Document,
    Heading,
    ItemList,
    Marker,
    Note,
    NoteKind,
    Paper,
    Paragraph,
    Part,
    PartKind,
)
from planbuilder.document.inlines import Link, Text, plain
from planbuilder.document.numbering import number
from planbuilder.document.tables import Align, Cell, Column, Look, Row, Table
from planbuilder.document.walk import each, lines
from tests.render.sample_document import META, cover_part
from tests.render.sample_tables import text

WORD = "Mempertanggungjawabkan" * 9
URL = "https://contoh.invalid/" + "sangat-panjang/" * 12 + "berkas" * 25
CODE = "2.07.03.1.01.0001" * 8
ARABIC = "مركز الصناعات الصغيرة والمتوسطة"
EMOJI = "Sentra ✓ maju 🏭 dan 😀 senang"
FORTY = 40


def _prose(words: int) -> str:
    return " ".join(f"kata{place}" for place in range(words))


def table(
    *rows: tuple[str, ...], keep: bool = False, caption: str = "Daftar", look: Look = Look.RULED
) -> Table:
    """A table under numbered heads."""
    count = len(rows[0])
    columns = tuple(
        Column(0, align=Align.RIGHT if keep and place > 1 else Align.LEFT, keep=keep and place > 0)
        for place in range(count)
    )
    head = Row(tuple(Cell(text(f"Kepala {place}")) for place in range(count)))
    body = tuple(Row(tuple(Cell(text(words)) for words in row)) for row in rows)
    return Table(columns, (head,), body, Caption(text(caption), "tab-uji"), look=look)


def many_rows(count: int) -> Blocks:
    return (table(*((str(row), f"Sentra ke-{row}", f"{row * 37}") for row in range(1, count + 1))),)


def _forty_columns(keep: bool) -> Blocks:
    rows = (tuple(f"r{row}k{column}" for column in range(FORTY)) for row in range(6))
    return (table(*rows, keep=keep),)


CASES: Mapping[str, Callable[[], Blocks]] = {
    "three hundred rows": lambda: many_rows(300),
    "a cell of 4,000 letters": lambda: (table(("1", _prose(600)[:4000], "3"), ("2", "pendek", "4")),),
    "a row higher than a page": lambda: (table(*((str(n), _prose(1500), "x") for n in range(2))),),
    "forty columns": lambda: _forty_columns(keep=False),
    "forty columns of codes": lambda: _forty_columns(keep=True),
    "a grid of forty columns": lambda: (table(tuple("isi" for _ in range(FORTY)), look=Look.GRID),),
    "a caption of 300 letters": lambda: (table(("1", "2"), caption=("Keterangan " * 30)[:300]),),
    "a long word": lambda: (
        Paragraph(text(f"Kata {WORD} selesai")),
        table(("1", WORD, "3"), ("2", "a", "b")),
    ),
    "a long code that never breaks": lambda: (table(("1", CODE, CODE), ("2", "a", "b"), keep=True),),
    "a long address": lambda: (
        Paragraph((Text("Lihat "), Link(URL, text(URL)), Text(" untuk rincian."))),
        Note(NoteKind.REMARK, (Paragraph(text(URL)),)),
        ItemList(Marker.DECIMAL, ((Paragraph(text(URL)),), (Paragraph(text(CODE)),))),
        table(("1", URL, "3")),
    ),
    "a long heading": lambda: (
        Heading(2, text("Pengembangan kawasan dan sentra " * 14), "sec-panjang"),
        Heading(3, text(WORD), "sec-kata"),
        Paragraph(text("Isi.")),
    ),
    "Arabic": lambda: (Paragraph(text(f"Nama {ARABIC} (Arab), 2025.")), table(("1", ARABIC), ("2", "Latin"))),
    "emoji": lambda: (Paragraph(text(EMOJI)), table(("1", EMOJI), ("2", "Latin"))),
}
"""What stands in the chapter of the document of that name."""


def hostile(name: str, paper: Paper = Paper.A4) -> Document:
    """Make the document of a case."""
    return document_of(CASES[name](), paper)


def document_of(blocks: Blocks, paper: Paper = Paper.A4, title: str = "Uji") -> Document:
    """Fit blocks as composing does, under the heading of a chapter."""
    opening = Heading(1, text(title), "sec-uji")
    chapter = Part(PartKind.CHAPTER, "chapters/uji", (opening, *fitted(blocks, paper)), page_prefix="I-")
    return number(Document("uji", "uji", META, (cover_part(), chapter))).document


def strings(document: Document) -> Iterator[str]:
    """Each run of words in the chapter."""
    for block in each(document.parts[-1].blocks):
        yield from (plain(line) for line in lines(block))
