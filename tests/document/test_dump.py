"""Does a document read as text, the same each time, with its data and conditions marked?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from planbuilder.document.blocks import (
    Align,
    Block,
    Caption,
    Cell,
    Chart,
    ChartKind,
    CheckItem,
    Checklist,
    CheckState,
    Column,
    Contents,
    ContentsOf,
    Cover,
    Entry,
    Field,
    Fields,
    Figure,
    ItemList,
    Landscape,
    Letterhead,
    LetterOpening,
    Look,
    Marker,
    Note,
    NoteKind,
    Paragraph,
    ParagraphStyle,
    Part,
    PartKind,
    Point,
    Row,
    RowKind,
    Series,
    Signatory,
    Signature,
    Table,
)
from planbuilder.document.codec import from_json, to_json
from planbuilder.document.dump import dump
from planbuilder.document.inlines import Datum, Emphasis, Gap, LineBreak, Link, Reference, Strong
from planbuilder.values import Ref
from tests.document.small import META, PICTURE, body, document, heading, paragraph, row, text
from tests.document.trees import documents, some_trees

UNITS = Ref("centres", "S1", "units")
STATUS = tuple(Ref("centres", key, "status") for key in ("S1", "S2"))


def dumped(*blocks: Block, origins: bool = False) -> str:
    """Dump blocks alone, without the lines of document and part."""
    lines = dump(document(body(*blocks)), origins=origins).split("part body bagian\n")[1].splitlines()
    return "\n".join(line.removeprefix("  ") for line in lines)


def test_a_document_opens_with_what_it_says_about_itself():
    meta = replace(META, stage="RANCANGAN AWAL", keywords=("IKM", "sentra"))
    plan = replace(
        document(
            Part(PartKind.CHAPTER, "bab-1", (paragraph("Isi."),), "Pendahuluan", "I-", has_samples=True)
        ),
        meta=meta,
    )

    assert (
        dump(plan)
        == """\
document contoh (contoh)
  title Rencana Induk
  short_title Rencana Induk
  office Dinas
  stage RANCANGAN AWAL
  language id-ID
  paper A4
  keywords IKM, sentra

part chapter bab-1, pages I-, running title 'Pendahuluan', with samples
  paragraph: Isi.
"""
    )


BLOCKS: dict[str, tuple[Block, str]] = {
    "heading": (replace(heading(2, "Latar", "latar"), label="1.1"), "heading 2 [1.1] Latar #latar"),
    "unnumbered heading": (heading(1, "Sela", numbered=False), "heading 1 unnumbered Sela #sela"),
    "paragraph": (
        paragraph(
            "Ada ",
            Datum("21", (UNITS,)),
            " ",
            Strong(text("sentra")),
            Emphasis(text(" aktif")),
            LineBreak(),
            Link("https://contoh.id", text("laman")),
            Reference("tbl", "Tabel 1"),
            Gap("tenaga kerja"),
            "\n",
        ),
        "paragraph: Ada ⟦21⟧ **sentra*** aktif*⏎[laman](https://contoh.id)[Tabel 1](#tbl)⟦?tenaga kerja⟧⏎",
    ),
    "styled paragraph": (Paragraph(text("JUDUL"), ParagraphStyle.TITLE), "paragraph title: JUDUL"),
    "list": (
        ItemList(Marker.UPPER, ((paragraph("satu"), paragraph("dua")), (paragraph("tiga"),))),
        """\
list A.
  item
    paragraph: satu
    paragraph: dua
  item
    paragraph: tiga""",
    ),
    "list that goes on": (ItemList(Marker.DECIMAL, (), start=4), "list 1. from 4"),
    "table": (
        Table(
            (Column(400), Column(600, Align.RIGHT, keep=True)),
            (Row((Cell(text("Sentra"), rows=2), Cell(text("Unit"), columns=2))), row("Jumlah")),
            (
                Row((Cell(text("Wilayah I"), columns=2, align=Align.CENTRE, strong=True),), RowKind.GROUP),
                Row((Cell(text("Tahu | Tempe")), Cell((Datum("12", (UNITS,)),))), key="centres/S1"),
                row("Jumlah", "12", kind=RowKind.TOTAL),
            ),
            Caption(text("Unit usaha"), "tbl", "Tabel 1.1"),
            Look.GRID,
            (text("Sumber: dinas"),),
        ),
        """\
table grid [Tabel 1.1] Unit usaha #tbl
  columns 400 left | 600 right keep
  head | Sentra ‹2 rows› | Unit ‹2 columns› |
  head | Jumlah |
  group | Wilayah I ‹2 columns, centre, strong› |
  body | Tahu \\| Tempe | ⟦12⟧ | centres/S1
  total | Jumlah | 12 |
  note Sumber: dinas""",
    ),
    "table without caption": (Table((Column(1000),), (), ()), "table ruled\n  columns 1000 left"),
    "figure": (
        Figure(PICTURE, "peta wilayah", Caption(text("Peta"), "gbr"), 800, (text("Sumber: peta"),)),
        """\
