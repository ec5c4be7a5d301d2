"""What is packed in a file? Its entries, read within limits that a hostile file cannot pass."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report

LARGEST_FILE = 128 * 1024 * 1024
"""Bytes of a file that is looked at; Word itself stops at 512 MiB of pictures and 32 of text."""
LARGEST_UNPACKED = 512 * 1024 * 1024
MOST_ENTRIES = 10_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = 0x1
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError,
)  # fmt: skip
"""What the zip reader raises over torn, encrypted or strangely packed entries."""

NOT_A_PACKAGE = Problem(
    "LINT-01",
    Severity.ERROR,
    Words("Bukan berkas DOCX", "Not a DOCX file"),
    Words(
        "Berkas DOCX adalah arsip zip; berkas .doc lama dan berkas bersandi bukan.",
        "A DOCX file is a zip archive; an old .doc and a file behind a password are not.",
    ),
    Words("berkas ini bukan arsip zip yang utuh", "this is not a whole zip archive"),
    Words(
        "salin ulang dari asalnya, atau simpan ulang dari Word", "copy it anew, or save it from Word again"
    ),
)
OLD_OR_LOCKED = Problem(
    "LINT-02",
    Severity.ERROR,
    Words("Berkas Word lama atau bersandi", "Old Word file, or one behind a password"),
    Words(
        "Berkas .doc dan berkas yang disandikan tersimpan dalam wadah lain, yang isinya tidak dapat diperiksa.",
        "A .doc and an encrypted file are kept in another container, whose content cannot be checked.",
    ),
    Words("berkas ini adalah .doc lama atau disandikan", "this is an old .doc, or it is encrypted"),
    Words("simpan sebagai .docx tanpa sandi", "save it as .docx without a password"),
)
TOO_LARGE = Problem(
    "LINT-03",
    Severity.ERROR,
    Words("Berkas terlalu besar", "File is too large"),
    Words(
        "Arsip kecil dapat memuat isi yang memenuhi memori; batasnya melindungi komputer Anda.",
        "A small archive may hold what fills all memory; the limits protect your machine.",
    ),
    Words("{what}: {found}, paling banyak {most}", "{what_en}: {found}, at most {most}"),
    Words(
        "kecilkan gambar di dalamnya, atau periksa asal berkas",
        "make its pictures smaller, or ask where it is from",
    ),
)
TWICE = Problem(
    "LINT-04",
    Severity.ERROR,
    Words("Bagian ganda dalam arsip", "A part stands twice in the archive"),
    Words(
        "Nama bagian hanya boleh muncul sekali, juga bila hanya berbeda huruf besar dan kecil (ISO/IEC 29500-2).",
        "The name of a part may stand only once, also where only case differs (ISO/IEC 29500-2).",
    ),
    Words("bagian {name} muncul {count} kali", "the part {name} stands there {count} times"),
    Words("simpan ulang dari Word", "save it from Word again"),
)
UNREADABLE_ENTRY = Problem(
    "LINT-05",
    Severity.ERROR,
    Words("Bagian tidak terbaca", "A part cannot be read"),
    Words(
        "Word menolak berkas yang salah satu bagiannya rusak, disandikan, atau dimampatkan dengan cara lain.",
        "Word refuses a file with a part that is torn, encrypted, or packed in another way.",
    ),
    Words(
        "bagian ini rusak, disandikan, atau dimampatkan dengan cara yang tidak dikenal",
        "this part is torn, encrypted, or packed in an unknown way",
    ),
    Words(
        "salin ulang dari asalnya, atau simpan ulang dari Word", "copy it anew, or save it from Word again"
    ),
)
PROBLEMS = (NOT_A_PACKAGE, OLD_OR_LOCKED, TOO_LARGE, TWICE, UNREADABLE_ENTRY)


def unpacked(data: bytes, name: str, found: list[Diagnostic]) -> dict[str, bytes] | None:
    """Read every entry, and say what keeps any of them from being read; None where nothing can be looked at."""
    place = Location(name)
    if len(data) > LARGEST_FILE:
        found.append(_too_large(place, "ukuran berkas", "size of the file", len(data), LARGEST_FILE))
        return None
    if data.startswith(_OLE):
        found.append(report(OLD_OR_LOCKED, place))
        return None
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _UNREADABLE:
        found.append(report(NOT_A_PACKAGE, place))
        return None
    with archive:
        return _entries(archive, name, found)


def _entries(archive: zipfile.ZipFile, name: str, found: list[Diagnostic]) -> dict[str, bytes] | None:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    beyond = list(_beyond(infos, Location(name)))
    if beyond:
        found.extend(beyond)
        return None
    found.extend(_twice(infos, name))
    read: dict[str, bytes] = {}
    for info in infos:
        try:
            if info.flag_bits & _ENCRYPTED:
                raise ValueError(info.filename)
            read[info.filename] = archive.read(info)
        except _UNREADABLE:
            found.append(report(UNREADABLE_ENTRY, Location(name, sheet=info.filename)))
    return read


def _beyond(infos: list[zipfile.ZipInfo], place: Location) -> Iterator[Diagnostic]:
    """Look at what the archive says before anything is unpacked; more than it says is never read."""
    if len(infos) > MOST_ENTRIES:
        yield _too_large(place, "jumlah bagian", "number of parts", len(infos), MOST_ENTRIES)
    size = sum(info.file_size for info in infos)
    if size > LARGEST_UNPACKED:
        yield _too_large(place, "ukuran isi", "size of its content", size, LARGEST_UNPACKED)


def _too_large(place: Location, what: str, what_en: str, found: int, most: int) -> Diagnostic:
    return report(TOO_LARGE, place, what=what, what_en=what_en, found=found, most=most)


def _twice(infos: list[zipfile.ZipInfo], name: str) -> Iterator[Diagnostic]:
    counts: dict[str, int] = {}
    for info in infos:
        counts[info.filename.lower()] = counts.get(info.filename.lower(), 0) + 1
    for entry, count in counts.items():
        if count > 1:
            yield report(TWICE, Location(name), name=entry, count=count)
