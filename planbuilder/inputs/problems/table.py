"""What can be wrong with a table, whichever kind of file it stands in?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

TWO_HOMES = Problem(
    "TABLE-01",
    Severity.ERROR,
    Words("Satu tabel di dua tempat", "A table with two homes"),
    Words(
        "Dua salinan tabel yang sama cepat atau lambat akan berbeda isinya.",
        "Two copies of one table will differ sooner or later.",
    ),
    Words(
        "tabel {table} sudah ada di {other}; yang dibaca hanya yang di sana",
        "table {table} already stands in {other}, and only that one is read",
    ),
    Words(
        "hapus salah satu, atau satukan berkasnya dalam folder {table}/",
        "delete one of them, or join the files in a folder {table}/",
    ),
)
UNKNOWN_SHEET = Problem(
    "TABLE-02",
    Severity.ERROR,
    Words("Lembar yang tidak dikenal", "A sheet that is no table"),
    Words(
        "Nama lembar yang salah ketik membuat seluruh tabel hilang tanpa terlihat.",
        "A misspelt sheet name makes a whole table disappear without a sound.",
    ),
    Words('lembar "{name}" bukan tabel yang dikenal', 'sheet "{name}" is not a known table'),
    Words(
        "yang dikenal: {known}; awali namanya dengan _ bila tidak ikut dibaca",
        "known here: {known}; begin its name with _ to leave it out",
    ),
)
UNKNOWN_FIELD = Problem(
    "TABLE-03",
    Severity.ERROR,
    Words("Kolom atau kunci yang tidak dikenal", "An unknown column or key"),
    Words(
        "Isi kolom yang tidak dikenal tidak akan pernah sampai ke dokumen.",
        "What stands in an unknown column never reaches a document.",
    ),
    Words(
        '"{name}" bukan kolom atau kunci tabel {table}',
        '"{name}" is not a column or key of table {table}',
    ),
    Words(
        "yang dikenal: {known}; awali namanya dengan _ bila tidak ikut dibaca",
        "known here: {known}; begin its name with _ to leave it out",
    ),
)
SAME_FIELD_TWICE = Problem(
    "TABLE-04",
    Severity.ERROR,
    Words("Judul kolom ganda", "Two columns for one field"),
    Words(
        "Bila dua kolom memuat hal yang sama, tidak jelas mana yang benar.",
        "With two columns for one thing nobody knows which one is true.",
    ),
    Words(
        'kolom "{name}" sudah ada sebagai "{first}"; yang dibaca hanya yang pertama',
        'column "{name}" already stands there as "{first}", and only the first is read',
    ),
    Words("hapus salah satu kolom", "delete one of the columns"),
)
NO_HEAD = Problem(
    "TABLE-05",
    Severity.ERROR,
    Words("Tabel tanpa baris judul", "A table without a head"),
    Words(
        "Tanpa judul kolom tidak diketahui apa arti setiap sel.",
        "Without headings nobody knows what a cell means.",
    ),
    Words(
        "tidak ada baris yang memuat judul kolom tabel {table}",
        "no row here holds the headings of table {table}",
    ),
    Words("judul yang dikenal: {known}", "known headings: {known}"),
)
HEAD_ALONE = Problem(
    "TABLE-06",
    Severity.WARNING,
    Words("Tabel hanya berisi judul kolom", "A head without rows"),
    Words(
        "Tabel tanpa baris biasanya belum diisi.",
        "A table without rows is usually one that nobody has filled in yet.",
    ),
    Words("tabel {table} belum memiliki baris", "table {table} has no rows yet"),
    Words("isi tabelnya, atau hapus", "fill it in, or delete it"),
)
EMPTY = Problem(
    "TABLE-07",
    Severity.ERROR,
    Words("Tabel kosong", "An empty table"),
    Words(
        "Berkas kosong sering kali sisa penyimpanan yang gagal.",
        "An empty file is often what a failed save left behind.",
    ),
    Words("tabel {table} kosong sama sekali", "table {table} is altogether empty"),
    Words("tulis baris judulnya, atau hapus", "write its head, or delete it"),
)
TOTAL_ROW = Problem(
    "TABLE-08",
    Severity.NOTE,
    Words("Baris jumlah dilewati", "A total row is passed over"),
    Words(
        "Jumlah dihitung dari baris data; baris jumlah bukan data.",
        "Totals are computed from the rows; a total row is not data.",
    ),
    Words('baris "{label}" adalah baris jumlah dan tidak dibaca', 'row "{label}" is a total and is not read'),
)
NUMBER_ROW = Problem(
    "TABLE-09",
    Severity.NOTE,
    Words("Baris nomor kolom dilewati", "A row of column numbers is passed over"),
    Words(
        "Baris (1) (2) (3) di bawah judul menomori kolom dan bukan data.",
        "A row (1) (2) (3) under the head numbers the columns and is not data.",
    ),
    Words("baris nomor kolom tidak dibaca sebagai data", "the row of column numbers is not read as data"),
)
NO_HEADING = Problem(
    "TABLE-10",
    Severity.ERROR,
    Words("Isi tanpa judul kolom", "Cells under no heading"),
    Words(
        "Sel tanpa judul kolom tidak akan pernah sampai ke dokumen.",
        "A cell under no heading never reaches a document.",
    ),
    Words('"{value}" berdiri di kolom tanpa judul', '"{value}" stands in a column without a heading'),
    Words("beri judul kolomnya, atau kosongkan", "give the column a heading, or clear it"),
)
UNKNOWN_SECTION = Problem(
    "TABLE-11",
    Severity.ERROR,
    Words("Bagian data.yaml yang tidak dikenal", "A section of data.yaml that is no table"),
    Words(
        "Nama tabel yang salah ketik membuat seluruh isinya hilang tanpa terlihat.",
        "A misspelt name makes a whole table disappear without a sound.",
    ),
    Words('"{name}" bukan tabel yang dikenal', '"{name}" is not a known table'),
    Words(
        "yang dikenal: {known}; awali namanya dengan _ bila tidak ikut dibaca",
        "known here: {known}; begin its name with _ to leave it out",
    ),
)

PROBLEMS = (
    TWO_HOMES,
    UNKNOWN_SHEET,
    UNKNOWN_FIELD,
    SAME_FIELD_TWICE,
    NO_HEAD,
    HEAD_ALONE,
    EMPTY,
    TOTAL_ROW,
    NUMBER_ROW,
    NO_HEADING,
    UNKNOWN_SECTION,
)
