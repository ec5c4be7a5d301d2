"""How do covers, letters and forms look in Word?"""

from __future__ import annotations

from planbuilder.render.docx.borders import border
from planbuilder.render.docx.paragraphs import spacing
from planbuilder.render.docx.styling import BOLD, Style, ink, size, tint
from planbuilder.render.docx.units import twips
from planbuilder.render.docx.xml import attributes, flag, value
from planbuilder.render.theme import POINTS_PER_MM, Theme

_CENTRED = value("jc", "center")


def form_styles(theme: Theme) -> tuple[Style, ...]:
    """List the styles of covers, letters and forms."""
    return (*_cover(theme), *_letterhead(theme), *_forms(theme))


def _cover(theme: Theme) -> tuple[Style, ...]:
    sizes, blue = theme.sizes, ink(theme.colours.blue)
    whole = flag("suppressAutoHyphens")
    return (
        Style(
            "CoverTitle",
            "Judul Sampul",
            (_CENTRED, whole, spacing(_mm(theme.cover.title_before), 0, theme.leading.cover_title)),
            (*BOLD, blue, flag("caps"), *size(sizes.cover_title)),
        ),
        Style(
            "CoverSubtitle",
            "Anak Judul Sampul",
            (_CENTRED, whole, spacing(leading=theme.leading.cover_subtitle)),
            (blue, *size(sizes.cover_subtitle)),
        ),
        Style(
            "CoverStage",
            "Tahap pada Sampul",
            (_CENTRED, _band(theme), tint(theme.colours.tint), spacing(_mm(theme.cover.stage_before))),
            (blue, attributes("spacing", val=twips(theme.spacing.cover_letters)), *size(sizes.cover_office)),
        ),
        Style(
            "CoverOffice",
            "Instansi pada Sampul",
            (_CENTRED, whole, spacing(leading=theme.leading.cover_office)),
            (blue, *size(sizes.cover_office)),
        ),
        Style(
            "CoverYear",
            "Tahun pada Sampul",
            (spacing(before=theme.spacing.cover_year),),
            BOLD,
            based_on="CoverOffice",
        ),
    )


def _letterhead(theme: Theme) -> tuple[Style, ...]:
    sizes, leading = theme.sizes, theme.leading.letterhead
    line = (_CENTRED, flag("suppressAutoHyphens"))
    caps = flag("caps")
    return (
        Style(
            "Government", "Kop Pemerintah", (*line, spacing(leading=leading)), (caps, *size(sizes.government))
        ),
        Style(
            "Office",
            "Kop Instansi",
            (*line, spacing(theme.spacing.line, theme.spacing.small, leading)),
            (*BOLD, caps, *size(sizes.office)),
        ),
        Style("Address", "Kop Alamat", (*line, spacing(leading=leading)), size(sizes.address)),
    )


def _forms(theme: Theme) -> tuple[Style, ...]:
    letter = size(theme.sizes.letter)
    line = (value("jc", "left"), flag("suppressAutoHyphens"))
    close = spacing(after=theme.spacing.line, leading=theme.leading.letter)
    signed = (
        _CENTRED,
        flag("suppressAutoHyphens"),
        flag("keepNext"),
        spacing(leading=theme.leading.signature),
    )
    return (
        Style("Field", "Isian", (*line, spacing(after=theme.spacing.line))),
        Style("LetterField", "Isian Surat", (close,), letter, based_on="Field"),
        Style("Signature", "Signature", signed, is_word_s=True),
        Style("LetterSignature", "Tanda Tangan Surat", run=letter, based_on="Signature"),
    )


def _band(theme: Theme) -> str:
    """Rules in the colour of the tint make it a band higher than its words."""
    rules = (
        border(side, theme.rules.grid, theme.colours.tint, space=round(theme.spacing.cover_band))
        for side in ("top", "bottom")
    )
    return f"<w:pBdr>{''.join(rules)}</w:pBdr>"


def _mm(millimetres: float) -> float:
    return millimetres * POINTS_PER_MM
