from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document as WordDocument
from openxml_audit import OpenXmlValidator

from planbuilder.render.docx import UnreadableReferenceError, render
from planbuilder.render.theme import Theme
from tests.render.docx.opened import STAMP, W, opened_file, said
from tests.render.sample_document import sample_document

STYLES = "word/styles.xml"


def an_office_s_file(change=None) -> bytes:
    """The file of an office that restyled headings in Word."""
    document = WordDocument()
    document.styles["Heading 1"].font.name = "Georgia"
    if change:
        change(document)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def restyled(reference: bytes):
    return opened_file(render(sample_document(), Theme(), {}, STAMP, reference))


def style(file, identity: str):
    return next(one for one in file.xml(STYLES).iter(f"{W}style") if one.get(f"{W}styleId") == identity)


def rewritten(file: bytes, name: str, change) -> bytes:
    """Change the text of one part."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as source, zipfile.ZipFile(written, "w") as target:
        for entry in source.namelist():
            data = source.read(entry)
            target.writestr(entry, change(data.decode()).encode() if entry == name else data)
    return written.getvalue()


def test_the_office_s_styles_go_before_those_of_the_theme():
    file = restyled(an_office_s_file())

    assert said(style(file, "Heading1"), "rPr/rFonts", "ascii") == "Georgia"


def test_styles_that_the_office_s_file_lacks_are_ours():
    file = restyled(an_office_s_file())

    assert said(style(file, "TableHead"), "rPr/color") == "1F3A5F"


def test_headings_are_counted_by_our_list_whatever_theirs_were():
    file = restyled(an_office_s_file())

    assert said(style(file, "Heading2"), "pPr/numPr/numId") == "1"
    assert said(style(file, "Heading2"), "pPr/numPr/ilvl") == "1"
    assert style(file, "ListBullet").find(f"{W}pPr/{W}numPr") is None


def test_a_style_without_paragraph_properties_is_counted_all_the_same():
    def bare(text: str) -> str:
        opening, mark, rest = text.partition('<w:style w:type="paragraph" w:styleId="Heading2">')
        inner, closing, after = rest.partition("</w:style>")
        head, _, tail = inner.partition("<w:pPr>")
        return f"{opening}{mark}{head}{tail.partition('</w:pPr>')[2]}{closing}{after}"

    file = restyled(rewritten(an_office_s_file(), STYLES, bare))

    assert said(style(file, "Heading2"), "pPr/numPr/numId") == "1"
    names = [child.tag.removeprefix(W) for child in style(file, "Heading2")]
    assert names.index("pPr") < names.index("rPr")


def test_styles_are_matched_by_their_names_for_identities_change():
    german = rewritten(an_office_s_file(), STYLES, lambda text: text.replace('"Heading1"', '"berschrift1"'))

    file = restyled(german)

    assert said(style(file, "Heading1"), "rPr/rFonts", "ascii") == "Georgia"
    identities = [one.get(f"{W}styleId") for one in file.xml(STYLES).iter(f"{W}style")]
    assert "berschrift1" not in identities
    assert len(identities) == len(set(identities))


def test_an_office_s_own_style_makes_way_where_it_bears_an_identity_of_ours():
    def add(document):
        document.styles.add_style("TableHead", 1)
        document.styles["TableHead"].element.find(f"{W}name").set(f"{W}val", "Lain")

    file = restyled(an_office_s_file(add))

    assert said(style(file, "TableHeadOther"), "name") == "Lain"
    assert said(style(file, "TableHead"), "name") == "Kepala Tabel"


def test_words_stay_indonesian():
    defaults = restyled(an_office_s_file()).parts[STYLES].decode().partition("</w:docDefaults>")[0]

    assert 'w:lang w:val="id-ID"' in defaults


def test_a_restyled_file_is_one_that_word_opens(tmp_path):
    path = tmp_path / "restyled.docx"

    path.write_bytes(render(sample_document(), Theme(), {}, STAMP, an_office_s_file()))

    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_the_same_reference_gives_the_same_bytes():
    reference = an_office_s_file()

    one, other = (render(sample_document(), Theme(), {}, STAMP, reference) for _ in range(2))

    assert one == other


def without_styles(file: bytes) -> bytes:
    return rewritten(
        file,
        "word/_rels/document.xml.rels",
        lambda text: text.replace("relationships/styles", "relationships/nothing"),
    )


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"PK",
        b"bukan berkas Word",
        without_styles(an_office_s_file()),
        rewritten(an_office_s_file(), "word/document.xml", lambda _: "<w:document"),
    ],
)
def test_what_is_not_a_file_of_styles_is_said_to_be_none(file):
    with pytest.raises(UnreadableReferenceError):
        restyled(file)
