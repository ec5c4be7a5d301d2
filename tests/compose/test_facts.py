"""Are the computed facts right, and do they name the cells behind them?"""

from __future__ import annotations

import pytest

from planbuilder.compose.facts.registry import facts
from planbuilder.model import tables
from planbuilder.model.registry import PLAN
from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

LINE = "cost_lines/U01#1"
FACTS = {
    "the amount of a line": ("cost_lines.first.amount | rupiah", "Rp1.700.000.000", {f"{LINE}.volume_1", f"{LINE}.unit_price"}),
    "its tax": ("cost_lines.first.tax_amount | rupiah", "Rp187.000.000", {f"{LINE}.tax"}),
    "its amount with tax": ("cost_lines.first.gross | rupiah", "Rp1.887.000.000", {f"{LINE}.tax", f"{LINE}.volume_1"}),
    "its coefficient": ("cost_lines[1].coefficient", "1 Orang x 4 Bulan", {"cost_lines/U01#2.volume_2", "cost_lines/U01#2.unit_2"}),
    "its whole volume": ("cost_lines[1].volume | number", "4", {"cost_lines/U01#2.volume_1", "cost_lines/U01#2.volume_2"}),
    "its units": ("cost_lines[1].unit", "Orang/Bulan", {"cost_lines/U01#2.unit_1"}),
    "what a proposal asks for": ("proposals.first.amount | rupiah", "Rp1.951.000.000", {f"{LINE}.unit_price", "cost_lines/U01#2.unit_price"}),
    "what a component costs": ("components.first.amount | rupiah", "Rp1.887.000.000", {f"{LINE}.tax"}),
    "what one unit of it costs": ("components.first.unit_cost | rupiah", "Rp943.500.000", {"components/U01-K1.volume"}),
    "that it builds": ("proposals.first.builds", "ya", {f"{LINE}.account", "proposals/U01.route"}),
    "that nothing stays of it": ("proposals[1].leaves_assets", "tidak", {"cost_lines/U02#1.proposal"}),
    "the name of its account": ("cost_lines.first.account_name", "Belanja Modal Instalasi Air Buangan Industri", {f"{LINE}.account"}),
    "the name of its KBLI codes": ("centres.first.kbli_names", "Industri Tempe Kedelai", {"centres/S01.kbli"}),
    "the name of its funding source": ("activities.get('A3').funding_source_name", "Pendapatan Asli Daerah", {"activities/A3.funding_source"}),
    "the cost of an action": ("actions.first.total | rupiah", "Rp300", {"actions/AK1.cost_2025", "actions/AK1.cost_2026"}),
    "the name of an activity": ("activities.first.name", "Program Perencanaan dan Pembangunan Industri", {"activities/A1.code"}),
    "its level": ("activities.get('A3').level", "Subkegiatan", {"activities/A3.code"}),
    "the row above it": ("activities.get('A2').parent.name", "Program Perencanaan dan Pembangunan Industri", {"activities/A1.code"}),
    "its computed ceiling": ("activities.first.amount[2025] | rupiah", "Rp150.400.000", {"activities/A3.ceiling_2025", "activities/A4.ceiling_2025"}),
    "its ceiling over the years": ("activities.first.total | rupiah", "Rp380.900.000", {"activities/A4.ceiling_2027"}),
    "a score": ("centres.first.score | number(2)", "72,00", {"scores/S01/K1.score", "criteria/K1.weight"}),
    "a rank": ("centres.get('S02').rank | number", "1", {"scores/S02/K2.score"}),
    "the ranks that other weights give": ("centres.get('S02').rank_span", "1", {"scores/S02/K2.score", "criteria/K1.weight"}),
    "the ranks open to a centre that lacks a score": ("centres.get('S03').possible_ranks", "3", {"scores/S03/K1.score", "criteria/K1.weight"}),
    "whether a centre stays among the first": ("centres.first.is_steady | text", "ya", {"scores/S01/K1.score"}),
    "a scale": ("centres.first.scale", "Industri menengah", {"centres/S01.workforce"}),
    "what asks for a ceiling": ("ceilings.first.asking.count | number", "1", {"proposals/U01.route", "ceilings/dak_fisik//2027//.year"}),
    "the head of an office": ("offices.first.addressed", "Kepala Dinas Perindustrian", {"offices/D1.head_title", "offices/D1.name"}),
    "the activity of an indicator": ("indicators.first.activity.name", "Program Perencanaan dan Pembangunan Industri", {"activities/A1.code"}),
    "the name of an observed row": ("observations.first.row_name", "Sentra Teritip", {"centres/S02.name"}),
    "the name of an observed column": ("observations.first.field_title", "Luas", {"observations/OB1.field"}),
    "an observed choice in its words": ("observations.get('OB2').wording", "Terhenti", {"observations/OB2.value"}),
    "an observed figure": ("observations.first.wording | number", "6,5", {"observations/OB1.value", "observations/OB1.field"}),
    "the name of an observed table": ("observations.first.table_title", "Sentra dan Kawasan", {"observations/OB1.table"}),
    "how far material goes": ("factories.first.coverage | percent", "25%", {"factories/P1.material_need", "factories/P1.material_supply"}),
    "what material is lacking": ("factories.first.material_gap | number", "300", {"factories/P1.material_need"}),
    "a capacity over a year": ("factories.first.capacity_a_year | number", "120", {"factories/P1.capacity", "factories/P1.capacity_period"}),
    "what of it is used": ("factories.first.output_a_year | number", "60", {"factories/P1.utilisation"}),
    "a factory to compare with": ("factories.first.alike.first.name", "Pembanding", {"factories/P2.purpose", "factories/P1.kbli"}),
    "what a factory needs": ("factories.first.needs[1].state", "Belum terpenuhi", {"factories/P1.material_supply"}),
    "whether it could run": ("factories.first.readiness_to_run", "Belum diketahui", {"factories/P1.water"}),
    "whom to ask": ("factories.first.questions.first.respondent", "Koperasi", {"factories/P1.owner"}),
    "what to ask nobody known by name": ("factories.get('P2').questions.first.respondent", "pemilik atau pengelola pabrik", {"factories/P2.owner"}),
    "what to ask": ("factories.first.questions[0].facts", "sebab berhenti, biaya produksi, harga jual, dan pengelola", {"factories/P1.operator"}),
    "its material in the regency": ("factories.first.supplies.first.supply | number", "70", {"raw_materials/Karet/64.01//2024.volume"}),
    "who tends that material": ("factories.first.supplies.first.office.name", "Dinas Pertanian", {"raw_materials/Karet/64.01//2024.office"}),
    "a location quotient": ("plan.location_quotients.first.quotient | number", "1,5", {"statistics/64.01/Makanan/2022.value", "statistics/64/Usaha/2022.value"}),
    "the area of a quotient": ("plan.location_quotients.first.area", "Kabupaten Paser", {"regencies/64.01.name"}),
    "its larger area": ("plan.location_quotients.first.reference", "Provinsi Kalimantan Timur", {"plan/kecil.province_name"}),
    "what it is part of": ("plan.location_quotients.first.whole", "Usaha", {"statistics/64.01/Makanan/2022.part_of"}),
    "what a quotient lacks": ("plan.missing_quotients.first.lacking", "nasional", {"statistics/64/Makanan/2022.indicator"}),
    "a lead": ("centres.get('S02').lead | number(2)", "12,00", {"scores/S01/K1.score", "scores/S02/K1.score"}),
    "who comes next": ("centres.get('S02').runners_up.count | number", "1", {"scores/S01/K1.score"}),
    "why a centre is ahead": ("centres.get('S02').contributions.first.criterion.name", "Bahan baku", {"criteria/K1.name"}),
    "by how much": ("centres.get('S02').contributions.first.ahead | number(2)", "6,00", {"scores/S01/K1.score"}),
    "what a centre does not tell": ("centres.get('S03').gaps | number", "12", {"centres/S03.units"}),
    "what it is asked": ("centres.get('S03').asked | number", "13", {"centres/S03.id"}),
    "how far a target was reached": ("performance.first.achievement | percent(1)", "80,0%", {"performance/A1/Sentra/2024.actual"}),
    "how far a budget was spent": ("performance.first.absorption | percent", "50%", {"performance/A1/Sentra/2024.spent"}),
}  # fmt: skip


