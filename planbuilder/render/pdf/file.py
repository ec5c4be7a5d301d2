"""How do the objects of a file become bytes? Each once: packed, found by a table, named by a hash of all.

pydyf makes and compresses each object twice to know the hash, at a level of compression that takes thrice the time.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from hashlib import md5

import pydyf

_LEVEL = 6
_TOGETHER = 200
"""How many small objects share a stream: a reader opens the whole stream for one of them."""
_FREE, _ALONE, _PACKED = 0, 1, 2
_WIDTHS = (1, 4, 2)
"""Bytes of an entry of the table: its kind and two numbers, PDF 32000-1, 7.5.8.3."""
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class _Body:
    """The bytes so far, and where each object stands in them."""

    def __init__(self) -> None:
        self.pieces = [_HEADER]
        self.size = len(_HEADER)
        self.entries: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 65535)}

    def add(self, number: int, data: bytes) -> None:
        """Write an object."""
        piece = f"{number} 0 obj\n".encode() + data + b"\nendobj\n"
        self.entries[number] = (_ALONE, self.size, 0)
        self.pieces.append(piece)
        self.size += len(piece)


def written(pdf: pydyf.PDF) -> bytes:
    """Write the file that a PDF object holds."""
    pdf.add_object(pdf.info)
    body = _Body()
    small: list[pydyf.Object] = []
    for thing in pdf.objects[1:]:
        if isinstance(thing, pydyf.Stream):
            body.add(thing.number, _stream(thing))
        else:
            small.append(thing)
    for number, group in enumerate(_groups(small), len(pdf.objects)):
        body.add(number, _packed(group))
        body.entries |= {thing.number: (_PACKED, number, index) for index, thing in enumerate(group)}
    return b"".join((*body.pieces, _end(pdf, body, len(body.entries))))


def _groups(things: Sequence[pydyf.Object]) -> Iterator[Sequence[pydyf.Object]]:
    return (things[start : start + _TOGETHER] for start in range(0, len(things), _TOGETHER))


def _packed(group: Sequence[pydyf.Object]) -> bytes:
    """Write small objects as one stream, PDF 32000-1, 7.5.7."""
    places: list[str] = []
    pieces: list[bytes] = []
    size = 0
    for thing in group:
        data = thing.data
        places.append(f"{thing.number} {size}")
        pieces.append(data)
        size += len(data) + 1
    head = " ".join(places).encode() + b"\n"
    extra = f"/Type /ObjStm /N {len(group)} /First {len(head)}".encode()
    return _compressed(head + b"\n".join(pieces), extra)


def _stream(stream: pydyf.Stream) -> bytes:
    """Write a stream; one that is to be compressed is compressed here."""
    if not stream.compress:
        return bytes(stream.data)
    stream.compress = False
    plain = stream.data.partition(b"\nstream\n")[2].removesuffix(b"\nendstream")
    return _compressed(plain, pydyf.Dictionary(stream.extra).data[2:-2])


def _compressed(plain: bytes, extra: bytes) -> bytes:
    """Compress, unless that would end in a carriage return.

    A reader who finds the end of a stream by its last line takes it for part of the line break before `endstream`.
    """
    packed, how = zlib.compress(plain, _LEVEL), b" /Filter /FlateDecode"
    if packed.endswith(b"\r"):
        packed, how = plain, b""
    return b"<<%b%b /Length %d>>\nstream\n%b\nendstream" % (extra, how, len(packed), packed)


def _end(pdf: pydyf.PDF, body: _Body, number: int) -> bytes:
    """Write the table of all objects, which is the last of them, and where it stands."""
    body.entries[number] = (_ALONE, body.size, 0)
    table = b"".join(
        value.to_bytes(width, "big")
        for _, entry in sorted(body.entries.items())
        for value, width in zip(entry, _WIDTHS, strict=True)
    )
    name = md5(b"".join(body.pieces), usedforsecurity=False).hexdigest()
    widths = " ".join(map(str, _WIDTHS))
    extra = (
        f"/Type /XRef /Size {number + 1} /W [{widths}] /ID [<{name}> <{name}>] "
        f"/Root {pdf.catalog.number} 0 R /Info {pdf.info.number} 0 R"
    )
    data = _compressed(table, extra.encode())
    return b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, data, body.size)
