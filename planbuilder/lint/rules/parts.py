"""Is the package whole: types for all parts, a body, relationships that lead to parts of the right kind?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report
from planbuilder.lint.package import TYPES_PART, Package, Part, Relationship

NO_TYPES = Problem(
    "LINT-06",
    Severity.ERROR,
    Words("Daftar jenis isi tidak ada", "The list of content types is missing"),
    Words(
        "Tanpa [Content_Types].xml Word tidak mengenali satu bagian pun.",
        "Without [Content_Types].xml Word knows no part.",
    ),
    Words("berkas ini tidak memuat [Content_Types].xml", "this file holds no [Content_Types].xml"),
    Words("simpan ulang dari Word", "save it from Word again"),
)
NO_TYPE = Problem(
    "LINT-07",
    Severity.ERROR,
    Words("Bagian tanpa jenis isi", "A part without content type"),
    Words(
        "Word menolak berkas yang salah satu bagiannya tidak berjenis.",
        "Word refuses a file with a part of no type.",
    ),
    Words("bagian ini tidak disebut di [Content_Types].xml", "[Content_Types].xml does not name this part"),
    Words(
        "tambahkan Override bagi bagian ini, atau Default bagi akhirannya",
        "add an Override for it, or a Default for its ending",
    ),
)
OTHER_TYPE = Problem(
    "LINT-08",
    Severity.ERROR,
    Words("Jenis isi yang keliru", "Another content type"),
    Words(
        "Hubungan sebuah bagian menentukan jenis isinya.",
        "What a part is to others decides its content type.",
    ),
    Words(
        'bagian ini berjenis "{found}", padahal dipakai sebagai {kind}',
        'this part has the type "{found}", but is used as {kind}',
    ),
    Words('jenisnya seharusnya "{wanted}"', 'its type should be "{wanted}"'),
)
NO_BODY = Problem(
    "LINT-09",
    Severity.ERROR,
    Words("Bukan dokumen Word", "Not a Word document"),
    Words(
        "Paket sebuah dokumen Word menunjuk isinya dengan satu hubungan officeDocument.",
        "The package of a Word document points at its body with one officeDocument relationship.",
    ),
    Words(
        "tidak ada isi dokumen Word di dalam berkas ini", "there is no body of a Word document in this file"
    ),
    Words(
        "periksa apakah ini berkas .docx, bukan .xlsx, .pptx, atau .odt",
        "see whether it is a .docx, not a .xlsx, .pptx or .odt",
    ),
)
DANGLING = Problem(
    "LINT-10",
    Severity.ERROR,
    Words("Hubungan ke bagian yang tidak ada", "A relationship to a missing part"),
    Words(
        "Word menolak berkas yang menunjuk bagian yang tidak ada.",
        "Word refuses a file that points at a part that is not there.",
    ),
    Words(
        "hubungan {identity} menunjuk {target}, yang tidak ada",
        "the relationship {identity} leads to {target}, which is not there",
    ),
    Words("sertakan bagian itu, atau hapus hubungannya", "take the part along, or the relationship away"),
)
SAME_IDENTITY = Problem(
    "LINT-11",
    Severity.ERROR,
    Words("Hubungan ganda", "A relationship twice"),
    Words(
        "Tanda sebuah hubungan hanya boleh dipakai sekali di satu bagian.",
        "The identity of a relationship may be used once in a part.",
    ),
    Words(
        "tanda hubungan {identity} dipakai {count} kali", "the relationship {identity} is there {count} times"
    ),
    Words("beri tanda yang lain", "give the others another identity"),
)
ABSOLUTE = Problem(
    "LINT-12",
    Severity.ERROR,
    Words("Sasaran di luar paket", "A target outside the package"),
    Words(
        "Hubungan dalam paket menunjuk bagiannya; alamat luar harus dinyatakan dengan TargetMode External.",
        "A relationship within a package leads to a part of it; an address outside has to say TargetMode External.",
    ),
    Words(
        "hubungan {identity} menunjuk {target}, di luar paket ini",
        "the relationship {identity} leads to {target}, outside this package",
    ),
    Words(
        "sertakan bagian itu, atau nyatakan TargetMode External",
        "take the part along, or say TargetMode External",
    ),
)
PROBLEMS = (NO_TYPES, NO_TYPE, OTHER_TYPE, NO_BODY, DANGLING, SAME_IDENTITY, ABSOLUTE)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE = "application/vnd.openxmlformats-officedocument."
_MAIN = re.compile(
    r"application/vnd\.(openxmlformats-officedocument\.wordprocessingml\.(document|template)|"
    r"ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml"
)
_EXPECTED = {
    "theme": f"{_OFFICE}theme+xml",
    "chart": f"{_OFFICE}drawingml.chart+xml",
    "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
    "extended-properties": f"{_OFFICE}extended-properties+xml",
    "custom-properties": f"{_OFFICE}custom-properties+xml",
    "customXmlProps": f"{_OFFICE}customXmlProperties+xml",
} | {
    kind: f"{_WORD}{kind}+xml"
    for kind in ("styles", "numbering", "settings", "fontTable", "webSettings", "header", "footer", "footnotes", "endnotes", "comments")
}  # fmt: skip
_ADDRESS = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:|[A-Za-z]:|\\\\|//)")


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at types, relationships and the body."""
    place = Location(package.file)
    if package.part(TYPES_PART) is None:
        yield report(NO_TYPES, place)
    else:
        yield from _untyped(package)
    if package.main is None or not _MAIN.fullmatch(package.main.content_type):
        yield report(NO_BODY, place)
    yield from _pointing(package, package.roots, Location(package.file, sheet="_rels/.rels"))
    for part in package.parts.values():
        yield from _pointing(package, part.relationships, part.place())


def _untyped(package: Package) -> Iterator[Diagnostic]:
    for name, part in package.parts.items():
        if not part.content_type and name != TYPES_PART.lower():
            yield part.report(NO_TYPE)
    for name in package.overrides:
        if package.part(name) is None:
            place = Location(package.file, sheet=TYPES_PART)
            yield report(DANGLING, place, identity="Override", target=name)


def _pointing(
    package: Package, relationships: tuple[Relationship, ...], place: Location
) -> Iterator[Diagnostic]:
    for identity, count in Counter(one.identity for one in relationships).items():
        if count > 1:
            yield report(SAME_IDENTITY, place, identity=identity, count=count)
    for one in relationships:
        if one.is_external:
            continue
        if _is_outside(one):
            yield report(ABSOLUTE, place, identity=one.identity, target=one.said)
        elif (part := package.part(one.target)) is not None:
            yield from _typed(part, one)
        elif one.said and not one.said.startswith("#"):
            yield report(DANGLING, place, identity=one.identity, target=one.target)


def _is_outside(one: Relationship) -> bool:
    return bool(_ADDRESS.match(one.said)) or "\\" in one.said


def _typed(part: Part, one: Relationship) -> Iterator[Diagnostic]:
    wanted = _EXPECTED.get(one.kind)
    found = part.content_type
    if one.kind == "image" and not found.startswith("image/"):
        wanted = "image/…"
    elif found == wanted:
        return
    if wanted is not None and found:
        yield part.report(OTHER_TYPE, found=found, kind=one.kind, wanted=wanted)
