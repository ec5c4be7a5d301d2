"""What can go wrong while documents are made?"""

from __future__ import annotations

from pathlib import Path

from planbuilder.diagnostics import Diagnostic, Location, Problem, Severity, Words, report

NO_PLAN = Problem(
    "BUILD-01",
    Severity.ERROR,
    Words("Rencana tidak ditemukan", "Plan not found"),
    Words(
        "Sebuah rencana adalah folder yang memuat plan.yaml, atau lembar plan di data.xlsx.",
        "A plan is a folder with a plan.yaml, or a sheet plan in data.xlsx.",
    ),
    Words("tidak ada rencana di {path}", "there is no plan at {path}"),
    Words(
        "sebutkan folder yang memuat plan.yaml, atau buat dengan: planbuilder new {path}",
        "name the folder that holds plan.yaml, or start one with: planbuilder new {path}",
    ),
)

CANNOT_WRITE = Problem(
    "BUILD-02",
    Severity.ERROR,
    Words("Berkas tidak dapat ditulis", "File cannot be written"),
    Words(
        "Dokumen ditulis ke berkas sementara lalu diganti namanya; berkas lama tetap utuh bila gagal.",
        "A document is written to a temporary file and renamed; the old file stays whole when that fails.",
    ),
    Words("berkas tidak dapat ditulis: {cause}", "the file cannot be written: {cause}"),
    Words(
        "periksa izin folder dan sisa ruang, atau tutup berkas itu di Word",
        "check the folder's permissions and free space, or close the file in Word",
    ),
)

SAME_FILE = Problem(
    "BUILD-03",
    Severity.ERROR,
    Words("Dua dokumen bernama sama", "Two documents with one name"),
    Words(
        "Dokumen kedua akan menimpa dokumen pertama.",
        "The second document would overwrite the first.",
    ),
    Words("dokumen {name} dibuat dua kali, oleh {types}", "document {name} is made twice, by {types}"),
    Words(
        "bedakan `file:` dalam document.yaml, misalnya dengan id barisnya",
        "tell them apart in `file:` of document.yaml, for example by the row's id",
    ),
)

UNKNOWN_DOCUMENT = Problem(
    "BUILD-04",
    Severity.ERROR,
    Words("Dokumen tidak dikenal", "Unknown document"),
    Words(
        "Dokumen diminta menurut jenisnya, yaitu nama folder di templates/, atau menurut namanya; * berarti apa saja.",
        "Documents are asked for by their type, which is a folder of templates/, or by name; * means anything.",
    ),
    Words("tidak ada dokumen {name}", "there is no document {name}"),
    Words(
        "jenisnya: {known}; nama setiap dokumen: planbuilder list",
        "the types are: {known}; planbuilder list names each document",
    ),
)

WRONG_THEME = Problem(
    "BUILD-05",
    Severity.ERROR,
    Words("Tema tidak terbaca", "Theme cannot be read"),
    Words(
        "theme.yaml menentukan huruf, ukuran, warna, dan margin kedua format.",
        "theme.yaml decides fonts, sizes, colours and margins of both formats.",
    ),
    Words("{cause}", "{cause_en}"),
    Words("bandingkan dengan templates/shared/theme.yaml bawaan", "compare with the theme.yaml that ships"),
)

UNKNOWN_PRESET = Problem(
    "BUILD-13",
    Severity.ERROR,
    Words("Tema tidak ada", "No such theme"),
    Words(
        "theme di plan.yaml memilih tampilan: dinas, atau nama berkas di templates/shared/themes/.",
        "theme of plan.yaml chooses the look: dinas, or the name of a file of templates/shared/themes/.",
    ),
    Words("tidak ada tema {name}", "there is no theme {name}"),
    Words("tulis {meant}", "write {meant}"),
)

UNREADABLE_TEMPLATE = Problem(
    "BUILD-06",
    Severity.ERROR,
    Words("Berkas templat tidak terbaca", "Template file cannot be read"),
    Words(
        "Templat, tema, dan lembar gaya adalah teks UTF-8.",
        "Templates, theme and stylesheet are text in UTF-8.",
    ),
    Words("berkas ini bukan teks UTF-8 yang dapat dibuka", "this is not UTF-8 text that can be opened"),
    Words(
        "simpan ulang sebagai UTF-8, atau hapus agar templat bawaan dipakai",
        "save it as UTF-8, or delete it to use ours",
    ),
)

WRONG_REFERENCE = Problem(
    "BUILD-07",
    Severity.ERROR,
    Words("Contoh gaya Word tidak terbaca", "Word styles cannot be read"),
    Words(
        "reference.docx sebuah kantor menggantikan gaya bawaan; isinya sendiri tidak dipakai.",
        "An office's reference.docx goes before the styles that ship; its text is not used.",
    ),
    Words("berkas ini bukan dokumen Word yang memuat gaya", "this is not a Word document with styles"),
    Words(
        "simpan ulang dari Word sebagai .docx tanpa sandi", "save it from Word as .docx, without a password"
    ),
)

