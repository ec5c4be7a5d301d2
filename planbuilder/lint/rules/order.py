"""Do properties stand in the order of the schema, each once, and where they belong?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
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
_Children = tuple[object, ...]


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at the children of each element whose order matters."""
    for part in package.parts.values():
        if part.is_word and part.root is not None:
            for element in part.root.iter(*_TAGS):
                name, children = _TAGS[str(element.tag)], tuple([child.tag for child in element])
                if _faults(name, children):
                    yield from _reported(part, element, name, children)
            yield from _openings(part, part.root)


@lru_cache(
    maxsize=4096
)  # long documents, and all documents of a set, say the same few properties over and over
def _faults(name: str, children: _Children) -> tuple[tuple[int, Problem, str], ...]:
    """Find which children are out of place: the place of each among them, what is wrong, and what stands before it."""
    ranks = RANKS[name]
    found: list[tuple[int, Problem, str]] = []
    seen: set[str] = set()
    latest, before = -1, ""
    for place, tag in enumerate(children):
        said = local(tag)
        if not str(tag).startswith(W) or (name == "tbl" and said in BETWEEN):
            continue
        rank, may_repeat = ranks.get(said, (-1, True))
        if said not in ranks:
            found.append((place, STRANGE, before))
        elif said in seen and not may_repeat:
            found.append((place, REPEATED, before))
        elif rank < latest:
            found.append((place, OUT_OF_ORDER, before))
        else:
            latest, before = rank, said
        seen.add(said)
    return tuple(found)


def _reported(part: Part, element: _Element, name: str, children: _Children) -> Iterator[Diagnostic]:
    for place, problem, before in _faults(name, children):
        child = element[place]
        yield part.report(problem, child, child=local(child.tag), before=before, parent=name)


def _openings(part: Part, root: _Element) -> Iterator[Diagnostic]:
    for element in root.iter(*_PROPERTIES):
        previous = element.getprevious()
        if previous is None:
            continue
        name, around = local(element.tag), element.getparent()
        parent = "" if around is None else local(around.tag)
        if parent in _OPENING[name] and local(previous.tag) not in _OPENING[name][parent]:
            yield part.report(NOT_FIRST, element, child=name, before=local(previous.tag), parent=parent)
