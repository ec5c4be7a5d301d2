"""Is the size of a picture read from its bytes, and are bytes that are no picture refused?"""

from __future__ import annotations

import base64
import struct

import pytest

from planbuilder.compose.pictures import read_picture

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 640, 480)
JPEG = (
    b"\xff\xd8" + b"\xff\xe0\x00\x04ab"
    + b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 300, 400) + b"\x01\x01\x11\x00"
)  # fmt: skip
PICTURES = {
    "a PNG": ("peta.png", PNG, ("image/png", 640, 480)),
    "a PNG of another name": ("peta.jpg", PNG, ("image/png", 640, 480)),
    "a JPEG": ("foto.jpg", JPEG, ("image/jpeg", 400, 300)),
    "an SVG by its view box": ("a.svg", b'<svg viewBox="0 0 120.4 60">', ("image/svg+xml", 120, 60)),
    "an SVG by its size": ("a.SVG", b'<svg width="30mm" height="20mm">', ("image/svg+xml", 30, 20)),
}
OTHERS = {
    "nothing": ("peta.png", b""),
    "a PNG that ends too soon": ("peta.png", PNG[:20]),
    "a JPEG without a frame": ("foto.jpg", b"\xff\xd8\xff\xe0\x00\x04ab"),
    "an SVG without a size": ("a.svg", b"<svg>"),
    "a text": ("peta.png", b"bukan gambar"),
}


@pytest.mark.parametrize(("path", "data", "expected"), PICTURES.values(), ids=PICTURES)
def test_a_picture_is_measured(path, data, expected):
    picture = read_picture(path, data)

    assert (picture.media_type, picture.width, picture.height) == expected
    assert base64.b64decode(picture.data) == data


@pytest.mark.parametrize(("path", "data"), OTHERS.values(), ids=OTHERS)
def test_what_is_no_picture_is_none(path, data):
    assert read_picture(path, data) is None
