"""Is a row of keys under the titles understood, wherever it stands and whatever became of the titles?"""

from __future__ import annotations

import openpyxl
import pytest

TITLES = ["ID", "Nama", "Luas (ha)", "Keterangan"]
KEYS = ["id", "name", "area", "note"]
S1, S2 = ["S1", "Amplang", 2.5, "a"], ["S2", "Rotan", None, None]


def form(*rows: list[object], name: str = "centres", hidden: int = 2) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    book.active.row_dimensions[hidden].hidden = True
    return book


@pytest.mark.parametrize(
    "titles",
    [TITLES, ["Kode", "Sebutan", "Hektare", "Lain-lain"], ["ID", "Keterangan", "Luas (ha)", "Nama"]],
    ids=["as-they-were", "changed", "exchanged"],
)
def test_hidden_keys_name_the_columns_whatever_their_titles(reading, titles):
    outcome = reading({"data.xlsx": form(titles, KEYS, S1, S2)})

    assert outcome.findings == []
    assert outcome.values("centres") == [
        {"id": "S1", "name": "Amplang", "area": 2.5, "note": "a"},
        {"id": "S2", "name": "Rotan"},
    ]


def test_a_cell_is_told_by_its_true_address_and_the_title_that_people_see(reading):
    outcome = reading({"data.xlsx": form(["Kode", "Sebutan", "Hektare", "Lain-lain"], KEYS, S1)})

    place = outcome.records("centres")[0].place.at("area")
    assert str(place) == "inputs/contoh/data.xlsx > centres!C3:Hektare"


def test_a_careless_sort_does_not_turn_the_keys_into_data(reading):
    outcome = reading({"data.xlsx": form(TITLES, S1, KEYS, S2, hidden=3)})

    assert outcome.findings == []
    assert [values["id"] for values in outcome.values("centres")] == ["S1", "S2"]


def test_titles_may_stand_above_it_all(reading):
    outcome = reading({"data.xlsx": form(["DAFTAR SENTRA"], TITLES, KEYS, S1, hidden=3)})

    assert [values["id"] for values in outcome.values("centres")] == ["S1"]


def test_a_column_that_somebody_added_is_named_by_its_title(reading):
    known = reading({"data.xlsx": form([*TITLES, "Tenaga kerja"], KEYS, [*S1, 7])})
    changed = reading(
        {"data.xlsx": form(["a", "b", "c", "d", "Tenaga kerja", "_rahasia"], KEYS, [*S1, 7, "x"])}
    )

    assert known.values("centres")[0]["workforce"] == changed.values("centres")[0]["workforce"] == 7
    assert known.findings == changed.findings == []


def test_a_column_that_somebody_added_under_no_known_title_is_reported_where_people_see_it(reading):
    outcome = reading({"data.xlsx": form([*TITLES, "Tenaga kreja"], KEYS, [*S1, 7])})

    assert outcome.said == [("TABLE-03", "data.xlsx > centres!E1:Tenaga kreja")]


def test_a_title_that_was_deleted_leaves_the_key(reading):
    outcome = reading({"data.xlsx": form(["ID", None, "Luas (ha)", "Keterangan"], KEYS, S1)})

    assert outcome.findings == []
    assert str(outcome.records("centres")[0].place.at("name")).endswith("!B3:name")


def test_a_form_that_nobody_has_filled_in_is_no_finding(reading):
    assert reading({"data.xlsx": form(TITLES, KEYS)}).findings == []


def test_year_columns_have_keys_of_their_own(reading):
    book = form(
        ["Kode", "Milik", "Tahun ini", "Tahun depan"], ["id", "owner", "target_2026", "target_2027"], ["I", "T", 5, 6],
        name="indicators",
    )  # fmt: skip

    assert reading({"data.xlsx": book}).values("indicators") == [
        {"id": "I", "owner": "T", "target_2026": 5, "target_2027": 6}
    ]


@pytest.mark.parametrize("row", ["target,x", "name,", "nama,note"])
def test_a_row_of_data_that_holds_a_key_stays_data(reading, row):
    outcome = reading({"centres.csv": f"id,name\n{row}\n"})

    assert len(outcome.records("centres")) == 1


def test_a_head_of_keys_under_a_line_of_words_is_the_head(reading):
    outcome = reading({"centres.csv": "DAFTAR SENTRA,\nid,name\nS1,Amplang\n"})

    assert outcome.values("centres") == [{"id": "S1", "name": "Amplang"}]
    assert str(outcome.records("centres")[0].place.at("id")).endswith("centres.csv:3:id")


def test_a_csv_that_was_saved_from_a_form_reads_the_same(reading):
    outcome = reading({"centres.csv": "Kode;Sebutan;Hektare\nid;name;area\nS1;Amplang;2,5\n"})

    assert outcome.findings == []
    assert outcome.values("centres") == [{"id": "S1", "name": "Amplang", "area": "2,5"}]
