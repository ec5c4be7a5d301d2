"""What can be wrong with a workbook, and what must be said about one that is read?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

PROTECTED = Problem(
    "XLSX-01",
    Severity.ERROR,
    Words("Buku kerja bersandi", "A workbook behind a password"),
    Words(
        "Isi buku kerja yang disandi tidak dapat dibaca.",
        "What stands behind a password cannot be read.",
    ),
    Words("buku kerja ini dilindungi sandi", "this workbook is protected by a password"),
    Words("hapus sandinya di Excel, lalu simpan ulang", "remove the password in Excel and save again"),
)
BROKEN = Problem(
    "XLSX-02",
    Severity.ERROR,
    Words("Buku kerja rusak", "A broken workbook"),
    Words(
        "Berkas yang terpotong atau bukan XLSX tidak dapat dibaca sebagian.",
        "A file that is cut off, or is no XLSX at all, cannot be read in part.",
    ),
    Words("tidak terbaca sebagai buku kerja XLSX", "not readable as an XLSX workbook"),
    Words(
        "buka di Excel atau LibreOffice, lalu simpan ulang sebagai .xlsx",
        "open it in Excel or LibreOffice and save it again as .xlsx",
    ),
)
MERGED = Problem(
    "XLSX-03",
    Severity.NOTE,
    Words("Sel gabungan diisi ke bawah", "Merged cells are filled down"),
    Words(
        "Nilai sel gabungan berlaku bagi setiap baris yang dicakupnya.",
        "The value of a merged cell holds for every row it spans.",
    ),
    Words("sel gabungan {ranges} diisikan ke setiap barisnya", "merged {ranges} is filled into each row"),
)
HIDDEN_ROWS = Problem(
    "XLSX-04",
    Severity.NOTE,
    Words("Baris tersembunyi ikut dibaca", "Hidden rows are read"),
    Words(
        "Baris yang tersembunyi tetap data; yang tidak boleh ikut harus dihapus.",
        "A hidden row is still data; what must not count must be deleted.",
    ),
    Words("baris tersembunyi {rows} ikut dibaca", "hidden rows {rows} are read as well"),
)
HIDDEN_SHEET = Problem(
    "XLSX-05",
    Severity.NOTE,
    Words("Lembar tersembunyi ikut dibaca", "A hidden sheet is read"),
    Words(
        "Lembar yang tersembunyi tetap data; yang tidak boleh ikut harus dihapus.",
        "A hidden sheet is still data; what must not count must be deleted.",
    ),
    Words("lembar tersembunyi ini ikut dibaca", "this hidden sheet is read as well"),
)
NOT_CALCULATED = Problem(
    "XLSX-06",
    Severity.ERROR,
    Words("Rumus tanpa hasil", "A formula without a result"),
    Words(
        "Hasil rumus dibaca dari berkas; rumus tidak dihitung di sini.",
        "The result of a formula is read from the file; nothing is calculated here.",
    ),
    Words("rumus belum memiliki hasil: {cells}", "formulas without a result: {cells}"),
    Words("buka dan simpan buku kerjanya di Excel", "open the workbook in Excel and save it"),
)
TOO_LARGE = Problem(
    "XLSX-07",
    Severity.ERROR,
    Words("Lembar terlalu luas", "A sheet that is too large"),
    Words(
        "Satu sel yang tercecer jauh di bawah atau di kanan membuat lembar memakan seluruh memori.",
        "One stray cell far down or far right makes a sheet take all memory.",
    ),
    Words(
        "isi lembar terbentang sampai {cell}, lebih dari {limit} sel",
        "the sheet reaches to {cell}, which is more than {limit} cells",
    ),
    Words("hapus sel yang tercecer", "delete the stray cell"),
)
HIDDEN_COLUMNS = Problem(
    "XLSX-08",
    Severity.NOTE,
    Words("Kolom tersembunyi ikut dibaca", "Hidden columns are read"),
    Words(
        "Kolom yang tersembunyi tetap data; yang tidak boleh ikut harus dihapus.",
        "A hidden column is still data; what must not count must be deleted.",
    ),
    Words("kolom tersembunyi {columns} ikut dibaca", "hidden columns {columns} are read as well"),
)

PROBLEMS = (
    PROTECTED,
    BROKEN,
    MERGED,
    HIDDEN_ROWS,
    HIDDEN_SHEET,
    NOT_CALCULATED,
    TOO_LARGE,
    HIDDEN_COLUMNS,
)
