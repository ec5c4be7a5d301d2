"""Do the readers find the same where a file is tagged or wrapped otherwise, as another program would?"""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pikepdf
import pytest

from planbuilder.document.blocks import Document, Table
from planbuilder.proof.items import Item, Kind, folded, says
from planbuilder.proof.read_docx import read_docx
from planbuilder.proof.read_pdf import read_pdf
from planbuilder.proof.rejoin import rejoined
from tests.proof.files import written
from tests.proof.small_tree import edited, row, small_document

MANY = 60
"""So many rows take more than a page."""


def long_table() -> Document:
    rows = tuple(row(f"Sentra {number}", str(number), "–") for number in range(MANY))
    return edited(lambda block: (replace(block, rows=rows),) if isinstance(block, Table) else (block,))(
        small_document()
    )


def texts(items: tuple[Item, ...], *kinds: Kind) -> list[str]:
    return [item.text for item in items if item.kind in kinds]


def test_a_head_that_is_repeated_on_the_next_page_is_read_once() -> None:
    reading = read_pdf(written(long_table(), "pdf"))

    assert len({item.page for item in reading.items if item.kind is Kind.CELL}) > 1
    assert [folded(text) for text in texts(reading.items, Kind.HEAD)] == [
        "sentra",
        "unitusaha",
        "tenagakerja",
    ]
    assert len(texts(reading.items, Kind.CELL)) == 3 * MANY


def test_a_file_without_tags_says_nothing() -> None:
    with pikepdf.open(io.BytesIO(written(small_document(), "pdf"))) as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(bare := io.BytesIO())

    assert read_pdf(bare.getvalue()).count == 0


def test_other_names_of_tags_are_read_by_their_roles() -> None:
    data = written(small_document(), "pdf")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.StructTreeRoot.RoleMap = pikepdf.Dictionary({"/Judul": pikepdf.Name.H2})
        for element in pdf.objects:
            if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/H2":
                element.S = pikepdf.Name("/Judul")
        pdf.save(renamed := io.BytesIO())

    assert read_pdf(renamed.getvalue()) == read_pdf(data)


def test_paragraphs_within_controls_of_word_are_read() -> None:
    data = written(small_document(), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"]
    parts["word/document.xml"] = body.replace(b"<w:tbl>", b"<w:sdt><w:sdtContent><w:tbl>").replace(
        b"</w:tbl>", b"</w:tbl></w:sdtContent></w:sdt>"
    )
    with zipfile.ZipFile(wrapped := io.BytesIO(), "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)

    assert read_docx(wrapped.getvalue()) == read_docx(data)


def cells(number: int, page: int, *words: str) -> list[Item]:
    return [Item(Kind.CELL, text, row=number, page=page) for text in words]


def test_a_row_that_a_page_cuts_is_one_row() -> None:
    wanted = cells(1, 0, "Sentra", "usaha kecil dan menengah", "4")
    cut = [*cells(1, 1, "Sentra", "usaha kecil", "4"), *cells(2, 2, "", "dan menengah", "")]

    assert [folded(item.text) for item in rejoined(cut, wanted)] == ["sentra", "usahakecildanmenengah", "4"]


def test_rows_of_one_page_are_never_joined() -> None:
    wanted = cells(1, 0, "a b")
    apart = [*cells(1, 1, "a"), *cells(2, 1, "b")]

    assert rejoined(apart, wanted) == apart


@pytest.mark.parametrize(
    ("found", "wanted", "is_same"),
    [
        ("kerja\u2010\nsama", "kerjasama", True),
        ("3-4 unit", "34 unit", False),
        ("BAB I PENDAHULUAN", "BAB I Pendahuluan", True),
        ("Ha", "ha", False),
        ("10 ملاعلاب", "بالعالم 10", True),
        ("11 ملاعلاب", "بالعالم 10", False),
    ],
)
def test_layout_may_add_blanks_and_capitals_and_nothing_else(found: str, wanted: str, is_same: bool) -> None:
    assert says(found, wanted) is is_same
