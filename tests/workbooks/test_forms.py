"""Is the workbook of a plan one that people can fill in: titles, hidden keys, codes as text, lists to choose from?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from planbuilder.builder.reading import read_plan
from planbuilder.checks.example import whole_plan
from planbuilder.model import Plan, tables
from planbuilder.workbooks import OWN_SHEETS, csv_files, workbook
from planbuilder.workbooks.forms.cells import Writing
from planbuilder.workbooks.forms.dropdowns import Dropdowns
from planbuilder.workbooks.forms.tables import ORDER, FormColumn, form_tables
from tests.conftest import MINI, STAMP

CENTRES = """\
id,kind,name,regency,kbli,units,area,investment,status,sources,data_year,sample,note
S01,sentra,Sentra Rotan,64.72,10392; 00012,40,"2,50",1500000,operating,s1,2025,ya,=1+1
S02,sentra,Sentra Tahu,64.72,,,,,planned,,,,
"""


@pytest.fixture(scope="module")
def mini() -> Any:
    plan, _found = read_plan(MINI, "contoh")
    return openpyxl.load_workbook(BytesIO(workbook(plan, STAMP, with_settings=True)))


def opened(plan: Plan, *, with_settings: bool = False) -> Any:
    return openpyxl.load_workbook(BytesIO(workbook(plan, STAMP, with_settings=with_settings)))


def column(sheet: Any, key: str) -> int:
    return next(cell.column for cell in sheet[2] if cell.value == key)


def choices(sheet: Any, key: str) -> Any:
    """The data validation of a column."""
    place = openpyxl.utils.get_column_letter(column(sheet, key))
    return next(one for one in sheet.data_validations.dataValidation if f"{place}3:" in str(one.sqref))


def test_every_table_has_its_place_among_the_sheets():
    assert sorted(ORDER) == sorted(set(tables()) - {"plan"})


def test_there_is_a_sheet_for_every_table_also_for_those_that_nobody_has_filled_in(mini: Any):
    named = [tables()[name].title.replace("/", "-")[:31] for name in ORDER]

    assert mini.sheetnames == ["_Petunjuk", "Rencana", *named, "_Pilihan"]
    assert mini["_Pilihan"].sheet_state == "hidden"
    assert {"_Petunjuk", "_Pilihan"} == OWN_SHEETS


def test_titles_stand_over_hidden_keys_and_stay_in_sight(mini: Any):
    for name in ORDER:
        sheet = mini[tables()[name].title.replace("/", "-")[:31]]
        assert sheet.row_dimensions[2].hidden
        assert not sheet.row_dimensions[1].hidden
        assert sheet.freeze_panes == "B3"
        assert not sheet.protection.sheet
        titles, keys = ([cell.value for cell in sheet[row]] for row in (1, 2))
        assert len(titles) == len(keys) == len(set(titles)) == len(set(keys))


def test_titles_tell_units_and_years_once(mini: Any):
    activities = [cell.value for cell in mini["Program, Kegiatan, Subkegiatan"][1]]
    regencies = [cell.value for cell in mini["Kabupaten-Kota"][1]]

    assert "Pagu 2026 (Rp)" in activities
    assert "Luas (km2)" in regencies
    assert "Desa" in regencies


def test_codes_are_text_numbers_numbers_and_dates_dates(plan_of: Callable[..., Plan]):
    plan = plan_of({"centres.csv": CENTRES})
    sheet = opened(plan)["Sentra dan Kawasan"]

    def at(key: str, row: int = 3) -> Any:
        return sheet.cell(row, column(sheet, key))

    assert (at("regency").value, at("regency").data_type, at("regency").number_format) == ("64.72", "s", "@")
    assert (at("kbli").value, at("kbli").data_type) == ("10392; 00012", "s")
    assert (at("units").value, at("units").number_format) == (40, "#,##0")
    assert (at("area").value, at("investment").value, at("data_year").value) == (2.5, 1500000, 2025)
    assert (at("note").value, at("note").data_type) == ("=1+1", "s")
    assert (at("kind").value, at("status").value, at("sample").value) == ("Sentra IKM", "Beroperasi", "ya")
    assert at("sample", 4).value is None
    assert sheet.column_dimensions["A"].width > 10


def test_a_cell_that_is_still_empty_keeps_what_is_typed_into_it(mini: Any):
    sheet = mini["Kabupaten-Kota"]

    assert sheet.column_dimensions["A"].number_format == "@"


def test_what_a_workbook_cannot_hold_exactly_is_text(plan_of: Callable[..., Plan]):
    row = 'S01,sentra,Sentra Rotan,64.72,,40,"12345678901,1234567",999999999999999,operating,,,,'
    old = "id,title,grade,date\ns1,Buku,primary,1900-02-28\ns2,Buku,primary,1900-03-01\n"
    book = opened(plan_of({"centres.csv": f"{CENTRES.splitlines()[0]}\n{row}\n", "sources.csv": old}))
    centres, sources = book["Sentra dan Kawasan"], book["Sumber Data"]

    assert centres.cell(3, column(centres, "area")).value == "12345678901,1234567"
    assert centres.cell(3, column(centres, "investment")).value == 999_999_999_999_999
    dated = [sources.cell(row, column(sources, "date")).value for row in (3, 4)]
    assert dated == ["1900-02-28", datetime(1900, 3, 1)]  # noqa: DTZ001  # as the file says it


def test_closed_choices_are_the_only_ones(mini: Any):
    status = choices(mini["Sentra dan Kawasan"], "status")
    sample = choices(mini["Sentra dan Kawasan"], "sample")

    assert (status.type, status.errorStyle or "stop", sample.formula1) == ("list", "stop", '"ya,tidak"')
    listed = [cell.value for (cell,) in mini["_Pilihan"][status.formula1.rpartition("!")[2].replace("$", "")]]
    assert listed == list(next(f for f in tables()["centres"].fields if f.key == "status").choices.values())


def test_a_reference_is_chosen_from_the_rows_of_the_other_sheet_however_many_they_become(mini: Any):
    regency = choices(mini["Sentra dan Kawasan"], "regency")
    component = choices(mini["Rincian Biaya"], "component")
    parent = choices(mini["Cascading"], "parent")

    assert regency.formula1 == (
        "OFFSET('Kabupaten-Kota'!$A$3,0,0,MAX(1,COUNTA('Kabupaten-Kota'!$A$3:$A$1048576)),1)"
    )
    assert component.formula1 == "'Rincian Keluaran'!$A$3:$A$506"
    assert "'Cascading'!$A$3" in parent.formula1
    assert {regency.errorStyle, component.errorStyle} == {"warning"}


def test_a_key_of_several_columns_offers_no_list(plan_of: Callable[..., Plan]):
    plan = plan_of({})
    forms = {form.table.name: form for form in form_tables(plan, Writing("comma"))}
    dropdowns = Dropdowns(plan, dict.fromkeys(forms, "Lembar"), forms)
    to_scores = replace(forms["actions"].columns[0].field, references="scores")

    assert dropdowns.validation(FormColumn(to_scores))["validate"] == "any"


def test_a_percentage_that_a_spreadsheet_divided_by_a_hundred_is_warned_of(mini: Any):
    tax = choices(mini["Rincian Biaya"], "tax")

    assert (tax.type, tax.operator, tax.formula1, tax.errorStyle) == (
        "decimal",
        "greaterThanOrEqual",
        "1",
        "warning",
    )


def test_rows_are_as_high_as_their_longest_text(plan_of: Callable[..., Plan]):
    regions = 'id,name,note\nW1,Wilayah I,\nW2,Wilayah II,"satu\ndua"\nW3,Wilayah III,' + "kata " * 300 + "\n"
    sheet = opened(plan_of({"regions.csv": regions}))["Wilayah Pengembangan"]

    assert [sheet.row_dimensions[row].height for row in (3, 4, 5)] == [None, 30, 180]


def test_official_codes_are_listed_with_their_names(mini: Any):
    unit = choices(mini["Rincian Biaya"], "unit_1")

    first, last = unit.formula1.rpartition("!")[2].replace("$", "").split(":")
    beside = mini["_Pilihan"].cell(mini["_Pilihan"][first].row, mini["_Pilihan"][first].column + 1)
    assert mini["_Pilihan"][first].value
    assert beside.value
    assert mini["_Pilihan"][last].row > 400


def test_a_cell_says_what_to_fill_in(mini: Any):
    for sheet in (mini[tables()[name].title.replace("/", "-")[:31]] for name in ORDER):
        said = sheet.data_validations.dataValidation
        assert len(said) == len(sheet[2])
        assert all(one.prompt and one.promptTitle and one.showInputMessage for one in said)
    assert choices(mini["Usulan"], "title").prompt.endswith("Wajib diisi.")
    assert (
        "di lembar Cascading atau Program, Kegiatan, Subkegiatan."
        in choices(mini["Indikator"], "owner").prompt
    )
    assert "11 persen" in choices(mini["Rincian Biaya"], "tax").prompt


def test_the_guide_leads_to_each_sheet(mini: Any):
    sheet = mini["_Petunjuk"]
    links = {cell.value: cell.hyperlink.location for (cell, *_) in sheet.iter_rows() if cell.hyperlink}

    assert links["Kabupaten/Kota"] == "'Kabupaten-Kota'!A3"
    assert len(links) == len(ORDER)


def test_the_settings_of_a_plan_stand_line_by_line(plan_of: Callable[..., Plan]):
    about = whole_plan({})["plan.yaml"] + (
        "formats: [docx]\nprofiles: {rencana-lima-tahun: permendagri-86-2017}\n"
        "documents: {kak: {stage: final, version: 1.2, date: 2026-12-01, attach: true}}\n"
        "rules: {COST-02: {severity: note, reason: harga lama}}\n"
    )
    plan = plan_of({"plan.yaml": about})

    sheet = opened(plan, with_settings=True)["Rencana"]
    told = {
        key: value for key, value, _about in sheet.iter_rows(min_row=2, values_only=True) if value is not None
    }

    assert {key: told[key] for key in told if "." in key} == {
        "profiles.rencana-lima-tahun": "permendagri-86-2017",
        "documents.kak.stage": "FINAL",
        "documents.kak.version": "1.2",
        "documents.kak.date": datetime(2026, 12, 1),  # noqa: DTZ001  # as the file says it
        "documents.kak.attach": "ya",
        "rules.COST-02.severity": "Catatan",
        "rules.COST-02.reason": "harga lama",
    }
    assert (told["formats"], told["period_start"], told["province"]) == ("DOCX", 2025, "64")
    assert "province_name" not in told
    assert "stage" not in told
    (name, text), *_tables = csv_files(plan, with_settings=True)
    assert name == "plan.csv"
    assert (
        "documents.kak.stage;final\ndocuments.kak.version;1.2\ndocuments.kak.date;2026-12-01\n"
        "documents.kak.attach;ya\n" in text.decode()
    )


def test_the_same_plan_gives_the_same_bytes(plan_of: Callable[..., Plan]):
    plan = plan_of({})

    assert workbook(plan, STAMP, with_settings=True) == workbook(plan, STAMP, with_settings=True)


def test_csv_holds_keys_and_the_columns_in_which_something_stands(plan_of: Callable[..., Plan]):
    made = dict(csv_files(plan_of({"centres.csv": CENTRES}), with_settings=False))

    assert made["centres.csv"].decode() == (
        "id;kind;name;kbli;status;regency;units;area;investment;data_year;sources;note;sample\n"
        'S01;sentra;Sentra Rotan;"10392; 00012";operating;64.72;40;2,50;1500000;2025;s1;=1+1;ya\n'
        "S02;sentra;Sentra Tahu;;planned;64.72;;;;;;;\n"
    )
    assert "factories.csv" not in made
    assert "plan.csv" not in made


def test_a_plan_with_a_decimal_point_is_written_with_one(plan_of: Callable[..., Plan]):
    about = whole_plan({})["plan.yaml"].replace("comma", "point")
    made = dict(
        csv_files(
            plan_of({"plan.yaml": about, "centres.csv": CENTRES.replace('"2,50"', "2.50")}),
            with_settings=False,
        )
    )

    assert made["centres.csv"].decode().splitlines()[1].startswith("S01,sentra,Sentra Rotan,10392; 00012,")
    assert ",2.50," in made["centres.csv"].decode()
