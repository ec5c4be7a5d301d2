"""How does a document become a PDF file? Lay out its parts, number their pages, join them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.document.blocks import Document
from planbuilder.render.pages import PageMap
from planbuilder.render.pdf.fonts import substitutes
from planbuilder.render.pdf.signs import missing_signs, other_remarks
from planbuilder.render.problems import ENGINE_REMARK
from planbuilder.render.theme import Theme


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """The file, and what became known while it was made."""

    data: bytes
    pages: PageMap
    page_count: int
    diagnostics: tuple[Diagnostic, ...]


def render(document: Document, theme: Theme, stamp: datetime, cells: bytes | None = None) -> RenderedPdf:
    """Make the PDF of a document; ask `probe` before, for without Pango this cannot load.

    `cells` is CSV of the cells that the document cites; it rides along in the file.
    """
    # WeasyPrint is heavy, and fails where Pango is missing: it loads when the first page is asked for.
    from planbuilder.render.pdf.join import join
    from planbuilder.render.pdf.layout import lay_out
    from planbuilder.render.pdf.press import Press, listening, without_collector

    with listening() as remarks, without_collector():
        parts, pages = lay_out(document, theme, Press())
        joined = join(parts, document.meta, stamp, cells)
    said = (*substitutes(theme.fonts.text, joined.families), *_remarks(document, theme, remarks))
    return RenderedPdf(joined.data, pages, joined.page_count, said)


def _remarks(document: Document, theme: Theme, remarks: Iterable[str]) -> Iterator[Diagnostic]:
    place = Location(f"{document.name}.pdf")
    yield from missing_signs(document, theme, remarks)
    yield from (report(ENGINE_REMARK, place, remark=remark) for remark in other_remarks(remarks))
