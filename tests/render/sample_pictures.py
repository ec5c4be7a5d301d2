"""The pictures of the sample document, drawn here: an emblem as PNG, a bar chart as SVG."""

from __future__ import annotations

import base64
import struct
import zlib

from planbuilder.document.blocks import Picture

_WIDTH, _HEIGHT = 60, 72
_BLUE, _WHITE = b"\x1f\x3a\x5f", b"\xff\xff\xff"


def emblem() -> Picture:
    """Draw a blue shield."""
    rows = b"".join(b"\x00" + _row(y) for y in range(_HEIGHT))
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    data = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)
    return Picture("image/png", base64.b64encode(data).decode(), _WIDTH, _HEIGHT)


def _row(y: int) -> bytes:
    inset = 2 if y < _HEIGHT * 0.6 else int(2 + (y - _HEIGHT * 0.6))
    return _WHITE * inset + _BLUE * (_WIDTH - 2 * inset) + _WHITE * inset


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def bars() -> Picture:
    """Draw three bars."""
    rectangles = "".join(
        f'<rect x="{40 + 110 * index}" y="{140 - height}" width="70" height="{height}" fill="#1f3a5f"/>'
        for index, height in enumerate((120, 60, 90))
    )
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 150" width="360" height="150">'
        f'{rectangles}<path d="M20 140h320" stroke="#14171a"/></svg>'
    )
    return Picture("image/svg+xml", base64.b64encode(svg.encode()).decode(), 360, 150)
