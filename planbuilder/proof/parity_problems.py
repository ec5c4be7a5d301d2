"""How can a finished file differ from its document? One kind of finding for each kind of difference."""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder.diagnostics import Problem, Severity, Words
from planbuilder.proof.compare import Change

_SAME_DOCUMENT = Words(
    "PDF dan DOCX adalah satu dokumen: keduanya memuat kata, angka, dan tautan yang sama dengan urutan yang sama. "
    "`build --proof` membaca kembali kedua berkas dan membandingkannya dengan dokumen yang disusun; berkas yang berbeda tetap ada, agar dapat diperiksa.",
    "PDF and DOCX are one document: both say the same words, numbers and links in the same order. "
    "`build --proof` reads both files again and compares them with the document that was composed; a file that differs stays, to be looked at.",
)
_AGAIN = Words(
    "susun ulang; bila tetap berbeda, laporkan sebagai kesalahan program dan jangan edarkan berkas ini",
    "build again; if it still differs, report it as a fault of the program and do not hand out this file",
)


def _problem(number: int, title: Words, message: Words) -> Problem:
    return Problem(f"PROOF-{number:02}", Severity.ERROR, title, _SAME_DOCUMENT, message, _AGAIN)


LOST = _problem(
    3,
    Words("Teks hilang dari berkas", "Words lost from a file"),
    Words(
        "berkas tidak memuat {wanted}, yang berdiri sesudah {after}",
        "the file lacks {wanted}, which stands after {after}",
    ),
)
ADDED = _problem(
    4,
    Words("Teks berlebih dalam berkas", "Words too many in a file"),
    Words(
        "berkas memuat {found}, yang tidak ada dalam dokumen",
        "the file says {found}, which the document does not",
    ),
)
CHANGED = _problem(
    5,
    Words("Teks berubah dalam berkas", "Words changed in a file"),
    Words("berkas memuat {found}, seharusnya {wanted}", "the file says {found}, not {wanted}"),
)
CELL = _problem(
    6,
    Words("Sel tabel berubah dalam berkas", "A table's cell changed in a file"),
    Words("sel memuat {found}, seharusnya {wanted}", "the cell says {found}, not {wanted}"),
)
MOVED = _problem(
    7,
    Words("Urutan berubah dalam berkas", "Order changed in a file"),
    Words("{found} berdiri di tempat yang salah", "{found} stands at the wrong place"),
)
NUMBER = _problem(
    8,
    Words("Nomor judul berubah dalam berkas", "The number of a heading or caption changed in a file"),
    Words("judul bernomor {found}, seharusnya {wanted}", "the title is numbered {found}, not {wanted}"),
)
FIGURE = _problem(
    9,
    Words("Gambar berubah dalam berkas", "A figure changed in a file"),
    Words(
        "gambar dengan teks alternatif {wanted} menjadi {found}",
        "the picture whose alternative text is {wanted} became {found}",
    ),
)
ROLE = _problem(
    10,
    Words("Peran teks berubah dalam berkas", "Words changed their role in a file"),
    Words(
        "{found} kehilangan perannya sebagai judul, keterangan gambar atau tabel, kepala kolom, atau sel: "
        "pembaca layar dan daftar isi tidak mengenalinya lagi",
        "{found} lost its role as a heading, caption, column head or cell: "
        "screen readers and contents no longer know it for one",
    ),
)
LINK = _problem(
    11,
    Words("Tautan berubah dalam berkas", "A link changed in a file"),
    Words(
        "tautan {found} menuju {leads}, seharusnya {wanted} menuju {target}",
        "the link {found} leads to {leads}; it should be {wanted} and lead to {target}",
    ),
)
MORE = _problem(
    12,
    Words("Masih banyak perbedaan dalam berkas", "Many more differences in a file"),
    Words(
        "masih ada {count} perbedaan lain dalam berkas ini", "there are {count} more differences in this file"
    ),
)

BY_CHANGE: Mapping[Change, Problem] = {
    Change.LOST: LOST,
    Change.ADDED: ADDED,
    Change.CHANGED: CHANGED,
    Change.CELL: CELL,
    Change.MOVED: MOVED,
    Change.NUMBER: NUMBER,
    Change.FIGURE: FIGURE,
    Change.ROLE: ROLE,
    Change.LINK: LINK,
}
PROBLEMS = (*BY_CHANGE.values(), MORE)
