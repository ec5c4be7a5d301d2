"""What does the page say that lists the errors of a draft? Where each stands, what is wrong, and the way out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.fitting import fitted
from planbuilder.compose.language.casing import capital
from planbuilder.diagnostics import Diagnostic, Location
from planbuilder.document import wording
from planbuilder.document.blocks import Block, Column, Heading, Paragraph, Part, PartKind, Table
from planbuilder.document.inlines import Text
from planbuilder.document.tables import Align, Cell, Row
from planbuilder.values.shortening import shortened
from planbuilder.values.signs import printable

NAME = "temuan"
ANCHOR = "draf-temuan"
TITLE = "Temuan yang Belum Diselesaikan"
MOST_LISTED = 300
"""Rows of the table; a plan with more errors is not read on paper."""
MOST_SIGNS, LONGEST_WORD = 400, 60
"""Of one cell of the table: what somebody pasted into a cell of the plan may be as long as a book, or one word."""
_MEANING = (
    f"Dokumen ini adalah draf dan bukan dokumen resmi. Isian bertanda [{wording.DOUBT} …] tidak terbaca, "
    "tidak dikenal, atau bertentangan dengan isian lain; yang tidak terbaca tidak ikut dihitung."
)
_LISTED = "Temuan berikut perlu diselesaikan sebelum dokumen resmi disusun."
_NONE = "Tidak ada temuan pada data dokumen ini."
_OTHERS = "Temuan pada bagian lain rencana ini ditampilkan oleh perintah planbuilder check."
_MORE = "Temuan selebihnya ditampilkan oleh perintah planbuilder check."
_HEADS = (wording.ROW_NUMBER, "Letak", "Temuan", "Jalan keluar")


def with_findings(
    parts: Sequence[Part], errors: Sequence[Diagnostic], composing: Composing, *, is_whole: bool
) -> tuple[Part, ...]:
    """Add the page: behind the cover, or at the end of letters and forms, whose first page is taken.

    `is_whole` says that these are all errors of the plan.
    """
    page = tuple(_blocks(errors, composing.desk.plan.folder, is_whole=is_whole))
    blocks = fitted(page, composing.paper)
    covers = sum(part.kind is PartKind.COVER for part in parts)
    if not covers:
        return (*parts, Part(PartKind.BODY, f"{PartKind.BODY}/{NAME}", blocks))
    return (*parts[:covers], Part(PartKind.FRONT, f"{PartKind.FRONT}/{NAME}", blocks), *parts[covers:])


def _blocks(errors: Sequence[Diagnostic], folder: str, *, is_whole: bool) -> Iterator[Block]:
    yield Heading(1, (Text(TITLE),), ANCHOR, numbered=False)
    yield Paragraph((Text(f"{_MEANING} {_LISTED if errors else _NONE}"),))
    if errors:
        yield _table(errors[:MOST_LISTED], folder)
    if len(errors) > MOST_LISTED:
        yield Paragraph((Text(_MORE),))
    if not is_whole:
        yield Paragraph((Text(_OTHERS),))


def _table(errors: Sequence[Diagnostic], folder: str) -> Table:
    return Table(
        columns=(Column(1, Align.RIGHT, keep=True), *(Column(1) for _ in _HEADS[1:])),
        head=(Row(tuple(Cell((Text(head),), strong=True) for head in _HEADS)),),
        rows=tuple(_row(number, error, folder) for number, error in enumerate(errors, start=1)),
    )


def _row(number: int, error: Diagnostic, folder: str) -> Row:
    found = f"{capital(error.message('id'))} ({error.code})"
    said = (str(number), _place(error.location), found, capital(error.hint("id")))
    # Where the plan's own folder stands is not the same on each machine.
    within = (_bounded(printable(words).replace(f"{folder}/", "")) for words in said)
    return Row(tuple(Cell((Text(words),) if words else ()) for words in within))


def _bounded(words: str) -> str:
    return shortened(" ".join(shortened(word, LONGEST_WORD) for word in words.split()), MOST_SIGNS)


def _place(location: Location) -> str:
    """Say a place as a planner looks for it."""
    row = "" if location.cell or not location.line else f"baris {location.line}"
    sheet = location.sheet and f"lembar {location.sheet}"
    cell = location.cell and f"sel {location.cell}"
    column = f"kolom {location.field}" if location.field and (row or cell) else location.field
    return ", ".join(filter(None, (location.file, sheet, row, cell, column)))
