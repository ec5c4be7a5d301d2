"""How is a piece of WordprocessingML written? Escaped text, and properties in the order of the schema.

Word refuses a file whose properties stand in another order than the schema's (ISO/IEC 29500-1, wml.xsd), so
pieces are sorted here and nobody else has to think of it.
"""

from __future__ import annotations

import re

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SPECIAL = re.compile('[&<>"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_NO_CHARACTER = "\ufffd"
"""Stands for what XML cannot hold at all."""

_ORDERS = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
        "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
        "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
        "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
        "vertAlign rtl cs em lang"
    ),
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "trPr": "cnfStyle gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
        "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"
    ),
}
_RANKS = {tag: {name: rank for rank, name in enumerate(order.split())} for tag, order in _ORDERS.items()}
_NAME = re.compile(r"<w:(\w+)")


def escaped(text: str) -> str:
    """Write text so that it may stand in an element or between quotes."""
    if _SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], _NO_CHARACTER), text)


def properties(tag: str, *pieces: str) -> str:
    """Write the properties `pPr`, `rPr` and so on; nothing at all where no piece says anything."""
    said = [piece for piece in pieces if piece]
    if not said:
        return ""
    ranks = _RANKS[tag]
    return f"<w:{tag}>{''.join(sorted(said, key=lambda piece: ranks[_name(piece)]))}</w:{tag}>"


def rank(tag: str, name: str) -> int:
    """Say where a property stands among those of `pPr`, `rPr` and so on."""
    return _RANKS[tag].get(name, len(_RANKS[tag]))


def _name(piece: str) -> str:
    found = _NAME.match(piece)
    if found is None:
        raise ValueError(f"not a property: {piece!r}")
    return found[1]


def value(name: str, said: str | int) -> str:
    """Write a property that has one value: `<w:jc w:val="both"/>`; nothing for an empty one."""
    return f'<w:{name} w:val="{said}"/>' if said != "" else ""


def flag(name: str, *, on: bool = True) -> str:
    """Write a property that merely holds: `<w:keepNext/>`."""
    return f"<w:{name}/>" if on else ""


def attributes(element: str, /, **said: str | int | None) -> str:
    """Write a property of several attributes; those that are None are left out."""
    written = "".join(f' w:{key}="{entry}"' for key, entry in said.items() if entry is not None)
    return f"<w:{element}{written}/>"
