from __future__ import annotations

import base64
import gc
import os
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from planbuilder.document.blocks import (
    Cell,
    Column,
    Document,
    Heading,
    Paper,
    Paragraph,
    ParagraphStyle,
    Part,
    PartKind,
    Picture,
    Row,
    Signatory,
    Signature,
    Table,
)
from planbuilder.document.inlines import Text
from planbuilder.document.numbering import number
from planbuilder.render import pdf
from planbuilder.render.pdf.fonts import substitutes
from planbuilder.render.theme import POINTS_PER_MM
from tests.render.sample_blocks import body, figure
from tests.render.sample_document import META, sample_document, sample_letter
from tests.render.sample_tables import centres_table
from tests.render.sample_theme import shipped_theme

CHECKOUT = Path(__file__).parents[3]
STAMP = datetime(2025, 3, 14)  # noqa: DTZ001  # a stamp without a zone is taken for UTC
PRINT_HASH = """
from datetime import datetime
from hashlib import sha256
from planbuilder.render import pdf
from tests.render.sample_document import sample_letter
from tests.render.sample_theme import shipped_theme
print(sha256(pdf.render(sample_letter(), shipped_theme(), datetime(2025, 3, 14)).data).hexdigest())
"""


def test_two_processes_write_the_same_bytes():
    written = {
        _hash_in_a_process(zone, seed) for zone, seed in (("Asia/Makassar", "1"), ("America/Lima", "77"))
    }

    assert len(written) == 1


