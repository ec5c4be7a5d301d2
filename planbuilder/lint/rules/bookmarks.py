"""Does each bookmark begin, end and have a name of its own that Word takes?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import IDENTITY, NAME
from planbuilder.lint.package import Package, Part

UNMATCHED = Problem(
    "LINT-54",
    Severity.ERROR,
    Words("Markah tanpa pasangan", "A bookmark without its other end"),
    Words(
        "Awal dan akhir sebuah markah menyebut nomor yang sama, awalnya lebih dahulu.",
        "The start and the end of a bookmark say the same number, the start first.",
    ),
    Words(
        "markah nomor {number} tidak mempunyai {missing}", "the bookmark number {number} has no {missing_en}"
    ),
    Words("tambahkan pasangannya, atau hapus yang ini", "add its other end, or take this one away"),
)
SAME_NUMBER = Problem(
    "LINT-55",
    Severity.ERROR,
    Words("Nomor markah ganda", "A number of bookmarks twice"),
    Words(
        "Nomor sebuah markah hanya boleh dipakai sekali di satu bagian.",
        "The number of a bookmark may be used once in a part.",
    ),
    Words("nomor markah {number} dipakai {count} kali", "the number {number} is used by {count} bookmarks"),
    Words("beri nomor yang lain", "give the others other numbers"),
)
SAME_NAME = Problem(
    "LINT-56",
    Severity.WARNING,
    Words("Nama markah ganda", "A name of bookmarks twice"),
    Words(
        "Word menghapus markah yang namanya sudah ada; besar kecilnya huruf tidak dibedakan.",
        "Word drops a bookmark whose name is there already, whatever its case.",
    ),
    Words("nama markah {name} dipakai {count} kali", "the name {name} is used by {count} bookmarks"),
    Words("beri nama yang lain", "give the others other names"),
)
UNFIT_NAME = Problem(
    "LINT-57",
    Severity.WARNING,
    Words("Nama markah yang tidak diterima", "A name that bookmarks may not have"),
    Words(
        "Nama markah memuat paling banyak 40 huruf, angka, dan garis bawah, dan tidak diawali angka.",
        "The name of a bookmark has at most 40 letters, digits and underscores, and no digit first.",
    ),
    Words(
        'nama markah "{name}" ({length} tanda) tidak diterima Word',
        'the bookmark name "{name}" ({length} signs) is not taken by Word',
    ),
    Words("pendekkan, atau ganti tandanya", "shorten it, or choose other signs"),
)
PROBLEMS = (UNMATCHED, SAME_NUMBER, SAME_NAME, UNFIT_NAME)
_LONGEST = 40
_FIT = re.compile(r"[^\W\d]\w*")


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at bookmarks part by part, and at their names over all parts."""
    names = Counter(
        start.get(NAME, "").lower() for part in package.stories for start in part.every("bookmarkStart")
    )
    for part in package.stories:
        yield from _pairs(part)
        yield from _names(part, names)


def _pairs(part: Part) -> Iterator[Diagnostic]:
    ends = Counter(end.get(IDENTITY, "") for end in part.every("bookmarkEnd"))
    starts = Counter(start.get(IDENTITY, "") for start in part.every("bookmarkStart"))
    begun: set[str] = set()
    for mark in part.every("bookmarkStart", "bookmarkEnd"):
        number = mark.get(IDENTITY, "")
        if mark.get(NAME) is None:
            if number not in begun:
                yield part.report(UNMATCHED, mark, number=number, missing="awal", missing_en="start")
            continue
        if number not in begun and starts[number] > 1:
            yield part.report(SAME_NUMBER, mark, number=number, count=starts[number])
        begun.add(number)
        if not ends[number]:
            yield part.report(UNMATCHED, mark, number=number, missing="akhir", missing_en="end")


def _names(part: Part, names: Counter[str]) -> Iterator[Diagnostic]:
    for start in part.every("bookmarkStart"):
        name = start.get(NAME, "")
        if names[name.lower()] > 1:
            yield part.report(SAME_NAME, start, name=name, count=names[name.lower()])
        if len(name) > _LONGEST or not _FIT.fullmatch(name):
            yield part.report(UNFIT_NAME, start, name=name, length=len(name))
