"""Does every broken plan still give drafts, each bad cell marked where it is printed, or a located reason why not?"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader

from planbuilder.builder.documents import Composed, compose_all
from planbuilder.builder.reading import read
from planbuilder.checks.example import BASE
from planbuilder.cli.main import main
from planbuilder.compose import Unresolved
from planbuilder.document import data, dump, gaps
from planbuilder.document.wording import DRAFT, DRAFT_PAGE
from tests.conftest import Project
from tests.end_to_end.broken_cases import Case, all_cases

PLAN = Path("inputs") / "contoh"
MAIN = "rencana-induk"
PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
VML = "{urn:schemas-microsoft-com:vml}"
WRONG = [case for case in all_cases() if case.is_wrong]
NAMED = {case.name: case for case in WRONG}


@pytest.fixture
def broken(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Write the plan of a case below the current folder."""
    monkeypatch.chdir(tmp_path)
    Project(PLAN).write(BASE)
    request.param.write(PLAN)
    return request.param


def over(cases: Sequence[Case]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("broken", cases, ids=[case.name for case in cases], indirect=True)


@pytest.mark.every(4)
@over(WRONG)
def test_a_broken_plan_has_drafts_that_show_what_is_wrong(broken: Case):
    """The main document tells for all; only those that composing finds wrong are of another type."""
    materials, found = read(PLAN)
    unresolved = Unresolved.among(found, materials.plan)
    composed = compose_all(materials, (MAIN, "memo"), unresolved)

    said = {document.name: dump(document) for document in composed.documents}
    if not said:
        assert not materials.plan.years  # the one reason for which nothing can be shown, and check says it
        return
    assert {error.code for error in unresolved.errors if f"({error.code})" not in said[MAIN]} == set()
    assert broken.codes() <= {one.code for one in (*found, *composed.diagnostics)}
    assert not any(PRIVATE_USE.search(text) for text in said.values())
    assert list(_unmarked(unresolved, composed)) == []


def _unmarked(unresolved: Unresolved, composed: Composed) -> Iterator[str]:
    """Find data that print one cell with an error and do not say so."""
    plan = unresolved.plan
    for document in composed.documents:
        for datum, _under in data(document):
            if len(datum.refs) == 1 and (unresolved.points_at(datum.refs[0]) or datum.refs[0] in plan.unread):
                yield f"{document.name}: {datum.text}"
        for gap, _under in gaps(document):
            unread = [plan.unread[ref] for ref in gap.refs if ref in plan.unread]
            if unread and gap.what != f"? {unread[0]}":
                yield f"{document.name}: [{gap.what}]"


def test_most_broken_plans_are_looked_at():
    assert len(WRONG) >= 140


@over([NAMED["cell-words-for-a-whole-number"]])
def test_each_page_of_both_formats_says_that_it_is_a_draft(broken: Case):
    """A document with a cover, a letter, and a form."""
    wanted = ("-d", "profil-wilayah", "-d", "surat-usulan", "-d", "rab")

    code = main(["build", str(PLAN), "--draft", "-f", "pdf,docx", "-j", "1", "-o", "hasil", *wanted])

    folder = Path("hasil") / "contoh" / "draf"
    assert code == 1
    assert {path.suffix for path in folder.rglob("*.*")} == {".pdf", ".docx", ".json"}
    assert [path.name for path in Path("hasil", "contoh").iterdir()] == ["draf"]
    for path in folder.rglob("*.pdf"):
        assert [page for page in PdfReader(path).pages if DRAFT not in page.extract_text().splitlines()] == []
    for path in folder.rglob("*.docx"):
        _each_section_says_so(path)


def _each_section_says_so(path: Path) -> None:
    """Each head draws the word; each foot with words says it, and the cover, which has none, bears it as its stage."""
    with zipfile.ZipFile(path) as package:
        heads = [package.read(name) for name in package.namelist() if name.startswith("word/header")]
        feet = [package.read(name) for name in package.namelist() if name.startswith("word/footer")]
        body = package.read("word/document.xml").decode()
    drawn = [[one.get("string") for one in _xml(head).iter(f"{VML}textpath")] for head in heads]
    spoken = ["".join(_xml(foot).itertext()) for foot in feet]
    assert all(DRAFT in words for words in drawn)
    assert all(DRAFT_PAGE in words for words in spoken if words)
    assert spoken.count("") <= 1
    assert "" not in spoken or f"{DRAFT} · RANCANGAN" in body


def _xml(data_: bytes) -> etree._Element:
    return etree.parse(io.BytesIO(data_)).getroot()
