"""Is every style, list, note and comment that the text names there, and once?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import IDENTITY, VALUE, W, local
from planbuilder.lint.package import Package, Part

NO_STYLE = Problem(
    "LINT-60",
    Severity.WARNING,
    Words("Gaya yang tidak ada", "A missing style"),
    Words("Word menampilkan teks itu dengan gaya Normal.", "Word shows that text in the style Normal."),
    Words(
        "{element} menyebut gaya {name}, yang tidak ada di antara gaya {kind}",
        "{element} names the style {name}, which is not among the {kind} styles",
    ),
    Words("tambahkan gaya itu, atau sebut gaya yang lain", "add the style, or name another"),
)
NO_LIST = Problem(
    "LINT-61",
    Severity.ERROR,
    Words("Penomoran yang tidak ada", "A missing list"),
    Words(
        "Paragraf bernomor menyebut daftar di numbering.xml; tanpa itu nomornya hilang.",
        "A numbered paragraph names a list of numbering.xml; without it its number is gone.",
    ),
    Words(
        "{element} menyebut penomoran {number}, yang tidak ada",
        "{element} names the list {number}, which is not there",
    ),
    Words("tambahkan penomoran itu, atau hapus {element}", "add the list, or take {element} away"),
)
NO_NOTE = Problem(
    "LINT-62",
    Severity.ERROR,
    Words("Catatan atau komentar yang tidak ada", "A missing note or comment"),
    Words(
        "Word menolak berkas yang menunjuk catatan kaki, catatan akhir, atau komentar yang tidak ada.",
        "Word refuses a file that points at a footnote, endnote or comment that is not there.",
    ),
    Words(
        "{element} menyebut nomor {number}, yang tidak ada",
        "{element} names the number {number}, which is not there",
    ),
    Words("tambahkan isinya, atau hapus {element}", "add what it names, or take {element} away"),
)
SAME_IDENTITY = Problem(
    "LINT-63",
    Severity.ERROR,
    Words("Tanda ganda", "An identity twice"),
    Words(
        "Gaya, penomoran, catatan, dan komentar dikenali dari tandanya.",
        "Styles, lists, notes and comments are known by their identities.",
    ),
    Words(
        "tanda {identity} dipakai oleh {count} {element}",
        "the identity {identity} is used by {count} {element}",
    ),
    Words("beri tanda yang lain", "give the others other identities"),
)
OPEN_COMMENT = Problem(
    "LINT-64",
    Severity.WARNING,
    Words("Rentang komentar tidak lengkap", "The range of a comment is not whole"),
    Words(
        "Rentang sebuah komentar mempunyai awal, akhir, dan rujukan bernomor sama.",
        "The range of a comment has a start, an end and a reference of one number.",
    ),
    Words("komentar {number} tidak mempunyai {missing}", "the comment {number} has no {missing}"),
    Words("lengkapi rentangnya", "make the range whole"),
)
PROBLEMS = (NO_STYLE, NO_LIST, NO_NOTE, SAME_IDENTITY, OPEN_COMMENT)
_STYLES = {
    "pStyle": "paragraph", "rStyle": "character", "tblStyle": "table", "basedOn": "", "next": "", "link": "",
}  # fmt: skip
"""Element -> the type of the style that it names; empty for any type."""
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes", "commentReference": "comments"}
_COMMENT = ("commentRangeStart", "commentRangeEnd", "commentReference")
_KEYS = {
    "style": f"{W}styleId", "num": f"{W}numId", "abstractNum": f"{W}abstractNumId", "footnote": IDENTITY,
    "endnote": IDENTITY, "comment": IDENTITY,
}  # fmt: skip
_HOMES = {"styles", "numbering", "footnotes", "endnotes", "comments"}


def check(package: Package) -> Iterator[Diagnostic]:
    """Look up what every word part names."""
    styles = _styles(package)
    lists = _identities(package.beside("numbering"), "num")
    notes = {kind: _identities(package.beside(kind), kind.removesuffix("s")) for kind in _NOTES.values()}
    for part in package.parts.values():
        if part.is_word and part.kind != "glossaryDocument":
            yield from _styled(part, styles)
            yield from _listed(part, lists)
            yield from _noted(part, notes)
            yield from _ranges(part)
        if part.is_word and part.kind in _HOMES:
            yield from _given_twice(part)


def _styles(package: Package) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {"": set()}
    part = package.beside("styles")
    for style in () if part is None else part.every("style"):
        identity = style.get(f"{W}styleId", "")
        found[""].add(identity)
        found.setdefault(style.get(f"{W}type", "paragraph"), set()).add(identity)
    return found


def _identities(part: Part | None, element: str) -> set[str]:
    return set() if part is None else {one.get(_KEYS[element], "") for one in part.every(element)}


def _styled(part: Part, styles: Mapping[str, set[str]]) -> Iterator[Diagnostic]:
    for element in part.every(*_STYLES):
        around, name = element.getparent(), element.get(VALUE, "")
        said = local(element.tag)
        kind = _STYLES[said]
        if said in {"next", "link"} and (around is None or local(around.tag) != "style"):
            continue
        if name not in styles.get(kind, set()):
            yield part.report(NO_STYLE, element, element=said, name=name, kind=kind)


def _listed(part: Part, lists: set[str]) -> Iterator[Diagnostic]:
    for element in part.every("numPr"):
        said = element.find(f"{W}numId")
        number = "0" if said is None else said.get(VALUE, "")
        if number != "0" and number not in lists:
            yield part.report(NO_LIST, element, element="numPr", number=number)
    if part.kind != "numbering":
        return
    kinds = _identities(part, "abstractNum")
    for one in part.every("num"):
        said = one.find(f"{W}abstractNumId")
        number = "" if said is None else said.get(VALUE, "")
        if number not in kinds:
            yield part.report(NO_LIST, one, element="num", number=number)


def _noted(part: Part, notes: Mapping[str, set[str]]) -> Iterator[Diagnostic]:
    for element in part.every(*_NOTES):
        said, number = local(element.tag), element.get(IDENTITY, "")
        if number not in notes[_NOTES[said]]:
            yield part.report(NO_NOTE, element, element=said, number=number)


def _ranges(part: Part) -> Iterator[Diagnostic]:
    """Look at comments over a stretch of text, which need all three marks; one at a point has a reference alone."""
    found: dict[str, set[str]] = {}
    for mark in part.every(*_COMMENT):
        found.setdefault(mark.get(IDENTITY, ""), set()).add(local(mark.tag))
    for mark in part.every(*_COMMENT):
        number = mark.get(IDENTITY, "")
        said = found.pop(number, {_COMMENT[2]})
        for missing in () if said == {_COMMENT[2]} else _COMMENT:
            if missing not in said:
                yield part.report(OPEN_COMMENT, mark, number=number, missing=missing)


def _given_twice(part: Part) -> Iterator[Diagnostic]:
    for name, key in _KEYS.items():
        counts = Counter(one.get(key, "") for one in part.every(name))
        for one in part.every(name):
            count = counts.pop(one.get(key, ""), 1)
            if count > 1:
                yield part.report(SAME_IDENTITY, one, identity=one.get(key, ""), count=count, element=name)
