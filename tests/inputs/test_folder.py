"""Has each table one home, and is whatever has no place in a plan reported?"""

from __future__ import annotations

import os
import socket

import pytest

from planbuilder.inputs import read
from planbuilder.inputs.folder import PlanFile, read_bytes
from tests.inputs.conftest import SHOWN, VOCABULARY

CENTRES = "id,name\nA,b\n"


def test_two_files_of_one_table_are_an_error_that_names_both(reading):
    outcome = reading({"centres.csv": CENTRES, "centres.yaml": "- id: B\n"})

    assert outcome.said == [("TABLE-01", "centres.yaml")]
    assert outcome.findings[0].message("en") == (
        "table centres already stands in inputs/contoh/centres.csv, and only that one is read"
    )
    assert outcome.values("centres") == [{"id": "A", "name": "b"}]
    assert [location.file for location in outcome.plan.homes["centres"]] == ["inputs/contoh/centres.csv"]


def test_a_sheet_and_a_file_of_one_table_are_two_homes(reading, workbook):
    book = workbook({"centres": [["id"], ["B"]], "Sentra dan Kawasan": [["id"], ["C"]]})

    outcome = reading({"centres.csv": CENTRES, "data.xlsx": book})

    assert outcome.said == [
        ("TABLE-01", "data.xlsx > centres"),
        ("TABLE-01", "data.xlsx > Sentra dan Kawasan"),
    ]


def test_the_files_of_a_folder_are_joined_in_the_order_of_their_names(reading, workbook):
    outcome = reading(
        {
            "centres/b.yaml": "- id: B\n",
            "centres/a.csv": CENTRES,
            "centres/c.xlsx": workbook({"Paser": [["id"], ["C"]]}),
            "centres/_arsip.csv": "rusak",
            "centres/README.md": "x",
        }
    )

    assert [values["id"] for values in outcome.values("centres")] == ["A", "B", "C"]
    assert outcome.findings == []
    assert [str(location) for location in outcome.plan.homes["centres"]] == [
        "inputs/contoh/centres/a.csv",
        "inputs/contoh/centres/b.yaml",
        "inputs/contoh/centres/c.xlsx > Paser",
    ]


def test_a_folder_and_a_file_of_one_table_are_two_homes(reading):
    outcome = reading({"centres/a.csv": CENTRES, "centres.csv": CENTRES})

    assert outcome.said == [("TABLE-01", "centres.csv")]
    assert len(outcome.records("centres")) == 1


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("cntres.csv", '"centres"'),
        ("centres.txt", '"centres"'),
        ("narative/x.md", '"narrative"'),
        ("centres/sub/a.csv", '"centres"'),
        ("cent/res.csv", '"centres"'),
        ("data.csv", "plan, regencies, centres, indicators, scores, cost_lines, images, narrative"),
        ("narrative/x.docx", "narrative/*.md"),
        ("images/x.bmp", "images/*.jpeg, images/*.jpg, images/*.png, images/*.svg"),
    ],
)
def test_an_unknown_file_is_reported_with_the_nearest_known_name(reading, name, known):
    outcome = reading({name: "x"})

    assert outcome.said == [("FILE-01", name)]
    assert outcome.findings[0].parameters == {"name": name, "known": known}


@pytest.mark.parametrize(
    "name",
    ["_draf.csv", "_arsip/x.csv", "README.md", "README.id.md", ".DS_Store", "~$data.xlsx", "Thumbs.db", "Periksa.cmd",
     "codes/kbli.csv", "templates/x.j2", "narrative/_draf.md", ".git/config"],
)  # fmt: skip
def test_some_names_are_left_alone(reading, name):
    outcome = reading({name: "x"})

    assert outcome.findings == []
    assert outcome.plan.homes == {}
    assert outcome.plan.narratives == {}


@pytest.mark.parametrize("name", ["centres.xls", "data.ods", "centres/a.XLSB"])
def test_another_spreadsheet_format_is_reported(reading, name):
    assert reading({name: "x"}).said == [("FILE-06", name)]


def test_narratives_and_pictures_are_read_by_their_path(reading):
    outcome = reading(
        {
            "narrative/pendahuluan/latar-belakang.md": "# Latar\n",
            "narrative/b.v2.MD": "b",
            "images/peta/kaltim.png": b"\x89PNG",
        }
    )

    assert {name: item.text for name, item in outcome.plan.narratives.items()} == {
        "b.v2": "b",
        "pendahuluan/latar-belakang": "# Latar\n",
    }
    assert outcome.plan.narratives["b.v2"].file == "inputs/contoh/narrative/b.v2.MD"
    assert outcome.plan.pictures == {"peta/kaltim.png": b"\x89PNG"}
    assert outcome.findings == []


