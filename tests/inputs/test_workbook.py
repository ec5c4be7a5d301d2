"""Is every cell of a workbook read with its type and its true address, and is what is odd about it said?"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import openpyxl

from planbuilder.inputs import CellError
from tests.inputs.conftest import rewritten

HEAD = ["id", "name", "area", "opened", "note"]


def test_cells_keep_their_types(reading, workbook):
    book = workbook(
        {
            "centres": [
                HEAD,
                ["A", True, 64.1, date(2026, 11, 24), "  x\r\ny "],
                ["B", 12, 0.125, datetime.fromisoformat("2026-05-12 09:30"), time(14, 5)],
                ["C", None, 1e15, timedelta(hours=30), "#N/A"],
            ]
        }
    )
    book["centres"]["C3"].number_format = "0.0%"
    book["centres"]["D4"].number_format = "[h]:mm"

    outcome = reading({"data.xlsx": book})

    assert outcome.values("centres") == [
        {"id": "A", "name": True, "area": 64.1, "opened": date(2026, 11, 24), "note": "x\ny"},
        {"id": "B", "name": 12.0, "area": 0.125, "opened": "2026-05-12 09:30", "note": "14:05"},
        {"id": "C", "area": 1e15, "opened": "1 day, 6:00:00", "note": CellError("#N/A")},
    ]
    assert type(outcome.values("centres")[0]["opened"]) is date
    assert outcome.findings == []


def test_texts_of_numbers_follow_a_comma_unless_the_plan_says_otherwise(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", "1,5"]]})

    assert reading({"data.xlsx": book}).records("centres")[0].decimal_sign == "comma"
    outcome = reading({"data.xlsx": book, "plan.yaml": "id: x\ndecimal: point\n"})
    assert outcome.records("centres")[0].decimal_sign == "point"


def test_sheets_are_found_by_key_or_title_and_an_empty_one_beside_them_is_no_matter(reading, workbook):
    book = workbook(
        {
            "Kabupaten Kota": [["Kode Kemendagri", "Nama"], ["64.10", "Berau"]],
            "centres": [HEAD, ["A"]],
            "Sheet1": [],
            "_catatan": [["apa saja"]],
        }
    )

    outcome = reading({"data.xlsx": book})

    assert outcome.values("regencies") == [{"code": "64.10", "name": "Berau"}]
    assert outcome.values("centres") == [{"id": "A"}]
    assert outcome.findings == []


def test_an_unknown_sheet_is_reported_with_the_nearest_table(reading, workbook):
    outcome = reading({"data.xlsx": workbook({"centers": [HEAD, ["A"]]})})

    assert outcome.said == [("TABLE-02", "data.xlsx > centers")]
    assert outcome.findings[0].parameters["known"] == '"centres"'


def test_a_chart_sheet_is_no_table(reading, workbook):
    book = workbook({"centres": [HEAD, ["A"]]})
    book.create_chartsheet("Grafik")

    assert reading({"data.xlsx": book}).findings == []


def test_an_empty_sheet_of_a_table_is_reported(reading, workbook):
    outcome = reading({"data.xlsx": workbook({"centres": [], "regencies": [["code", "name"]]})})

    assert outcome.said == [("TABLE-07", "data.xlsx > centres"), ("TABLE-06", "data.xlsx > regencies!A1")]


def test_the_address_of_a_heading_and_of_a_stray_cell_is_given(reading, workbook):
    book = workbook({"centres": {"C5": "id", "D5": "nmae", "F5": "area", "C6": "A", "E6": "x"}})

    assert reading({"data.xlsx": book}).said == [
        ("TABLE-03", "data.xlsx > centres!D5:nmae"),
        ("TABLE-10", "data.xlsx > centres!E6"),
    ]


def test_a_number_as_heading_is_read_as_it_looks(reading, workbook):
    outcome = reading({"data.xlsx": workbook({"centres": [["id", 2026], ["A", 1]]})})

    assert outcome.said == [("TABLE-03", "data.xlsx > centres!B1:2026")]


def test_error_cells_of_formulas_are_named(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", "#DIV/0!", "#REF!"]]})
    book["centres"]["B2"].data_type = book["centres"]["C2"].data_type = "e"

    outcome = reading({"data.xlsx": book})

    assert outcome.values("centres") == [
        {"id": "A", "name": CellError("#DIV/0!"), "area": CellError("#REF!")}
    ]


def test_a_formula_without_result_is_reported_but_not_in_a_total(reading, workbook):
    rows = [HEAD, ["A", "x", "=1+1"], ["B", "y", 2], ["TOTAL", None, "=SUM(C2:C3)"]]

    outcome = reading({"data.xlsx": workbook({"centres": rows})})

    finding = outcome.only("XLSX-06")
    assert str(finding.location) == "inputs/contoh/data.xlsx > centres!C2"
    assert finding.message("en") == "formulas without a result: C2"
    assert outcome.values("centres") == [{"id": "A", "name": "x"}, {"id": "B", "name": "y", "area": 2.0}]


def test_of_many_formulas_without_result_the_first_ten_are_named(reading, workbook):
    rows = [HEAD, *([f"A{number}", "=1+1"] for number in range(12))]

    finding = reading({"data.xlsx": workbook({"centres": rows})}).only("XLSX-06")

    assert finding.parameters["cells"] == "B2, B3, B4, B5, B6, B7, B8, B9, B10, B11, …"


def test_a_formula_whose_result_is_an_empty_text_is_an_empty_cell(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", '=""']]})
    typed = rewritten(
        book, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b'<c r="B2"', b'<c r="B2" t="str"')
    )

    outcome = reading({"data.xlsx": typed})

    assert outcome.values("centres") == [{"id": "A"}]
    assert outcome.findings == []


def test_merged_cells_are_filled_down_and_only_where_a_row_has_cells_of_its_own(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", "Paser", 1, None, "k"], ["B", None, 2], ["C", None, 3]]})
    for cells in ("E2:E3", "D2:D3", "B2:B9"):
        book["centres"].merge_cells(cells)

    outcome = reading({"data.xlsx": book})

    assert [values["name"] for values in outcome.values("centres")] == ["Paser"] * 3
    assert outcome.said == [("XLSX-03", "data.xlsx > centres!B2")]
    assert outcome.findings[0].parameters["ranges"] == "B2:B9, E2:E3", "an empty merged cell fills nothing"


def test_a_head_of_merged_rows_is_no_data(reading, workbook):
    book = workbook({"centres": [["id", "name", "Lain", None], [None, None, "area", "note"], ["A", "x", 1]]})
    for cells in ("A1:A2", "B1:B2", "C1:D1"):
        book["centres"].merge_cells(cells)

    outcome = reading({"data.xlsx": book})

    assert outcome.values("centres") == [{"id": "A", "name": "x", "area": 1.0}]
    assert outcome.findings == []


def test_hidden_rows_columns_and_sheets_are_read_and_said(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", "x", 1], ["B", "y", 2]], "regencies": [["code"], ["1"]]})
    sheet = book["centres"]
    sheet.sheet_state = "hidden"
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[30].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.column_dimensions["XFD"].hidden = True

    outcome = reading({"data.xlsx": book})

    assert len(outcome.records("centres")) == 2
    assert [(f.code, f.message("en")) for f in outcome.findings] == [
        ("XLSX-05", "this hidden sheet is read as well"),
        ("XLSX-04", "hidden rows 3 are read as well"),
        ("XLSX-08", "hidden columns B are read as well"),
    ]
    assert not any(f.severity == "error" for f in outcome.findings)


def test_a_control_character_in_a_cell_is_reported_and_becomes_a_blank(reading, workbook):
    outcome = reading({"data.xlsx": workbook({"centres": [HEAD, ["A", "x_x0007_y", None, None, "p\nq"]]})})

    assert outcome.values("centres") == [{"id": "A", "name": "x y", "note": "p\nq"}]
    assert outcome.said == [("FILE-05", "data.xlsx > centres!B2")]


def test_rows_and_cells_without_addresses_are_counted(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", "=1+1"]]})

    def without_addresses(xml):
        for address in ("A1", "B1", "C1", "D1", "E1", "A2", "B2"):
            xml = xml.replace(f' r="{address}"'.encode(), b"")
        return xml.replace(b'<row r="1"', b"<row").replace(b'<row r="2"', b"<row")

    outcome = reading({"data.xlsx": rewritten(book, "xl/worksheets/sheet1.xml", without_addresses)})

    assert outcome.only("XLSX-06").location.cell == "B2"


def test_prefixed_xml_of_other_programs_is_read(reading, workbook):
    book = workbook({"centres": [HEAD, ["A", "=1+1"]]})

    def prefixed(xml):
        xml = xml.replace(b"</", b"</x:").replace(b"<", b"<x:").replace(b"<x:/x:", b"</x:")
        return xml.replace(b"xmlns=", b"xmlns:x=")

    outcome = reading({"data.xlsx": rewritten(book, "xl/worksheets/sheet1.xml", prefixed)})

    assert outcome.values("centres") == [{"id": "A"}]
    assert outcome.only("XLSX-06").location.cell == "B2"


def test_a_workbook_of_one_table_needs_no_sheet_name(reading):
    book = openpyxl.Workbook()
    book.active.append(HEAD)
    book.active.append(["A", "x"])

    assert reading({"centres.xlsx": book}).values("centres") == [{"id": "A", "name": "x"}]


def test_a_workbook_of_one_table_with_several_sheets_needs_their_names(reading, workbook):
    book = workbook({"centres": [HEAD, ["A"]], "Rekap": [["x"]], "regencies": [["code"], ["1"]]})

    outcome = reading({"centres/paser.xlsx": book})

    assert outcome.values("centres") == [{"id": "A"}]
    assert outcome.said == [
        ("TABLE-02", "centres/paser.xlsx > Rekap"),
        ("TABLE-02", "centres/paser.xlsx > regencies"),
    ]
    assert outcome.records("regencies") == ()
