"""Is a DOCX right at first opening, and do its fields say the same, but for page numbers, after an update of all of them?

The cheap specimen runs each time, the master plan of the sample with `--every-file`.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader

from planbuilder.document.blocks import Contents, Document
from planbuilder.document.inlines import plain
from planbuilder.document.walk import captions, walk
from planbuilder.render import docx, pdf
from planbuilder.render.theme import Theme
from planbuilder.values.words import roman
from tests.end_to_end.office import Office, text_of
from tests.render.docx.opened import STAMP
from tests.render.sample_document import sample_document
from tests.sample import composed

pytestmark = [pytest.mark.office, pytest.mark.xdist_group("set")]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHAPTERS = {roman(number): str(number) for number in range(1, 30)}
_SECTION = re.compile(r"\b([IVX]+)\.(?=\d)")
_HIDDEN_COUNT = re.compile(r"^\s*((?:BAB|LAMPIRAN|Lampiran) \w+) \d+$", re.MULTILINE)
_PAGE = re.compile(r"\t(?:[IVXL]+\d*-|L\d+-)?(\d+|[ivxl]+)$", re.MULTILINE)
_TABLE = re.compile(r"\bTabel (\d+)\.(\d+)")


@dataclass(frozen=True)
class Specimen:
    """A document and its two files."""

    document: Document
    docx: bytes
    pdf: Path


@pytest.fixture(scope="module", params=["contoh", "rencana-induk"])
def specimen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Specimen:
    if request.param == "contoh":
        document, path = sample_document(), tmp_path_factory.mktemp("contoh") / "contoh.pdf"
        laid_out = pdf.render(document, Theme(), STAMP)
        path.write_bytes(laid_out.data)
        return Specimen(document, docx.render(document, Theme(), laid_out.pages, STAMP), path)
    if not request.config.getoption("--every-file"):
        pytest.skip("the whole master plan is opened with --every-file")
    built = request.getfixturevalue("built")
    (document,) = (one for one in composed().documents if one.name == request.param)
    return Specimen(document, (built / f"{request.param}.docx").read_bytes(), built / f"{request.param}.pdf")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def shown(office: Office, specimen: Specimen) -> Path:
    return office.shown(specimen.document.type, specimen.docx)


@pytest.fixture(scope="module")
def updated(office: Office, specimen: Specimen) -> Path:
    return office.updated(f"{specimen.document.type}-baru", specimen.docx)


def words(text: str) -> list[str]:
    """What LibreOffice may change is taken out: page numbers, the numerals of sections, counts that are hidden."""
    text = _HIDDEN_COUNT.sub(r"\1", _PAGE.sub("", text).replace("\xa0", " "))
    return _SECTION.sub(lambda found: f"{_CHAPTERS.get(found[1], found[1])}.", text).split()


def squeezed(text: str) -> str:
    return " ".join(words(text))


def test_contents_and_lists_are_there_without_an_update(shown: Path, specimen: Specimen):
    text = " ".join(text_of(shown).replace("\xa0", " ").split())

    entries = [entry for entry in _entries(specimen.document) if not entry.startswith("Lampiran")]
    assert entries
    assert [entry for entry in entries if entry not in text] == []


def _entries(document: Document) -> Iterator[str]:
    for part in document.parts:
        for block, _under in walk(part.blocks):
            for entry in block.entries if isinstance(block, Contents) else ():
                yield f"{entry.label} {entry.text}".strip().replace("\xa0", " ")


def test_captions_are_right_without_an_update(shown: Path, specimen: Specimen):
    text = " ".join(text_of(shown).replace("\xa0", " ").split())

    for part in specimen.document.parts:
        for _, caption in captions(part.blocks):
            said = " ".join(f"{caption.label} {plain(caption.children)}".replace("\xa0", " ").split())
            assert said in text


def test_there_are_as_many_pages_as_in_the_pdf(shown: Path, specimen: Specimen):
    ours, theirs = len(PdfReader(specimen.pdf).pages), len(PdfReader(shown.with_suffix(".pdf")).pages)

    assert abs(ours - theirs) <= max(1, 0.02 * ours)


def test_turned_pages_keep_head_and_foot(shown: Path, specimen: Specimen):
    turned = [
        page
        for page in PdfReader(shown.with_suffix(".pdf")).pages
        if page.mediabox.width > page.mediabox.height
    ]
    meta = specimen.document.meta

    assert turned
    for page in turned:
        text = " ".join(page.extract_text().split())
        assert meta.short_title in text
        assert meta.office in text


def test_contents_name_the_pages_that_libreoffice_counts(shown: Path, updated: Path):
    ours, theirs = (list(_pages(text_of(path))) for path in (shown, updated))
    assert len(ours) == len(theirs)
    assert all(whole.endswith(end) for (end, _), (whole, _) in zip(ours, theirs, strict=True))

    off = {end: (page, new) for (end, page), (_, new) in zip(ours, theirs, strict=True) if page != new}
    assert len(off) <= 0.1 * len(ours), off
    assert all(abs(one - other) <= 1 for one, other in off.values()), off


def _pages(text: str) -> Iterator[tuple[str, int]]:
    """Read the lines of contents with their pages, bare of chapters; of an entry on two lines the second."""
    for line in text.splitlines():
        page = _PAGE.search(line)
        if page is not None and page[1].isdigit():
            yield squeezed(line[: page.start()]), int(page[1])


def test_an_update_changes_nothing_but_page_numbers(shown: Path, updated: Path):
    assert squeezed(text_of(updated)) == squeezed(text_of(shown))


def test_hidden_counts_stay_hidden_after_an_update(updated: Path):
    for page in PdfReader(updated.with_suffix(".pdf")).pages:
        assert not _HIDDEN_COUNT.search(page.extract_text())


def test_without_a_caption_the_later_numbers_and_their_references_follow(
    office: Office, updated: Path, specimen: Specimen
):
    chapter, number = _to_delete(specimen.document)
    before = _tables(text_of(updated))
    after = office.updated(
        f"{specimen.document.type}-tanpa", _without_caption(specimen.docx, f"{chapter}.{number}")
    )

    expected = [
        (one, other - 1) if one == chapter and other > number else (one, other)
        for one, other in before
        if (one, other) != (chapter, number)
    ]
    assert (chapter, number + 1) in before
    assert _tables(text_of(after)) == expected


def _tables(text: str) -> list[tuple[int, int]]:
    return [(int(one), int(other)) for one, other in _TABLE.findall(text.replace("\xa0", " "))]


def _to_delete(document: Document) -> tuple[int, int]:
    """Choose the second caption of the chapter with most of them; the first one restarts the count."""
    labels = [
        caption.label
        for part in document.parts
        for _, caption in captions(part.blocks)
        if not caption.continued
    ]
    numbers = [
        (int(found[1]), int(found[2]))
        for label in labels
        if (found := _TABLE.fullmatch(label.replace("\xa0", " ")))
    ]
    chapter = max((one for one, _ in numbers), key=[one for one, _ in numbers].count)
    return chapter, max(2 if (chapter, 3) in numbers else 1, 1)


def _without_caption(data: bytes, label: str) -> bytes:
    """Take the paragraph of a caption out of a file, as somebody deletes it in Word."""
    written = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, _cut(content, label) if name == "word/document.xml" else content)
    return written.getvalue()


def _cut(body: bytes, label: str) -> bytes:
    root = etree.fromstring(body)
    (found,) = [
        one
        for one in root.iter(f"{W}p")
        if (style := one.find(f"{W}pPr/{W}pStyle")) is not None
        and style.get(f"{W}val") == "Caption"
        and "".join(t.text or "" for t in one.iter(f"{W}t"))
        .replace("\xa0", " ")
        .startswith(f"Tabel {label} ")
    ]
    found.getparent().remove(found)  # type: ignore[union-attr]
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
