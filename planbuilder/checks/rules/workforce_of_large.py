"""Does no centre of small industry employ as many people a unit as a large factory does?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from planbuilder.checks.example import Files
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import SMALL_INDUSTRY
from planbuilder.model.tables.centres import Centre
from planbuilder.values.numbers import number_text

PROBLEM = Problem(
    "SENTRA-05",
    Severity.WARNING,
    Words("Tenaga kerja per unit usaha di luar kewajaran", "Workers a unit out of range"),
    Words(
        "BPS menggolongkan usaha dengan seratus tenaga kerja atau lebih sebagai industri besar [S]; rata-rata setinggi itu pada sentra biasanya berarti angkanya tertukar atau salah satuan.",
        "BPS counts a business with a hundred workers or more as large industry [S]; such an average in a sentra mostly means that figures were swapped or stand in another unit.",
    ),
    Words(
        "{workforce} tenaga kerja pada {units} unit usaha, rata-rata {average} orang; paling banyak {most} bagi sentra",
        "{workforce} workers in {units} units, {average} on average; a sentra has at most {most}",
    ),
    Words("periksa kedua angkanya, atau jenisnya", "check the two figures, or the kind"),
)
MOST = 99
"""Workers of a medium industry."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Divide the workers of each sentra and area of small industry by its units."""
    for centre in plan.rows(Centre):
        workforce, units = centre.workforce, centre.units
        if centre.kind not in SMALL_INDUSTRY or workforce is None or not units:
            continue
        if workforce > MOST * units:
            yield report(
                PROBLEM,
                plan.place(centre, "workforce"),
                workforce=number_text(workforce),
                units=number_text(units),
                average=number_text(Decimal(workforce) / units, 1),
                most=MOST,
            )


_HEAD = "id,kind,name,commodity,status,regency,units,workforce,sources\n"
FIRES: Files = {"centres.csv": _HEAD + "S01,sentra,Sentra Madu,madu,planned,64.72,12,2400,s1\n"}
PLACE = "centres.csv:2:workforce"
QUIET: Files = {
    "centres.csv": _HEAD
    + "S01,sentra,Sentra Madu,madu,planned,64.72,12,1188,s1\nK01,kawasan_industri,Kawasan Baja,baja,planned,64.72,2,5000,s1\n"
}
