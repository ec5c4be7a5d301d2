"""Which other plans could somebody have? Each is the sample with one thing about it changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from planbuilder.inputs.record import RawPlan, RawValue
from planbuilder.model.table import TableField
from planbuilder.values import Kind
from planbuilder.values.numbers import read_rupiah
from tests.end_to_end.changed_plans import (
    Cells,
    added,
    first_of,
    is_size,
    none_of,
    only,
    repeats_a_product,
    with_cells,
    with_rows,
    with_words,
)

LATER = 2
"""Years from the period of the sample to that of the variant: 2025–2029, 2027–2031."""
NAMES = {
    "Kalimantan Timur": "Sulawesi Selatan", "Kaltim": "Sulsel", "Kalimantan": "Sulawesi", "Samarinda": "Makassar",
    "Balikpapan": "Parepare", "Bontang": "Palopo", "Kutai Kartanegara": "Bulukumba", "Kutai Timur": "Bantaeng",
    "Kutai Barat": "Jeneponto", "Kutai": "Gowa", "Paser Utara": "Takalar", "Penajam": "Polongbangkeng", "Paser": "Maros",
    "Berau": "Bone", "Mahakam Ulu": "Sinjai", "Mahakam": "Walanae", "Tenggarong": "Ujung Bulu", "Kukar": "Lukumba",
    "Somber": "Lakessi", "Nusantara": "Bahari", "Primkopti": "Koperasi Perajin",
}  # fmt: skip
"""Words of the sample's province, and what stands for them in another one; longer ones first."""
ELSEWHERE = re.compile("|".join(NAMES), re.IGNORECASE)
_MOST = Decimal(999_999_999_999_999)
"""The largest number that a cell may hold."""
_PLACE_CODE = re.compile(r"(?<![\d.])64(?=\.\d\d(?!\d)|$)")
_GROWING = (
    "centres",
    "factories",
    "meetings",
    "stakeholder_inputs",
    "actions",
    "proposals",
    "raw_materials",
    "districts",
)
"""The tables that grow with a plan."""


def other_province(raw: RawPlan) -> RawPlan:
    """Move the plan to another province, under other names, two years later."""
    return with_cells(
        with_words(_later_columns(none_of(_few_proposals(raw), "observations")), _elsewhere), _later
    )


def _elsewhere(text: str) -> str:
    for old, new in NAMES.items():
        for form in (str, str.upper, str.lower):
            text = text.replace(form(old), form(new))
    return _PLACE_CODE.sub("73", text.replace("2025–2029", "2027–2031"))


def _later(field: TableField, value: RawValue) -> RawValue:
    match field.kind, field.key, value:
        case Kind.YEAR, _, int() | float() | str():
            return int(value) + LATER
        case Kind.DATE, _, date():
            return value.replace(year=value.year + LATER)
        case Kind.DATE, _, str():
            return f"{int(value[:4]) + LATER}{value[4:]}"
        case _, "bps_code", str() | int():
            return re.sub("^64", "73", str(value))
        case _, "latitude" | "longitude", _:
            return None
        case _:
            return value


def _later_columns(raw: RawPlan) -> RawPlan:
    for table in raw.records:
        raw = with_rows(raw, table, lambda cells: {_later_column(key): value for key, value in cells.items()})
    return raw


def _later_column(key: str) -> str:
    return re.sub(r"_(20\d\d)$", lambda found: f"_{int(found[1]) + LATER}", key)


def one_region(raw: RawPlan) -> RawPlan:
    """Manage the whole province as one region."""
    raw = only(_unnamed_regions(_untold(raw)), "regions", lambda cells: cells["id"] == "W1")
    raw = with_rows(raw, "regencies", lambda cells: {**cells, "region": "W1"})
    return with_rows(raw, "regions", lambda cells: {"id": cells["id"], "name": "Wilayah Tunggal"})


def ten_regions(raw: RawPlan) -> RawPlan:
    """Give each of the ten regencies a region of its own."""
    zones = {
        record.values["code"]: f"Z{chr(ord('A') + place)}"
        for place, record in enumerate(raw.records["regencies"])
    }
    raw = with_rows(
        _unnamed_regions(_untold(raw)), "regencies", lambda cells: {**cells, "region": zones[cells["code"]]}
    )
    raw = added(raw, "regions", *({"id": zone, "name": f"Zona {zone[-1]}"} for zone in zones.values()))
    return only(raw, "regions", lambda cells: cells["id"] in zones.values())


def _unnamed_regions(raw: RawPlan) -> RawPlan:
    """Let no other row speak of the regions of the sample by their names."""
    return with_words(
        raw, lambda text: re.sub(r"Wilayah I+\b", "gabungan", text).replace("ketiga wilayah", "daerah")
    )


def no_factories(raw: RawPlan) -> RawPlan:
    """Know of no factory."""
    return none_of(_untold(raw), "factories")


def no_inputs(raw: RawPlan) -> RawPlan:
    """Have heard no stakeholder."""
    return none_of(_untold(raw), "stakeholder_inputs")


def no_dak(raw: RawPlan) -> RawPlan:
    """Ask for nothing from the special allocation fund, and have never heard of it."""
    for table in ("proposals", "ceilings", "milestones", "readiness_rules"):
        raw = only(raw, table, lambda cells: not _names_dak(cells.get("route")))
    return with_words(
        with_cells(_untold(raw), _unless_dak),
        lambda text: re.sub("Dana DAK|Dana Alokasi Khusus", "Dana pusat", text).replace("DAK", "dana pusat"),
    )