@pytest.fixture(scope="module")
def plan():
    return small_plan(
        {
            "centres": [{**TABLES["centres"][0], "investment": "2000000000", "kbli": "10391"}, *TABLES["centres"][1:]],
            "activities": [
                {**row, "funding_source": "1.1"} if row["id"] == "A3" else row for row in TABLES["activities"]
            ],
            "ceilings": [{"route": "dak_fisik", "year": "2027", "amount": "1000"}],
            "raw_materials": [{"commodity": "Karet", "regency": "64.01", "year": "2024", "volume": "70", "unit": "Unit", "office": "D2"}],
            "factories": [
                {"id": "P1", "purpose": "inventory", "name": "Pabrik", "kbli": "10391", "regency": "64.01", "status": "stopped",
                 "owner": "Koperasi", "raw_materials": "Karet", "material_need": "400", "material_supply": "100", "material_unit": "Unit",
                 "capacity": "10", "capacity_unit": "Unit", "capacity_period": "month", "utilisation": "50"},
                {"id": "P2", "purpose": "comparison", "name": "Pembanding", "kbli": "10391", "status": "operating"},
            ],
            "statistics": [
                {"area": area, "indicator": name, "year": "2022", "value": value, "part_of": "Usaha" if name == "Makanan" else ""}
                for area, name, value in (
                    ("64", "Usaha", "100"), ("64", "Makanan", "40"), ("64.01", "Usaha", "50"), ("64.01", "Makanan", "30"),
                )
            ],
            "actions": [{"id": "AK1", "name": "Aksi", "cost_2025": "100", "cost_2026": "200"}],
            "observations": [
                {"id": "OB1", "table": "centres", "row": "S02", "field": "area", "value": "6,5", "chosen": "ya"},
                {"id": "OB2", "table": "centres", "row": "S02", "field": "status", "value": "stalled", "chosen": "tidak"},
            ],
            "performance": [
                {"owner": "A1", "indicator": "Sentra", "year": "2024", "target": "10", "actual": "8", "budget": "200", "spent": "100"},
            ],
        }
    )  # fmt: skip


