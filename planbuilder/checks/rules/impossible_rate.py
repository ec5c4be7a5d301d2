"""Can what sources say of a capacity be true together with the one that is used: so much an hour, a day, a year?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.checks.example import Files
from planbuilder.checks.observed import Cell, cell_named, observed, written
from planbuilder.checks.spelling import folded
from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words, report
from planbuilder.model import Plan
from planbuilder.model.choices import PERIODS
from planbuilder.model.tables.observations import Observation

PROBLEM = Problem(
    "OBS-05",
    Severity.WARNING,
    Words("Kapasitas yang tidak mungkin menurut hitungan", "A capacity that arithmetic rules out"),
    Words(
        "Sehari paling banyak 24 jam, sebulan 31 hari, setahun 366 hari; 160 ton per hari tidak mungkin benar bersama 5 ton per jam. Alasan pada baris itu menunjukkan bahwa hitungannya sudah diperiksa.",
        "A day has at most 24 hours, a month 31 days, a year 366; 160 tons a day cannot be true together with 5 tons an hour. A reason on its row shows that the arithmetic was looked at.",
    ),
    Words(
        "{value} {unit} tidak mungkin bersama {used} {used_unit}, yang paling sedikit {least} dan paling banyak {most} {unit}",
        "{value} {unit} cannot be true together with {used} {used_unit}, which is at least {least} and at most {most} {unit}",
    ),
    Words(
        "perbaiki nilai atau satuannya, atau tulis alasannya pada kolom reason",
        "mend the value or its unit, or say why in the column reason",
    ),
)
_MOST_HOURS = {"hour": 1, "day": 24, "month": 31 * 24, "year": 366 * 24}
_PERIODS = {**{label.casefold(): key for key, label in PERIODS.items()}, **{key: key for key in PERIODS}}
_RATE = re.compile(rf"(?P<unit>.+?)\s*(?:/|\bper\b)\s*(?P<period>{'|'.join(_PERIODS)})", re.IGNORECASE)
_CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class _Rate:
    amount: Decimal
    unit: str
    period: str
    said: str
    """Its unit as it is written."""


def check(plan: Plan) -> Iterator[Diagnostic]:
    """Compare the observations of each capacity, unless a reason is given, with the row's own."""
    for (table, key, field), found in observed(plan).items():
        cell = cell_named(plan, (table, key, field)) if field == _CAPACITY else None
        used = _of_row(cell) if cell is not None else None
        if used is None:
            continue
        for observation in found:
            rate = _of(observation) if observation.reason is None else None
            if rate is not None and rate.unit == used.unit:
                yield from _compared(plan, observation, rate, used)


def _compared(plan: Plan, observation: Observation, rate: _Rate, used: _Rate) -> Iterator[Diagnostic]:
    least, most = _range(used, rate.period)
    if not least <= rate.amount <= most:
        yield report(
            PROBLEM,
            plan.place(observation, "value"),
            value=_plain(rate.amount),
            unit=rate.said,
            used=_plain(used.amount),
            used_unit=used.said,
            least=_plain(least),
            most=_plain(most),
        )


def _range(used: _Rate, period: str) -> tuple[Decimal, Decimal]:
    """Tell how much another period brings, from one that is hardly used to one that is used throughout."""
    throughout = used.amount * _MOST_HOURS[period] / _MOST_HOURS[used.period]
    return min(used.amount, throughout), max(used.amount, throughout)


def _of_row(cell: Cell) -> _Rate | None:
    unit, period = (getattr(cell.row, f"{_CAPACITY}_{name}", None) for name in ("unit", "period"))
    if not isinstance(cell.value, Decimal) or unit is None or period is None:
        return None
    return _Rate(cell.value, folded(unit), period, f"{unit} per {PERIODS[period].lower()}")


def _of(observation: Observation) -> _Rate | None:
    found = _RATE.fullmatch((observation.unit or "").strip())
    if found is None or not isinstance(observation.value, Decimal):
        return None
    period = _PERIODS[found["period"].casefold()]
    return _Rate(observation.value, folded(found["unit"]), period, observation.unit or "")


def _plain(amount: Decimal) -> str:
    return written(round(amount, 2).normalize())


_FACTORIES = (
    "id,purpose,name,product,regency,status,capacity,capacity_unit,capacity_period,sources\n"
    "P01,comparison,Pabrik Beras,beras,64.72,operating,5,Ton,hour,s1\n"
)
_HEAD = "id,table,row,field,value,unit,chosen,reason,sources\n"
_CHOSEN = "O1,factories,P01,capacity,5,Ton per jam,ya,,s1\n"
FIRES: Files = {
    "factories.csv": _FACTORIES,
    "observations.csv": f"{_HEAD}{_CHOSEN}O2,factories,P01,capacity,160,Ton per hari,tidak,,s1\n",
}
PLACE = "observations.csv:3:value"
QUIET: Files = {
    "factories.csv": _FACTORIES,
    "observations.csv": f"{_HEAD}{_CHOSEN}O2,factories,P01,capacity,110,Ton per hari,tidak,,s1\n"
    "O3,factories,P01,capacity,160,Ton/hari,tidak,salah ketik menurut hitungan,s1\n",
}
