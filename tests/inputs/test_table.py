"""Is the head found, every column named, and what is no data passed over?"""

from __future__ import annotations

import pytest


def test_an_unknown_column_is_reported_with_the_nearest_known_one(reading):
    outcome = reading({"centres.csv": "id,Tenaga kreja\nA,5\n"})

    finding = outcome.only("TABLE-03")
    assert str(finding.location) == "inputs/contoh/centres.csv:1:Tenaga kreja"
    assert finding.text("en").endswith(
        '"Tenaga kreja" is not a column or key of table centres; '
        'known here: "Tenaga kerja"; begin its name with _ to leave it out'
    )
    assert outcome.values("centres") == [{"id": "A"}]


def test_a_column_whose_name_begins_with_an_underscore_is_left_alone(reading):
    outcome = reading({"centres.csv": "id,_catatan\nA,5\n"})

    assert outcome.findings == []
    assert outcome.values("centres") == [{"id": "A"}]


@pytest.mark.parametrize("second", ["name", "Nama", "NAMA (1)"])
def test_a_field_headed_twice_is_reported_and_the_first_is_read(reading, second):
    outcome = reading({"centres.csv": f"id,name,{second}\nA,x,y\n"})

    assert outcome.said == [("TABLE-04", f"centres.csv:1:{second}")]
    assert outcome.values("centres") == [{"id": "A", "name": "x"}]


def test_an_open_table_keeps_unknown_columns_under_their_own_heading(reading):
    outcome = reading({"scores.csv": "Sentra,Bahan baku,Pasar\nA,5,3\n"})

    assert outcome.values("scores") == [{"centre": "A", "Bahan baku": "5", "Pasar": "3"}]
    assert outcome.findings == []


def test_an_open_table_reports_a_heading_given_twice(reading):
    outcome = reading({"scores.csv": "Sentra,Pasar,Pasar\nA,5,3\n"})

    assert outcome.said == [("TABLE-04", "scores.csv:1:Pasar")]


def test_yearly_columns_become_one_field_a_year(reading):
    outcome = reading({"indicators.csv": "id,Target 2026,target_2027\nI,5,6\n"})

    assert outcome.values("indicators") == [{"id": "I", "target_2026": "5", "target_2027": "6"}]


def test_a_table_without_any_known_heading_is_reported_once(reading):
    outcome = reading({"centres.csv": "foo,bar\n1,2\n3,4\n"})

    assert outcome.said == [("TABLE-05", "centres.csv:1")]
    assert outcome.findings[0].parameters["known"].startswith("id, name, regency")


def test_the_row_that_names_most_fields_is_the_head(reading):
    outcome = reading({"centres.csv": "Nama,,\nid,name,workforce\nA,b,1\n"})

    assert outcome.values("centres") == [{"id": "A", "name": "b", "workforce": "1"}]


def test_cells_under_no_heading_are_reported_once_a_column(reading):
    outcome = reading({"centres.csv": "id,,name\nA,x,b\nB,y,c\nC,,d\n"})

    assert outcome.said == [("TABLE-10", "centres.csv:2")]
    assert outcome.findings[0].message("id") == '"x" berdiri di kolom tanpa judul'


def test_a_row_in_which_only_a_running_number_stands_is_no_data(reading):
    assert reading({"centres.csv": "No,id\n1,A\n2,\n"}).values("centres") == [{"id": "A"}]


@pytest.mark.parametrize(
    "label",
    ["TOTAL", "Jumlah", "Grand Total", "SUB TOTAL", "Subtotal:", "Sub-total Wilayah I", "Jumlah Total"],
)
def test_a_row_that_says_total_and_has_no_key_is_no_data(reading, label):
    outcome = reading({"centres.csv": f"name,id,workforce\nx,A,1\n{label},,1\n"})

    assert outcome.values("centres") == [{"name": "x", "id": "A", "workforce": "1"}]
    assert outcome.only("TABLE-08").parameters == {"label": label}


def test_a_total_written_in_the_key_column_is_no_data(reading):
    outcome = reading({"cost_lines.csv": "proposal,id,amount\nU1,,5\nTOTAL,,5\n"})

    assert outcome.values("cost_lines") == [{"proposal": "U1", "amount": "5"}]


@pytest.mark.parametrize("row", ["Total Kayu,A", "Jumlah,A", "Totalindo,", "Jumlahan,"])
def test_a_row_with_a_key_or_another_word_is_data(reading, row):
    outcome = reading({"centres.csv": f"name,id\n{row}\n"})

    assert len(outcome.records("centres")) == 1
    assert outcome.findings == []


def test_a_cost_line_that_begins_with_total_is_data_where_its_proposal_is_given(reading):
    outcome = reading({"cost_lines.csv": "description,proposal\nTotal station,U1\n"})

    assert outcome.values("cost_lines") == [{"description": "Total station", "proposal": "U1"}]


def test_a_total_row_shorter_than_the_key_column_is_no_data(reading):
    outcome = reading({"cost_lines.csv": "amount,description,proposal\n1,x,U1\nTotal\n"})

    assert len(outcome.records("cost_lines")) == 1
    assert outcome.said == [("TABLE-08", "cost_lines.csv:3")]


@pytest.mark.parametrize("numbers", ["(1),(2),(3)", "[1],[2],[3]", ",(1),(2)", "(1),(2),(3)=(1)x(2)"])
def test_column_numbers_in_brackets_are_no_data(reading, numbers):
    outcome = reading({"centres.csv": f"id,name,workforce\n{numbers}\nA,b,1\n"})

    assert [values["id"] for values in outcome.values("centres")] == ["A"]
    assert outcome.said == [("TABLE-09", "centres.csv:2")]


def test_bare_column_numbers_are_no_data_from_four_on(reading):
    outcome = reading({"centres.csv": "id,name,workforce,area\n1,2,3,4\nA,b,1,2\n"})

    assert [values["id"] for values in outcome.values("centres")] == ["A"]


@pytest.mark.parametrize("row", ["1,2,3", "2,3,4,5", "(1),,", "(1),(3),(2)", "(1),x,(3)", "1,2,3,9"])
def test_other_numbers_below_the_head_are_data(reading, row):
    outcome = reading({"centres.csv": f"id,name,workforce,area\n{row}{',' * (3 - row.count(','))}\n"})

    assert len(outcome.records("centres")) == 1
    assert outcome.findings == []


def test_column_numbers_further_down_are_data(reading):
    outcome = reading({"centres.csv": "id,name\nA,b\n(1),(2)\n"})

    assert len(outcome.records("centres")) == 2


def test_a_cell_that_is_bad_hides_neither_its_row_nor_the_next(reading):
    outcome = reading({"centres.csv": "id;workforce;name\nA;#N/A;x\nB;seratus;y\n"})

    assert [values["name"] for values in outcome.values("centres")] == ["x", "y"]
