"""Does the file open in the newest mode and without a question?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.diagnostics import Diagnostic, Problem, Severity, Words
from planbuilder.lint.names import NAME, VALUE, is_on
from planbuilder.lint.package import Package

ASKS = Problem(
    "LINT-80",
    Severity.WARNING,
    Words("Word bertanya saat berkas dibuka", "Word asks at opening"),
    Words(
        "Dengan updateFields Word menampilkan pertanyaan setiap kali berkas dibuka.",
        "With updateFields Word asks each time the file is opened.",
    ),
    Words("pengaturan updateFields menyala", "the setting updateFields is on"),
    Words(
        "isi hasil setiap bidang, lalu hapus updateFields",
        "fill in the result of each field and take updateFields away",
    ),
)
OLD_MODE = Problem(
    "LINT-81",
    Severity.WARNING,
    Words("Modus kompatibilitas", "Compatibility mode"),
    Words(
        'Di bawah 15 Word menata halaman seperti versi lama dan menulis "Modus Kompatibilitas" di judul jendela.',
        'Below 15 Word lays pages out as old versions did and says "Compatibility Mode" in its title.',
    ),
    Words("compatibilityMode bernilai {found}, seharusnya 15", "compatibilityMode is {found}, not 15"),
    Words(
        "simpan ulang dari Word dengan File > Info > Konversi", "save it from Word with File > Info > Convert"
    ),
)
PROBLEMS = (ASKS, OLD_MODE)
_NEWEST = 15
_UNSAID = 12
"""What Word takes a file for that says nothing."""


def check(package: Package) -> Iterator[Diagnostic]:
    """Look at the settings; a file without them is taken for an old one."""
    part = package.beside("settings") or package.main
    if part is None or not part.is_word:
        return
    for one in part.every("updateFields"):
        if is_on(one.get(VALUE)):
            yield part.report(ASKS, one)
    said = [one for one in part.every("compatSetting") if one.get(NAME) == "compatibilityMode"]
    mode = said[-1].get(VALUE, "") if said else ""
    found = int(mode) if mode.isascii() and mode.isdigit() else _UNSAID
    if found < _NEWEST:
        yield part.report(OLD_MODE, said[-1] if said else None, found=found)
