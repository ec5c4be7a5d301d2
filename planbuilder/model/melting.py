"""What does a wide score sheet say? One record for each centre and criterion, at the cell of the score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.record import Place, RawRecord
from planbuilder.model.problems import UNKNOWN_COLUMN
from planbuilder.model.table import Table

ROW = "criterion"
CELL = "score"


@dataclass(frozen=True, slots=True)
class ScorePlace:
    """Where one score of a wide sheet stands."""

    place: Place
    heading: str

    def at(self, field: str = "") -> Location:
        """Locate the score at its own cell, everything else at the row's."""
        return self.place.at(self.heading if field in {"", ROW, CELL} else field)


def long_scores(
    records: Iterable[RawRecord], table: Table, criteria: Mapping[str, str]
) -> tuple[list[RawRecord], list[Diagnostic]]:
    """Turn wide records into long ones; long ones stay, and foreign columns beside them are findings.

    `criteria` tells the id of a criterion by its id or name, in lower case.
    """
    known = {column.key for column in table.fields}
    scores: list[RawRecord] = []
    foreign: dict[str, Diagnostic] = {}
    for record in records:
        extra = [heading for heading in record.values if heading not in known]
        if ROW in record.values:
            scores.append(record)
            foreign.update({name: _foreign(record, name) for name in extra if name not in foreign})
        else:
            scores.extend(_melted(record, extra, known, criteria))
    return scores, list(foreign.values())


def _melted(
    record: RawRecord, headings: Iterable[str], known: set[str], criteria: Mapping[str, str]
) -> Iterator[RawRecord]:
    shared = {name: raw for name, raw in record.values.items() if name in known}
    for heading in headings:
        criterion = criteria.get(heading.strip().casefold(), heading.strip())
        values = {**shared, ROW: criterion, CELL: record.values[heading]}
        yield replace(record, values=values, place=ScorePlace(record.place, heading))


def _foreign(record: RawRecord, heading: str) -> Diagnostic:
    return report(UNKNOWN_COLUMN, record.place.at(heading), field=heading)
