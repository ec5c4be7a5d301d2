"""What do all records of a plan mean? Raw records in, the plan with typed rows out; problems become diagnostics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planbuilder.diagnostics import Diagnostic
from planbuilder.inputs.record import Place, RawPlan
from planbuilder.model.codes import RawCodes, codes_from
from planbuilder.model.info import read_info
from planbuilder.model.melting import long_scores
from planbuilder.model.order import natural
from planbuilder.model.plan import PlacedRow, Plan, Rows
from planbuilder.model.reading import Reading
from planbuilder.model.registry import PLAN, tables
from planbuilder.model.row import Row
from planbuilder.model.tables.criteria import Criterion
from planbuilder.model.tables.scores import TABLE as SCORES
from planbuilder.values import Ref


def load(raw: RawPlan, raw_codes: RawCodes) -> tuple[Plan, list[Diagnostic]]:
    """Type all records; every problem is reported, and whatever can be read is in the plan."""
    codes, diagnostics = codes_from(raw_codes)
    placed, found = read_info(raw, codes)
    info = placed.row
    loading = _Loading(
        {PLAN: {info.key: info}},
        {(PLAN, info.key): placed.place},
        unread=dict(placed.unread_cells()),
        diagnostics=[*diagnostics, *found],
    )
    for name, table in tables().items():
        if name not in {PLAN, SCORES.name}:
            loading.add(Reading(table).read(raw.records.get(name, ())))
    _add_scores(loading, raw)
    plan = Plan(
        info=info,
        codes=codes,
        folder=raw.folder,
        tables=loading.tables,
        places=loading.places,
        taken=tuple(loading.taken),
        narratives=raw.narratives,
        pictures=raw.pictures,
        boundaries=raw.boundaries,
        homes=raw.homes,
        unread=loading.unread,
    )
    return plan, loading.diagnostics


@dataclass(slots=True)
class _Loading:
    """The plan as it grows."""

    tables: dict[str, Rows]
    places: dict[tuple[str, str], Place]
    taken: list[PlacedRow] = field(default_factory=list)
    unread: dict[Ref, str] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def add(self, reading: Reading) -> None:
        """Keep the rows of a table by key; the first row of a key has it."""
        name = reading.table.name
        rows: dict[str, Row] = {}
        for placed in reading.rows:
            key = placed.row.key
            if key in rows:
                self.taken.append(placed)
            else:
                rows[key] = placed.row
                self.places[name, key] = placed.place
                self.unread.update(placed.unread_cells())
        keeps_order = bool(reading.table.row.numbered_in)
        self.tables[name] = rows if keeps_order else {key: rows[key] for key in sorted(rows, key=natural)}
        self.diagnostics += reading.diagnostics


def _add_scores(loading: _Loading, raw: RawPlan) -> None:
    """Scores come last: the columns of a wide sheet are headed by criteria."""
    criteria = _names(loading.tables.get(Criterion.table_name, {}))
    records, diagnostics = long_scores(raw.records.get(SCORES.name, ()), SCORES, criteria)
    loading.diagnostics += diagnostics
    loading.add(Reading(SCORES).read(records))


def _names(criteria: Rows) -> Mapping[str, str]:
    """Tell the id of each criterion by its name and by its id, in lower case."""
    rows = [row for row in criteria.values() if isinstance(row, Criterion)]
    by_name = {row.name.casefold(): row.id for row in rows if row.name}
    return {**by_name, **{row.id.casefold(): row.id for row in rows}}
