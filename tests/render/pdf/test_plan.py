"""The sample plan as PDF, read back by another library."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from planbuilder.diagnostics import Severity
from planbuilder.document import lines, outline, walk
from planbuilder.document.blocks import Heading, Table
from planbuilder.document.inlines import plain
from planbuilder.render.pages import estimate
from planbuilder.render.theme import POINTS_PER_MM
from tests.render.pdf.conftest import STAMP
from tests.render.sample_document import META, sample_document
from tests.render.sample_theme import shipped_theme

DOCUMENT = sample_document()
SAMPLE_NOTE = "Halaman ini memuat contoh, bukan data resmi."


@pytest.fixture(scope="module")
def texts(reader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_the_file_holds_the_pages_it_says(rendered, reader):
    assert len(reader.pages) == rendered.page_count


def test_viewers_call_the_pages_as_the_pages_call_themselves(reader):
    labels = reader.page_labels

    assert labels[:6] == ["", "i", "ii", "iii", "iv", "I-1"]
    assert labels[-1] == "L2-1"


def test_each_page_prints_its_own_label(reader, texts):
    for label, text in zip(reader.page_labels[1:], texts[1:], strict=True):
        assert label in text.split(), text


def test_the_page_map_tells_where_each_anchor_stands(rendered, reader):
    labels = reader.page_labels

    for anchor, destination in reader.named_destinations.items():
        assert rendered.pages[anchor] == labels[reader.get_destination_page_number(destination)]


def test_contents_print_the_pages_of_the_page_map(rendered, texts):
    contents = texts[2]

    for entry in DOCUMENT.parts[2].blocks[0].entries:
        line = contents.partition(entry.text[-12:])[2]
        assert line.replace(".", " ").split()[0] == rendered.pages[entry.anchor], entry


def test_the_estimate_comes_within_a_page_of_the_layout(rendered):
    guessed = estimate(DOCUMENT, shipped_theme())

    assert guessed.keys() == rendered.pages.keys()
    for anchor, label in rendered.pages.items():
        prefix, _, number = label.rpartition("-")
        said, _, guess = guessed[anchor].rpartition("-")
        assert said == prefix
        assert number == guess or abs(int(number) - int(guess)) <= 1


def test_every_link_of_every_part_finds_its_place(reader):
    targets = [
        annotation.get_object()["/Dest"]
        for page in reader.pages
        for annotation in page.get("/Annots", [])
        if "/Dest" in annotation.get_object()
    ]

    assert len(targets) > len(DOCUMENT.parts[2].blocks[0].entries)
    assert set(targets) <= set(reader.named_destinations)


def test_links_out_of_the_document_are_kept(reader):
    actions = [a.get_object().get("/A", {}) for page in reader.pages for a in page.get("/Annots", [])]

    assert "https://example.org/data?a=1&b=2" in [action.get("/URI") for action in actions]


def test_bookmarks_are_the_outline_of_the_document(reader):
    def titles(bookmarks) -> list[str]:
        return [
            title
            for entry in bookmarks
            for title in (titles(entry) if isinstance(entry, list) else [" ".join(entry.title.split())])
        ]

    def expected(sections) -> list[str]:
        return [
            title
            for one in sections
            for title in (f"{one.label} {one.text}".strip(), *expected(one.children))
        ]

    assert [title.casefold() for title in titles(reader.outline)] == [
        title.casefold() for title in expected(outline(DOCUMENT))
    ]


def test_the_file_says_title_author_language_and_the_given_date_alone(reader):
    assert reader.metadata.title == META.title
    assert reader.metadata.author == META.office
    assert reader.metadata.creation_date == STAMP
    assert reader.metadata.modification_date == STAMP
    assert reader.trailer["/Root"]["/Lang"] == "id-ID"


def test_the_file_is_tagged(reader):
    root = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]


def test_qpdf_finds_nothing_wrong(rendered, tmp_path):
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    (tmp_path / "plan.pdf").write_bytes(rendered.data)

    checked = subprocess.run(["qpdf", "--check", "plan.pdf"], cwd=tmp_path, capture_output=True, check=False)

    assert checked.returncode == 0, checked.stdout


def test_headings_captions_and_cells_come_in_the_order_of_the_document(texts):
    shown = "".join("".join(texts[7:]).split()).casefold()

    where = 0
    for block, _ in walk(DOCUMENT.parts[6].blocks):
        for run in lines(block) if isinstance(block, Heading | Table) else ():
            words = "".join(plain(run).split()).casefold()
            where = shown.find(words, where)
            assert where >= 0, words
            where += len(words)


def test_the_cover_has_no_head_and_no_number(texts):
    assert META.short_title not in texts[0]
    assert "RANCANGAN AWAL" in texts[0]


def test_turned_pages_keep_head_foot_and_margins(reader, texts):
    turned = [index for index, page in enumerate(reader.pages) if page.mediabox.width > page.mediabox.height]

    assert len(turned) == 2
    for index in turned:
        assert float(reader.pages[index].mediabox.width) == pytest.approx(297 * POINTS_PER_MM, abs=0.1)
        assert META.short_title in texts[index]
        assert META.office in texts[index]
    assert turned[-1] + 1 < len(reader.pages)
    assert reader.page_labels[turned[-1] + 1] == "II-6"


def test_only_parts_with_samples_say_so_at_their_foot(reader, texts):
    marked = {label for label, text in zip(reader.page_labels, texts, strict=True) if SAMPLE_NOTE in text}

    assert marked == {label for label in reader.page_labels if label.startswith(("II-", "L2-"))}


def test_heads_of_tables_are_repeated_on_every_page(reader, texts):
    pages = [
        text
        for label, text in zip(reader.page_labels, texts, strict=True)
        if label in {"II-1", "II-2", "II-3"}
    ]

    assert all("KBLI" in text for text in pages)
    assert all(
        "Target dan pagu indikatif (Rp juta)" in texts[i]
        for i, p in enumerate(reader.page_labels)
        if p == "II-5"
    )


def test_markers_of_lists_are_words_of_the_page(texts):
    page = texts[5]

    for marked in (
        "A. Butir pertama",
        "1. Butir pertama",
        "a. Butir pertama",
        "1) Butir pertama",
        "b) Butir kedua",
    ):
        assert marked in page
    assert "c. Butir yang melanjutkan" in page


def test_nothing_worse_than_a_note_is_said_of_the_sample(rendered):
    assert [d.text("en") for d in rendered.diagnostics if d.severity is not Severity.NOTE] == []
