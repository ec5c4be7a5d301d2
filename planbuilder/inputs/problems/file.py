"""What can be wrong with a file as such, before anybody reads its rows?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

UNKNOWN_FILE = Problem(
    "FILE-01",
    Severity.ERROR,
    Words("Berkas yang tidak dikenal", "A file that has no place in a plan"),
    Words(
        "Nama berkas yang salah ketik membuat seluruh tabel hilang tanpa terlihat.",
        "A misspelt file name makes a whole table disappear without a sound.",
    ),
    Words('berkas "{name}" tidak dikenal di sini', 'no table or folder of a plan is called "{name}"'),
    Words(
        "yang dikenal: {known}; awali namanya dengan _ bila tidak ikut dibaca",
        "known here: {known}; begin its name with _ to leave it out",
    ),
)
OUTSIDE = Problem(
    "FILE-02",
    Severity.ERROR,
    Words("Tautan ke luar folder rencana", "A link that leaves the plan's folder"),
    Words(
        "Rencana harus utuh di dalam foldernya agar hasilnya sama di komputer mana pun.",
        "A plan must be whole inside its folder, so that it builds the same on every machine.",
    ),
    Words("tautan ini menunjuk ke luar folder rencana", "this link points outside the plan's folder"),
    Words("salin berkasnya ke dalam folder", "copy the file into the folder"),
)
NOT_UTF8 = Problem(
    "FILE-03",
    Severity.ERROR,
    Words("Berkas teks bukan UTF-8", "A text file that is not UTF-8"),
    Words(
        "Pengodean lain menampilkan huruf yang salah pada dokumen resmi.",
        "Any other encoding puts wrong letters into an official document.",
    ),
    Words(
        "byte yang bukan UTF-8 pada baris {lines}",
        "bytes that are not UTF-8 on line {lines}",
    ),
    Words('simpan ulang sebagai "CSV UTF-8" atau teks UTF-8', 'save it again as "CSV UTF-8" or UTF-8 text'),
)
UNREADABLE = Problem(
    "FILE-04",
    Severity.ERROR,
    Words("Berkas tidak dapat dibuka", "A file that cannot be opened"),
    Words(
        "Berkas yang tidak terbuka bisa memuat data yang diperlukan dokumen.",
        "What cannot be opened may hold data that the documents need.",
    ),
    Words("berkas ini tidak dapat dibuka", "this cannot be opened"),
    Words(
        "periksa hak akses dan tujuan tautannya",
        "check its permissions and where it links to",
    ),
)
CONTROL_CHARACTER = Problem(
    "FILE-05",
    Severity.ERROR,
    Words("Karakter kendali di dalam teks", "A control character in a text"),
    Words(
        "Karakter yang tidak tampak tidak dapat ditulis ke DOCX maupun PDF.",
        "Characters that nobody can see cannot be written to DOCX or PDF.",
    ),
    Words("karakter kendali {code} di dalam teks", "control character {code} in the text"),
    Words("hapus karakter itu", "delete the character"),
)
OTHER_FORMAT = Problem(
    "FILE-06",
    Severity.ERROR,
    Words("Format lembar kerja yang tidak dibaca", "A spreadsheet format that is not read"),
    Words(
        "Hanya XLSX, CSV, dan YAML yang dibaca, agar alamat sel dan angkanya pasti.",
        "Only XLSX, CSV and YAML are read, so that addresses and numbers are certain.",
    ),
    Words('format "{ending}" tidak dibaca', 'the format "{ending}" is not read'),
    Words("simpan sebagai .xlsx", "save it as .xlsx"),
)

PROBLEMS = (UNKNOWN_FILE, OUTSIDE, NOT_UTF8, UNREADABLE, CONTROL_CHARACTER, OTHER_FORMAT)
