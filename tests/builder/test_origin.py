"""Is it noticed when anything that goes into the documents changes, and nothing else?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from planbuilder.builder.origin import Origin, changes, digest, digests
from tests.builder.noted import materials_of
from tests.conftest import Project

BEFORE = Origin({"a.csv": "1", "b.csv": "2"}, "t", "c", "0.1.0")


@pytest.mark.parametrize(
    ("now", "named"),
    [
        (BEFORE, ()),
        (replace(BEFORE, inputs={"a.csv": "1", "b.csv": "3"}), ("b.csv",)),
        (replace(BEFORE, inputs={"a.csv": "1"}), ("b.csv",)),
        (replace(BEFORE, inputs={"0.csv": "9", "a.csv": "1", "b.csv": "2"}), ("0.csv",)),
        (replace(BEFORE, templates="u"), ("templates",)),
        (replace(BEFORE, codes="d"), ("codes",)),
        (replace(BEFORE, planbuilder="0.2.0"), ("planbuilder 0.2.0",)),
        (Origin({}, "u", "d", "2"), ("a.csv", "b.csv", "templates", "codes", "planbuilder 2")),
    ],
)
def test_what_changed_is_named(now: Origin, named: tuple[str, ...]):
    assert changes(BEFORE, now) == named


def test_every_file_of_the_plan_is_digested_and_its_own_code_lists(noted: Project):
    noted.write({"narrative/penutup.md": "Selesai.\n", "codes/units.csv": "code,name\nUnit,unit\n"})

    assert set(digests(noted.folder)) == {
        "plan.yaml", "offices.csv", "regions.csv", "regencies.csv", "narrative/penutup.md", "codes/units.csv",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["README.md", "_lama.csv", "~$data.xlsx", ".DS_Store", "desktop.ini"])
def test_what_readers_leave_alone_makes_nothing_stale(noted: Project, name: str):
    before = digests(noted.folder)

    noted.write({name: "sesuatu"})

    assert digests(noted.folder) == before


def test_a_changed_file_has_another_digest(noted: Project):
    before = digests(noted.folder)

    noted.write({"regions.csv": "id,name\nW1,Wilayah Satu\n"})

    after = digests(noted.folder)
    assert {name for name in after if after[name] != before[name]} == {"regions.csv"}


def test_a_file_that_cannot_be_opened_is_left_to_the_readers(unprivileged: Path):
    (unprivileged / "plan.yaml").write_text("id: x\n")
    (unprivileged / "centres.csv").write_text("id\n")
    (unprivileged / "centres.csv").chmod(0)

    assert set(digests(unprivileged)) == {"plan.yaml"}


def test_two_readings_have_the_same_origin(noted: Project):
    assert materials_of(noted).origin == materials_of(noted).origin


def test_pieces_are_told_apart_from_one_another():
    assert digest([("a", b"bc"), ("d", b"")]) != digest([("a", b"b"), ("cd", b"")])
    assert digest([("a", b"b")]) != digest([("ab", b"")])
