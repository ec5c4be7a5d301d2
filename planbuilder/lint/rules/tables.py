"""Is each table whole: cells that end with a paragraph, rows as wide as the grid, merges that begin somewhere?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import VALUE, W, local, w
from planbuilder.lint.package import Package, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

OPEN_CELL = Problem(
    "LINT-40",
    Severity.ERROR,
    Words("Sel tanpa paragraf penutup", "A cell that does not end with a paragraph"),
    Words(
        "Word menolak berkas dengan sel yang tidak diakhiri sebuah paragraf.",
        "Word refuses a file with a cell that does not end with a paragraph.",
    ),
    Words("sel ini diakhiri {found}, bukan paragraf", "this cell ends with {found}, not with a paragraph"),
    Words("tambahkan paragraf kosong di akhir sel", "add an empty paragraph at the end of the cell"),
)
EMPTY_ROW = Problem(
    "LINT-41",
    Severity.ERROR,
    Words("Baris tanpa sel", "A row without cells"),
    Words(
        "Word menolak berkas dengan baris tabel yang tidak memuat sel.",
        "Word refuses a file with a table row that has no cells.",
    ),
    Words("baris {row} tabel ini tidak memuat satu sel pun", "row {row} of this table has no cell"),
    Words("hapus baris itu", "take the row away"),
)
OTHER_WIDTH = Problem(
    "LINT-42",
    Severity.WARNING,
    Words("Baris tidak selebar tabelnya", "A row that is not as wide as its table"),
    Words(
        "Jumlah kolom setiap baris, dengan rentang selnya, sama dengan tblGrid; jika tidak, Word menata ulang tabel.",
        "The columns of each row, spans counted, are those of tblGrid; otherwise Word lays the table out anew.",
    ),
    Words(
        "baris {row} mengisi {found} kolom, padahal tblGrid memuat {wanted}",
        "row {row} fills {found} columns, but tblGrid has {wanted}",
    ),
    Words("sesuaikan gridSpan atau tblGrid", "make gridSpan or tblGrid fit"),
)
NO_GRID = Problem(
    "LINT-43",
    Severity.ERROR,
    Words("Tabel tanpa kisi", "A table without a grid"),
    Words(
        "Skema mewajibkan tblPr dan tblGrid di awal setiap tabel.",
        "The schema asks for tblPr and tblGrid at the beginning of each table.",
    ),
    Words("tabel ini tidak memuat {wanted}", "this table has no {wanted}"),
    Words("tambahkan {wanted}", "add {wanted}"),
)
NO_START = Problem(
    "LINT-44",
    Severity.WARNING,
    Words("Gabungan sel tanpa awal", "A merge without a beginning"),
    Words(
        "Sel yang meneruskan gabungan ke bawah harus berada di bawah sel yang memulainya, selebar itu juga.",
        "A cell that goes on with a merge downwards has to stand under the one that begins it, and be as wide.",
    ),
    Words(
        "sel di baris {row} kolom {column} meneruskan gabungan yang tidak dimulai",
        "the cell in row {row}, column {column} goes on with a merge that nothing begins",
    ),
    Words('beri sel di atasnya vMerge "restart"', 'give the cell above it a vMerge "restart"'),
)
PROBLEMS = (OPEN_CELL, EMPTY_ROW, OTHER_WIDTH, NO_GRID, NO_START)
_ROW, _CELL, _PARAGRAPH, _GRID, _PROPERTIES = w("tr", "tc", "p", "tblGrid", "tcPr")
_WRAPS = set(w("sdt", "sdtContent", "customXml", "ins", "del", "smartTag"))
_CLOSING = set(w("bookmarkEnd", "commentRangeEnd", "permEnd", "proofErr", "tcPr"))


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at each table and each cell."""
    for part in package.stories:
        for table in part.every("tbl"):
            yield from _table(part, table)


def _within(element: _Element, tag: str) -> Iterator[_Element]:
    """Go through rows or cells, also those that a control wraps."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPS:
            yield from _within(child, tag)


def _table(part: Part, table: _Element) -> Iterator[Diagnostic]:
    grid = table.find(_GRID)
    for wanted in ("tblPr", "tblGrid"):
        if table.find(f"{W}{wanted}") is None:
            yield part.report(NO_GRID, table, wanted=wanted)
    columns = 0 if grid is None else len(grid.findall(f"{W}gridCol"))
    begun: dict[int, int] = {}
    for number, row in enumerate(_within(table, _ROW), 1):
        cells = list(_within(row, _CELL))
        if not cells:
            yield part.report(EMPTY_ROW, row, row=number)
            continue
        yield from _ends(part, cells)
        starts, width, lost = _laid_out(row, cells, begun)
        for column in lost:
            yield part.report(NO_START, row, row=number, column=column + 1)
        if columns and width != columns:
            yield part.report(OTHER_WIDTH, row, row=number, found=width, wanted=columns)
        begun = starts


def _ends(part: Part, cells: list[_Element]) -> Iterator[Diagnostic]:
    for cell in cells:
        if len(cell) and cell[-1].tag == _PARAGRAPH:
            continue
        last = next((child for child in cell.iterchildren(reversed=True) if _counts(child)), None)
        if last is None or last.tag != _PARAGRAPH:
            yield part.report(OPEN_CELL, cell, found="tcPr" if last is None else local(last.tag))


def _counts(child: _Element) -> bool:
    """Whether something takes part in a cell's text; a control with a paragraph in it ends as well as one."""
    if not isinstance(child.tag, str) or child.tag in _CLOSING:
        return False
    return child.tag not in _WRAPS or next(child.iter(_PARAGRAPH), None) is None


def _laid_out(
    row: _Element, cells: list[_Element], begun: dict[int, int]
) -> tuple[dict[int, int], int, list[int]]:
    """Say which merges reach on from a row (column -> width), how wide it is, and which of its merges have no beginning."""
    column = _number(row, "trPr/gridBefore", 0)
    reaching: dict[int, int] = {}
    lost: list[int] = []
    for cell in cells:
        properties = cell.find(_PROPERTIES)
        span, merge = (1, None) if properties is None else (_span(properties), _merge(properties))
        if merge is not None:
            if merge == "continue" and begun.get(column) != span:
                lost.append(column)
            reaching[column] = span
        column += span
    return reaching, column + _number(row, "trPr/gridAfter", 0), lost


def _span(properties: _Element) -> int:
    said = properties.find(f"{W}gridSpan")
    return 1 if said is None else _whole(said.get(VALUE, "1"), 1)


def _merge(properties: _Element) -> str | None:
    said = properties.find(f"{W}vMerge")
    return None if said is None else said.get(VALUE, "continue")


def _number(element: _Element, path: str, otherwise: int) -> int:
    said = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    return otherwise if said is None else _whole(said.get(VALUE, ""), otherwise)


def _whole(said: str, otherwise: int) -> int:
    return int(said) if said.isascii() and said.isdigit() else otherwise
