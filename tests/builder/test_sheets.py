"""Are key-in sheets written beside the dossier, recorded, listed, and made only when asked for?"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from planbuilder.builder import Request, State, build, read, states
from planbuilder.checks.example import BASE
from tests.conftest import Project


@pytest.fixture
def asking(noted: Project) -> Project:
    """A plan with a proposal for DAK, and a type of one short document beside it."""
    return noted.write(
        {**BASE, "proposals.csv": BASE["proposals.csv"].replace("bantuan_keuangan", "dak_fisik")}
    )


def made(project: Project, folder: Path, **wishes: Any) -> Any:
    outcome = build(project.folder, Request(folder, **{"formats": ("xlsx",), **wishes}))
    assert outcome.folder is not None, outcome.diagnostics
    return outcome


def manifest(folder: Path) -> dict[str, Any]:
    found = json.loads((folder / "contoh" / "manifest.json").read_text(encoding="utf-8"))
    return {one["name"]: one for one in found["documents"]}


def test_they_stand_beside_the_dossier_and_in_the_manifest(asking: Project, tmp_path: Path):
    outcome = made(asking, tmp_path)

    assert [one.name for one in outcome.made] == ["usulan/U01/krisna", "usulan/U01/sipd"]
    record = manifest(tmp_path)["usulan/U01/sipd"]
    data = (tmp_path / "contoh" / "usulan" / "U01" / "sipd.xlsx").read_bytes()
    assert record["files"]["xlsx"]["sha256"] == hashlib.sha256(data).hexdigest()
    assert record["files"]["xlsx"]["path"] == "usulan/U01/sipd.xlsx"
    assert (record["type"], record["data_without_source"], record["open_items"]) == ("sipd", 0, 1)
    assert record["date"] == "2026-11-24"


def test_a_type_is_asked_for_by_its_name(asking: Project, tmp_path: Path):
    outcome = made(asking, tmp_path, only=("krisna",))

    assert [one.name for one in outcome.made] == ["usulan/U01/krisna"]


def test_a_build_of_other_formats_keeps_what_is_said_of_them(asking: Project, tmp_path: Path):
    made(asking, tmp_path)

    outcome = made(asking, tmp_path, only=("catatan",), formats=("html",))
    again = manifest(tmp_path)
    made(asking, tmp_path, formats=("xlsx",))

    assert [one.name for one in outcome.made] == ["catatan"]
    assert {"catatan", "usulan/U01/krisna", "usulan/U01/sipd"} <= set(again) == set(manifest(tmp_path))


def test_a_sheet_that_is_no_more_leaves_the_manifest(asking: Project, tmp_path: Path):
    made(asking, tmp_path)
    asking.write({"proposals.csv": BASE["proposals.csv"]})

    made(asking, tmp_path)

    assert set(manifest(tmp_path)) == {"usulan/U01/sipd"}


def test_they_are_listed_with_their_state(asking: Project, tmp_path: Path):
    made(asking, tmp_path, only=("sipd",))
    materials, _found = read(asking.folder)
    assert materials is not None

    listed, _about_set = states(materials, tmp_path / "contoh")

    found = {one.name: (one.type, one.state) for one in listed}
    assert found["usulan/U01/sipd"] == ("sipd", State.CURRENT)
    assert found["usulan/U01/krisna"] == ("krisna", State.ABSENT)


def test_one_that_cannot_be_written_is_told_and_the_other_is_made(asking: Project, tmp_path: Path):
    (tmp_path / "contoh" / "usulan" / "U01" / "sipd.xlsx").mkdir(parents=True)

    outcome = made(asking, tmp_path)

    assert [(one.name, len(one.artifacts)) for one in outcome.made] == [
        ("usulan/U01/krisna", 1), ("usulan/U01/sipd", 0),
    ]  # fmt: skip
    assert any("sipd.xlsx" in one.location.file for one in outcome.diagnostics)


def test_they_are_the_same_bytes_each_time(asking: Project, tmp_path: Path):
    for name in ("a", "b"):
        made(asking, tmp_path / name)

    first, again = (
        (tmp_path / name / "contoh" / "usulan" / "U01" / "krisna.xlsx").read_bytes() for name in ("a", "b")
    )
    assert first == again


def test_the_version_of_the_plan_is_theirs(asking: Project, tmp_path: Path):
    asking.write({"plan.yaml": BASE["plan.yaml"].replace("stage: rancangan-awal", "version: '1.2'")})

    made(asking, tmp_path)

    assert manifest(tmp_path)["usulan/U01/sipd"]["version"] == "1.2"
