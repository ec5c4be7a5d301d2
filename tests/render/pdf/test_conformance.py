"""Do strict readers take what is written for PDF/A-3a and PDF/UA-1?"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from io import BytesIO

import page
import pytest
from pypdf import PdfReader

from planbuilder.document.blocks import Cell, Column, Document, Landscape, Part, PartKind, Row, Table
from planbuilder.document.inlines import Link, Text
from planbuilder.render import pdf
from tests.render.pdf.conftest import STAMP
from tests.render.pdf.tag_tree import heard
from tests.render.sample_document import META, sample_letter
from tests.render.sample_theme import shipped_theme

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
TITLE = "{http://purl.org/dc/elements/1.1/}title"


def failures(data: bytes, path, profile: str) -> list[tuple[str, str]]:
    path.write_bytes(data)
    verdict = page.validate_pdf(str(path), profile=profile)
    assert verdict.is_compliant is not bool(verdict.failures)
    return [(failure.rule_id, failure.message) for failure in verdict.failures]


@pytest.mark.parametrize("profile", ["ua1", "3a"])
@pytest.mark.parametrize("which", ["rendered", "rendered_letter"])
def test_the_checker_finds_nothing(request, tmp_path, which, profile):
    assert failures(request.getfixturevalue(which).data, tmp_path / "file.pdf", profile) == []


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_the_checker_finds_nothing_in_a_draft(tmp_path, profile):
    letter = sample_letter()
    draft = replace(letter, meta=replace(letter.meta, is_draft=True))

    data = pdf.render(draft, shipped_theme(), STAMP).data

    assert failures(data, tmp_path / "file.pdf", profile) == []
    assert "DRAF" not in heard(PdfReader(BytesIO(data))).text  # watermark and foot are artifacts


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_a_link_in_a_head_that_is_repeated_stays_one_link(tmp_path, profile):
    head = Row((Cell((Link("https://example.org/", (Text("Sumber"),)),)), Cell((Text("Nilai"),))))
    rows = tuple(Row((Cell((Text(f"Baris {n}"),)), Cell((Text(str(n)),)))) for n in range(60))
    table = Table((Column(500), Column(500)), (head,), rows)
    document = Document("satu", "satu", META, (Part(PartKind.BODY, "body", (Landscape((table,)),)),))

    data = pdf.render(document, shipped_theme(), STAMP).data
    (link,) = heard(PdfReader(BytesIO(data))).all("Link")

    assert failures(data, tmp_path / "file.pdf", profile) == []
    assert link.text == "Sumber"
    assert len(link.links) == len(PdfReader(BytesIO(data)).pages) > 1


@pytest.mark.parametrize(
    ("fault", "broken"),
    [
        ("PDFUA1-ID-PART-001", lambda data: data.replace(b"<pdfuaid:part>1<", b"<pdfuaid:part>9<")),
        ("PDFA3A-", lambda data: data.replace(b"<pdfaid:part>3<", b"<pdfaid:part>7<")),
    ],
)
def test_the_checker_does_look(rendered_letter, tmp_path, fault, broken):
    data = broken(rendered_letter.data)
    profile = "3a" if "3A" in fault else "ua1"

    assert any(rule.startswith(fault) for rule, _message in failures(data, tmp_path / "file.pdf", profile))


def test_the_packet_is_one_block_and_agrees_with_the_document_information(reader):
    stream = reader.trailer["/Root"]["/Metadata"].get_object()
    packet = ET.fromstring(stream.get_data().decode())
    said = {element.tag.partition("}")[2]: element.text for element in packet.iter() if element.text}

    assert "/Filter" not in stream
    assert len(list(packet.iter(f"{RDF}RDF"))) == 1
    assert "".join(packet.find(f".//{TITLE}").itertext()) == META.title == reader.metadata.title
    assert said["CreateDate"] == said["ModifyDate"] == "2025-03-14T08:30:00Z"
    assert said["Producer"] == reader.metadata.producer
    assert said["Keywords"] == ", ".join(META.keywords)


def test_the_window_shows_the_title_and_colours_are_of_a_known_kind(letter_reader):
    root = letter_reader.trailer["/Root"]

    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert root["/OutputIntents"][0]["/DestOutputProfile"]["/N"] == 3


def test_no_stream_ends_in_a_carriage_return(rendered):
    streams = list(re.finditer(rb"/Length (\d+)>>\nstream\n", rendered.data))
    ends = {rendered.data[found.end() + int(found[1]) - 1 :][:11] for found in streams}

    assert len(streams) > 20
    assert all(end[1:] == b"\nendstream" for end in ends)
    assert not [end for end in ends if end.startswith(b"\r")]
