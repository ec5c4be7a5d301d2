"""Is every row of a CSV file read, with its line, whatever is wrong with its neighbours?"""

from __future__ import annotations

import pytest

from planbuilder.inputs import CellError

HEAD = "id,name,workforce\n"


@pytest.mark.parametrize(("delimiter", "sign"), [(",", "point"), (";", "comma"), ("\t", "point")])
def test_the_delimiter_is_found_and_tells_the_decimal_sign(reading, delimiter, sign):
    text = "id,name,workforce\nA,Rotan,12\n".replace(",", delimiter)

    outcome = reading({"centres.csv": text})

    (record,) = outcome.records("centres")
    assert record.values == {"id": "A", "name": "Rotan", "workforce": "12"}
    assert record.decimal_sign == sign
    assert outcome.findings == []


def test_lists_parted_by_semicolons_do_not_mislead_about_the_delimiter(reading):
    outcome = reading({"centres.csv": "id,name,note\nA,a;b;c;d,e;f;g\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "a;b;c;d", "note": "e;f;g"}]


def test_a_single_column_needs_no_delimiter(reading):
    assert reading({"centres.csv": "id\nA\nB\n"}).values("centres") == [{"id": "A"}, {"id": "B"}]


def test_the_byte_order_mark_of_excel_is_no_part_of_the_first_heading(reading):
    outcome = reading({"centres.csv": (HEAD + "A,b,1\n").encode("utf-8-sig")})

    assert outcome.values("centres") == [{"id": "A", "name": "b", "workforce": "1"}]
    assert outcome.findings == []


def test_the_line_that_excel_calls_sep_is_passed_over(reading):
    outcome = reading({"centres.csv": "sep=;\nid;name\nA;b\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "b"}]
    assert outcome.findings == []


def test_empty_cells_are_left_out_and_blanks_around_texts_go(reading):
    outcome = reading({"centres.csv": HEAD + "A,  b c ,\n  , ,\n\nB,,7\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "b c"}, {"id": "B", "workforce": "7"}]


def test_line_breaks_inside_a_cell_are_kept_as_plain_ones(reading):
    outcome = reading({"centres.csv": 'id,name\r\nA,"x\r\ny"\r\n'})

    assert outcome.values("centres")[0]["name"] == "x\ny"


def test_a_cell_after_a_cell_of_several_lines_stands_on_its_own_line(reading):
    outcome = reading({"centres.csv": 'id,name,workforce\nA,"x\ny\nz",1\nB,b,2\n'})

    first, second = outcome.records("centres")
    assert [str(first.place.at(field)) for field in ("", "id", "name", "workforce")] == [
        "inputs/contoh/centres.csv:2",
        "inputs/contoh/centres.csv:2:id",
        "inputs/contoh/centres.csv:2:name",
        "inputs/contoh/centres.csv:4:workforce",
    ]
    assert second.place.at("name").line == 5
    assert str(second.place.at("note")) == "inputs/contoh/centres.csv:5"


def test_an_error_text_that_a_spreadsheet_saved_is_an_error_cell(reading):
    outcome = reading({"centres.csv": HEAD + "A,#REF!,#kode\n"})

    assert outcome.values("centres") == [{"id": "A", "name": CellError("#REF!"), "workforce": "#kode"}]


def test_title_rows_column_numbers_and_a_total_are_no_data(reading):
    text = "DAFTAR SENTRA;;\n;;\nNo;ID;Tenaga kerja\n(1);(2);(3)\n1;A;5\n2;B;6\n;JUMLAH;11\n"

    outcome = reading({"centres.csv": text})

    assert outcome.values("centres") == [{"id": "A", "workforce": "5"}, {"id": "B", "workforce": "6"}]
    assert outcome.said == [("TABLE-09", "centres.csv:4"), ("TABLE-08", "centres.csv:7")]


def test_too_many_cells_hide_neither_the_row_nor_the_next(reading):
    outcome = reading({"centres.csv": HEAD + "A,b,1,500,x\nB,c,2,,\nC,d,3\n"})

    assert [values["id"] for values in outcome.values("centres")] == ["A", "B", "C"]
    assert outcome.said == [("CSV-01", "centres.csv:2")]
    assert outcome.findings[0].message("en") == '5 cells under 3 headings; the extra ones: "500 | x"'


def test_too_few_cells_are_reported_and_the_rest_of_the_row_is_read(reading):
    outcome = reading({"centres.csv": HEAD + "A,b\nB,c,2\n"})

    assert outcome.values("centres")[0] == {"id": "A", "name": "b"}
    assert outcome.said == [("CSV-02", "centres.csv:2")]


def test_delimiters_after_the_last_heading_are_no_matter(reading):
    outcome = reading({"centres.csv": "id;name;;\nA;b;;\nB;c\n"})

    assert outcome.findings == []


def test_a_tab_is_named_in_a_message(reading):
    outcome = reading({"centres.csv": "id\tname\nA\n"})

    assert '"Tab"' in outcome.only("CSV-02").hint("id")


@pytest.mark.parametrize("bad", ['B,"b"x,2', 'B,"b,2'])
def test_a_bad_quote_hides_only_its_own_row(reading, bad):
    outcome = reading({"centres.csv": f"{HEAD}A,a,1\n{bad}\nC,c,3\nD,d,4\n"})

    assert [values["id"] for values in outcome.values("centres")] == ["A", "C", "D"]
    assert outcome.said == [("CSV-03", "centres.csv:3")]


def test_a_quote_that_never_closes_in_a_large_file_hides_only_its_own_row(reading):
    rows = "".join(f"R{number},a,1\n" for number in range(20_000))

    outcome = reading({"centres.csv": f'{HEAD}X,"b,1\n{rows}'})

    assert len(outcome.records("centres")) == 20_000
    assert outcome.said == [("CSV-03", "centres.csv:2")]


def test_quotes_inside_a_text_and_blanks_before_quotes_are_fine(reading):
    outcome = reading({"centres.csv": 'id,name,note\nA, "x, y",5" pipa\nB,"dia ""baik""",z\n'})

    assert outcome.values("centres") == [
        {"id": "A", "name": "x, y", "note": '5" pipa'},
        {"id": "B", "name": 'dia "baik"', "note": "z"},
    ]
    assert outcome.findings == []


def test_rows_beside_bytes_that_are_not_utf8_are_still_read(reading):
    outcome = reading({"centres.csv": HEAD.encode() + b"A,caf\xe9,1\nB,b,2\n"})

    assert [values["id"] for values in outcome.values("centres")] == ["A", "B"]
    assert outcome.said == [("FILE-03", "centres.csv:2")]


@pytest.mark.parametrize("text", ["", "\n\n", ";;\n", "\ufeff"])
def test_an_empty_file_is_reported(reading, text):
    outcome = reading({"centres.csv": text})

    assert outcome.said == [("TABLE-07", "centres.csv:1")]
    assert outcome.records("centres") == ()


def test_a_head_alone_is_reported(reading):
    outcome = reading({"centres.csv": HEAD})

    assert outcome.said == [("TABLE-06", "centres.csv:1")]
