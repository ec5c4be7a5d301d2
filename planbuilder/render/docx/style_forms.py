"""How do covers, letters and forms look in Word?"""

from __future__ import annotations

from planbuilder.render.docx.borders import border
from planbuilder.render.docx.paragraphs import spacing
from planbuilder.render.docx.styling import BOLD, Style, ink, size, tint
from planbuilder.render.docx.xml import attributes, flag, value
from planbuilder.render.theme import POINTS_PER_MM, Theme

_CENTRED = value("jc", "center")
_LETTERHEAD_LEADING = 1.2
_SIGNATURE_LEADING = 1.3
_COVER_LEADING = 1.22
_FIELD_AFTER = 2


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
            (_CENTRED, whole, spacing(_mm(30), 0, _COVER_LEADING)),
            (*BOLD, blue, flag("caps"), *size(sizes.cover_title)),
        ),
        Style(
            "CoverSubtitle",
            "Anak Judul Sampul",
            (_CENTRED, whole, spacing(leading=1.5)),
            (blue, *size(sizes.cover_subtitle)),
        ),
        Style(
            "CoverStage",
            "Tahap pada Sampul",
            (_CENTRED, _band(theme), tint(theme.colours.tint), spacing(_mm(20))),
            (blue, attributes("spacing", val=40), *size(sizes.cover_office)),
        ),
        Style(
            "CoverOffice",
            "Instansi pada Sampul",
            (_CENTRED, whole, spacing(leading=1.4)),
            (blue, *size(sizes.cover_office)),
        ),
        Style("CoverYear", "Tahun pada Sampul", (spacing(before=4),), BOLD, based_on="CoverOffice"),
    )


def _letterhead(theme: Theme) -> tuple[Style, ...]:
    sizes, leading = theme.sizes, _LETTERHEAD_LEADING
    line = (_CENTRED, flag("suppressAutoHyphens"))
    caps = flag("caps")
    return (
        Style(
            "Government", "Kop Pemerintah", (*line, spacing(leading=leading)), (caps, *size(sizes.government))
        ),
        Style("Office", "Kop Instansi", (*line, spacing(2, 3, leading)), (*BOLD, caps, *size(sizes.office))),
        Style("Address", "Kop Alamat", (*line, spacing(leading=leading)), size(sizes.address)),
    )


def _forms(theme: Theme) -> tuple[Style, ...]:
    letter = size(theme.sizes.letter)
    line = (value("jc", "left"), flag("suppressAutoHyphens"))
    close = spacing(after=_FIELD_AFTER, leading=theme.leading.letter)
    signed = (_CENTRED, flag("suppressAutoHyphens"), flag("keepNext"), spacing(leading=_SIGNATURE_LEADING))
    return (
        Style("Field", "Isian", (*line, spacing(after=_FIELD_AFTER))),
        Style("LetterField", "Isian Surat", (close,), letter, based_on="Field"),
        Style("Signature", "Signature", signed, is_word_s=True),
        Style("LetterSignature", "Tanda Tangan Surat", run=letter, based_on="Signature"),
    )


def _band(theme: Theme) -> str:
    """Rules in the colour of the tint make it a band higher than its words."""
    rules = (border(side, 0.5, theme.colours.tint, space=5) for side in ("top", "bottom"))
    return f"<w:pBdr>{''.join(rules)}</w:pBdr>"


def _mm(millimetres: float) -> float:
    return millimetres * POINTS_PER_MM
