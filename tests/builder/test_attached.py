"""Do the cells that a document cites ride along in its PDF where somebody asks for them, and only there?"""

from __future__ import annotations

from collections.abc import Mapping

import page
import pytest
from pypdf import PdfReader

from tests.builder.noted import BESIDE, NOTE, build_folder, build_notes
from tests.conftest import Project

TYPE = f"{BESIDE}/catatan/document.yaml"
ASKED: Mapping[str, str] = {TYPE: NOTE[TYPE] + "attach: true\n"}


def attached(noted: Project) -> dict[str, list[bytes]]:
    assert build_notes(noted, formats=("pdf",)).made
    return dict(PdfReader(file_of(noted)).attachments)


def file_of(noted: Project):
    return build_folder(noted) / noted.folder.name / "catatan.pdf"


def test_nothing_rides_along_unasked(noted: Project):
    assert attached(noted) == {}


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_the_cells_that_are_cited_ride_along_and_no_others(noted: Project, profile: str):
    noted.write(ASKED)

    (content,) = attached(noted)["data.csv"]
    lines = content.decode().splitlines()

    assert lines[0] == "table;key;field;value;file;place"
    assert {tuple(line.split(";")[:3]) for line in lines[1:]} == {
        ("plan", "contoh", "period_end"),
        ("plan", "contoh", "period_start"),
        ("regions", "W1", "name"),
    }
    assert page.validate_pdf(str(file_of(noted)), profile=profile).failures == []


def test_the_attachment_is_a_source_with_the_date_of_the_file(noted: Project):
    noted.write(ASKED)
    attached(noted)

    root = PdfReader(file_of(noted)).trailer["/Root"]
    (file,) = root["/AF"]
    about = file["/EF"]["/F"]["/Params"]

    assert file["/AFRelationship"] == "/Source"
    assert about["/CreationDate"] == about["/ModDate"] == "D:20261124000000Z"
    assert about["/Size"] == len(file["/EF"]["/F"].get_data())


@pytest.mark.parametrize(("said", "is_there"), [("true", True), ("false", False)])
def test_the_plan_decides_before_the_type(noted: Project, said: str, is_there: bool):
    noted.write({TYPE: NOTE[TYPE] + f"attach: {'false' if is_there else 'true'}\n"})
    plan = (noted.folder / "plan.yaml").read_text(encoding="utf-8")
    noted.write({"plan.yaml": f"{plan}documents: {{catatan: {{attach: {said}}}}}\n"})

    assert bool(attached(noted)) is is_there
