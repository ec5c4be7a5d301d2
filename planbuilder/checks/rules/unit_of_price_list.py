"""Is a cost line counted in the unit of the standard price it names?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.checks.example import Files
from planbuilder.checks.summary import listed
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.money import line_factors
from planbuilder.model.tables.cost_lines import CostLine
from planbuilder.model.tables.price_list import StandardPrice

PROBLEM = Problem(
    "COST-04",
    Severity.WARNING,
    Words("Satuan tidak sesuai SSH", "Unit differs from the standard price"),
    Words(
        "Harga per satuan lain membuat perkalian yang benar hitungannya, tetapi keliru artinya.",
        "A price per another unit makes a product that is computed rightly and means the wrong thing.",
    ),
    Words(
        "rincian ini memakai satuan {units}, sedangkan SSH {code} per {unit}",
        "this line counts in {units}, while the standard {code} is per {unit}",
    ),
    Words("samakan salah satu satuannya", "make one of its units agree"),
)


PERSON_UNITS = {"ob": "orang/bulan", "oh": "orang/hari", "oj": "orang/jam", "ok": "orang/kali"}
"""How price lists shorten a person's month, day, hour and turn."""
ROUND_TRIP = {"pp": "kali"}
"""A journey there and back is counted as a turn."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Look for the standard's unit, or all its parts ("Orang / Jam"), among the units of each line."""
    for line in plan.rows(CostLine):
        standard = plan.get(StandardPrice, line.price)
        units = [unit for _, unit, _ in line_factors(line) if unit is not None]
        if standard is None or standard.unit is None or not units:
            continue
        counted = {part for unit in units for part in _parts(plan, unit)}
        if not _parts(plan, standard.unit) <= counted:
            place = plan.place(line, "unit_1")
            yield report(PROBLEM, place, units=listed(units), code=standard.code, unit=standard.unit)


def _parts(plan: Plan, unit: str) -> set[str]:
    """Take a unit apart: what is priced by the hour of a person is counted in persons and hours."""
    entry = plan.codes.units.get(unit)
    code = (entry.code if entry else unit).casefold()
    parts = (part.strip() for part in PERSON_UNITS.get(code, code).split("/"))
    return {ROUND_TRIP.get(part, part) for part in parts}


_PRICES = (
    "code,description,unit,price,year,sources\nSSH-1,Mesin pengemas,Unit,1500000,2026,s1\n"
    "SSH-2,Tenaga ahli,OB,9000000,2026,s1\n"
)
_HEAD = "proposal,description,price,volume_1,unit_1,unit_price,volume_2,unit_2\n"
FIRES: Files = {
    "price_list.csv": _PRICES,
    "cost_lines.csv": _HEAD + "U01,Mesin pengemas,SSH-1,2,Kg,1500000,,\n",
}
PLACE = "cost_lines.csv:2:unit_1"
QUIET: Files = {
    "price_list.csv": _PRICES,
    "cost_lines.csv": _HEAD
    + "U01,Mesin pengemas,SSH-1,2,unit,1500000,,\nU01,Ahli,SSH-2,2,Orang,9000000,4,bulan\n",
}
