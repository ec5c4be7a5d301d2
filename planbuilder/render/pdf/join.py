"""How do parts that were laid out alone become one file? Links, bookmarks, tags and fonts span all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from weasyprint import DEFAULT_OPTIONS
from weasyprint.document import DocumentMetadata
from weasyprint.pdf import generate_pdf

from planbuilder.document.blocks import Meta
from planbuilder.render.pdf.attachment import attach
from planbuilder.render.pdf.conformance import conform
from planbuilder.render.pdf.file import written
from planbuilder.render.pdf.labels import page_labels
from planbuilder.render.pdf.layout import LaidPart
from planbuilder.render.pdf.marks import MarkedPage


@dataclass(frozen=True, slots=True)
class Joined:
    """The finished file and the families its words are set in, each with the signs it drew."""

    data: bytes
    families: Mapping[str, frozenset[str]]
    page_count: int


def join(parts: Sequence[LaidPart], meta: Meta, stamp: datetime, cells: bytes | None = None) -> Joined:
    """Paint the pages of all parts into one PDF/A-3a and PDF/UA-1 file, dated by `stamp` alone.

    `cells` is CSV that rides along.
    """
    moment = (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)
    pages = [MarkedPage(page) for part in parts for page in part.pages.pages]
    whole = parts[0].pages.copy(pages)
    whole.metadata = _metadata(meta, moment)

    # What `write_pdf` does, up to the writing. No variant: WeasyPrint's tags are not ours, see `marks`.
    pdf = generate_pdf(whole, None, 1, **DEFAULT_OPTIONS)
    pdf.catalog["PageLabels"] = page_labels(parts)
    conform(pdf, pages, whole.metadata)
    if cells is not None:
        attach(pdf, cells, moment)
    data = written(pdf)
    return Joined(data, _families(whole.fonts.values()), len(pages))


def _families(fonts: Iterable[Any]) -> dict[str, frozenset[str]]:
    """Gather the signs of all weights and styles of a family."""
    drawn: dict[str, frozenset[str]] = {}
    for font in fonts:
        signs = frozenset("".join(font.to_unicode.values()))
        drawn[font.family] = drawn.get(font.family, frozenset()) | signs
    return drawn


def _metadata(meta: Meta, moment: datetime) -> DocumentMetadata:
    written = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return DocumentMetadata(
        title=meta.title,
        authors=[meta.office] if meta.office else [],
        description=meta.subject,
        keywords=list(meta.keywords),
        created=written,
        modified=written,
        lang=meta.language,
    )
