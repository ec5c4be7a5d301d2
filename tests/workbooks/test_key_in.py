"""Do the key-in sheets hold the figures of the RAB and RKA, line by line, and their totals?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import Materials
from planbuilder.checks.example import BASE
from planbuilder.document.blocks import Document, Row, RowKind, Table
from planbuilder.document.inlines import plain
from planbuilder.document.walk import each
from planbuilder.model import Plan
from planbuilder.model.account_order import in_account_order
from planbuilder.workbooks import KeyIn, book, key_ins
from planbuilder.workbooks.krisna import OUTSIDE, unit_cost
from tests import sample
from tests.conftest import STAMP

Cells = Mapping[str, Any]


@pytest.fixture(scope="module")
def materials() -> Materials:
    return sample.materials()


@pytest.fixture(scope="module")
def sheets(materials: Materials) -> Mapping[str, openpyxl.Workbook]:
    """The finished files, read back."""
    return {one.name: _opened(one) for one in key_ins(materials.plan)}


@pytest.fixture(scope="module")
def trees(materials: Materials) -> Mapping[str, Document]:
    return {one.name: one for one in compose_all(materials, ("rab", "rka")).documents}


def _opened(one: KeyIn) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(book(one.sheets, STAMP)))


def rows(sheet: Any) -> list[Cells]:
    head, *body = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in body]


def summary(made: openpyxl.Workbook) -> Cells:
    return dict(made["Ringkasan"].iter_rows(min_row=2, values_only=True))


def cost_rows(document: Document) -> tuple[Row, ...]:
    """The rows of the one table that shows cost lines."""
    found = [block for part in document.parts for block in each(part.blocks) if isinstance(block, Table)]
    (table,) = [one for one in found if any(row.key.startswith("cost_lines/") for row in one.rows)]
    return table.rows


def printed(row: Row) -> list[str]:
    return [plain(cell.children) for cell in row.cells]


def amount(text: str) -> int | None:
    return None if text == "–" else int(text.replace(".", ""))


def test_regional_routes_are_keyed_into_sipd_and_central_money_into_krisna(materials: Materials):
    found = {one.name for one in key_ins(materials.plan)}

    routes = {row.key: row.route for row in materials.plan.table("proposals")}  # type: ignore[attr-defined]
    assert found == {
        *(f"usulan/{key}/sipd" for key, route in routes.items() if route != "apbn"),
        *(
            f"usulan/{key}/krisna"
            for key, route in routes.items()
            if route in {"apbn", "dak_fisik", "dak_nonfisik"}
        ),
    }


def test_sipd_has_the_lines_of_the_rka_in_its_order(
    sheets: Mapping[str, openpyxl.Workbook], trees: Mapping[str, Document]
):
    compared = 0
    for name, tree in trees.items():
        if tree.type != "rka":
            continue
        body = rows(sheets[name.replace("rka", "sipd")]["SIPD"])
        account, lines = "", []
        for row in cost_rows(tree):
            told = printed(row)
            account = told[0] if row.kind is RowKind.GROUP and told[0] else account
            if row.key:
                lines.append((account, *map(amount, told[4:7])))

        keyed = [(r["Kode Rekening"], r["Harga Satuan (Rp)"], r["PPN (Rp)"], r["Jumlah (Rp)"]) for r in body]
        assert keyed == lines
        assert sum(r["Jumlah (Rp)"] for r in body) == amount(printed(cost_rows(tree)[-1])[-1])
        compared += len(lines)
    assert compared > 30


def test_sipd_has_every_amount_of_the_rab_and_its_totals(
    materials: Materials, sheets: Mapping[str, openpyxl.Workbook], trees: Mapping[str, Document]
):
    for name, tree in trees.items():
        made = sheets.get(name.replace("rab", "sipd"))
        if tree.type != "rab" or made is None:
            continue
        key = name.split("/")[1]
        ordered = in_account_order(materials.plan.relating("cost_lines", "proposal", key))  # type: ignore[arg-type]
        keyed = {
            f"cost_lines/{line.key}": (r["Uraian"], r["Harga Satuan (Rp)"], r["Jumlah (Rp)"] - r["PPN (Rp)"])
            for line, r in zip(ordered, rows(made["SIPD"]), strict=True)
        }
        lines = {row.key: printed(row) for row in cost_rows(tree) if row.key}
        told = {key: (p[1].split("\n")[0], amount(p[4]), amount(p[5])) for key, p in lines.items()}
        assert keyed == told, name
        _same_totals(summary(made), tree)


def _same_totals(head: Cells, tree: Document) -> None:
    totals = [printed(row) for row in cost_rows(tree) if row.kind is RowKind.TOTAL][:-1]
    said = [amount(one[-1]) for one in totals]
    assert said[0] == head["Jumlah sebelum PPN (Rp)"]
    assert said[-1] == head["Jumlah (Rp)"]
    assert head["PPN (Rp)"] == (said[1] if len(said) == 3 else 0)


def test_volumes_and_units_multiply_to_the_amount(sheets: Mapping[str, openpyxl.Workbook]):
    for name, made in sheets.items():
        for row in rows(made["SIPD"]) if name.endswith("sipd") else ():
            product = Decimal(row["Harga Satuan (Rp)"])
            for number in (1, 2, 3, 4):
                assert (row[f"Volume {number}"] is None) == (row[f"Satuan {number}"] is None)
                product *= Decimal(str(row[f"Volume {number}"] or 1))
            assert product == row["Jumlah (Rp)"] - row["PPN (Rp)"]


def test_krisna_has_the_sections_of_the_rab_and_its_total(
    sheets: Mapping[str, openpyxl.Workbook], trees: Mapping[str, Document]
):
    compared: list[str] = []
    for name, made in sheets.items():
        if not name.endswith("krisna"):
            continue
        tree = trees[name.replace("krisna", "rab")]
        body, table = rows(made["KRISNA"]), cost_rows(tree)
        heads = [printed(row)[-1] for row in table if row.kind is RowKind.GROUP]
        sums = [amount(printed(row)[-1]) for row in table if row.kind is RowKind.SUBTOTAL]
        total = next(amount(printed(row)[-1]) for row in table if row.kind is RowKind.TOTAL)

        if heads == [row["Rincian Kegiatan"] for row in body]:  # else the RAB groups its lines otherwise
            assert [row["Jumlah (Rp)"] for row in body] == (sums or [total])
            compared.append(name)
        assert sum(row["Jumlah (Rp)"] for row in body) == total == summary(made)["Jumlah (Rp)"]
        for row in (one for one in body if one["Volume"] is not None):
            keyed = Decimal(str(row["Volume"])) * row["Unit Cost (Rp)"] + Decimal(
                str(row["Selisih pembulatan (Rp)"] or 0)
            )
            assert keyed == row["Jumlah (Rp)"]
    assert len(compared) >= 3


def test_codes_are_text_in_every_file(sheets: Mapping[str, openpyxl.Workbook]):
    for name, made in sheets.items():
        assert list(made.worksheets[0].merged_cells.ranges) == []
        if name.endswith("sipd"):
            for column in ("B", "F"):
                assert {cell.data_type for cell in made["SIPD"][column] if cell.value is not None} == {"s"}
        assert isinstance(summary(made)["Kode sumber dana"], str | None)
        assert isinstance(summary(made)["Usulan"], str)


LINES = """\
proposal,component,account,group,remark,description,volume_1,unit_1,unit_price,tax
U01,K1,5.1.02.01.01.0026,Cetak,,Buku,3,Buah,1000,
U01,K1,5.1.02.01.01.0024,Rapat,Hari kedua,Pena,10,Buah,2000,11
U01,,,,,Lain-lain,1,Unit,500,
U01,K1,5.1.02.01.01.0024,,,Kertas,4,Rim,,
U01,K1,5.1.02.01.01.0024,Rapat,,Map,2,Buah,3000,
U01,K1,5.1.02.01.01.0024,Rapat,Hari kedua,Spidol,,Buah,3000,
"""
COMPONENTS = "id,proposal,name,volume,unit\nK1,U01,Alat rapat,7,Paket\nK2,U01,Gudang,,Unit\n"
DAK = BASE["proposals.csv"].replace("bantuan_keuangan", "dak_fisik")


def test_lines_stand_by_account_then_group_then_remark_and_gaps_stay_empty(plan_of: Callable[..., Plan]):
    plan = plan_of({"cost_lines.csv": LINES, "components.csv": COMPONENTS})
    (one,) = key_ins(plan)

    body = rows(_opened(one)["SIPD"])

    assert [row["Uraian"] for row in body] == ["Kertas", "Map", "Pena", "Spidol", "Buku", "Lain-lain"]
    assert [row["Jumlah (Rp)"] for row in body] == [None, 6000, 22200, None, 3000, 500]
    assert [row["PPN (%)"] for row in body] == [None, None, 11, None, None, None]
    assert one.open_items == 3
    assert one.title == "Lembar isian SIPD: Penataan sentra"


def test_krisna_names_what_rounding_leaves_and_what_no_output_holds(plan_of: Callable[..., Plan]):
    plan = plan_of({"proposals.csv": DAK, "cost_lines.csv": LINES, "components.csv": COMPONENTS})
    one, _sipd = key_ins(plan)

    body = rows(_opened(one)["KRISNA"])

    told = [
        (
            r["Rincian Kegiatan"],
            r["Volume"],
            r["Unit Cost (Rp)"],
            r["Jumlah (Rp)"],
            r["Selisih pembulatan (Rp)"],
        )
        for r in body
    ]
    assert told == [
        ("Alat rapat", 7, 4457, 31200, 1),
        ("Gudang", None, None, None, None),
        (OUTSIDE, None, None, 500, None),
    ]
    assert one.open_items == 2


def test_a_proposal_without_outputs_is_one_row_of_krisna_that_waits_for_its_volume(
    plan_of: Callable[..., Plan],
):
    one, _sipd = key_ins(plan_of({"proposals.csv": DAK}))

    (row,) = rows(_opened(one)["KRISNA"])

    assert (row["Rincian Kegiatan"], row["Volume"], row["Jumlah (Rp)"]) == ("Penataan sentra", None, 3000000)
    assert one.open_items == 1


def test_a_proposal_without_cost_lines_or_route_has_nothing_to_key(plan_of: Callable[..., Plan]):
    plan = plan_of({"proposals.csv": DAK})
    without_lines = replace(plan, tables={**plan.tables, "cost_lines": {}})
    (row,) = plan.table("proposals")
    without_route = replace(
        plan, tables={**plan.tables, "proposals": {"U01": row.model_copy(update={"route": None})}}
    )

    assert key_ins(without_lines) == ()
    assert key_ins(without_route) == ()
    assert [one.type for one in key_ins(plan)] == ["krisna", "sipd"]


@pytest.mark.parametrize(
    ("money", "volume", "cost"),
    [
        (100, Decimal(4), 25),
        (10, Decimal(3), 3),
        (5, Decimal(2), 3),
        (None, Decimal(1), None),
        (5, Decimal(0), None),
        (5, None, None),
    ],
)
def test_a_unit_cost_is_whole_rupiah_or_not_known(
    money: int | None, volume: Decimal | None, cost: int | None
):
    assert unit_cost(money, volume) == cost
