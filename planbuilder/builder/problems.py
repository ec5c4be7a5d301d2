"""What can go wrong while documents are made?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

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
    Words("{path} tidak dapat ditulis: {cause}", "{path} cannot be written: {cause}"),
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

UNKNOWN_TYPE = Problem(
    "BUILD-04",
    Severity.ERROR,
    Words("Jenis dokumen tidak dikenal", "Unknown document type"),
    Words("Jenis dokumen adalah nama folder di templates/.", "A document type is a folder of templates/."),
    Words("tidak ada jenis dokumen {name}", "there is no document type {name}"),
    Words("yang ada: {known}", "there are: {known}"),
)

WRONG_THEME = Problem(
    "BUILD-05",
    Severity.ERROR,
    Words("Tema tidak terbaca", "Theme cannot be read"),
    Words(
        "theme.yaml menentukan huruf, ukuran, warna, dan margin kedua format.",
        "theme.yaml decides fonts, sizes, colours and margins of both formats.",
    ),
    Words("{cause}", "{cause}"),
    Words("bandingkan dengan templates/shared/theme.yaml bawaan", "compare with the theme.yaml that ships"),
)

PROBLEMS = (NO_PLAN, CANNOT_WRITE, SAME_FILE, UNKNOWN_TYPE, WRONG_THEME)
