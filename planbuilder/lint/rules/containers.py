"""Does each piece of text stand where it may: runs in paragraphs, paragraphs in cells, the last section at the end?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import W, local
from planbuilder.lint.package import Package, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

MISPLACED = Problem(
    "LINT-34",
    Severity.ERROR,
    Words("Isi di tempat yang keliru", "Content in the wrong place"),
    Words(
        "Paragraf dan tabel berdiri di isi atau di sel, larik di paragraf, teks di larik.",
        "Paragraphs and tables stand in the body or a cell, runs in a paragraph, text in a run.",
    ),
    Words(
        "{child} tidak boleh berdiri langsung di dalam {parent}", "{child} may not stand right in {parent}"
    ),
    Words("pindahkan {child} ke tempatnya", "move {child} to its place"),
)
SECTION_NOT_LAST = Problem(
    "LINT-35",
    Severity.ERROR,
    Words("Bagian halaman terakhir tidak di akhir", "The last section is not at the end"),
    Words("Sifat bagian terakhir menutup isi dokumen.", "The properties of the last section close the body."),
    Words(
        "sectPr tidak berdiri sebagai unsur terakhir isi dokumen",
        "sectPr is not the last element of the body",
    ),
    Words("pindahkan sectPr ke akhir isi", "move sectPr to the end of the body"),
)
NO_SECTION = Problem(
    "LINT-36",
    Severity.WARNING,
    Words("Dokumen tanpa ukuran halaman", "A document without a size of page"),
    Words(
        "Tanpa sectPr Word memilih kertas dan margin menurut komputernya.",
        "Without sectPr Word chooses paper and margins by the machine.",
    ),
    Words("isi dokumen tidak ditutup dengan sectPr", "the body does not end with a sectPr"),
    Words("tambahkan sectPr di akhir isi", "add a sectPr at the end of the body"),
)
PROBLEMS = (MISPLACED, SECTION_NOT_LAST, NO_SECTION)
_FRAMES = {"p", "r", "tbl", "tr", "hyperlink"}
_REFUSED = {
    "p": _FRAMES, "tbl": _FRAMES, "r": {"body", "tc", "tbl", "tr", "r", "hdr", "ftr"}, "tr": {"body", "tc", "tr", "p"},
    "tc": {"body", "tc", "tbl", "p"},
}  # fmt: skip
"""Element -> in what it may not stand."""
_IN_RUNS = ("t", "instrText", "fldChar", "tab", "br")


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at what each piece stands in."""
    for part in package.stories:
        yield from _misplaced(part)
    if package.main is not None and package.main.is_word:
        yield from _last_section(package.main)


def _misplaced(part: Part) -> Iterator[Diagnostic]:
    seen: dict[tuple[object, object], bool] = {}
    for element in part.every(*_REFUSED, *_IN_RUNS):
        around = element.getparent()
        if around is None:
            continue
        pair = (element.tag, around.tag)  # few pairs, many elements
        if pair not in seen:
            seen[pair] = _is_misplaced(*map(str, pair))
        if seen[pair]:
            yield part.report(MISPLACED, element, child=local(element.tag), parent=local(around.tag))


def _is_misplaced(tag: str, around: str) -> bool:
    name, parent = local(tag), local(around)
    if not around.startswith(W):
        return False
    return parent in _REFUSED[name] if name in _REFUSED else parent not in {"r", "tabs"}


def _last_section(part: Part) -> Iterator[Diagnostic]:
    body = next(part.every("body"), None)
    if body is None:
        return
    sections = [child for child in body if child.tag == f"{W}sectPr"]
    if not sections:
        yield part.report(NO_SECTION, body)
    for one in sections:
        if _following(one):
            yield part.report(SECTION_NOT_LAST, one)


def _following(element: _Element) -> bool:
    return any(isinstance(other.tag, str) for other in element.itersiblings())
