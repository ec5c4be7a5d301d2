"""How does a picture stand in a line? DrawingML around a part of the package."""

from __future__ import annotations

import base64

from planbuilder.document.blocks import Picture
from planbuilder.document.wording import FIGURE
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.raster import png_of
from planbuilder.render.docx.units import emu
from planbuilder.render.docx.xml import escaped

SVG = "image/svg+xml"
_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg", SVG: "svg"}
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
"""Word looks for drawings under this name; readers without it take the blip's own picture."""


def picture_run(picture: Picture, alternative: str, width: int, height: int, ledger: Ledger) -> str:
    """Write a run with a picture so many twips wide and high."""
    names = _names(alternative, ledger)
    inside = (
        f'<pic:pic xmlns:pic="{_PIC}"><pic:nvPicPr><pic:cNvPr {names}/><pic:cNvPicPr/></pic:nvPicPr>'
        f"<pic:blipFill>{_blip(picture, width, ledger)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return _drawing(_PIC, inside, names, width, height)


def chart_run(identity: str, alternative: str, width: int, height: int, ledger: Ledger) -> str:
    """Write a run with a chart of the package so many twips wide and high."""
    inside = f'<c:chart xmlns:c="{_CHART}" r:id="{identity}"/>'
    return _drawing(_CHART, inside, _names(alternative, ledger), width, height)


def _names(alternative: str, ledger: Ledger) -> str:
    number = ledger.new_drawing()
    return f'id="{number}" name="{FIGURE} {number}" descr="{escaped(alternative)}"'


def _drawing(kind: str, inside: str, names: str, width: int, height: int) -> str:
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{emu(width)}" cy="{emu(height)}"/><wp:docPr {names}/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{kind}">{inside}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def fitted(picture: Picture, width: int, height: int) -> tuple[int, int]:
    """Fit a picture into a room, its proportions kept."""
    across, down = max(picture.width, 1), max(picture.height, 1)
    scale = min(width / across, height / down)
    return round(across * scale), round(down * scale)


def _blip(picture: Picture, width: int, ledger: Ledger) -> str:
    """Point at a picture; an SVG stands behind a PNG of it, which readers without SVG show."""
    data = base64.b64decode(picture.data)
    identity = ledger.attach("image", _ENDINGS[picture.media_type], picture.media_type, data)
    if picture.media_type != SVG:
        return f'<a:blip r:embed="{identity}"/>'
    raster = ledger.attach("image", "png", "image/png", png_of(data, width))
    return (
        f'<a:blip r:embed="{raster}"><a:extLst><a:ext uri="{_SVG_EXTENSION}">'
        f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{identity}"/></a:ext></a:extLst></a:blip>'
    )
