"""What do the files of a plan hold that does not go along when its tables move to other files? Notes, never errors."""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

_REASON = Words(
    "Yang pindah adalah isi tabel; berkas asal tidak diubah, sehingga yang lain tetap dapat dilihat di sana.",
    "What moves is what the tables say; the old files are not touched, so that the rest can still be seen there.",
)


def _note(code: str, title: Words, message: Words) -> Problem:
    return Problem(code, Severity.NOTE, title, _REASON, message)


COMMENTS = _note(
    "MOVE-01",
    Words("Komentar YAML tidak ikut pindah", "Comments of YAML stay behind"),
    Words(
        "{count} komentar tidak ikut pindah; yang pertama: {text}",
        "comments that stay behind: {count}; the first: {text}",
    ),
)
FORMULAS = _note(
    "MOVE-02",
    Words("Rumus menjadi nilainya", "Formulas become their values"),
    Words("rumus menjadi nilainya: {cells}", "formulas become their values: {cells}"),
)
SET_ASIDE = _note(
    "MOVE-03",
    Words("Yang dikecualikan tidak ikut pindah", "What was set aside stays behind"),
    Words(
        '"{name}" dikecualikan dengan garis bawah dan tidak ikut pindah',
        '"{name}" was set aside by its underscore and stays behind',
    ),
)
ABOVE_HEAD = _note(
    "MOVE-04",
    Words("Tulisan di atas judul kolom tidak ikut pindah", "Words above the head stay behind"),
    Words(
        'tulisan di atas judul kolom tidak ikut pindah: "{text}"',
        'words above the head stay behind: "{text}"',
    ),
)
ATTACHMENTS = _note(
    "MOVE-05",
    Words("Lampiran buku kerja tidak ikut pindah", "What a workbook has beside its cells stays behind"),
    Words(
        "komentar sel, gambar, atau grafik tidak ikut pindah: {parts}",
        "comments, pictures or charts stay behind: {parts}",
    ),
)

PROBLEMS = (COMMENTS, FORMULAS, SET_ASIDE, ABOVE_HEAD, ATTACHMENTS)
