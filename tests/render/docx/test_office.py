"""Does LibreOffice open our files, and does it show the words that stand in the tree?"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from planbuilder.document.blocks import Contents, Figure, Table
from planbuilder.document.inlines import plain
from planbuilder.document.outline import sections
from planbuilder.document.walk import captions, walk
from planbuilder.render.docx import render
from planbuilder.render.pages import estimate
from planbuilder.render.theme import Theme
from planbuilder.values.words import roman
from tests.render.docx.opened import STAMP
from tests.render.sample_document import sample_document, sample_letter

pytestmark = pytest.mark.office
SAMPLES = {"rencana": sample_document(), "surat": sample_letter()}
PAGES = {name: estimate(document, Theme()) for name, document in SAMPLES.items()}
PLAIN_TEXT = "txt:Text (encoded):UTF8"


@pytest.fixture(scope="module")
def converted(tmp_path_factory) -> Path:
    """Both samples as LibreOffice shows them, once as text and once on paper."""
    folder = tmp_path_factory.mktemp("office")
    for name, document in SAMPLES.items():
        (folder / f"{name}.docx").write_bytes(render(document, Theme(), PAGES[name], STAMP))
    files = [str(folder / f"{name}.docx") for name in SAMPLES]
    for form in (PLAIN_TEXT, "pdf"):
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        subprocess.run(
            [*command, "--convert-to", form, "--outdir", str(folder), *files],
            check=True,
            capture_output=True,
            timeout=180,
        )
    return folder


def shown(folder: Path, name: str) -> str:
    return " ".join((folder / f"{name}.txt").read_text(encoding="utf-8-sig").split())


def in_either_numerals(label: str) -> str:
    """A section's label as a pattern: LibreOffice 7.4 ignores `isLgl` and shows the chapter in Roman numerals."""
    chapter, dot, rest = label.partition(".")
    if not (dot and rest and chapter.isdigit()):
        return re.escape(label)
    return f"(?:{chapter}|{roman(int(chapter))}){re.escape(dot + rest)}"


@pytest.mark.parametrize("name", SAMPLES)
def test_headings_are_counted_and_worded_as_in_the_tree(converted, name):
    lines = (converted / f"{name}.txt").read_text(encoding="utf-8-sig").splitlines()
    text = " ".join(" ".join(line for line in lines if "\t" not in line).split())  # without contents lines

    where = 0
    for section in sections(SAMPLES[name]):
        found = re.compile(f"{in_either_numerals(section.label)} ?{re.escape(section.text)}").search(
            text, where
        )
        assert found, section
        where = found.end()


def test_contents_lines_carry_label_words_and_page(converted):
    text = shown(converted, "rencana")

    for part in SAMPLES["rencana"].parts:
        for block, _ in walk(part.blocks):
            for entry in block.entries if isinstance(block, Contents) else ():
                line = f"{entry.label} {entry.text} {PAGES['rencana'][entry.anchor]}".strip()
                assert line in text


@pytest.mark.parametrize("name", SAMPLES)
def test_captions_are_counted_and_worded_as_in_the_tree(converted, name):
    text = shown(converted, name)

    for part in SAMPLES[name].parts:
        for _, caption in captions(part.blocks):
            assert f"{caption.label} {plain(caption.children)}" in text


def test_references_say_what_they_point_at(converted):
    assert "Sebaran sentra disajikan pada Tabel 2.1, sedangkan pagu disajikan pada Tabel 2.2." in shown(
        converted, "rencana"
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_every_cell_of_every_table_is_shown(converted, name):
    text = shown(converted, name)

    for part in SAMPLES[name].parts:
        for block, _ in walk(part.blocks):
            for row in block.rows if isinstance(block, Table) else ():
                for cell in row.cells:
                    assert " ".join(plain(cell.children).split()) in text


def test_lists_are_marked_as_in_the_tree(converted):
    text = shown(converted, "rencana")

    for marked in (
        "A. Butir pertama",
        "1. Butir",
        "a. Butir",
        "1) Butir",
        "a) Butir",
        "c. Butir yang melanjutkan",
    ):
        assert marked in text


def test_turned_pages_keep_head_foot_and_page_number(converted):
    pages = PdfReader(converted / "rencana.pdf").pages
    turned = [page for page in pages if page.mediabox.width > page.mediabox.height]

    assert turned
    for page in turned:
        text = " ".join(page.extract_text().split())
        assert SAMPLES["rencana"].meta.short_title in text
        assert SAMPLES["rencana"].meta.stage in text
        assert re.search(r"\bII-\d+\b", text)


def test_front_pages_are_numbered_in_small_roman_numerals(converted):
    pages = PdfReader(converted / "rencana.pdf").pages

    lasts = [page.extract_text().split()[-1] for page in pages[1:5]]
    assert lasts == ["i", "ii", "iii", "iv"]


def test_the_cover_is_one_page_without_running_words(converted):
    first = " ".join(PdfReader(converted / "rencana.pdf").pages[0].extract_text().split())

    assert SAMPLES["rencana"].meta.short_title not in first
    assert first.endswith("2025")


def test_chapters_begin_where_the_contents_say(converted):
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(converted / "rencana.pdf").pages]

    for title, label in (
        ("PENDAHULUAN", "I-1"),
        ("KONDISI INDUSTRI", "II-1"),
        ("RINCIAN ANGGARAN BIAYA", "L2-1"),
    ):
        page = next(page for page in pages if title in page)
        assert label in page.split()


def test_drawings_are_shown(converted):
    figures = [b for part in SAMPLES["rencana"].parts for b, _ in walk(part.blocks) if isinstance(b, Figure)]
    pages = PdfReader(converted / "rencana.pdf").pages

    page = next(
        page
        for page in pages
        if plain(figures[0].caption.children) in " ".join(page.extract_text().split())
        and "DAFTAR" not in page.extract_text()
    )
    # Three bars in the blue of the drawing: it is drawn, not a frame with a cross.
    assert page.get_contents().get_data().count(b"0.1215686") >= 1
