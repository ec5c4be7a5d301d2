"""Do properties stand in the order of the schema, each once, and where they belong?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import W, local
from planbuilder.lint.orders import BETWEEN, RANKS
from planbuilder.lint.package import Package, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

OUT_OF_ORDER = Problem(
    "LINT-30",
    Severity.ERROR,
    Words("Unsur di luar urutan", "An element out of order"),
    Words(
        "Word menolak berkas yang unsurnya tidak menurut urutan skema (ISO/IEC 29500-1).",
        "Word refuses a file whose elements do not follow the order of the schema (ISO/IEC 29500-1).",
    ),
    Words("{child} berdiri setelah {before} di dalam {parent}", "{child} stands after {before} in {parent}"),
    Words("pindahkan {child} ke depan {before}", "move {child} before {before}"),
)
REPEATED = Problem(
    "LINT-31",
    Severity.ERROR,
    Words("Unsur ganda", "A repeated element"),
    Words("Sifat yang sama hanya boleh disebut sekali.", "A property may be said only once."),
    Words("{child} muncul lebih dari sekali di dalam {parent}", "{child} stands more than once in {parent}"),
    Words("hapus salah satunya", "take one of them away"),
)
STRANGE = Problem(
    "LINT-32",
    Severity.ERROR,
    Words("Unsur yang bukan tempatnya", "An element that does not belong there"),
    Words("Skema tidak mengenal unsur itu di sana.", "The schema knows no such element there."),
    Words("{child} tidak dikenal di dalam {parent}", "{child} is not known in {parent}"),
    Words("pindahkan atau hapus {child}", "move {child}, or take it away"),
)
NOT_FIRST = Problem(
    "LINT-33",
    Severity.ERROR,
    Words("Sifat tidak di awal", "Properties are not at the beginning"),
    Words(
        "Sifat sebuah paragraf, larik, sel, atau baris berdiri di depan isinya.",
        "The properties of a paragraph, run, cell or row stand before what is in it.",
    ),
    Words("{child} berdiri setelah {before} di dalam {parent}", "{child} stands after {before} in {parent}"),
    Words("pindahkan {child} ke awal {parent}", "move {child} to the beginning of {parent}"),
)
PROBLEMS = (OUT_OF_ORDER, REPEATED, STRANGE, NOT_FIRST)
_TAGS = {f"{W}{name}": name for name in RANKS}
_OPENING: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "pPr": {"p": ()},
    "rPr": {"r": ()},
    "tcPr": {"tc": ()},
    "trPr": {"tr": ("tblPrEx",)},
}
"""Properties -> the elements that they open, and what may stand before them."""
_PROPERTIES = tuple(f"{W}{name}" for name in _OPENING)
_Children = tuple[str, ...]


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at the children of each element whose order matters."""
    known: dict[tuple[str, _Children], bool] = {}
    for part in package.parts.values():
        if part.is_word and part.root is not None:
            yield from _in_part(part, part.root, known)


def _in_part(part: Part, root: _Element, known: dict[tuple[str, _Children], bool]) -> Iterator[Diagnostic]:
    for element in root.iter(*_TAGS):
        name = _TAGS[str(element.tag)]
        children = tuple([child.tag for child in element])
        key = (name, children)
        if key not in known:  # a long document says the same few properties over and over
            known[key] = not any(True for _ in _faults(part, element, name))
        if not known[key]:
            yield from _faults(part, element, name)
    yield from _openings(part, root)


def _faults(part: Part, element: _Element, name: str) -> Iterator[Diagnostic]:
    ranks = RANKS[name]
    seen: set[str] = set()
    latest, before = -1, ""
    for child in element:
        said = local(child.tag)
        if not str(child.tag).startswith(W) or (name == "tbl" and said in BETWEEN):
            continue
        if said not in ranks:
            yield part.report(STRANGE, child, child=said, parent=name)
            continue
        rank, may_repeat = ranks[said]
        if said in seen and not may_repeat:
            yield part.report(REPEATED, child, child=said, parent=name)
        elif rank < latest:
            yield part.report(OUT_OF_ORDER, child, child=said, before=before, parent=name)
        else:
            latest, before = rank, said
        seen.add(said)


def _openings(part: Part, root: _Element) -> Iterator[Diagnostic]:
    for element in root.iter(*_PROPERTIES):
        previous = element.getprevious()
        if previous is None:
            continue
        name, around = local(element.tag), element.getparent()
        parent = "" if around is None else local(around.tag)
        if parent in _OPENING[name] and local(previous.tag) not in _OPENING[name][parent]:
            yield part.report(NOT_FIRST, element, child=name, before=local(previous.tag), parent=parent)