figure 800 Peta #gbr
  picture image/png 40 x 30, 63c1dd951ffe
  alternative peta wilayah
  note Sumber: peta""",
    ),
    "chart": (
        Chart(
            ChartKind.BAR,
            (text("2025"), text("2026")),
            (Series(text("Pagu"), (Point(Datum("1,5"), Decimal("1.5")), Point(Datum("–")))),),
            Caption(text("Pagu"), "gbr", "Gambar 1.1"),
            "Rp juta",
            value_title=text("Rp juta"),
            notes=(text("Sumber: dinas"),),
        ),
        """\
chart bar in Rp juta [Gambar 1.1] Pagu #gbr
  value title Rp juta
  series | Pagu |
  point | 2025 | ⟦1,5⟧ = 1.5 |
  point | 2026 | ⟦–⟧ = nothing |
  alternative Diagram batang dalam Rp juta: Pagu. 2025 1,5; 2026 belum ada data.
  note Sumber: dinas""",
    ),
    "fields": (
        Fields((Field(text("Provinsi"), text("Kalimantan Timur")), Field(text("Menu"), ()))),
        "fields\n  Provinsi : Kalimantan Timur\n  Menu : ____",
    ),
    "boxed fields": (Fields((), boxed=True), "fields boxed"),
    "note": (Note(NoteKind.SAMPLE, (paragraph("contoh"),)), "note sample\n  paragraph: contoh"),
    "signature": (
        Signature((Signatory((text("Samarinda, 2026"),), text("Kepala Dinas")),)),
        """\
signature
  signatory
    before Samarinda, 2026
    title Kepala Dinas
    name ____
    rank ____
    nip ____""",
    ),
    "letterhead": (
        Letterhead(text("PEMERINTAH"), text("DINAS"), (text("Jalan"),), PICTURE),
        """\
letterhead
  government PEMERINTAH
  office DINAS
  address Jalan
  picture image/png 40 x 30, 63c1dd951ffe""",
    ),
    "letterhead without emblem": (
        Letterhead(text("PEMERINTAH"), text("DINAS")),
        "letterhead\n  government PEMERINTAH\n  office DINAS",
    ),
    "letter opening": (
        LetterOpening((Field(text("Hal"), text("Usulan")),), text("Samarinda, 2026"), (text("Menteri"),)),
        "letter opening\n  Hal : Usulan\n  place and date Samarinda, 2026\n  to Menteri",
    ),
    "checklist": (
        Checklist(
            (
                CheckItem(
                    CheckState.READY, text("Lahan"), text("tersedia"), text("Sertifikat"), "readiness/R1"
                ),
                CheckItem(CheckState.MISSING, text("DED"), text("belum tersedia")),
            )
        ),
        """\
checklist
  ready | Lahan | tersedia | Sertifikat | readiness/R1
  missing | DED | belum tersedia |  |""",
    ),
    "landscape": (Landscape((paragraph("lebar"),)), "landscape\n  paragraph: lebar"),
    "contents": (
        Contents(ContentsOf.HEADINGS, (Entry("1.1", "Latar", "latar", 2), Entry("", "Kata Pengantar", "kp"))),
        "contents headings\n  2 [1.1] Latar #latar\n  1 Kata Pengantar #kp",
    ),
    "cover": (
        Cover(
            text("RENCANA INDUK"),
            (text("Kalimantan Timur"),),
            (text("Dinas"),),
            text("2026"),
            "RANCANGAN",
            PICTURE,
        ),
        """\
cover
  title RENCANA INDUK
  subtitle Kalimantan Timur
  office Dinas
  year 2026
  stage RANCANGAN
  picture image/png 40 x 30, 63c1dd951ffe""",
    ),
    "bare cover": (Cover(text("RENCANA"), (), (), text("2026")), "cover\n  title RENCANA\n  year 2026"),
}


@pytest.mark.parametrize(("block", "lines"), BLOCKS.values(), ids=BLOCKS)
def test_a_block_reads_as_its_kind_its_words_and_what_it_holds(block, lines):
    assert dumped(block) == lines


def test_conditions_tell_how_many_cells_of_which_column_they_read():
    block = Note(NoteKind.REMARK, (Paragraph(text("aktif"), under=(UNITS,)),), under=(*STATUS, UNITS))

    assert (
        dumped(block)
        == """\
note remark
  paragraph: aktif
    when centres.units
  when centres.status (2), centres.units"""
    )


def test_with_origins_each_datum_and_each_condition_names_its_cells():
    block = Paragraph(
        (Datum("12", (UNITS,)), Datum("x"), Strong((Gap("pagu", (UNITS,)),))), under=(*STATUS, UNITS)
    )

    assert (
        dumped(block, origins=True)
        == """\
paragraph: ⟦12 ← centres/S1.units⟧⟦x ← nothing⟧**⟦?pagu ← centres/S1.units⟧**
  when centres/S1.status, centres/S2.status, centres/S1.units"""
    )


@some_trees
@given(documents)
def test_a_document_reads_the_same_after_its_way_through_json(plan):
    again = from_json(to_json(plan))

    assert [dump(again), dump(again, origins=True)] == [dump(plan), dump(plan, origins=True)]
