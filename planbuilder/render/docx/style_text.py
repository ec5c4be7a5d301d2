"""How do prose, headings, lists and the first pages look in Word? The stylesheet of html, said in styles."""

from __future__ import annotations

from planbuilder.render.docx.numbering import ANNEXES, CHAPTERS, number_properties
from planbuilder.render.docx.paragraphs import exact_spacing, indent, keep_next, spacing
from planbuilder.render.docx.styling import BOLD, Style, ink, size, tint
from planbuilder.render.docx.units import twips
from planbuilder.render.docx.xml import flag, value
from planbuilder.render.theme import Theme

_CENTRED = value("jc", "center")
_JUSTIFIED = value("jc", "both")
_LEFT = value("jc", "left")
_WHOLE_WORDS = flag("suppressAutoHyphens")
TINY = 1.0
"""Height in points of the empty paragraph that keeps tables apart and closes sections."""


def text_styles(theme: Theme) -> tuple[Style, ...]:
    """List the styles of words."""
    return (*_prose(theme), *_titles(theme), *_headings(theme), *_items(theme), *_marks(theme))


def _prose(theme: Theme) -> tuple[Style, ...]:
    space, letter = theme.spacing, size(theme.sizes.letter)
    line = (_LEFT, _WHOLE_WORDS, spacing(after=space.line))
    leading, apart = theme.leading.letter, spacing(after=space.letter_paragraph, leading=theme.leading.letter)
    return (
        Style(
            "Normal", "Normal", run=(ink(theme.colours.ink),), based_on="", is_default=True, is_word_s=True
        ),
        Style("BodyText", "Body Text", (_JUSTIFIED, spacing(after=space.paragraph)), is_word_s=True),
        Style("LetterText", "Isi Surat", (apart,), letter, based_on="BodyText"),
        Style("Centred", "Isi Tengah", (_CENTRED, _WHOLE_WORDS, spacing(after=space.paragraph))),
        Style("LetterCentred", "Isi Surat Tengah", (apart,), letter, based_on="Centred"),
        Style("Line", "Baris", line),
        Style(
            "LetterLine",
            "Baris Surat",
            (spacing(after=space.line, leading=leading),),
            letter,
            based_on="Line",
        ),
        Style(
            "Small",
            "Huruf Kecil",
            (_LEFT, _WHOLE_WORDS, spacing(after=space.small, leading=theme.leading.note)),
            (*size(theme.sizes.note), ink(theme.colours.grey)),
        ),
        Style("Tiny", "Pemisah", (exact_spacing(TINY),), size(TINY)),
    )


def _titles(theme: Theme) -> tuple[Style, ...]:
    heading, space = theme.leading.heading, theme.spacing
    bold_blue = (*BOLD, ink(theme.colours.blue))
    return (
        Style(
            "Title",
            "Title",
            (_CENTRED, keep_next(), spacing(space.title_before, space.title_after, heading)),
            (*bold_blue, flag("caps"), *size(theme.sizes.title)),
            next="Subtitle",
            is_word_s=True,
        ),
        Style(
            "Subtitle",
            "Subtitle",
            (_CENTRED, keep_next(), spacing(after=space.subtitle_after)),
            next="BodyText",
            is_word_s=True,
        ),
    )


def _headings(theme: Theme) -> tuple[Style, ...]:
    sizes, space, blue = theme.sizes, theme.spacing, ink(theme.colours.blue)
    leading = theme.leading.heading
    stand = (keep_next(), flag("keepLines"), _WHOLE_WORDS)
    chapter = spacing(after=space.chapter_after, leading=leading)
    section = spacing(space.section_before, space.section_after, leading)
    subsection = spacing(space.subsection_before, space.subsection_after, leading)
    hang = indent(twips(space.number), hanging=twips(space.number))
    return (
        _heading(1, (*stand, chapter, _CENTRED), (*BOLD, blue, flag("caps"), *size(sizes.chapter))),
        _heading(2, (*stand, section, hang), (*BOLD, blue, *size(sizes.section))),
        _heading(3, (*stand, subsection, hang), (*BOLD, *size(sizes.subsection))),
        Style(
            "Heading4",
            "heading 4",
            (*stand, subsection, value("outlineLvl", 3)),
            BOLD,
            next="BodyText",
            is_word_s=True,
        ),
        Style(
            "AnnexHeading",
            "Judul Lampiran",
            (number_properties(ANNEXES, 0),),
            based_on="Heading1",
            next="BodyText",
        ),
        Style(
            "FrontHeading",
            "Judul Bagian Depan",
            (number_properties(0, 0),),
            based_on="Heading1",
            next="BodyText",
        ),
    )


def _heading(level: int, paragraph: tuple[str, ...], run: tuple[str, ...]) -> Style:
    """Headings are counted by the list of chapters; annexes and forms say theirs in the paragraph."""
    counted = (number_properties(CHAPTERS, level - 1), value("outlineLvl", level - 1))
    return Style(
        f"Heading{level}", f"heading {level}", (*paragraph, *counted), run, next="BodyText", is_word_s=True
    )


def _items(theme: Theme) -> tuple[Style, ...]:
    after = spacing(after=theme.spacing.item)
    close = spacing(after=theme.spacing.item, leading=theme.leading.letter)
    return (
        Style("ListParagraph", "List Paragraph", (_JUSTIFIED, after), is_word_s=True),
        Style("LetterItem", "Butir Surat", (close,), size(theme.sizes.letter), based_on="ListParagraph"),
        Style(
            "NoteTitle",
            "Judul Catatan",
            (keep_next(), spacing(after=theme.spacing.line)),
            (*BOLD, ink(theme.colours.blue), *size(theme.sizes.caption)),
        ),
        Style(
            "OpenNoteTitle", "Judul Catatan Terbuka", run=(ink(theme.colours.accent),), based_on="NoteTitle"
        ),
    )


def _marks(theme: Theme) -> tuple[Style, ...]:
    blue, accent = ink(theme.colours.blue), ink(theme.colours.accent)
    plain = "DefaultParagraphFont"
    return (
        Style(
            plain, "Default Paragraph Font", based_on="", kind="character", is_default=True, is_word_s=True
        ),
        Style(
            "Hyperlink",
            "Hyperlink",
            (),
            (blue, value("u", "single")),
            plain,
            kind="character",
            is_word_s=True,
        ),
        Style("CaptionLabel", "Nomor Keterangan", (), (*BOLD, blue), plain, kind="character"),
        Style(
            "OpenItem",
            "Perlu Dilengkapi",
            (),
            (accent, tint(theme.colours.accent_tint)),
            plain,
            kind="character",
        ),
    )
