"""Which faults may stand in a Word file? Each is one change to a sound file, and the finding that it must end in."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from planbuilder.render.docx import render
from planbuilder.render.pages import estimate
from planbuilder.render.theme import Theme
from tests.render.docx.opened import STAMP
from tests.render.sample_document import sample_document

BODY, STYLES, NUMBERING, SETTINGS = (
    f"word/{name}.xml" for name in ("document", "styles", "numbering", "settings")
)
TYPES, RELATIONSHIPS = "[Content_Types].xml", "word/_rels/document.xml.rels"
Parts = dict[str, bytes]
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@cache
def sound() -> bytes:
    """A final file, so without comments, with tables, pictures, references and lists, and nothing wrong with it."""
    drafted = sample_document()
    document = replace(drafted, meta=replace(drafted.meta, stage=""))
    return render(document, Theme(), estimate(document, Theme()), STAMP)


def parts() -> Parts:
    with zipfile.ZipFile(io.BytesIO(sound())) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts_: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts_.items():
            package.writestr(name, data)
    return written.getvalue()


@dataclass(frozen=True)
class Fault:
    """One change: `pattern` in a part becomes `new`, at its first place; or anything else that `make` does."""

    name: str
    code: str
    part: str = BODY
    pattern: str = ""
    new: str = ""
    make: Callable[[Parts], None] | None = None

    def seeded(self) -> bytes:
        changed = parts()
        if self.make is not None:
            self.make(changed)
        else:
            before = changed[self.part].decode()
            after = re.sub(self.pattern, self.new, before, count=1, flags=re.DOTALL)
            assert after != before, f"nothing to break: {self.pattern}"
            changed[self.part] = after.encode()
        return packed(changed)


def _without(name: str) -> Callable[[Parts], None]:
    def take_away(changed: Parts) -> None:
        del changed[name]

    return take_away


def _changed(*changes: tuple[str, str, str]) -> Callable[[Parts], None]:
    def change(found: Parts) -> None:
        for part, old, new in changes:
            assert old.encode() in found[part], old
            found[part] = found[part].replace(old.encode(), new.encode(), 1)

    return change


def _with_notes(reference: str, note: str) -> Callable[[Parts], None]:
    """Put a reference into the first cell of text, and its note into a part of its own."""
    kind = "comments" if "comment" in note else "footnotes"

    def add(found: Parts) -> None:
        namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        found[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{namespace}">{note}</w:{kind}>'.encode()
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        _changed(
            (BODY, "<w:r>", f"{reference}<w:r>"),
            (
                TYPES,
                "</Types>",
                f'<Override PartName="/word/{kind}.xml" ContentType="{_WML}.{kind}+xml"/></Types>',
            ),
            (
                RELATIONSHIPS,
                "</Relationships>",
                f'<Relationship Id="rIdN" Type="{office}/{kind}" Target="{kind}.xml"/></Relationships>',
            ),
        )(found)

    return add


_FIELD = '<w:fldChar w:fldCharType="{}"/>'
_NOTE = '<w:{0} w:id="{1}"><w:p/></w:{0}>'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

FAULTS = (
    Fault("no-content-types", "LINT-06", make=_without(TYPES)),
    Fault("part-without-type", "LINT-07", make=lambda changed: changed.update({"word/x.bin": b"x"})),
    Fault("part-of-another-type", "LINT-08", TYPES, r"wordprocessingml\.styles\+xml", "wordprocessingml.numbering+xml"),
    Fault("picture-of-another-type", "LINT-08", TYPES, r"image/png", "text/plain"),
    Fault("no-body", "LINT-09", "_rels/.rels", r"relationships/officeDocument", "relationships/other"),
    Fault("missing-part", "LINT-10", make=_without(NUMBERING)),
    Fault("type-of-a-missing-part", "LINT-10", TYPES, "</Types>", '<Override PartName="/x.xml" ContentType="a/b"/></Types>'),
    Fault("relationship-twice", "LINT-11", RELATIONSHIPS, r"(<Relationship [^>]*/>)", r"\1\1"),
    Fault("target-on-a-disk", "LINT-12", RELATIONSHIPS, r'Target="numbering.xml"', 'Target="file:///C:/numbering.xml"'),
    Fault("target-with-backslash", "LINT-12", RELATIONSHIPS, r'Target="numbering.xml"', r'Target="..\\\\numbering.xml"'),
    Fault("picture-without-relationship", "LINT-13", BODY, r'r:embed="\w+"', 'r:embed="rIdNone"'),
    Fault("head-without-relationship", "LINT-13", BODY, r'(<w:headerReference [^>]*r:id=)"\w+"', r'\1"rIdNone"'),
    Fault("head-that-is-a-foot", "LINT-14", BODY, r'(<w:headerReference [^>]*r:id=)"\w+"', r'\1"rIdFooter1"'),
    Fault("torn-xml", "LINT-20", BODY, r"</w:body>", ""),
    Fault("prefix-without-namespace", "LINT-20", BODY, r"<w:body>", "<w:body><x:p/>"),
    Fault("document-type", "LINT-21", STYLES, r"<w:styles ", '<!DOCTYPE a [<!ENTITY b "c">]><w:styles '),
    Fault("ignorable-undeclared", "LINT-22", BODY, r"<w:document ", f'<w:document {_MC} mc:Ignorable="w14" '),
    Fault(
        "choice-undeclared", "LINT-22", BODY, r"<w:r>",
        f'<mc:AlternateContent {_MC}><mc:Choice Requires="wps"/></mc:AlternateContent><w:r>',
    ),
    Fault("another-root", "LINT-23", STYLES, r"w:styles( |>)", r"w:fonts\1", make=_changed(
        (STYLES, "<w:styles ", "<w:fonts "), (STYLES, "</w:styles>", "</w:fonts>"))),
    Fault("paragraph-out-of-order", "LINT-30", BODY, r"<w:pPr>(<w:pStyle [^>]*/>)", r"<w:pPr><w:keepNext/>\1"),
    Fault("run-out-of-order", "LINT-30", BODY, r"<w:r>(?=<w:t)", r"<w:r><w:rPr><w:i/><w:b/></w:rPr>"),
    Fault("table-out-of-order", "LINT-30", BODY, r"(<w:tblStyle [^>]*/>)(<w:tblW [^>]*/>)", r"\2\1"),
    Fault("cell-out-of-order", "LINT-30", BODY, r"(<w:tcPr>)(<w:tcW [^>]*/>)", r'\1<w:vAlign w:val="top"/>\2'),
    Fault("row-out-of-order", "LINT-30", BODY, r"<w:trPr>", '<w:trPr><w:ins w:id="900" w:author="a"/>'),
    Fault("section-out-of-order", "LINT-30", BODY, r"(<w:pgSz [^>]*/>)(<w:pgMar [^>]*/>)", r"\2\1"),
    Fault("style-out-of-order", "LINT-30", STYLES, r"(<w:style [^>]*>)(<w:name [^>]*/>)(<w:basedOn [^>]*/>)", r"\1\3\2"),
    Fault("settings-out-of-order", "LINT-30", SETTINGS, r"(<w:zoom [^>]*/>)(<w:defaultTabStop [^>]*/>)", r"\2\1"),
    Fault("numbering-out-of-order", "LINT-30", NUMBERING, r"(<w:numbering [^>]*>)(.*)(<w:num w.*?</w:num>)", r"\1\3\2"),
    Fault("property-twice", "LINT-31", BODY, r"(<w:pStyle [^>]*/>)", r"\1\1"),
    Fault("property-of-a-run-in-a-paragraph", "LINT-32", BODY, r"(<w:pPr><w:pStyle [^>]*/>)", r"\1<w:vertAlign/>"),
    Fault("properties-after-text", "LINT-33", BODY, r"<w:r>(<w:t .*?</w:t>)</w:r>", r"<w:r>\1<w:rPr><w:b/></w:rPr></w:r>"),
    Fault("run-in-the-body", "LINT-34", BODY, r"<w:body>", "<w:body><w:r/>"),
    Fault("paragraph-in-a-paragraph", "LINT-34", BODY, r"<w:p>", "<w:p><w:p/>"),
    Fault("text-outside-a-run", "LINT-34", BODY, r"<w:r>", "<w:t>a</w:t><w:r>"),
    Fault("section-before-the-end", "LINT-35", BODY, r"</w:body>", "<w:p/></w:body>"),
    Fault("no-section", "LINT-36", BODY, r"<w:sectPr>((?!<w:sectPr>).)*</w:sectPr></w:body>", "</w:body>"),
    Fault("cell-without-paragraph", "LINT-40", BODY, r"</w:tcPr><w:p>((?!</w:p>).)*</w:p></w:tc>", "</w:tcPr></w:tc>"),
    Fault("row-without-cells", "LINT-41", BODY, r"<w:tr>", "<w:tr></w:tr><w:tr>"),
    Fault("row-too-wide", "LINT-42", BODY, r"(<w:tcW [^>]*/>)(?!<w:gridSpan)", r'\1<w:gridSpan w:val="9"/>'),
    Fault("table-without-grid", "LINT-43", BODY, r"<w:tblGrid>.*?</w:tblGrid>"),
    Fault("merge-without-start", "LINT-44", BODY, r'<w:vMerge w:val="restart"/>', ""),
    Fault("field-without-end", "LINT-50", BODY, re.escape(_FIELD.format("end"))),
    Fault("field-without-begin", "LINT-51", BODY, re.escape(_FIELD.format("begin"))),
    Fault("field-separated-twice", "LINT-51", BODY, re.escape(_FIELD.format("separate")), 2 * _FIELD.format("separate")),
    Fault("reference-to-nothing", "LINT-52", BODY, r" REF \w+ ", " REF nowhere "),
    Fault("page-of-nothing", "LINT-52", BODY, r" PAGEREF \w+ ", " PAGEREF nowhere "),
    Fault("link-to-nothing", "LINT-52", BODY, r'w:anchor="\w+"', 'w:anchor="nowhere"'),
    Fault("dirty-field", "LINT-53", BODY, r'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
    Fault("bookmark-without-end", "LINT-54", BODY, r"<w:bookmarkEnd [^>]*/>"),
    Fault("bookmark-without-start", "LINT-54", BODY, r"<w:bookmarkStart [^>]*/>"),
    Fault("bookmark-numbers-twice", "LINT-55", BODY, r'w:id="1" w:name', 'w:id="0" w:name'),
    Fault("bookmark-names-twice", "LINT-56", BODY, r'(w:id="1") w:name="\w+"(.*?w:id="2") w:name="\w+"',
          r'\1 w:name="satu"\2 w:name="SATU"'),
    Fault("bookmark-name-too-long", "LINT-57", BODY, r'(w:id="1") w:name="\w+"', rf'\1 w:name="{41 * "a"}"'),
    Fault("bookmark-name-with-space", "LINT-57", BODY, r'(w:id="1") w:name="\w+"', r'\1 w:name="a b"'),
    Fault("style-that-is-not-there", "LINT-60", BODY, r'<w:pStyle w:val="\w+"', '<w:pStyle w:val="None"'),
    Fault("style-based-on-nothing", "LINT-60", STYLES, r'<w:basedOn w:val="\w+"', '<w:basedOn w:val="None"'),
    Fault("list-that-is-not-there", "LINT-61", BODY, r'<w:numId w:val="1\d"', '<w:numId w:val="999"'),
    Fault("list-without-levels", "LINT-61", NUMBERING, r'<w:abstractNumId w:val="\d+"', '<w:abstractNumId w:val="99"'),
    Fault("note-that-is-not-there", "LINT-62", make=_with_notes(
        '<w:r><w:footnoteReference w:id="7"/></w:r>', _NOTE.format("footnote", 8))),
    Fault("comment-that-is-not-there", "LINT-62", BODY, r"<w:r>", '<w:r><w:commentReference w:id="7"/></w:r><w:r>'),
    Fault("comments-of-one-number", "LINT-63", make=_with_notes(
        '<w:r><w:commentReference w:id="7"/></w:r>', 2 * _NOTE.format("comment", 7))),
    Fault("styles-of-one-identity", "LINT-63", STYLES, r"(<w:style .*?</w:style>)", r"\1\1"),
    Fault("comment-without-end", "LINT-64", make=_with_notes(
        '<w:commentRangeStart w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>', _NOTE.format("comment", 7))),
    Fault("drawings-of-one-number", "LINT-70", BODY, r'(<wp:docPr id=)"2"', r'\1"1"'),
    Fault("drawing-without-words", "LINT-71", BODY, r'(<wp:docPr [^>]*) descr="[^"]*"', r"\1"),
    Fault("updates-fields", "LINT-80", SETTINGS, r"<w:compat>", "<w:updateFields/><w:compat>"),
    Fault("old-mode", "LINT-81", SETTINGS, r'(w:name="compatibilityMode"[^>]*w:val=)"15"', r'\1"14"'),
)  # fmt: skip
