"""Which entries do the official code lists hold? Plain CSV whose headings are field keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from planbuilder.diagnostics import Diagnostic, report
from planbuilder.inputs.csv_file import read_csv
from planbuilder.inputs.folder import PlanFile, list_files, read_bytes
from planbuilder.inputs.grid import Cell, GridRow, text_of_cell
from planbuilder.inputs.place import Column
from planbuilder.inputs.problems.table import EMPTY
from planbuilder.inputs.record import RawRecord, RawValue
from planbuilder.inputs.text import read_text

ENDING = ".csv"
CODE = "code"
"""Every code list has a column headed so."""

RawCodes = Mapping[str, tuple[RawRecord, ...]]
"""Name of a code list -> its entries."""


def read_codes(folder: Path, shown_as: str) -> RawCodes:
    """Read every code list of a folder; one that is absent has none."""
    return {name: records for name, records, _ in _code_lists(folder, shown_as)}


def code_findings(folder: Path, shown_as: str) -> list[Diagnostic]:
    """Report what is wrong with the code lists that a plan brings along."""
    return [finding for _, _, findings in _code_lists(folder, shown_as) for finding in findings]


def _code_lists(folder: Path, shown_as: str) -> Iterator[tuple[str, tuple[RawRecord, ...], list[Diagnostic]]]:
    files, _ = list_files(folder, shown_as) if folder.is_dir() else ([], [])
    for file in files:
        if file.ending == ENDING and "/" not in file.name:
            yield file.stem, *_entries(file)


def _entries(file: PlanFile) -> tuple[tuple[RawRecord, ...], list[Diagnostic]]:
    data, findings = read_bytes(file)
    text, in_text = read_text(data or b"", file.shown)
    grid, in_rows = read_csv(text, file.shown, _names_code)
    findings = [*findings, *in_text, *in_rows]
    if not grid.rows:
        return (), [*findings, report(EMPTY, grid.home, table=file.stem)]
    head = grid.rows[0]
    rows = grid.below(head)
    names = [text_of_cell(cell) for cell in head.cells]
    place = grid.place({name: Column(index, name) for index, name in enumerate(names) if name})
    records = tuple(RawRecord(file.stem, _values(names, row), place(row), grid.decimal_sign) for row in rows)
    return records, [*findings, *grid.findings(head, rows)]


def _names_code(cells: Sequence[Cell]) -> int:
    """Whether a row is the head, so that semicolons in descriptions decide on no delimiter."""
    return int(CODE in cells)


def _values(names: Sequence[str], row: GridRow) -> dict[str, RawValue]:
    return {name: cell for name, cell in zip(names, row.cells, strict=False) if name and cell is not None}