def test_a_narrative_that_is_not_utf8_is_reported(reading):
    assert reading({"narrative/a.md": b"\xff"}).said == [("FILE-03", "narrative/a.md:1")]


def test_a_link_that_leaves_the_folder_is_refused(reading, tmp_path):
    (tmp_path / "luar.csv").write_text(CENTRES)
    (tmp_path / "luar").mkdir()
    (tmp_path / "contoh" / "centres.csv").symlink_to(tmp_path / "luar.csv")
    (tmp_path / "contoh" / "narrative").symlink_to(tmp_path / "luar")

    outcome = reading({})

    assert outcome.said == [("FILE-02", "centres.csv"), ("FILE-02", "narrative")]
    assert outcome.findings[0].text("en") == (
        "inputs/contoh/centres.csv: this link points outside the plan's folder; copy the file into the folder"
    )
    assert outcome.findings[0].text("id") == (
        "inputs/contoh/centres.csv: tautan ini menunjuk ke luar folder rencana; salin berkasnya ke dalam folder"
    )
    assert outcome.plan.records == {}


def test_a_link_inside_the_folder_is_followed(reading, tmp_path):
    (tmp_path / "contoh" / "centres.csv").symlink_to(tmp_path / "contoh" / "_bersama.csv")

    outcome = reading({"_bersama.csv": CENTRES})

    assert len(outcome.records("centres")) == 1
    assert outcome.findings == []


def test_links_that_lead_nowhere_or_in_circles_are_reported(reading, tmp_path):
    folder = tmp_path / "contoh"
    (folder / "centres.csv").symlink_to(folder / "_tidak-ada.csv")
    (folder / "narrative").symlink_to(folder)
    (folder / "regencies.csv").symlink_to(folder / "regencies.csv")

    outcome = reading({})

    assert outcome.said == [
        ("FILE-04", "centres.csv"),
        ("FILE-04", "narrative"),
        ("FILE-04", "regencies.csv"),
    ]
    assert outcome.findings[0].text("en") == (
        "inputs/contoh/centres.csv: this cannot be opened; check its permissions and where it links to"
    )
    assert outcome.findings[0].text("id") == (
        "inputs/contoh/centres.csv: berkas ini tidak dapat dibuka; periksa hak akses dan tujuan tautannya"
    )


@pytest.mark.parametrize("name", ["centres.csv", "narrative/a.md"])
def test_a_file_that_goes_away_while_it_is_read_is_reported(name, tmp_path):
    gone = PlanFile(tmp_path / name, name, f"{SHOWN}/{name}")

    data, (finding,) = read_bytes(gone)

    assert data is None
    assert (finding.code, finding.location.file) == ("FILE-04", gone.shown)


def test_what_is_no_ordinary_file_is_reported_and_not_waited_for(reading, tmp_path):
    os.mkfifo(tmp_path / "contoh" / "centres.csv")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "contoh" / "plan.yaml"))

    assert reading({}).said == [("FILE-04", "centres.csv"), ("FILE-04", "plan.yaml")]


def test_a_folder_that_is_not_there_is_reported(tmp_path):
    plan, findings = read(tmp_path / "tidak-ada", VOCABULARY, shown_as=SHOWN)

    assert [str(finding.location) for finding in findings] == [SHOWN]
    assert findings[0].code == "FILE-04"
    assert plan.records == {}


def test_folders_without_end_are_reported(reading):
    name = "/".join(["a"] * 25)

    assert [code for code, _ in reading({f"{name}/x.csv": "x"}).said] == ["FILE-04"]


@pytest.mark.parametrize(
    ("declared", "sign"), [("comma", "comma"), ("koma", "comma"), ("point", "point"), ("titik", "point")]
)
def test_the_decimal_sign_that_the_plan_declares_holds_for_every_file(reading, declared, sign):
    outcome = reading(
        {
            "centres.csv": CENTRES,
            "regencies.csv": "code;name\n1;b\n",
            "indicators.yaml": "- id: I\n",
            "plan.yaml": f"id: x\ndecimal: {declared}\n",
        }
    )

    signs = [outcome.records(table)[0].decimal_sign for table in ("centres", "regencies", "indicators")]
    assert signs == [sign] * 3


def test_an_unknown_decimal_sign_is_left_to_the_model(reading):
    outcome = reading({"centres.csv": CENTRES, "plan.yaml": "id: x\ndecimal: 5\n"})

    assert outcome.records("centres")[0].decimal_sign == "point"
    assert outcome.values("plan") == [{"id": "x", "decimal": 5}]


def test_the_order_of_what_is_read_does_not_depend_on_the_order_of_writing(reading):
    outcome = reading({"regencies.csv": "code\n2\n", "centres.csv": CENTRES, "plan.yaml": "id: x\n"})

    assert list(outcome.plan.records) == ["plan", "centres", "regencies"]