def _names_dak(value: RawValue) -> bool:
    return str(value or "").casefold().startswith("dak")


def _unless_dak(field: TableField, value: RawValue) -> RawValue:
    return None if field.kind is Kind.CHOICE and _names_dak(value) else value


def bare(raw: RawPlan) -> RawPlan:
    """Leave every cell empty that may be, also those that are expected."""
    return with_cells(
        _without_regional_programmes(raw),
        lambda field, value: value if _is_asked(field, "required") else None,
    )


def without_options(raw: RawPlan) -> RawPlan:
    """Leave every optional cell empty."""
    return with_cells(
        _without_regional_programmes(raw),
        lambda field, value: value if _is_asked(field, "required", "expected") else None,
    )


def _without_regional_programmes(raw: RawPlan) -> RawPlan:
    """Keep the rows that need none of the cells which leave: whose office and whose regency it is."""
    return only(
        none_of(_untold(raw), "ceilings"), "activities", lambda cells: cells["office"] == "dinas-kaltim"
    )


def _is_asked(field: TableField, *needs: str) -> bool:
    return field.need in {"key", *needs} or field.key == "weight"


def huge(raw: RawPlan) -> RawPlan:
    """Make every number huge: hundreds of trillions of rupiah, hundreds of millions of people."""
    times = {Kind.RUPIAH: 10_000, Kind.INTEGER: 1_000_000, Kind.DECIMAL: 1_000_000}
    return with_cells(
        _untold(raw),
        lambda field, value: _number(field, value, lambda one: min(one * times[field.kind], _MOST)),
    )


def all_zero(raw: RawPlan) -> RawPlan:
    """Count nothing and pay nothing, and say so: zero is not missing."""
    return with_cells(_untold(raw), lambda field, value: _number(field, value, lambda _one: Decimal(0)))


def all_equal(raw: RawPlan) -> RawPlan:
    """Give all rows the same figures, so that nothing is the greatest."""
    alike = {Kind.RUPIAH: 250_000_000, Kind.INTEGER: 12, Kind.DECIMAL: 12}
    raw = none_of(_untold(raw), "ceilings")
    raw = with_cells(raw, lambda field, value: _number(field, value, lambda _one: Decimal(alike[field.kind])))
    return with_rows(raw, "cost_lines", lambda cells: {**cells, "unit_price": 25_000})


def _number(field: TableField, value: RawValue, change: Callable[[Decimal], Decimal]) -> RawValue:
    """Change what a cell counts, measures or costs; amounts that repeat a product leave."""
    if not is_size(field):
        return value
    if repeats_a_product(field):
        return None
    made = change(_read(value))
    return made if field.kind is Kind.DECIMAL else int(made)


def _read(value: RawValue) -> Decimal:
    number = read_rupiah(value, "comma") if isinstance(value, str) else Decimal(str(value))
    assert number is not None, value
    return number


def one_of_each(raw: RawPlan) -> RawPlan:
    """Have one regency, and one row in each table that grows with a plan."""
    raw = only(_untold(raw), "regencies", lambda cells: cells["code"] == "64.02")
    raw = only(raw, "regions", lambda cells: cells["id"] == "W3")
    raw = only(raw, "statistics", lambda cells: cells["area"] in {"00", "64"})
    raw = only(raw, "activities", lambda cells: "2.17.07.1.01.0015".startswith(str(cells["id"])))
    return first_of(raw, *_GROWING)


def decline(raw: RawPlan) -> RawPlan:
    """Let everything that grew shrink: what stands in the first year stands in the last one, and the other way round."""
    for table in ("actions", "activities", "indicators"):
        raw = with_rows(raw, table, _turned)
    return _turned_statistics(none_of(_untold(raw), "ceilings"))


def _turned(cells: Cells) -> Cells:
    years = [key for key in cells if re.search(r"_20\d\d$", key)]
    return {**cells, **{key: cells[other] for key, other in zip(years, reversed(years), strict=True)}}


def _turned_statistics(raw: RawPlan) -> RawPlan:
    series: dict[tuple[str, str], list[RawValue]] = {}
    for record in raw.records["statistics"]:
        series.setdefault(_series(record.values), []).append(record.values["value"])
    return with_rows(raw, "statistics", lambda cells: {**cells, "value": series[_series(cells)].pop()})


def _series(cells: Cells) -> tuple[str, str]:
    return str(cells["area"]), str(cells["indicator"])


def _untold(raw: RawPlan) -> RawPlan:
    """Leave out what planners wrote about the figures of the sample, and all proposals of a route but one."""
    return _few_proposals(none_of(replace(raw, narratives={}), "observations"))


def _few_proposals(raw: RawPlan) -> RawPlan:
    """Keep one proposal of each route: their dossiers take most of the time."""
    firsts: dict[RawValue, RawValue] = {}
    for record in raw.records["proposals"]:
        firsts.setdefault(record.values["route"], record.values["id"])
    return only(raw, "proposals", lambda cells: cells["id"] in firsts.values())


VARIANTS: Mapping[str, Callable[[RawPlan], RawPlan]] = {
    change.__name__: change
    for change in (
        other_province, one_region, ten_regions, no_factories, no_inputs, no_dak, bare, without_options, huge, all_zero, all_equal,
        one_of_each, decline,
    )
}  # fmt: skip
