"""Is a subactivity measured in the unit of the nomenclature?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import BASE, Files
from planbuilder.checks.spelling import folded
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.nomenclature import level_of
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.indicators import Indicator

PROBLEM = Problem(
    "CASCADE-07",
    Severity.WARNING,
    Words("Satuan indikator bukan satuan nomenklatur", "Unit differs from the nomenclature"),
    Words(
        "Keluaran subkegiatan diukur dengan satuan nomenklatur (Permendagri 90/2019 dan pemutakhirannya) [V: ekspor SIPD]; gedung pada subkegiatan dokumen biasanya salah subkegiatan.",
        "The output of a subactivity is measured in the unit of the nomenclature (Permendagri 90/2019 and its updates) [V: export of SIPD]; a building below one that makes documents mostly has the wrong subactivity.",
    ),
    Words(
        "indikator ini bersatuan {unit}, sedangkan nomenklatur {code} bersatuan {official}",
        "this indicator counts in {unit}, while the nomenclature of {code} counts in {official}",
    ),
    Words(
        "pakai satuan nomenklatur, atau pilih subkegiatan lain",
        "use the unit of the nomenclature, or choose another subactivity",
    ),
)


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Report subactivities of which no indicator has the official unit, at the first indicator with a unit."""
    for activity in plan.rows(Activity):
        entry = plan.codes.nomenclature.get(activity.code)
        if entry is None or not entry.unit or level_of(entry.code) != "subactivity":
            continue
        counted = [row for row in plan.related(Indicator, "owner", activity.key) if row.unit is not None]
        if not any(_code(plan, row.unit) == _code(plan, entry.unit) for row in counted):
            for first in counted[:1]:
                place = plan.place(first, "unit")
                yield report(PROBLEM, place, unit=first.unit, code=entry.code, official=entry.unit)


def _code(plan: Plan, unit: str | None) -> str:
    entry = plan.codes.units.get(unit)
    return folded(entry.code if entry else unit or "")


_LAST = "I3,A3,Dokumen rencana,Dokumen,"
FIRES: Files = {"indicators.csv": BASE["indicators.csv"].replace(_LAST, "I3,A3,Gedung sentra,Unit,")}
PLACE = "indicators.csv:5:unit"
QUIET: Files = {"indicators.csv": BASE["indicators.csv"]}
