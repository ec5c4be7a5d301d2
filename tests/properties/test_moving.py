"""Does any plan say the same after it moved to a workbook or to CSV, cell by cell, in the order that it had?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planbuilder import inputs, model, workbooks
from planbuilder.builder.moved import differences
from planbuilder.model import Plan, Table, TableField
from planbuilder.values import Kind
from tests.conftest import STAMP
from tests.sample import codes

YEARS = (2025, 2026, 2031)
"""The last one is outside the period."""
HARD = (
    "=1+1", "+62 811", "-", "@sentra", "'kutip", '"kutip"', 'dua "kutip" di tengah', "a;b", "a,b", "a\tb",
    "baris satu\nbaris dua", 'baris;\n"dua"', "_x0041_", "_x005F_", "TRUE", "ya", "0012", "64.10", "1.500", "1.500,75",
    "1,5", "1.5", "7,5–8", "7,5-8", "1.000–2.000", "2026-03-01", "1/2", "1E5", "12%", "Rp 1.000,-", "Total", "Jumlah",
    "(1)", "#1", "#", "–", "…", "a\u00a0b", "\u2028x", "日本", "😀", "<b>&amp;</b>", "{{ plan.title }}", "\\n", "C:\\x",
    "https://contoh.invalid/a?b=c", "x" * 300, "null", "~", "[a]", "{a: b}", "id", "name",
)  # fmt: skip
words = st.sampled_from(HARD) | st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=12
)
names = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.-]{0,6}[A-Za-z0-9]", fullmatch=True).filter(
    lambda name: not name.casefold().startswith(("total", "jumlah", "subtotal", "grand"))
)
numbers = (
    st.decimals(0, 10**14, places=6)
    | st.integers(0, 10**15 - 1)
    | st.sampled_from([Decimal("0.30"), Decimal(7)])
)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def cells(column: TableField) -> st.SearchStrategy[Any]:
    """Choose what a column may hold, as JSON says it."""
    form = column.form
    if form.is_name:
        return names
    if form.is_mixed:
        return words | numbers
    if form.item is not None:
        members = st.sampled_from(sorted(form.choices)) if form.choices else names
        return st.lists(members, min_size=1, max_size=3)
    by_kind: Mapping[Kind, st.SearchStrategy[Any]] = {
        Kind.TEXT: words, Kind.PROSE: words, Kind.CODE: words,
        Kind.CHOICE: st.sampled_from(sorted(form.choices) or ["x"]),
        Kind.INTEGER: st.integers(0, 10**15 - 1), Kind.RUPIAH: st.integers(0, 10**15 - 1),
        Kind.DECIMAL: numbers, Kind.PERCENT: numbers,
        Kind.YEAR: st.integers(1900, 2199), Kind.DATE: days.map(date.isoformat), Kind.BOOL: st.booleans(),
    }  # fmt: skip
    return by_kind[column.kind]


@st.composite
def plans(draw: st.DrawFn) -> Mapping[str, list[Mapping[str, Any]]]:
    """Draw some tables with some rows each."""
    chosen = draw(
        st.lists(st.sampled_from([n for n in model.tables() if n != "plan"]), min_size=1, max_size=4)
    )
    return {name: draw(st.lists(rows(model.tables()[name]), min_size=1, max_size=6)) for name in chosen}


@st.composite
def rows(draw: st.DrawFn, table: Table) -> Mapping[str, Any]:
    row: dict[str, Any] = {}
    for column in table.fields:
        if column.yearly:
            row |= {f"{column.key}_{year}": draw(cells(column)) for year in YEARS if draw(st.booleans())}
        elif column.key in table.key or draw(st.booleans()):
            row[column.key] = draw(cells(column))
    if table.row.numbered_in and draw(st.booleans()):
        row.pop("id", None)
    return row


def written(value: object) -> str:
    """Write JSON, which YAML reads, with every digit of a number."""
    match value:
        case Decimal():
            return f"{value:f}"
        case dict():
            return "{" + ", ".join(f"{json.dumps(key)}: {written(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
        case _:
            return json.dumps(value)


def read(folder: Path) -> Plan:
    raw, _found = inputs.read(folder, model.vocabulary(), shown_as="contoh")
    plan, _about = model.load(raw, codes())
    return plan


def says_the_same(form: str, sign: str, tables: Mapping[str, list[Mapping[str, Any]]]) -> None:
    about = "id: x\nperiod_start: 2025\nperiod_end: 2026\n" + (f"decimal: {sign}\n" if sign else "")
    with TemporaryDirectory() as name:
        old, new = Path(name) / "old", Path(name) / "new"
        for folder in (old, new):
            folder.mkdir()
            (folder / "plan.yaml").write_text(about)
        for table, members in tables.items():
            (old / f"{table}.yaml").write_text(written(members), encoding="utf-8")
        plan = read(old)

        for path, data in files(plan, form):
            (new / path).write_bytes(data)

        assert list(differences(plan, read(new))) == []


signs = st.sampled_from(["comma", "point", ""])


@settings(max_examples=15, deadline=None)
@given(signs, plans())
def test_any_plan_says_the_same_after_it_moved_to_a_workbook(sign: str, tables: Mapping[str, Any]):
    says_the_same("xlsx", sign, tables)


@settings(max_examples=25, deadline=None)
@given(signs, plans())
def test_any_plan_says_the_same_after_it_moved_to_csv(sign: str, tables: Mapping[str, Any]):
    says_the_same("csv", sign, tables)


def files(plan: Plan, form: str) -> list[tuple[str, bytes]]:
    if form == "csv":
        return list(workbooks.csv_files(plan, with_settings=False))
    return [(workbooks.FILE, workbooks.workbook(plan, STAMP, with_settings=False))]
