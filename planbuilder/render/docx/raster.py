"""Which PNG stands beside an SVG? Readers that draw no SVG, and older Word, show it in its place."""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache

from planbuilder.render.docx.units import TWIPS_PER_POINT

_PIXELS_PER_POINT = 3
"""216 dots an inch: sharp in print, and a map stays below some hundred kB."""
_MOST_PIXELS = 4000
_CSS_PIXELS = 96.0
"""An inch, to SVG; without it lengths in points are nothing."""


@lru_cache(maxsize=32)
def png_of(svg: bytes, width: int) -> bytes:
    """Draw an SVG as a PNG for a place so many twips wide; one that cannot be drawn becomes a blank.

    Words are drawn in the machine's fonts, and not at all on a machine without fonts.
    """
    # 6 ms to load; a build without drawings spares them
    from resvg_py import svg_to_bytes

    pixels = min(max(width * _PIXELS_PER_POINT // TWIPS_PER_POINT, 1), _MOST_PIXELS)
    try:
        return bytes(svg_to_bytes(svg_string=svg.decode("utf-8", "replace"), width=pixels, dpi=_CSS_PIXELS))
    except ValueError:
        return _BLANK


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


_BLANK = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 4, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\x00\xff\x00"))
    + _chunk(b"IEND", b"")
)
"""One pixel that nobody sees."""
