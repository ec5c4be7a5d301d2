"""Does the linter find each seeded fault, and nothing in a sound file?"""

from __future__ import annotations

import pytest

from planbuilder.lint import PROBLEMS, lint
from planbuilder.lint.lint import all_rules
from tests.lint.faults import FAULTS, Fault, _changed, _with_notes, packed, parts, sound

IN_THE_ARCHIVE = {f"LINT-{number:02}" for number in range(1, 6)}
"""Seeded in `test_archive`."""


def codes(file: bytes) -> set[str]:
    return {finding.code for finding in lint(file, "contoh.docx")}


def test_a_sound_file_has_no_findings():
    assert [finding.text("en") for finding in lint(sound(), "contoh.docx")] == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_seeded_fault_is_found(fault: Fault):
    assert fault.code in codes(fault.seeded())


def test_every_kind_of_finding_has_its_seeded_fault():
    assert {fault.code for fault in FAULTS} | IN_THE_ARCHIVE == {problem.code for problem in PROBLEMS}


def test_every_rule_asks_a_question_of_its_own():
    assert all(rule.problems for rule in all_rules())


def test_a_finding_says_part_paragraph_and_element():
    (fault,) = (one for one in FAULTS if one.name == "reference-to-nothing")

    (finding,) = lint(fault.seeded(), "contoh.docx")

    place = finding.location
    assert (place.file, place.sheet, place.field) == ("contoh.docx", "word/document.xml", "fldChar")
    assert place.cell.startswith("p")
    assert "REF leads to the bookmark nowhere, which is not there" in finding.text("en")
    assert "REF menunjuk markah nowhere, yang tidak ada" in finding.text("id")


def test_the_number_of_a_paragraph_is_its_place_in_the_part():
    changed = parts()
    _changed(("word/document.xml", "<w:p>", '<w:p/><w:p><w:hyperlink w:anchor="nowhere"/></w:p><w:p>'))(
        changed
    )

    (finding,) = lint(packed(changed), "contoh.docx")

    assert str(finding.location) == "contoh.docx > word/document.xml!p2:hyperlink"


def test_whole_ranges_of_comments_and_points_are_left_alone():
    both = '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>' + "".join(
        f'<w:r><w:commentReference w:id="{number}"/></w:r>' for number in (1, 2)
    )
    changed = parts()
    _with_notes(both, '<w:comment w:id="1"><w:p/></w:comment><w:comment w:id="2"><w:p/></w:comment>')(changed)

    assert codes(packed(changed)) == set()


def test_a_switch_that_is_off_asks_nothing():
    changed = parts()
    _changed(("word/settings.xml", "<w:compat>", '<w:updateFields w:val="false"/><w:compat>'))(changed)

    assert codes(packed(changed)) == set()


def test_a_decorative_drawing_needs_no_words():
    namespace = "http://schemas.microsoft.com/office/drawing/2017/decorative"
    mark = f'<wp:docPr id="900" name="a"><d:decorative xmlns:d="{namespace}" val="1"/></wp:docPr>'
    changed = parts()
    inside = f'<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">{mark}</wp:inline>'
    _changed(("word/document.xml", "<w:r>", f"<w:r><w:drawing>{inside}</w:drawing></w:r><w:r>"))(changed)

    assert codes(packed(changed)) == set()


def test_names_of_parts_know_no_case():
    changed = {
        ("WORD/styles.XML" if name == "word/styles.xml" else name): data for name, data in parts().items()
    }

    assert codes(packed(changed)) == set()


def test_cells_in_controls_count():
    changed = parts()
    body = changed["word/document.xml"].decode()
    start = body.index("<w:tc>")
    end = body.index("</w:tc>", start) + len("</w:tc>")
    wrapped = f"<w:sdt><w:sdtContent>{body[start:end]}</w:sdtContent></w:sdt>"
    changed["word/document.xml"] = f"{body[:start]}{wrapped}{body[end:]}".encode()

    assert codes(packed(changed)) == set()
