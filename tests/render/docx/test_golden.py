"""What is written for one case each: read it in `golden/`, and take a change over with `--accept`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from planbuilder.document.blocks import (
    Align,
    Blocks,
    Caption,
    Cell,
    Column,
    Contents,
    ContentsOf,
    Field,
    Heading,
    ItemList,
    Landscape,
    Letterhead,
    LetterOpening,
    Marker,
    Note,
    NoteKind,
    Paragraph,
    PartKind,
    Row,
    RowKind,
    Signatory,
    Signature,
    Table,
)
from planbuilder.document.inlines import Emphasis, Gap, Link, Reference, Strong, Text
from tests.render.docx.opened import a_document, a_part, opened, text

GOLDEN = Path(__file__).parent / "golden"
TABLE = Table(
    (Column(600), Column(400, Align.RIGHT)),
    (Row((Cell(text("Sentra"), rows=2), Cell(text("Kapasitas")))), Row((Cell(text("Unit")),))),
    (
        Row((Cell(text("Kutai Barat"), columns=2),), RowKind.GROUP),
        Row((Cell(text("Ulap doyo")), Cell(text("12")))),
        Row((Cell(text("Jumlah"), strong=True), Cell(text("12"), strong=True)), RowKind.TOTAL),
    ),
    Caption(text("Sentra menurut kabupaten"), "tbl-sentra"),
    notes=(text("Sumber: pendataan."),),
)
CHAPTER = Heading(1, text("Pendahuluan"), "sec-pendahuluan")
CASES: dict[str, tuple[PartKind, Blocks]] = {
    "caption-and-table": (PartKind.CHAPTER, (CHAPTER, TABLE)),
    "contents": (
        PartKind.CHAPTER,
        (Contents(ContentsOf.HEADINGS), CHAPTER, Heading(2, text("Latar"), "sec-latar")),
    ),
    "inlines": (
        PartKind.BODY,
        (
            Paragraph(
                (
                    Text("Lihat "),
                    Reference("tiada"),
                    Strong(text("tebal")),
                    Emphasis(text("miring")),
                    Gap("luas"),
                    Link("https://example.org", text("laman")),
                )
            ),
        ),
    ),
    "landscape": (PartKind.CHAPTER, (CHAPTER, Landscape((Paragraph(text("Lebar.")),)))),
    "list-in-list": (
        PartKind.BODY,
        (
            ItemList(
                Marker.UPPER,
                ((Paragraph(text("Satu")), ItemList(Marker.DECIMAL, ((Paragraph(text("Dua")),),))),),
            ),
        ),
    ),
    "letter": (
        PartKind.BODY,
        (
            Letterhead(text("Pemerintah Kabupaten"), text("Dinas Perdagangan"), (text("Jalan Contoh 1"),)),
            LetterOpening(
                (Field(text("Nomor"), ()),), text("Sendawar, 14 Maret 2025"), (text("Kepala Dinas"),)
            ),
            Signature((Signatory((), text("Kepala Dinas"), text("Nama Contoh")),)),
        ),
    ),
    "note": (PartKind.BODY, (Note(NoteKind.OPEN, (Paragraph(text("Belum ditulis.")),)),)),
}


@pytest.mark.parametrize("case", CASES)
def test_the_body_is_written_as_agreed(case, request):
    kind, blocks = CASES[case]
    path = GOLDEN / f"{case}.xml"

    written = readable(opened(a_document(a_part(*blocks, kind=kind)), pages={"sec-latar": "I-1"}).body)

    if request.config.getoption("--accept"):
        path.write_text(written, encoding="utf-8", newline="\n")
    assert written == path.read_text(encoding="utf-8")


def readable(body: etree._Element) -> str:
    """Indent the body, without the names of its namespaces."""
    etree.indent(body)
    return re.sub(r' xmlns:\w+="[^"]+"', "", etree.tostring(body, encoding="unicode")) + "\n"


def test_no_golden_file_is_left_over():
    assert {path.stem for path in GOLDEN.glob("*.xml")} == set(CASES)