STYLES_MISSING = Problem(
    "BUILD-10",
    Severity.NOTE,
    Words("Contoh gaya Word tidak lengkap", "Word styles that are not there"),
    Words(
        "Gaya yang tidak ada di reference.docx diambil dari gaya bawaan, sehingga tampilannya dapat berbeda dari gaya kantor.",
        "Styles that reference.docx lacks are those that ship, which may look other than the office's own.",
    ),
    Words(
        "berkas ini tidak memuat gaya {styles}; gaya bawaan dipakai",
        "this file has no style {styles}; those that ship are used",
    ),
    Words(
        "salin gaya itu dari DOCX yang sudah disusun, atau mulai dari DOCX itu, lalu sesuaikan",
        "copy them from a DOCX that was made, or begin with that DOCX, and restyle them",
    ),
)

HEADINGS_UNCOUNTED = Problem(
    "BUILD-11",
    Severity.NOTE,
    Words("Judul tanpa penomoran bertingkat", "Headings of no multilevel list"),
    Words(
        "BAB I, 1.1, dan 1.1.1 dihitung oleh satu daftar bertingkat; milik reference.docx tidak ikut disalin.",
        "BAB I, 1.1 and 1.1.1 are counted by one multilevel list; that of reference.docx does not come along.",
    ),
    Words(
        "gaya {styles} tidak terikat pada daftar bertingkat; penomoran bawaan dipakai",
        "the style {styles} belongs to no multilevel list; the one that ships is used",
    ),
    Words("tidak perlu diubah bila penomoran bawaan sesuai", "nothing needs to be done if that one will do"),
)

OTHER_LANGUAGE = Problem(
    "BUILD-12",
    Severity.NOTE,
    Words("Bahasa gaya Word lain", "Word styles of another language"),
    Words(
        "Bahasa menentukan pemeriksaan ejaan dan pemenggalan kata oleh Word.",
        "The language decides how Word checks spelling and breaks words.",
    ),
    Words(
        "bahasa teks berkas ini {found}; {wanted} dipakai",
        "the language of this file's text is {found}; {wanted} is used",
    ),
    Words(
        "pilih bahasa Indonesia di Word (Tinjauan > Bahasa) lalu simpan ulang",
        "choose Indonesian in Word (Review > Language) and save it again",
    ),
)

WORKER_DIED = Problem(
    "BUILD-08",
    Severity.ERROR,
    Words("Proses kerja berhenti", "A worker stopped"),
    Words(
        "Setiap proses kerja menata satu dokumen; sistem menghentikannya bila memori habis.",
        "Each worker lays out one document; the system stops it when memory runs out.",
    ),
    Words(
        "proses kerja berhenti sebelum dokumen ini selesai", "a worker stopped before this document was done"
    ),
    Words("beri lebih banyak memori, atau ulangi dengan -j 1", "give it more memory, or try again with -j 1"),
)

NOT_MOVED = Problem(
    "MOVE-06",
    Severity.ERROR,
    Words("Isi tidak dapat dipindahkan utuh", "Content that cannot be moved whole"),
    Words(
        "Rencana yang dikonversi dibaca kembali dan dibandingkan sel demi sel; yang berubah tidak ditulis.",
        "A converted plan is read back and compared cell by cell; what would change is not written.",
    ),
    Words(
        'setelah dikonversi isi ini tidak terbaca sama: "{value}"',
        'after conversion this does not read the same: "{value}"',
    ),
    Words(
        "nyatakan `decimal` di plan.yaml, ganti tulisannya, atau pilih bentuk yang lain",
        "declare `decimal` in plan.yaml, word it otherwise, or choose the other form",
    ),
)

LINK = Problem(
    "MOVE-07",
    Severity.NOTE,
    Words("Tautan tidak ikut pindah", "A link stays behind"),
    Words(
        "Tautan ke folder lain bukan bagian rencana; isinya tetap di tempatnya.",
        "A link to another folder is no part of a plan; what it leads to stays where it is.",
    ),
    Words("tautan ini tidak ikut pindah", "this link stays behind"),
    Words("salin isinya bila perlu", "copy what it leads to where it is needed"),
)

PROBLEMS = (
    NO_PLAN, CANNOT_WRITE, SAME_FILE, UNKNOWN_DOCUMENT, WRONG_THEME, UNKNOWN_PRESET, UNREADABLE_TEMPLATE, WRONG_REFERENCE,
    WORKER_DIED, STYLES_MISSING, HEADINGS_UNCOUNTED, OTHER_LANGUAGE, NOT_MOVED, LINK,
)  # fmt: skip


def cannot_write(path: Path, error: OSError) -> Diagnostic:
    """Report a file that the system refused to write, in the system's own words."""
    return report(CANNOT_WRITE, Location(path.as_posix()), cause=error.strerror or str(error))
