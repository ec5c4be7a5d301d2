"""Is a workbook that cannot be read one clear finding, which hides nothing else?"""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from planbuilder.inputs.workbook import COMPOUND_FILE, ENCRYPTED_STREAM
from tests.inputs.conftest import as_bytes, rewritten

HEAD = ["id", "name", "area", "opened", "note"]


def test_a_workbook_behind_a_password_is_one_finding(reading):
    outcome = reading({"data.xlsx": COMPOUND_FILE + bytes(1016) + ENCRYPTED_STREAM + bytes(512)})

    assert outcome.said == [("XLSX-01", "data.xlsx")]
    assert "sandi" in outcome.findings[0].text("id")


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"id,name\nA,b\n",
        lambda _: COMPOUND_FILE + bytes(1016),
        lambda data: data[: len(data) // 2],
    ],
)
def test_what_is_no_whole_workbook_is_one_finding(reading, workbook, damage):
    data = as_bytes(workbook({"centres": [HEAD, ["A"]]}))

    outcome = reading({"data.xlsx": damage(data), "regencies.csv": "code\n64.10\n"})

    assert outcome.said == [("XLSX-02", "data.xlsx")]
    assert len(outcome.records("regencies")) == 1, "the other files are still read"


def test_an_archive_without_a_workbook_is_one_finding(reading):
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("_rels/.rels", "<Relationships/>")

    assert reading({"data.xlsx": stream.getvalue()}).said == [("XLSX-02", "data.xlsx")]


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml[:-40],
        lambda xml: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + xml,
        lambda xml: xml.replace(b'r="2"', b'r="dua"'),
    ],
)
def test_a_broken_sheet_hides_no_other_sheet(reading, workbook, change):
    book = workbook({"centres": [HEAD, ["A"]], "regencies": [["code", "name"], ["64.10", "Berau"]]})

    outcome = reading({"data.xlsx": rewritten(book, "xl/worksheets/sheet1.xml", change)})

    assert outcome.said == [("XLSX-02", "data.xlsx > centres")]
    assert len(outcome.records("regencies")) == 1


def test_entities_in_the_list_of_sheets_are_refused(reading, workbook):
    book = workbook({"centres": [HEAD, ["A"]]})
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><x>&b;</x>'

    outcome = reading({"data.xlsx": rewritten(book, "xl/workbook.xml", lambda _: bomb)})

    assert outcome.said == [("XLSX-02", "data.xlsx")]


def test_a_workbook_that_unpacks_without_end_is_refused(reading, workbook, monkeypatch):
    monkeypatch.setattr("planbuilder.inputs.workbook.MOST_BYTES", 1_000)

    assert reading({"data.xlsx": workbook({"centres": [HEAD]})}).said == [("XLSX-02", "data.xlsx")]


def test_a_stray_cell_in_the_last_corner_is_named_and_takes_no_memory(reading, workbook):
    book = workbook({"centres": {"A1": "id", "A2": "A", "XFD1048576": "x"}})

    finding = reading({"data.xlsx": book}).only("XLSX-07")

    assert str(finding.location) == "inputs/contoh/data.xlsx > centres!XFD1048576"
    assert finding.parameters["limit"] == "10 000 000"
