"""Is each part XML that Word reads: well formed, without a document type, its prefixes declared, its root the right one?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import MC, local
from planbuilder.lint.package import Package, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

NOT_WELL_FORMED = Problem(
    "LINT-20",
    Severity.ERROR,
    Words("XML tidak benar", "XML is not well formed"),
    Words(
        "Word menolak berkas yang salah satu bagiannya bukan XML yang benar.",
        "Word refuses a file with a part that is not well-formed XML.",
    ),
    Words("bagian ini bukan XML yang benar: {cause}", "this part is not well-formed XML: {cause}"),
    Words(
        "simpan ulang dari Word, atau perbaiki di letak itu",
        "save it from Word again, or mend it at that place",
    ),
)
DOCUMENT_TYPE = Problem(
    "LINT-21",
    Severity.ERROR,
    Words("Bagian dengan DTD", "A part with a document type"),
    Words(
        "Bagian sebuah paket tidak boleh memuat DTD, yang dapat mengambil berkas lain (ISO/IEC 29500-2).",
        "A part of a package may hold no DTD, which could fetch other files (ISO/IEC 29500-2).",
    ),
    Words("bagian ini memuat deklarasi DOCTYPE", "this part holds a DOCTYPE declaration"),
    Words("hapus deklarasi itu", "take the declaration away"),
)
UNDECLARED = Problem(
    "LINT-22",
    Severity.ERROR,
    Words("Awalan yang tidak dideklarasikan", "A prefix that is not declared"),
    Words(
        "Word menolak bagian yang menyebut awalan tanpa ruang namanya.",
        "Word refuses a part that names a prefix without its namespace.",
    ),
    Words(
        "{attribute} menyebut awalan {prefix}, yang tidak dideklarasikan",
        "{attribute} names the prefix {prefix}, which is not declared",
    ),
    Words(
        "deklarasikan awalan itu, atau hapus dari {attribute}", "declare it, or take it out of {attribute}"
    ),
)
OTHER_ROOT = Problem(
    "LINT-23",
    Severity.ERROR,
    Words("Unsur akar yang keliru", "Another root element"),
    Words(
        "Jenis sebuah bagian menentukan unsur akarnya; berkas jenis Strict tidak diperiksa lebih jauh.",
        "The type of a part decides its root element; a file of the Strict kind is not looked at further.",
    ),
    Words("akar bagian ini {found}, seharusnya {wanted}", "the root of this part is {found}, not {wanted}"),
    Words(
        "simpan ulang dari Word sebagai Dokumen Word (.docx)", "save it from Word as a Word Document (.docx)"
    ),
)
PROBLEMS = (NOT_WELL_FORMED, DOCUMENT_TYPE, UNDECLARED, OTHER_ROOT)
_ROOTS = {
    "document.main+xml": "document", "styles+xml": "styles", "numbering+xml": "numbering", "settings+xml": "settings",
    "header+xml": "hdr", "footer+xml": "ftr", "footnotes+xml": "footnotes", "endnotes+xml": "endnotes",
    "comments+xml": "comments", "fontTable+xml": "fonts",
}  # fmt: skip
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_LISTS = (f"{MC}Ignorable", f"{MC}MustUnderstand", f"{MC}ProcessContent", f"{MC}PreserveElements")


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at each part that should be XML."""
    for part in package.parts.values():
        if part.broken:
            yield part.report(NOT_WELL_FORMED, cause=part.broken)
        elif part.root is not None:
            yield from _parsed(part, part.root)


def _parsed(part: Part, root: _Element) -> Iterator[Diagnostic]:
    about: Any = root.getroottree().docinfo
    if about.doctype:
        yield part.report(DOCUMENT_TYPE)
    wanted = _ROOTS.get(part.content_type.removeprefix(_WORD_TYPE))
    if wanted is not None and (part.kind != wanted or not part.is_word):
        yield part.report(OTHER_ROOT, root, found=root.tag, wanted=wanted)
    for name in _LISTS:
        yield from _prefixes(part, root, name, root.get(name, ""))
    for choice in root.iter(f"{MC}Choice"):
        yield from _prefixes(part, choice, "Requires", choice.get("Requires", ""))


def _prefixes(part: Part, element: _Element, attribute: str, said: str) -> Iterator[Diagnostic]:
    for prefix in said.split():
        if prefix.partition(":")[0] not in element.nsmap:
            yield part.report(UNDECLARED, element, attribute=local(attribute), prefix=prefix)
