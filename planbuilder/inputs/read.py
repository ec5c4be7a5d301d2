"""What stands in the folder of a plan? Every record, narrative, picture and boundary, and everything that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from planbuilder.diagnostics import Diagnostic, Location
from planbuilder.inputs.boundaries import read_boundaries
from planbuilder.inputs.csv_file import read_csv
from planbuilder.inputs.folder import list_files, read_bytes
from planbuilder.inputs.grid import Grid
from planbuilder.inputs.head import matches
from planbuilder.inputs.headings import Headings, headings_of
from planbuilder.inputs.homes import Home, find_homes
from planbuilder.inputs.narrative import holds_no_table, read_narratives, read_pictures
from planbuilder.inputs.record import RawPlan, RawRecord, Vocabulary
from planbuilder.inputs.settings import read_settings
from planbuilder.inputs.sheet import read_sheet
from planbuilder.inputs.table import read_table
from planbuilder.inputs.text import read_text
from planbuilder.inputs.yaml_table import PLAN, read_rows, read_yaml
from planbuilder.values.numbers import DecimalSign

Records = tuple[tuple[RawRecord, ...], list[Diagnostic]]
DECIMAL_SIGNS: Mapping[object, DecimalSign] = {
    "comma": "comma",
    "koma": "comma",
    "point": "point",
    "titik": "point",
}


def read(folder: Path, vocabulary: Vocabulary, *, shown_as: str) -> tuple[RawPlan, list[Diagnostic]]:
    """Read a plan; one run reports everything, and a bad cell hides neither its row nor the next ones."""
    files, findings = list_files(folder, shown_as)
    narratives, in_narratives = read_narratives(files)
    pictures, in_pictures = read_pictures(files)
    boundaries, in_boundaries = read_boundaries(files)
    homes, in_homes = find_homes([file for file in files if not holds_no_table(file)], vocabulary)
    records, in_tables = _read_tables(homes, vocabulary)
    plan = RawPlan(shown_as, records, _locations(homes), narratives, pictures, boundaries)
    return plan, [*findings, *in_narratives, *in_pictures, *in_boundaries, *in_homes, *in_tables]


def _read_tables(
    homes: Sequence[Home], vocabulary: Vocabulary
) -> tuple[dict[str, tuple[RawRecord, ...]], list[Diagnostic]]:
    """Read the plan's settings first: they may declare the decimal sign of all the others."""
    records: dict[str, tuple[RawRecord, ...]] = {}
    findings: list[Diagnostic] = []
    for home in sorted(homes, key=lambda home: home.table != PLAN):
        declared = _declared_sign(records.get(PLAN, ()))
        found, problems = _read_home(home, headings_of(vocabulary[home.table]), declared)
        records[home.table] = records.get(home.table, ()) + found
        findings += problems
    return records, findings


def _declared_sign(plan: Iterable[RawRecord]) -> DecimalSign | None:
    declared = [record.values.get("decimal") for record in plan]
    return next(
        (DECIMAL_SIGNS[word] for word in declared if isinstance(word, str) and word in DECIMAL_SIGNS), None
    )


def _read_home(home: Home, headings: Headings, declared: DecimalSign | None) -> Records:
    if home.sheet is not None:
        sheet, findings = read_sheet(home.sheet)
        return _read_grid(sheet, findings, headings, declared)
    if home.section is not None:
        return read_rows(home.section.source, home.section.node, headings, declared or "comma")
    data, findings = read_bytes(home.file)
    if data is None:
        return (), findings
    text, findings = read_text(data, home.file.shown)
    if home.file.ending == ".csv":
        grid, in_rows = read_csv(text, home.file.shown, partial(matches, headings))
        return _read_grid(grid, [*findings, *in_rows], headings, declared)
    records, in_yaml = read_yaml(text, home.file.shown, headings, declared or "comma")
    return records, [*findings, *in_yaml]


def _read_grid(
    grid: Grid | None, findings: list[Diagnostic], headings: Headings, declared: DecimalSign | None
) -> Records:
    if grid is None:
        return (), findings
    reader = read_settings if headings.heads.table == PLAN else read_table
    records, in_table = reader(grid, headings, declared or grid.decimal_sign)
    return records, [*findings, *in_table]


def _locations(homes: Iterable[Home]) -> dict[str, tuple[Location, ...]]:
    """Tell for each table where it lives."""
    locations: dict[str, tuple[Location, ...]] = {}
    for home in homes:
        locations[home.table] = (*locations.get(home.table, ()), home.location)
    return locations
