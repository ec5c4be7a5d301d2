"""Are charts of every kind what Word opens, and are they still there when LibreOffice has saved the file again?"""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from planbuilder.document.alternatives import alternative
from planbuilder.document.blocks import Document, Meta, Part, PartKind
from planbuilder.render.docx import render
from planbuilder.render.theme import Theme
from tests.conftest import VALIDATOR
from tests.render.docx.opened import STAMP
from tests.render.sample_charts import CHARTS

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    """All charts in one file."""
    part = Part(PartKind.BODY, "body/diagram", tuple(CHARTS.values()))
    document = Document("diagram", "diagram", Meta("Diagram", "Diagram", "Dinas"), (part,))
    file = tmp_path_factory.mktemp("charts") / "diagram.docx"
    file.write_bytes(render(document, Theme(), {}, STAMP))
    return file


def parts_below(path: Path, folder: str) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.startswith(folder) and "_rels" not in name]
        return {name: package.read(name) for name in names}


def cached(part: bytes) -> list[float]:
    root = etree.fromstring(part)
    return [float(value.text) for cache in root.iter(f"{C}numCache") for value in cache.iter(f"{C}v")]


def test_each_chart_is_a_part_with_its_workbook(path: Path):
    assert len(parts_below(path, "word/charts/")) == len(CHARTS)
    books = parts_below(path, "word/embeddings/").values()
    assert len(books) == len(CHARTS)
    assert all(openpyxl.load_workbook(io.BytesIO(book)).sheetnames == ["Data"] for book in books)


def test_each_chart_says_in_words_what_it_shows_under_a_number_of_its_own(path: Path):
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    drawn = list(body.iter(f"{WP}docPr"))

    assert [one.get("descr") for one in drawn] == [alternative(chart) for chart in CHARTS.values()]
    assert len({one.get("id") for one in drawn}) == len(CHARTS)


def test_the_audit_in_python_finds_nothing(path: Path):
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


@pytest.mark.validator
def test_the_open_xml_sdk_finds_nothing(path: Path):
    done = subprocess.run([VALIDATOR, str(path)], check=False, capture_output=True, timeout=120)

    assert json.loads(done.stdout)["errors"] == []


@pytest.mark.office
def test_libreoffice_keeps_each_chart_and_its_numbers(path: Path, tmp_path: Path):
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "docx", "--outdir", str(tmp_path / "saved"), str(path)],
        check=True,
        capture_output=True,
        timeout=180,
    )

    again = parts_below(tmp_path / "saved" / path.name, "word/charts/chart")

    ours = sorted(cached(part) for part in parts_below(path, "word/charts/").values())
    assert sorted(cached(part) for part in again.values()) == ours
