"""Has each drawing a number of its own and words for those who do not see it?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import DECORATIVE, DRAWING_PROPERTIES
from planbuilder.lint.package import Package, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

SAME_NUMBER = Problem(
    "LINT-70",
    Severity.WARNING,
    Words("Nomor gambar ganda", "A number of drawings twice"),
    Words(
        "Sebagian versi Word memperbaiki berkas yang nomor gambarnya berulang.",
        "Some versions of Word repair a file in which drawings share a number.",
    ),
    Words("nomor gambar {number} dipakai {count} kali", "the number {number} is used by {count} drawings"),
    Words("beri setiap docPr nomor sendiri", "give each docPr a number of its own"),
)
NOT_DESCRIBED = Problem(
    "LINT-71",
    Severity.WARNING,
    Words("Gambar tanpa teks alternatif", "A drawing without alternative text"),
    Words(
        "Pembaca layar membacakan teks alternatif sebagai pengganti gambar.",
        "A screen reader says the alternative text in place of the drawing.",
    ),
    Words('gambar "{name}" tidak mempunyai teks alternatif', 'the drawing "{name}" has no alternative text'),
    Words("tulis teks alternatifnya, atau tandai sebagai hiasan", "write one, or mark it as decorative"),
)
PROBLEMS = (SAME_NUMBER, NOT_DESCRIBED)


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at the drawings of all stories, which share their numbers."""
    counts = Counter(one.get("id", "") for one in chain.from_iterable(map(_drawings, package.stories)))
    for part in package.stories:
        for one in _drawings(part):
            count = counts[one.get("id", "")]
            if count > 1:
                yield part.report(SAME_NUMBER, one, number=one.get("id", ""), count=count)
            if not one.get("descr", "").strip() and not _is_decorative(one):
                yield part.report(NOT_DESCRIBED, one, name=one.get("name", ""))


def _drawings(part: Part) -> Iterator[_Element]:
    return iter(()) if part.root is None else part.root.iter(DRAWING_PROPERTIES)


def _is_decorative(one: _Element) -> bool:
    return any(mark.get("val") in {"1", "true"} for mark in one.iter(DECORATIVE))
