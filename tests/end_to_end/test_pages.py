"""Is every page whole? Nothing cut off, no heading at its foot, no head of a table without a row."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from planbuilder.builder.documents import compose_all
from planbuilder.document.blocks import Document
from planbuilder.render.pdf.layout import lay_out
from planbuilder.render.pdf.press import Press, listening, without_collector
from planbuilder.render.theme import Theme
from tests.conftest import MINI, SAMPLE, TYPES
from tests.end_to_end.page_faults import page_faults
from tests.sample import composed, materials

pytestmark = pytest.mark.xdist_group("set")
SHEET = "<style>@page {{ size: 300px 400px; margin: 20px }} body {{ margin: 0 }} {css}</style>{body}"


def faults(html: str) -> set[str]:
    with listening():
        pages = Press().lay_out(html).pages
    return {fault.partition(":")[0] for page in pages for fault in page_faults(page)}


@pytest.mark.parametrize(
    ("fault", "css", "body"),
    [
        ("stands out of the text block", "p { white-space: nowrap }", f"<p>{'kata ' * 40}</p>"),
        ("stands out of the text block", "img { width: 290px }", '<img src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\' width=\'9\' height=\'9\'/>">'),
        ("stands out of its cell", "table { table-layout: fixed; width: 90px }", f"<table><tr><td>{'x' * 12}<td>y</table>"),
        ("head without a row", "", "<table><thead><tr><th>Kepala</table>"),
        ("group without a row", "p { height: 280px }", "<p>Isi</p><table><tr class=group><td>Kelompok<tr><td><p>Baris</table>"),
        ("heading at the foot", "p { height: 280px; break-inside: avoid } h2 { break-after: auto }", "<p>Isi</p><h2>Judul</h2><p>Isi</p>"),
    ],
)  # fmt: skip
def test_each_fault_is_seen(fault: str, css: str, body: str) -> None:
    assert faults(SHEET.format(css=css, body=body)) == {fault}


def test_a_sound_page_has_no_fault() -> None:
    body = "<h2>Judul</h2><p>Isi.</p><table><thead><tr><th>Kepala<tbody><tr class=group><td>Kelompok<tr><td>Baris</table>"

    assert faults(SHEET.format(css="", body=body)) == set()


@cache
def mini() -> tuple[Document, ...]:
    return compose_all(materials(MINI)).documents


@pytest.mark.every(9)
@pytest.mark.parametrize("type_", [*sorted(TYPES), "rencana-induk of the large sample"])
def test_no_page_of_a_document_has_a_fault(type_: str) -> None:
    is_large = type_ not in TYPES
    documents = composed().documents if is_large else mini()
    wanted = [document for document in documents if document.type == type_.split(maxsplit=1)[0]]
    theme = materials(SAMPLE if is_large else MINI).theme

    found = {
        document.name: list(_faults_of(document, theme))
        for document in (wanted[:1] if is_large else wanted)
    }  # fmt: skip

    assert found
    assert {name: said for name, said in found.items() if said} == {}


def _faults_of(document: Document, theme: Theme) -> Iterator[str]:
    with listening(), without_collector():
        parts, _pages = lay_out(document, theme, Press())
    for part in parts:
        for index, page in enumerate(part.pages.pages):
            yield from (f"{part.numbers.label(index)} {fault}" for fault in page_faults(page))
