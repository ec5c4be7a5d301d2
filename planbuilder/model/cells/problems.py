"""Which problems can a cell have? Codes CELL and KEY-03, with their words."""

from __future__ import annotations

from dataclasses import replace

from planbuilder.diagnostics import Problem, Severity, Words


def _problem(code: str, title: Words, reason: Words, message: Words, hint: Words) -> Problem:
    return Problem(code, Severity.ERROR, title, reason, message, hint)


_COUNTED = Words(
    "Angka yang tidak terbaca tidak dapat dijumlahkan; menebaknya akan mencetak angka yang salah.",
    "A number that cannot be read cannot be added up; a guess would print a wrong figure.",
)
_CODED = Words(
    "Kode adalah teks: sebagai angka, 64.10 kehilangan nolnya dan menunjuk daerah lain.",
    "A code is text: as a number, 64.10 loses its zero and names another place.",
)
_DATED = Words(
    "Tanggal menentukan urutan dan tercetak dalam surat; tanggal yang meragukan harus dipastikan.",
    "Dates decide on order and are printed in letters; a doubtful one must be made certain.",
)

NOT_WHOLE = _problem(
    "CELL-01",
    Words("Bukan bilangan bulat", "Not a whole number"),
    _COUNTED,
    Words('"{value}" bukan bilangan bulat', '"{value}" is not a whole number'),
    Words("tulis dengan angka saja, misalnya 1250", "write digits only, such as 1250"),
)
NOT_NUMBER = _problem(
    "CELL-02",
    Words("Bukan bilangan", "Not a number"),
    _COUNTED,
    Words('"{value}" bukan bilangan', '"{value}" is not a number'),
    Words("tulis dengan angka saja, misalnya 1250", "write digits only, such as 1250"),
)
FRACTION = _problem(
    "CELL-03",
    Words("Pecahan pada bilangan bulat", "Fraction where a whole number belongs"),
    Words(
        "Orang, unit, dan rupiah dihitung utuh; pecahan menandakan kolom atau satuan yang keliru.",
        "People, units and rupiah are counted whole; a fraction tells of a wrong column or unit.",
    ),
    Words('"{value}" bukan bilangan bulat', '"{value}" is not a whole number'),
    Words("bulatkan, atau periksa satuannya", "round it, or check its unit"),
)
OTHER_SIGN = _problem(
    "CELL-04",
    Words("Tanda desimal yang lain", "The other decimal sign"),
    Words(
        "Titik dan koma bertukar arti antara tulisan Indonesia dan Inggris; rencana menyatakan satu tanda desimal.",
        "Point and comma change their meaning between Indonesian and English; a plan declares one decimal sign.",
    ),
    Words(
        '"{value}" tidak sesuai dengan tanda desimal rencana ini: dengan tanda yang lain berarti {other}',
        '"{value}" does not fit the decimal sign of this plan: with the other sign it is {other}',
    ),
    Words("tulis {other}", "write {other}"),
)
TOO_LARGE = _problem(
    "CELL-05",
    Words("Bilangan di luar jangkauan", "Number out of range"),
    Words(
        "Bilangan dalam rencana memiliki paling banyak 15 angka di depan dan di belakang tanda desimal.",
        "A number of a plan has at most 15 digits before and after the decimal sign.",
    ),
    Words('"{value}" di luar jangkauan bilangan rencana', '"{value}" is out of the range of a plan'),
    Words("periksa jumlah angkanya", "check its number of digits"),
)
NEGATIVE = _problem(
    "CELL-06",
    Words("Bilangan di bawah nol", "Number below zero"),
    Words(
        "Jumlah, luas, dan biaya tidak pernah kurang dari nol.",
        "A count, an area or a cost is never less than zero.",
    ),
    Words('"{value}" kurang dari nol', '"{value}" is less than zero'),
    Words("periksa tandanya", "check its sign"),
)
NUMERIC_CODE = _problem(
    "CELL-07",
    Words("Kode tersimpan sebagai angka", "Code stored as a number"),
    _CODED,
    Words("kode ini tersimpan sebagai angka {value}", "this code is stored as the number {value}"),
    Words(
        "jadikan sel ini teks dan tulis {suggestion} bila itu kodenya",
        "make the cell text and write {suggestion} if that is the code",
    ),
)
DATED_CODE = _problem(
    "CELL-08",
    Words("Kode tersimpan sebagai tanggal", "Code stored as a date"),
    Words(
        "Lembar kerja mengubah kode seperti 3.31.02 menjadi tanggal; kodenya lalu hilang.",
        "Spreadsheets turn a code such as 3.31.02 into a date; the code is then lost.",
    ),
    Words("kode ini tersimpan sebagai tanggal {value}", "this code is stored as the date {value}"),
    Words("jadikan sel ini teks dan tulis ulang kodenya", "make the cell text and write the code again"),
)
NOT_TEXT = _problem(
    "CELL-09",
    Words("Bukan teks", "Not a text"),
    Words(
        "Kolom ini memuat teks; nilai ya/tidak di sini menandakan kolom yang tertukar.",
        "The column holds text; a true or false tells of columns that were mixed up.",
    ),
    Words("{value} bukan teks", "{value} is not a text"),
    Words("tulis teksnya, dalam tanda kutip bila perlu", "write the text, in quotes where needed"),
)
UNPRINTABLE = _problem(
    "CELL-10",
    Words("Tanda yang tidak dapat dicetak", "Sign that cannot be printed"),
    Words(
        "Tanda kendali tidak boleh ada dalam berkas DOCX; Word akan menolak membukanya.",
        "A control sign may not stand in a DOCX file; Word would refuse to open it.",
    ),
    Words(
        "teks memuat tanda {sign} yang tidak dapat dicetak",
        "the text holds the sign {sign}, which cannot be printed",
    ),
    Words("ketik ulang isi sel ini", "type the cell again"),
)
NO_SUCH_DAY = _problem(
    "CELL-11",
    Words("Hari yang tidak ada", "Day that does not exist"),
    _DATED,
    Words(
        '"{value}" bukan tanggal; {month_id} {year} memiliki {days} hari',
        '"{value}" is not a date; {month_en} {year} has {days} days',
    ),
    Words("", ""),
)
NOT_DATE = _problem(
    "CELL-12",
    Words("Bukan tanggal", "Not a date"),
    _DATED,
    Words('"{value}" bukan tanggal', '"{value}" is not a date'),
    Words("tulis tahun-bulan-hari, misalnya 2026-11-24", "write year-month-day, such as 2026-11-24"),
)
NOT_YEAR = _problem(
    "CELL-13",
    Words("Bukan tahun", "Not a year"),
    Words(
        "Tahun di luar 1900 sampai 2199 hampir pasti salah ketik.",
        "A year outside 1900 to 2199 is almost certainly mistyped.",
    ),
    Words('"{value}" bukan tahun', '"{value}" is not a year'),
    Words("tulis empat angka, misalnya 2026", "write four digits, such as 2026"),
)
NOT_YES_NO = _problem(
    "CELL-14",
    Words("Bukan ya atau tidak", "Neither yes nor no"),
    Words("Kolom ini hanya dapat menjawab ya atau tidak.", "The column can only answer yes or no."),
    Words('"{value}" bukan ya atau tidak', '"{value}" is neither yes nor no'),
    Words("tulis ya atau tidak", "write ya or tidak"),
)
NOT_CHOICE = _problem(
    "CELL-15",
    Words("Bukan pilihan kolom", "Not a choice of the column"),
    Words(
        "Dokumen dan pemeriksaan mengenali pilihan yang tetap; yang lain tidak punya arti.",
        "Documents and checks know a closed list of choices; anything else has no meaning.",
    ),
    Words('"{value}" bukan pilihan kolom ini', '"{value}" is not a choice of this column'),
    Words("pilih salah satu: {choices}", "choose one of: {choices}"),
)
ERROR_CELL = _problem(
    "CELL-16",
    Words("Sel galat", "Error cell"),
    Words(
        "Sel galat menandakan rumus yang rusak; datanya tidak diketahui.",
        "An error cell tells of a broken formula; its datum is unknown.",
    ),
    Words("sel ini memuat galat {value}", "this cell holds the error {value}"),
    Words("perbaiki rumusnya atau tulis nilainya", "mend its formula or write its value"),
)
NESTED = _problem(
    "CELL-17",
    Words("Beberapa nilai pada satu sel", "Several values in one cell"),
    Words("Kolom ini memuat satu nilai.", "The column holds one value."),
    Words("di sini diharapkan satu nilai, bukan beberapa", "one value belongs here, not several"),
    Words("tulis satu nilai", "write one value"),
)
KEY_SIGNS = _problem(
    "KEY-03",
    Words("Tanda terlarang dalam kunci", "Sign that a key may not have"),
    Words(
        "Kunci menjadi nama berkas dan isi daftar; garis miring, titik koma, dan sejenisnya merusak keduanya.",
        "A key becomes a file name and a member of lists; slashes, semicolons and the like break both.",
    ),
    Words('"{value}" tidak dapat menjadi kunci', '"{value}" cannot be a key'),
    Words(
        "pakai huruf, angka, titik, tanda hubung, dan garis bawah",
        "use letters, digits, points, hyphens and underscores",
    ),
)

