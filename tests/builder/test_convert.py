"""Does a plan move whole, or not at all?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from planbuilder.builder import Converted, Form, InsideError, TakenError, convert
from planbuilder.builder.moved import differences
from planbuilder.builder.reading import read_plan
from planbuilder.builder.writing import write
from planbuilder.model import Plan
from tests.builder.noted import files_in
from tests.conftest import MINIMAL, Project
from tests.inputs.conftest import as_bytes

LINES = "proposal;description;volume_1;unit_1;unit_price\nU01;Zat warna;2;Kg;1000\nU01;Alat;1,5;Unit;2000\n"
PROPOSALS = (
    "id,title,route,budget_year,status,priority,proposer,regency\n"
    "U01,Penataan sentra,bantuan_keuangan,2027,draft,1,dinas,64.72\n"
)
both_forms = pytest.mark.parametrize("form", ["xlsx", "csv"])


def plan_in(folder: Path) -> Plan:
    plan, _found = read_plan(folder, "contoh")
    return plan


@pytest.fixture
def mixed(project: Callable[..., Project]) -> Project:
    """A plan that keeps its tables in every way there is."""
    book = openpyxl.Workbook()
    book.active.title = "Sentra dan Kawasan"
    for row in (["DAFTAR SENTRA"], ["ID", "Jenis", "Nama", "Status", "Kabupaten/Kota"],
                ["S1", "Sentra IKM", "Sentra Rotan", "Beroperasi", "64.72"], ["TOTAL", None, None, None, None]):  # fmt: skip
        book.active.append(row)
    return project({
        "data.xlsx": as_bytes(book),
        "data.yaml": "sources: {s1: {title: Survei, grade: primary}}  # satu\n",
        "districts/a.csv": "code;name;regency\n64.72.01;Palaran;64.72\n",
        "districts/b.yaml": '- {code: "64.72.02", name: Sungai Kunjang, regency: "64.72"}\n',
        "proposals.csv": PROPOSALS,
        "cost_lines.csv": LINES,
        "plan.yaml": "# Rencana contoh.\n" + MINIMAL["plan.yaml"],
    })  # fmt: skip


@both_forms
def test_a_plan_that_keeps_its_tables_in_every_way_moves_whole(mixed: Project, tmp_path: Path, form: Form):
    before = files_in(mixed.folder)

    made = convert(mixed.folder, form, tmp_path / "baru")

    assert list(differences(plan_in(mixed.folder), plan_in(tmp_path / "baru"))) == []
    assert {one.code for one in made.diagnostics} == {"MOVE-01", "MOVE-04", "TABLE-08"}
    assert (made.tables, made.rows, made.copied) == (8, 10, 1)
    assert files_in(mixed.folder) == before
    tables = {"centres", "cost_lines", "districts", "offices", "proposals", "regencies", "regions", "sources"}
    new = {"data.xlsx"} if form == "xlsx" else {f"{name}.csv" for name in tables}
    assert set(files_in(tmp_path / "baru")) == {"plan.yaml", *new}
    assert [line.id for line in plan_in(tmp_path / "baru").table("cost_lines")] == ["U01#1", "U01#2"]  # type: ignore[attr-defined]


def test_there_and_back_is_the_same_to_the_byte(mixed: Project, tmp_path: Path):
    places = [tmp_path / name for name in ("csv", "xlsx", "csv-lagi", "xlsx-lagi")]

    convert(mixed.folder, "csv", places[0])
    for old, new, form in zip(places, places[1:], ("xlsx", "csv", "xlsx"), strict=False):
        assert convert(old, form, new).diagnostics == ()  # type: ignore[arg-type]

    assert files_in(places[0]) == files_in(places[2])
    assert files_in(places[1]) == files_in(places[3])


def test_a_row_that_somebody_adds_to_the_workbook_is_read_with_what_the_lists_offered(
    mixed: Project, tmp_path: Path
):
    convert(mixed.folder, "xlsx", tmp_path / "baru")
    file = tmp_path / "baru" / "data.xlsx"
    book = openpyxl.load_workbook(file)
    sheet = book["Sentra dan Kawasan"]
    sheet["A1"], sheet["C1"] = "Kode sentra", "Sebutan"
    for key, value in {"id": "S2", "kind": "Kawasan IKM", "name": "Kawasan Baru", "status": "Direncanakan",
                       "regency": "64.72", "land_status": "Tuntas", "sample": "ya", "area": 2.5}.items():  # fmt: skip
        place = next(cell.column for cell in sheet[2] if cell.value == key)
        sheet.cell(4, place, value)
    book.save(file)

    plan, found = read_plan(tmp_path / "baru", "contoh")

    added = plan.tables["centres"]["S2"]
    assert [getattr(added, name) for name in ("kind", "status", "land_status", "sample", "area")] == [
        "kawasan_ikm", "planned", "clear", True, Decimal("2.5"),
    ]  # fmt: skip
    assert not {one.code for one in found if one.code.startswith(("TABLE", "XLSX", "CELL"))}
    assert str(plan.place(added, "name")) == "contoh/data.xlsx > Sentra dan Kawasan!C4:Sebutan"


@both_forms
def test_everything_that_is_no_table_goes_along_as_it_is(
    project: Callable[..., Project], tmp_path: Path, form: Form
):
    others = {
        "plan.yaml": "# Komentar tetap ada.\n" + MINIMAL["plan.yaml"],
        "README.md": "Catatan.\n",
        "narrative/pendahuluan/latar-belakang.md": "Latar.\r\n",
        "images/peta.svg": "<svg/>",
        "codes/dak_menus.csv": "code,name,source\nM1,Menu,contoh\n",
        "templates/shared/catatan.md": "x",
        "_arsip/lama.csv": "apa;saja",
        "_hitung.xlsx": b"\x00\x01",
        "Periksa.cmd": "@echo off\r\n",
    }
    left = {
        ".git/config": "x",
        ".DS_Store": "x",
        "~$data.xlsx": "x",
        "Thumbs.db": "x",
        "images/.sembunyi": "x",
    }
    plan = project({**others, **left})

    made = convert(plan.folder, form, tmp_path / "baru")

    old, new = files_in(plan.folder), files_in(tmp_path / "baru")
    assert {name: new[name] for name in others} == {name: old[name] for name in others}
    assert new.keys() & left.keys() == set()
    assert made.copied == len(others)


def test_a_link_that_leads_to_a_folder_is_noted_and_one_to_a_file_goes_along(mixed: Project, tmp_path: Path):
    (tmp_path / "arsip").mkdir()
    (tmp_path / "arsip" / "lama.txt").write_text("lama")
    (mixed.folder / "_arsip").symlink_to(tmp_path / "arsip")
    (mixed.folder / "_lama.txt").symlink_to(tmp_path / "arsip" / "lama.txt")
    (mixed.folder / "_tiada").symlink_to(tmp_path / "tiada")

    made = convert(mixed.folder, "csv", tmp_path / "baru")

    links = [str(one.location) for one in made.diagnostics if one.code == "MOVE-07"]
    assert links == [f"{mixed.folder}/_arsip", f"{mixed.folder}/_tiada"]
    assert (tmp_path / "baru" / "_lama.txt").read_text() == "lama"


def test_a_folder_that_cannot_be_looked_into_stops_it(
    unprivileged: Path,
):
    folder = unprivileged / "rencana"
    for name, text in MINIMAL.items():
        write(folder / name, text.encode())
    (folder / "_rahasia").mkdir(mode=0)

    with pytest.raises(PermissionError):
        convert(folder, "csv", unprivileged / "baru")

    assert not (unprivileged / "baru").exists()


@both_forms
@pytest.mark.parametrize("home", ["plan.csv", "data.yaml", "data.xlsx"])
def test_what_a_plan_says_of_itself_moves_where_it_has_no_yaml_file_of_its_own(
    project: Callable[..., Project], tmp_path: Path, form: Form, home: str
):
    about = (
        MINIMAL["plan.yaml"]
        + 'version: "1.10"\nrules: {FACT-01: {severity: note, reason: "menyusul; segera"}}\n'
    )
    plan = project({"plan.yaml": about, "offices.csv": None, "regencies.csv": None, "regions.csv": None})
    lines = [["Kunci", "Isi"], ["id", "contoh"], ["Judul", "Rencana Contoh"], ["Kode provinsi", "64"],
             ["period_start", 2025], ["period_end", 2029], ["date", "2026-11-24"], ["office", "dinas"],
             ["documents.kak.stage", "FINAL"], ["documents.kak.date", "2026-12-01"],
             ["documents.kak.attach", "ya"]]  # fmt: skip
    offices = {"offices.csv": MINIMAL["offices.csv"]}
    if home == "data.yaml":
        indented = "".join(f"  {line}\n" for line in about.splitlines())
        plan.write({"plan.yaml": None, "data.yaml": f"plan:\n{indented}", **offices})
    elif home == "plan.csv":
        text = "".join(f"{key};{value}\n" for key, value in lines)
        plan.write({"plan.yaml": None, "plan.csv": text, **offices})
    else:
        book = openpyxl.Workbook()
        book.active.title = "Rencana"
        for line in lines:
            book.active.append(line)
        plan.write({"plan.yaml": None, "data.xlsx": as_bytes(book), **offices})

    made = convert(plan.folder, form, tmp_path / "baru")

    assert made.diagnostics == ()
    new = "data.xlsx" if form == "xlsx" else "plan.csv"
    assert new in files_in(tmp_path / "baru")
    assert plan_in(tmp_path / "baru").info == plan_in(plan.folder).info


def test_an_empty_folder_is_filled(mixed: Project, tmp_path: Path):
    (tmp_path / "baru").mkdir()

    convert(mixed.folder, "csv", tmp_path / "baru")

    assert (tmp_path / "baru" / "centres.csv").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["baru", "inputs"]


def test_a_folder_in_use_is_left_alone(mixed: Project, tmp_path: Path):
    (tmp_path / "baru").mkdir()
    (tmp_path / "baru" / "milikku.txt").write_text("mine")

    with pytest.raises(TakenError):
        convert(mixed.folder, "csv", tmp_path / "baru")
    with pytest.raises(TakenError):
        convert(mixed.folder, "csv", mixed.folder)


def test_a_folder_inside_the_plan_would_become_part_of_it(mixed: Project):
    with pytest.raises(InsideError):
        convert(mixed.folder, "csv", mixed.folder / "baru")


@pytest.mark.parametrize("change", ["lost", "added", "moved", "said otherwise"])
def test_the_comparison_sees_every_kind_of_change(mixed: Project, change: str):
    plan = plan_in(mixed.folder)
    lines = dict(plan.tables["cost_lines"])
    first, second = lines
    changed = {
        "lost": {first: lines[first]},
        "added": {**lines, "U01#3": lines[first].model_copy(update={"id": "U01#3"})},
        "moved": {second: lines[second], first: lines[first]},
        "said otherwise": {
            **lines,
            second: lines[second].model_copy(update={"unit_price": None, "note": "x" * 99}),
        },
    }[change]

    found = list(differences(plan, replace(plan, tables={**plan.tables, "cost_lines": changed})))

    assert found
    assert {ref.table for ref, _value in found} == {"cost_lines"}
    assert {(ref.key, ref.field) for ref, _value in found} == {
        "lost": {(second, "")}, "added": {("U01#3", "")}, "moved": {(first, "")},
        "said otherwise": {(second, "note"), (second, "unit_price")},
    }[change]  # fmt: skip


def test_a_long_value_is_shortened_for_the_finding(mixed: Project):
    plan = plan_in(mixed.folder)
    lines = plan.tables["cost_lines"]
    long = {key: row.model_copy(update={"description": "x" * 99}) for key, row in lines.items()}

    found = list(differences(replace(plan, tables={"cost_lines": long}), plan))

    assert {len(value) for _ref, value in found} == {60}


def test_nothing_but_the_count_is_told_of_a_plan_that_moved_whole(mixed: Project, tmp_path: Path):
    convert(mixed.folder, "csv", tmp_path / "baru")

    assert convert(tmp_path / "baru", "xlsx", tmp_path / "lagi") == Converted((), 8, 10, 1)