@pytest.mark.parametrize(("fact", "words", "cells"), FACTS.values(), ids=FACTS)
def test_a_fact_is_right_and_names_its_cells(plan, fact, words, cells):
    outcome = composed(f"{{{{ {fact} }}}}\n", plan)

    assert [text for text, _, _ in outcome.data] == [words], outcome.says()
    _, shown, under = outcome.data[0]
    assert cells <= shown | under


@pytest.mark.parametrize(
    ("name", "title", "words"),
    [
        ("Sekretariat Daerah Provinsi X", "Sekretaris Daerah", "Sekretaris Daerah Provinsi X"),
        ("Badan Perencanaan", "Kepala Badan", "Kepala Badan Perencanaan"),
        ("Inspektorat Daerah Kota X", "Inspektur", "Inspektur Daerah Kota X"),
        ("Koperasi Maju", "", "Pimpinan Koperasi Maju"),
        ("", "Kepala Dinas", "belum tercatat"),
    ],
)
def test_a_letter_addresses_the_head_of_an_office(name, title, words):
    plan = small_plan({"offices": [{"id": "D1", "name": name, "head_title": title}]})

    outcome = composed("{{ offices.first.addressed | otherwise('belum tercatat') }}\n", plan)

    assert [text for text, _, _ in outcome.data] == [words]


def test_a_centre_that_lacks_a_score_has_no_rank():
    outcome = composed("{{ centres.get('S03').rank | number | otherwise('belum dinilai') }}\n")

    assert [text for text, _, _ in outcome.data] == ["belum dinilai"]


def test_every_fact_belongs_to_a_table_and_answers_for_a_row_that_is_not_there():
    for table, found in facts().items():
        assert table in tables()
        if table == PLAN:
            continue  # is always there
        for name in found:
            chapter = f"{{% if {table}.get('tak ada').{name} %}}x{{% else %}}kosong{{% endif %}}\n"

            assert composed(chapter).words.splitlines()[0] == "paragraph: kosong", (table, name)