NOT_WHOLE_SAID = replace(NOT_WHOLE, hint=Words("tulis {suggestion}", "write {suggestion}"))
NOT_NUMBER_SAID = replace(NOT_NUMBER, hint=Words("tulis {suggestion}", "write {suggestion}"))
OTHER_SIGN_TWICE = replace(
    OTHER_SIGN,
    message=Words(
        OTHER_SIGN.message.id + ", tanpa tanda berarti {plain}",
        OTHER_SIGN.message.en + ", without it {plain}",
    ),
    hint=Words("tulis {other} atau {plain}", "write {other} or {plain}"),
)
NOT_DATE_MEANT = replace(
    NOT_DATE, hint=Words("tulis {suggestion} bila itu maksudnya", "write {suggestion} if that is meant")
)
NOT_CHOICE_NEAR = replace(
    NOT_CHOICE, hint=Words("tulis {near}; pilihannya: {choices}", "write {near}; the choices are: {choices}")
)

CELL_PROBLEMS = (
    NOT_WHOLE, NOT_NUMBER, FRACTION, OTHER_SIGN, TOO_LARGE, NEGATIVE, NUMERIC_CODE, DATED_CODE, NOT_TEXT,
    UNPRINTABLE, NO_SUCH_DAY, NOT_DATE, NOT_YEAR, NOT_YES_NO, NOT_CHOICE, ERROR_CELL, NESTED, KEY_SIGNS,
)  # fmt: skip
