"""Is everything noted that a plan holds beside its records, and nothing else?"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image

from planbuilder.diagnostics import Diagnostic, Severity
from planbuilder.inputs import left_behind
from planbuilder.inputs.problems import moving
from tests.conftest import Project
from tests.inputs.conftest import SHOWN, VOCABULARY, Content, as_bytes
from tests.render.sample_pictures import emblem

Notes = Callable[[Mapping[str, Content]], list[tuple[str, str, str]]]


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[Diagnostic]]:
    def found_in(files: Mapping[str, Content]) -> list[Diagnostic]:
        Project(tmp_path).write({name: as_bytes(content) for name, content in files.items()})
        return left_behind(
            tmp_path, VOCABULARY, shown_as=SHOWN, kept={f"{SHOWN}/plan.yaml"}, own_sheets={"_Petunjuk"}
        )

    return found_in


@pytest.fixture
def notes(found: Callable[..., list[Diagnostic]]) -> Notes:
    return lambda files: [
        (one.code, str(one.location).removeprefix(f"{SHOWN}/"), one.message("en").rpartition(": ")[2])
        for one in found(files)
    ]


def book(*rows: list[object], name: str = "centres") -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    made.active.title = name
    for row in rows:
        made.active.append(row)
    return made


def test_comments_of_yaml_are_counted_and_the_first_is_quoted(notes: Notes):
    text = 'A:\n  name: "x # y"  # satu\n# dua\n  note: a#b\n'

    assert notes({"centres.yaml": text}) == [("MOVE-01", "centres.yaml:2", "# satu")]


@pytest.mark.parametrize(
    "text", ["# saja\nA: {name: x}\n", "A: {name: x}\n# saja", "A:\n  note: |\n    # teks\n  # saja\n"]
)
def test_a_comment_is_found_wherever_it_stands(notes: Notes, text: str):
    ((code, _place, quoted),) = notes({"centres.yaml": text})

    assert (code, quoted) == ("MOVE-01", "# saja")


def test_a_file_that_goes_along_whole_is_not_spoken_of(notes: Notes):
    assert notes({"plan.yaml": "id: x # komentar\n", "narrative/a.md": "# Judul\n"}) == []


def test_a_hash_in_a_text_is_no_comment(notes: Notes):
    assert notes({"centres.yaml": 'A: {name: "#1", note: "a # b"}\n'}) == []


def test_formulas_are_named_by_their_cells(notes: Notes):
    made = book(["id", "area"], ["A", "=1+1"], ["B", 2])

    assert notes({"data.xlsx": made}) == [("MOVE-02", "data.xlsx > centres", "B2")]


def test_what_an_underscore_sets_aside_is_named(found: Callable[..., list[Diagnostic]]):
    made = book(["id", "_rahasia", "_kosong"], ["A", "x", None])
    made.create_sheet("_catatan").append(["x"])
    made.create_sheet("_kosong")
    made.create_sheet("_Petunjuk").append(["x"])

    said = {
        (str(one.location).removeprefix(f"{SHOWN}/"), one.parameters["name"])
        for one in found(
            {
                "data.xlsx": made,
                "regencies.csv": "code,_hitung\n64.01,5\n",
                "data.yaml": "_draf: [1]\nindicators:\n  I: {owner: x, _cek: ya}\n  J: {owner: x, _cek: ya}\n",
            }
        )
    }

    assert said == {
        ("data.xlsx > centres!B1:_rahasia", "_rahasia"),
        ("data.xlsx > _catatan", "_catatan"),
        ("regencies.csv:1:_hitung", "_hitung"),
        ("data.yaml:1", "_draf"),
        ("data.yaml:3", "_cek"),
    }


def test_a_running_number_is_no_loss(notes: Notes):
    assert notes({"centres.csv": "No,id\n1,A\n"}) == []


def test_words_above_the_head_are_quoted(notes: Notes):
    made = book([None, "DAFTAR SENTRA"], ["Tahun 2026"], ["id", "name"], ["A", "x"])

    assert notes({"data.xlsx": made, "regencies.csv": "DAFTAR,\ncode,name\n64.01,x\n"}) == [
        ("MOVE-04", "data.xlsx > centres!B1", '"DAFTAR SENTRA"'),
        ("MOVE-04", "regencies.csv:1", '"DAFTAR"'),
    ]


@pytest.mark.parametrize("titles", [["ID", "Nama"], ["Kode", "Sebutan"]])
def test_the_titles_of_a_form_are_not_words_above_the_head(notes: Notes, titles: list[object]):
    assert notes({"data.xlsx": book(titles, ["id", "name"], ["A", "x"])}) == []


def test_comments_and_pictures_of_a_workbook_are_named(notes: Notes):
    made = book(["id"], ["A"])
    made.active["A2"].comment = Comment("periksa", "x")
    made.active.add_image(Image(BytesIO(base64.b64decode(emblem().data))), "C1")

    ((code, place, parts),) = notes({"data.xlsx": made})

    assert (code, place) == ("MOVE-05", "data.xlsx")
    assert "omment" in parts
    assert "media/" in parts


def test_settings_and_what_cannot_be_read_are_passed_over(notes: Notes):
    assert (
        notes({"plan.csv": "DAFTAR;\nKunci;Isi\nid;x\n", "centres.csv": "", "regencies.xlsx": b"rusak"}) == []
    )


def test_what_stays_behind_is_a_note_in_both_languages():
    assert {problem.severity for problem in moving.PROBLEMS} == {Severity.NOTE}
