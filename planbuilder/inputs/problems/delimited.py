"""What can be wrong with the rows of a CSV file?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

TOO_MANY_CELLS = Problem(
    "CSV-01",
    Severity.ERROR,
    Words("Sel berlebih", "Too many cells in a row"),
    Words(
        "Tanda pemisah di dalam teks menggeser sel sesudahnya ke kolom yang salah.",
        "A delimiter inside a text pushes the cells after it into the wrong columns.",
    ),
    Words(
        '{count} sel di bawah {headings} judul kolom; yang lebih: "{extra}"',
        '{count} cells under {headings} headings; the extra ones: "{extra}"',
    ),
    Words(
        'apit teks yang memuat "{delimiter}" dengan tanda kutip',
        'put a text that holds "{delimiter}" in quotes',
    ),
)
TOO_FEW_CELLS = Problem(
    "CSV-02",
    Severity.ERROR,
    Words("Sel kurang", "Too few cells in a row"),
    Words(
        "Baris yang terpotong kehilangan data tanpa terlihat.",
        "A row that was cut off has lost data without a sound.",
    ),
    Words(
        "{count} sel di bawah {headings} judul kolom",
        "{count} cells under {headings} headings",
    ),
    Words(
        'lengkapi barisnya; sel kosong tetap diberi "{delimiter}"',
        'complete the row; an empty cell still has its "{delimiter}"',
    ),
)
BAD_QUOTE = Problem(
    "CSV-03",
    Severity.ERROR,
    Words("Tanda kutip yang tidak berpasangan", "A quote that does not close"),
    Words(
        "Tanda kutip yang tidak ditutup menelan baris-baris sesudahnya.",
        "A quote that does not close swallows the rows after it.",
    ),
    Words(
        "tanda kutip tidak ditutup dengan benar; baris ini tidak dibaca: {text}",
        "a quote is not closed as it should be, and this row is not read: {text}",
    ),
    Words(
        'tutup kutipnya sebelum pemisah, dan tulis "" untuk kutip di dalam teks',
        'close the quote before the delimiter, and write "" for a quote inside a text',
    ),
)

PROBLEMS = (TOO_MANY_CELLS, TOO_FEW_CELLS, BAD_QUOTE)
