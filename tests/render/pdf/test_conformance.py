"""Do strict readers take what is written for PDF/A-3a and PDF/UA-1?"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import page
import pytest

from tests.render.sample_document import META

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
TITLE = "{http://purl.org/dc/elements/1.1/}title"


@pytest.mark.parametrize("profile", ["ua1", "3a"])
@pytest.mark.parametrize("which", ["rendered", "rendered_letter"])
def test_the_checker_finds_nothing(request, tmp_path, which, profile):
    (tmp_path / "file.pdf").write_bytes(request.getfixturevalue(which).data)

    verdict = page.validate_pdf(str(tmp_path / "file.pdf"), profile=profile)

    assert [(failure.rule_id, failure.message) for failure in verdict.failures] == []
    assert verdict.is_compliant


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