def _hash_in_a_process(zone: str, seed: str) -> str:
    environment = {
        **os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(CHECKOUT), "LC_ALL": "C.UTF-8"
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", PRINT_HASH], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_zone_of_the_stamp_does_not_matter():
    letter = sample_letter()
    local = STAMP.replace(tzinfo=timezone(timedelta(hours=8))) + timedelta(hours=8)

    assert pdf.render(letter, shipped_theme(), STAMP).data == pdf.render(letter, shipped_theme(), local).data


def test_f4_pages_are_215_by_330():
    box = (
        PdfReader(BytesIO(pdf.render(sample_letter(Paper.F4), shipped_theme(), STAMP).data)).pages[0].mediabox
    )

    assert [float(box.width), float(box.height)] == pytest.approx(
        [215 * POINTS_PER_MM, 330 * POINTS_PER_MM], abs=0.1
    )


def test_a_letter_has_no_head_on_its_first_page_and_numbers_through():
    letter = sample_letter()
    letter = replace(letter, meta=replace(letter.meta, short_title="Judul pendek"))
    reader = PdfReader(BytesIO(pdf.render(letter, shipped_theme(), STAMP).data))
    texts = [page.extract_text() for page in reader.pages]

    assert reader.page_labels == ["1", "2", "3"]
    assert "Judul pendek" not in texts[0]
    assert all("Judul pendek" in text for text in texts[1:])


def test_continuous_numbers_run_through_chapters():
    plan = sample_document()
    chapters = replace(plan, parts=(plan.parts[2], *plan.parts[5:7]))

    reader = PdfReader(
        BytesIO(pdf.render(number(chapters, "continuous").document, shipped_theme(), STAMP).data)
    )

    assert reader.page_labels[0] == "i"
    assert reader.page_labels[1:] == [str(page) for page in range(1, len(reader.pages))]


def test_what_a_picture_asks_from_elsewhere_is_refused_and_said():
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="http://example.org/a.png"/></svg>'
    picture = Picture("image/svg+xml", base64.b64encode(svg.encode()).decode(), 9, 9)

    rendered = pdf.render(_one(replace(figure(), picture=picture)), shipped_theme(), STAMP)

    assert [d.code for d in rendered.diagnostics if "example.org" in d.text("en")] == ["DRAW-02"]


def test_files_of_the_machine_are_refused_too():
    theme = replace(shipped_theme(), stylesheet='@import url("file:///etc/hostname");')

    rendered = pdf.render(_one(figure()), theme, STAMP)

    assert [d.code for d in rendered.diagnostics if "file:" in d.text("en")] == ["DRAW-02"]


def test_a_picture_that_cannot_be_read_is_said_with_the_document():
    broken = replace(figure(), picture=Picture("image/png", "AAAA", 10, 10))

    said = pdf.render(_one(broken), shipped_theme(), STAMP).diagnostics

    assert [str(d.location) for d in said if d.code == "DRAW-02"] == ["sample/one.pdf"]


def test_a_table_of_many_pages_keeps_a_row_together_and_repeats_its_head():
    table = centres_table()
    rendered = pdf.render(_one(replace(table, rows=table.rows * 3)), shipped_theme(), STAMP)

    pages = [page.extract_text() for page in PdfReader(BytesIO(rendered.data)).pages]
    assert len(pages) > 3
    assert all("Keterangan" in text for text in pages)
    assert not any(text.rstrip().splitlines()[-1].startswith("Kabupaten") for text in pages)


@pytest.mark.parametrize("lines", [27, 28, 36, 37])
def test_heading_caption_head_and_group_stay_with_what_follows_them(lines):
    filler = tuple(Paragraph((Text("Baris"),), ParagraphStyle.LEFT) for _ in range(lines))
    heading = Heading(2, (Text("Judul bagian"),), "sec-x", label="2.1")
    signature = Signature((Signatory((), (Text("Jabatan"),), (Text("Nama"),)),))
    blocks = (*filler, heading, *body(1), centres_table(), signature)
    document = Document("sample/keep", "sample", META, (Part(PartKind.BODY, "body", blocks),))

    pages = [
        p.extract_text() for p in PdfReader(BytesIO(pdf.render(document, shipped_theme(), STAMP).data)).pages
    ]

    def where(words: str) -> list[int]:
        return [index for index, text in enumerate(pages) if words in text]

    assert where("Judul bagian") == where("Pembangunan industri")
    assert where("Sentra industri kecil") == where("Kabupaten Kutai Kartanegara") == where("Sentra Amplang")
    assert where("Jumlah") == where("Sumber: pendataan") == where("Jabatan")


def test_a_row_higher_than_a_page_loses_no_word():
    words = [f"kata{index}." for index in range(2000)]
    row = Row((Cell((Text("y"),)), Cell((Text(" ".join(words)),))))

    rendered = pdf.render(_one(Table((Column(200), Column(800)), (), (row,))), shipped_theme(), STAMP)

    shown = "".join(page.extract_text() for page in PdfReader(BytesIO(rendered.data)).pages)
    assert [word for word in words if word not in shown] == []


def test_the_collector_runs_again_after_a_render():
    pdf.render(_one(figure()), shipped_theme(), STAMP)

    assert gc.isenabled()


def test_a_twin_of_the_wished_font_is_a_note_and_any_other_a_warning():
    used = {"DejaVu Sans": frozenset("✓♥"), "Liberation Sans": frozenset("ab"), "Arial": frozenset("a")}

    said = list(substitutes(["Arial", "Liberation Sans"], used))

    assert [(d.code, str(d.severity), d.parameters["used"]) for d in said] == [
        ("FONT-01", "warning", "DejaVu Sans"),
        ("FONT-02", "note", "Liberation Sans"),
    ]
    assert said[0].parameters["signs"] == "♥ (U+2665), ✓ (U+2713)"


def test_a_family_that_the_theme_names_for_what_the_first_lacks_is_no_surprise():
    used = {"DejaVu Sans": frozenset("✓"), "Arial": frozenset("a")}

    assert list(substitutes(["Arial", "DejaVu Sans"], used)) == []
    assert [d.code for d in substitutes(["Arial", "DejaVu Sans"], {"DejaVu Sans": frozenset("ab")})] == [
        "FONT-01"
    ]


def test_signs_that_no_font_has_are_named_with_their_words():
    paragraph = Paragraph((Text("Sentra 🏭 dan 🚀 tumbuh"),))

    (said,) = [
        d for d in pdf.render(_one(paragraph), shipped_theme(), STAMP).diagnostics if d.code == "FONT-04"
    ]

    assert str(said.location) == "sample/one.pdf"
    assert said.parameters["signs"] == "🏭 (U+1F3ED), 🚀 (U+1F680)"
    assert said.parameters["words"] == "Sentra 🏭 dan 🚀 tumbuh"
    assert "Arial, Liberation Sans" in said.text("id")


def _one(block) -> Document:
    return Document("sample/one", "sample", META, (Part(PartKind.BODY, "body", (block,)),))


def test_the_word_of_a_draft_stands_behind_each_page_and_reads_at_its_foot():
    letter = sample_letter()
    draft = replace(letter, meta=replace(letter.meta, is_draft=True))

    made = PdfReader(BytesIO(pdf.render(draft, shipped_theme(), STAMP).data))

    for page in made.pages:
        assert "DRAF: bukan dokumen resmi" in page.extract_text()
        assert "DRAF" in page.extract_text().splitlines()
