"""How do parts that were laid out alone become one file? Links, bookmarks, tags and fonts span all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pydyf
from weasyprint.document import DocumentMetadata

from planbuilder.document.blocks import Meta
from planbuilder.render.page_numbers import Numerals, PageNumbers
from planbuilder.render.pdf.layout import LaidPart

_STYLES = {Numerals.NONE: None, Numerals.ROMAN: "/r", Numerals.ARABIC: "/D"}
"""How a viewer counts, PDF 32000-1, 12.4.2."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The finished file and the families its words are set in, each with the signs it drew."""

    data: bytes
    families: Mapping[str, frozenset[str]]
    page_count: int


def join(parts: Sequence[LaidPart], meta: Meta, stamp: datetime) -> Joined:
    """Paint the pages of all parts into one tagged file, dated by `stamp` alone."""
    pages = [page for part in parts for page in part.pages.pages]
    whole = parts[0].pages.copy(pages)
    whole.metadata = _metadata(meta, stamp)

    def finish(_document: Any, pdf: pydyf.PDF) -> None:
        pdf.catalog["PageLabels"] = _page_labels(parts)

    data = whole.write_pdf(finisher=finish, pdf_tags=True, pdf_identifier=True)
    return Joined(data, _families(whole.fonts.values()), len(pages))


def _families(fonts: Iterable[Any]) -> dict[str, frozenset[str]]:
    """Gather the signs of all weights and styles of a family."""
    drawn: dict[str, frozenset[str]] = {}
    for font in fonts:
        signs = frozenset("".join(font.to_unicode.values()))
        drawn[font.family] = drawn.get(font.family, frozenset()) | signs
    return drawn


def _metadata(meta: Meta, stamp: datetime) -> DocumentMetadata:
    moment = (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)
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


def _page_labels(parts: Sequence[LaidPart]) -> pydyf.Dictionary:
    """Let the viewer call pages as they call themselves."""
    entries = pydyf.Array()
    first = 0
    for part in parts:
        entries.extend((first, _page_label(part.numbers)))
        first += part.count
    return pydyf.Dictionary({"Nums": entries})


def _page_label(numbers: PageNumbers) -> pydyf.Dictionary:
    label = pydyf.Dictionary()
    if style := _STYLES[numbers.numerals]:
        label["S"] = style
        label["St"] = numbers.first
    if numbers.prefix:
        label["P"] = pydyf.String(numbers.prefix)
    return label
