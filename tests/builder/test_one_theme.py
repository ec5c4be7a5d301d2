"""Does one value of the theme change both formats, and no tree?"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from planbuilder.document import fingerprint
from tests.builder.noted import BESIDE, build_folder, build_notes, documents_of
from tests.conftest import Project

A4, F4 = (210, 297), (215, 330)
CHANGES = {
    "colour": "colours: {blue: '#7a1fa2'}\n",
    "font": "fonts: {text: [Liberation Serif]}\n",
    "paper": "paper: F4\n",
    "leading": "leading: {body: 2}\n",
    "size": "sizes: {section: 19}\n",
}


class Made:
    """A PDF and a DOCX of the same document, read back."""

    def __init__(self, project: Project) -> None:
        build_notes(project, formats=("pdf", "docx"))
        folder = build_folder(project) / "contoh"
        self.pdf = PdfReader(BytesIO((folder / "catatan.pdf").read_bytes()))
        with zipfile.ZipFile(folder / "catatan.docx") as package:
            self.styles = package.read("word/styles.xml").decode()
            self.body = package.read("word/document.xml").decode()

    @property
    def papers(self) -> set[tuple[tuple[int, int], str]]:
        """Sizes in millimetres of the pages of either file."""
        boxes = ((page.mediabox.width, page.mediabox.height) for page in self.pdf.pages)
        pdf = {(tuple(round(float(side) / 72 * 25.4) for side in box), "pdf") for box in boxes}
        found = re.findall(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"', self.body)
        return pdf | {(tuple(round(int(side) / 1440 * 25.4) for side in box), "docx") for box in found}  # type: ignore[return-value]

    @property
    def fonts(self) -> set[str]:
        """Families of the PDF."""
        return {re.sub(r"^/?\w+\+", "", str(font)).replace("-", " ") for font in self._fonts()}

    def _fonts(self) -> Iterator[Any]:
        for page in self.pdf.pages:
            for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
                yield font.get_object()["/BaseFont"]

    @property
    def inks(self) -> set[str]:
        """Colours of the PDF's words and rules."""
        streams = b"".join(page.get_contents().get_data() for page in self.pdf.pages)  # type: ignore[union-attr]
        found = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|scn|SCN|RG)\b", streams)
        return {"".join(f"{round(float(part) * 255):02x}" for part in ink) for ink in found}

    @property
    def words(self) -> str:
        return " ".join(page.extract_text() for page in self.pdf.pages)


@pytest.fixture
def made(noted: Project) -> Callable[[str], Made]:
    def make(theme: str) -> Made:
        noted.write({f"{BESIDE}/shared/theme.yaml": theme})
        return Made(noted)

    return make


def test_another_colour_reaches_both(made: Callable[[str], Made]):
    before, after = made("name: dinas\n"), made(CHANGES["colour"])

    assert "1f3a5f" in before.inks
    assert "1F3A5F" in before.styles
    assert "7a1fa2" in after.inks
    assert "7A1FA2" in after.styles
    assert "1f3a5f" not in after.inks
    assert "1F3A5F" not in after.styles


def test_another_font_reaches_both(made: Callable[[str], Made]):
    file = made(CHANGES["font"])

    assert file.fonts
    assert all(family.startswith("Liberation Serif") for family in file.fonts)
    assert 'w:ascii="Liberation Serif"' in file.styles
    assert "Arial" not in file.styles


def test_another_paper_reaches_both(made: Callable[[str], Made]):
    before, after = made("name: dinas\n"), made(CHANGES["paper"])

    assert before.papers == {(A4, "pdf"), (A4, "docx")}
    assert after.papers == {(F4, "pdf"), (F4, "docx")}


def test_the_words_are_the_same_in_every_look(noted: Project):
    usual = Made(noted)
    noted.write({"plan.yaml": _choosing(noted, "modern")})

    modern = Made(noted)

    assert modern.inks != usual.inks
    assert modern.styles != usual.styles
    assert modern.words.split() == usual.words.split()


def _choosing(project: Project, theme: str) -> str:
    said = (project.folder / "plan.yaml").read_text(encoding="utf-8")
    return re.sub(r"^theme:.*\n", "", said, flags=re.MULTILINE) + f"theme: {theme}\n"


@pytest.mark.parametrize("change", CHANGES)
def test_no_tree_changes_with_the_theme(noted: Project, change: str):
    (before,) = documents_of(noted, "catatan")

    noted.write({f"{BESIDE}/shared/theme.yaml": CHANGES[change]})

    (after,) = documents_of(noted, "catatan")
    assert fingerprint.whole(after) == fingerprint.whole(before)
