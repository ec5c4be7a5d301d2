"""Is a plan that would not read the same left where it is, with what is in the way?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from planbuilder.builder import Form, convert
from tests.builder.noted import said
from tests.conftest import MINIMAL, Project

CENTRES = "id,kind,name,status,regency,note\n"
both_forms = pytest.mark.parametrize("form", ["xlsx", "csv"])


@both_forms
def test_a_plan_with_errors_is_not_converted(project: Callable[..., Project], tmp_path: Path, form: Form):
    plan = project({"centres.csv": CENTRES + "S1,sentra,Rotan,beroprasi,64.72,\n"})

    made = convert(plan.folder, form, tmp_path / "baru" / "rencana")

    assert [one.code for one in made.diagnostics] == ["CELL-15"]
    assert not (tmp_path / "baru").exists()


def test_a_folder_without_a_plan_is_one_finding(tmp_path: Path):
    assert said(convert(tmp_path / "tiada", "csv", tmp_path / "baru").diagnostics)[0].startswith("BUILD-01")


@pytest.mark.parametrize(
    ("form", "files"),
    [
        ("csv", {"regions.yaml": '- {id: W1, name: Wilayah I, note: "#N/A"}\n', "regions.csv": None}),
        ("xlsx", {"regions.yaml": '- {id: W1, name: Wilayah I, note: "#N/A"}\n', "regions.csv": None}),
        ("csv", {"sources.yaml": "- {id: Total, title: Survei, grade: primary}\n"}),
        ("xlsx", {"sources.yaml": "- {id: Total, title: Survei, grade: primary}\n"}),
        ("csv", {"centres.yaml": '- {id: S1, kind: sentra, name: x, status: planned, regency: "64.72", raw_materials: ["a;b"]}\n'}),
        ("xlsx", {"regions.yaml": f"- {{id: W1, name: Wilayah I, note: {'a' * 40_000}}}\n", "regions.csv": None}),
    ],
    ids=["error-text-csv", "error-text-xlsx", "total-csv", "total-xlsx", "list-member", "too-long-for-a-cell"],
)  # fmt: skip
def test_what_would_not_read_the_same_is_reported_at_its_old_place_and_nothing_is_written(
    project: Callable[..., Project], tmp_path: Path, form: Form, files: dict[str, str]
):
    plan = project(files)

    made = convert(plan.folder, form, tmp_path / "baru")

    assert "MOVE-06" in {one.code for one in made.diagnostics}
    place = next(one.location for one in made.diagnostics if one.code == "MOVE-06")
    assert Path(place.file).is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["inputs"]


def test_a_text_too_long_for_a_workbook_still_moves_to_csv(project: Callable[..., Project], tmp_path: Path):
    plan = project({"regions.csv": f"id,name,note\nW1,Wilayah I,{'a' * 40_000}\n"})

    assert convert(plan.folder, "csv", tmp_path / "baru").diagnostics == ()


def test_a_text_that_another_decimal_sign_would_make_a_number_is_not_moved(
    project: Callable[..., Project], tmp_path: Path
):
    about = MINIMAL["plan.yaml"].replace("decimal: comma\n", "")
    observed = 'id,table,row,field,value,chosen,reason\nO1,regencies,64.72,area,"1,5",tidak,lama\n'
    plan = project({"plan.yaml": about, "observations.csv": observed})

    undeclared = convert(plan.folder, "xlsx", tmp_path / "baru")
    plan.write({"plan.yaml": f"{about}decimal: point\n"})
    declared = convert(plan.folder, "xlsx", tmp_path / "baru")

    assert [one.parameters["value"] for one in undeclared.diagnostics] == ["1,5"]
    assert str(undeclared.diagnostics[0].location).endswith("observations.csv:2:value")
    assert declared.diagnostics == ()
