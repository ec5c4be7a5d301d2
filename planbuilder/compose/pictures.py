"""How large is a picture? PNG, JPEG and SVG as the tree carries them."""

from __future__ import annotations

import base64
import re
import struct

from planbuilder.document.blocks import Picture

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEAD = 24
"""Bytes up to the end of a PNG's width and height."""
_JPEG = b"\xff\xd8"
_SEGMENT = 0xFF
_START_OF_FRAME = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_VIEW_BOX = re.compile(rb'viewBox\s*=\s*"\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)')
_SIZE = re.compile(rb'<svg[^>]*?\swidth\s*=\s*"([\d.]+)[^"]*"[^>]*?\sheight\s*=\s*"([\d.]+)')


def read_picture(path: str, data: bytes) -> Picture | None:
    """Read the kind and size of a picture; None where the bytes are no picture that documents can carry."""
    found = _measured(path, data)
    if found is None:
        return None
    media_type, width, height = found
    return Picture(media_type, base64.b64encode(data).decode("ascii"), width, height)


def _measured(path: str, data: bytes) -> tuple[str, int, int] | None:
    if data.startswith(_PNG) and len(data) >= _PNG_HEAD:
        return ("image/png", *struct.unpack(">II", data[16:24]))
    if data.startswith(_JPEG):
        size = _jpeg_size(data)
        return ("image/jpeg", *size) if size else None
    if path.casefold().endswith(".svg"):
        size = _svg_size(data)
        return ("image/svg+xml", *size) if size else None
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Walk the segments to the frame header, which holds height and width."""
    place = 2
    while place + 9 <= len(data) and data[place] == _SEGMENT:
        kind, length = data[place + 1], struct.unpack(">H", data[place + 2 : place + 4])[0]
        if kind in _START_OF_FRAME:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        place += 2 + length
    return None


def _svg_size(data: bytes) -> tuple[int, int] | None:
    found = _VIEW_BOX.search(data) or _SIZE.search(data)
    if found is None:
        return None
    return round(float(found[1])), round(float(found[2]))
