"""How is one fault of many rows said once? The first row as the place, how many of how many, and which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planbuilder.diagnostics import Diagnostic, Problem, report
from planbuilder.model import Plan, Row

MOST = 5
"""So many names are written out."""


def listed(names: Iterable[object], between: str = ", ") -> str:
    """Write the first names, and a sign where there are more; numbers with a decimal comma want `; ` between."""
    found = [str(name) for name in names]
    return between.join([*found[:MOST], *(["…"] if len(found) > MOST else [])])


def summed_up(
    plan: Plan, problem: Problem, rows: Sequence[Row], total: int, column: str = "", **parameters: object
) -> Iterator[Diagnostic]:
    """Report rows with the same fault as one finding at the first of them; no rows, no finding.

    The finding is about that column of each of the rows.
    """
    for first in rows[:1]:
        names = listed(row.key for row in rows)
        place = plan.place(first, column)
        facts = {"count": len(rows), "total": total, "rows": names, "column": column, **parameters}
        yield report(problem, place, **facts).about(*(row.ref(column) for row in rows))
