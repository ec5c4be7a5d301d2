"""Is everything that should be measured measured by an indicator?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.summary import summed_up
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.model import Plan, Row
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.cascade import CascadeEntry
from planbuilder.model.tables.indicators import Indicator

PROBLEM = Problem(
    "CASCADE-06",
    Severity.WARNING,
    Words("Tanpa indikator", "Without an indicator"),
    Words(
        "Setiap tujuan, sasaran, program, kegiatan, dan subkegiatan memiliki paling sedikit satu indikator [V: cascading RPJMD dan tabel T-C.27].",
        "Each goal, objective, program, activity and subactivity has at least one indicator [V: cascades and table T-C.27].",
    ),
    Words(
        "{count} dari {total} baris tabel {table} yang perlu diukur tidak memiliki indikator: {rows}",
        "{count} of {total} rows of table {table} that should be measured have no indicator: {rows}",
    ),
    Words("tambahkan indikatornya dalam tabel indicators", "add their indicators to table indicators"),
    task=Words(
        "tambahkan indikator bagi {row} di tabel indicators", "add an indicator of {row} to table indicators"
    ),
)
_MEASURED = frozenset({"goal", "objective"})
_CARRIED_OUT = frozenset({"program", "activity", "subactivity"})


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Gather what no indicator names, in the cascade and among the activities."""
    goals = [row for row in plan.rows(CascadeEntry) if row.level in _MEASURED]
    activities = [row for row in plan.rows(Activity) if level_of(row.code or "") in _CARRIED_OUT]
    yield from _unmeasured(plan, goals, CascadeEntry.table_name)
    yield from _unmeasured(plan, activities, Activity.table_name)


def _unmeasured(plan: Plan, rows: list[CascadeEntry] | list[Activity], table: str) -> Iterator[Diagnostic]:
    lacking: list[Row] = [row for row in rows if not plan.related(Indicator, "owner", row.key)]
    yield from summed_up(plan, PROBLEM, lacking, len(rows), "id", table=table)


_LAST = "I3,A3,Dokumen rencana,Dokumen,up,1,2,3,4,5,6\n"
FIRES: Files = {"indicators.csv": BASE["indicators.csv"].replace(_LAST, "")}
PLACE = "activities.csv:4:id"
QUIET: Files = {"indicators.csv": BASE["indicators.csv"]}
