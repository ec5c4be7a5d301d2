"""What can go wrong while pages are drawn?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

NO_PANGO = Problem(
    "DRAW-01",
    Severity.ERROR,
    Words("Pustaka tata letak tidak ada", "Layout library is missing"),
    Words(
        "PDF ditata dengan WeasyPrint, yang memerlukan pustaka sistem Pango; DOCX dan pemeriksaan tidak memerlukannya.",
        "PDF is laid out by WeasyPrint, which needs the system library Pango; DOCX and checks do without it.",
    ),
    Words(
        "pustaka {library} tidak ditemukan, sehingga PDF tidak dapat dibuat",
        "the library {library} is not found, so no PDF can be made",
    ),
    Words(
        "pasang {install}, atau buat DOCX saja dengan -f docx",
        "install {install}, or build DOCX only with -f docx",
    ),
)

NO_FONTS = Problem(
    "FONT-03",
    Severity.ERROR,
    Words("Tidak ada huruf", "No fonts"),
    Words(
        "Tanpa satu pun huruf terpasang, penata letak PDF berhenti di tengah jalan.",
        "With no font installed the layout engine of PDF breaks down.",
    ),
    Words("tidak ada huruf yang terpasang", "no font is installed"),
    Words(
        "pasang {install}, atau buat DOCX saja dengan -f docx",
        "install {install}, or build DOCX only with -f docx",
    ),
)

OTHER_FONT = Problem(
    "FONT-01",
    Severity.WARNING,
    Words("Huruf lain dipakai", "Another font was used"),
    Words(
        "Huruf dengan lebar lain mengubah baris dan halaman; huruf tambahan dipakai bila sebuah tanda tidak ada di huruf utama.",
        "A font of other widths changes lines and pages; a second one comes in where the first lacks a sign.",
    ),
    Words(
        "sebagian atau seluruh teks PDF memakai huruf {used}, bukan {wished}: {signs}",
        "some or all text of the PDF is set in {used}, not in {wished}: {signs}",
    ),
    Words(
        "pasang huruf {wished} atau fonts-liberation, atau tambahkan {used} di fonts.text",
        "install {wished} or fonts-liberation, or add {used} to fonts.text",
    ),
)

MISSING_SIGN = Problem(
    "FONT-04",
    Severity.WARNING,
    Words("Tanda tidak ada di huruf mana pun", "No font has a sign"),
    Words(
        "Halaman PDF memuat kotak kosong pada tempat tanda itu; Word mungkin mencetaknya dengan huruf lain.",
        "The page of the PDF has an empty box in the sign's place; Word may print it in another font.",
    ),
    Words(
        'huruf {families} dan huruf lain di mesin ini tidak memuat {signs}, antara lain pada "{words}"',
        'neither {families} nor another font of this machine has {signs}, such as in "{words}"',
    ),
    Words(
        "pasang huruf yang memuatnya dan tambahkan di fonts.text pada theme.yaml, atau ganti tanda itu",
        "install a font that has them and add it to fonts.text of theme.yaml, or write something else",
    ),
)

TWIN_FONT = Problem(
    "FONT-02",
    Severity.NOTE,
    Words("Huruf pengganti yang sama lebar", "A stand-in of the same widths"),
    Words(
        "Huruf pengganti ini berukuran persis sama, sehingga baris dan halaman tidak berubah.",
        "This stand-in has exactly the same widths, so lines and pages stay as they are.",
    ),
    Words(
        "{used} menggantikan {wished}; lebarnya sama",
        "{used} stands in for {wished}; its widths are the same",
    ),
)

ENGINE_REMARK = Problem(
    "DRAW-02",
    Severity.WARNING,
    Words("Catatan dari penata letak", "A remark of the layout engine"),
    Words(
        "Penata letak PDF melewati sesuatu yang tidak dipahaminya, misalnya aturan gaya atau gambar.",
        "The layout engine of PDF skipped something it does not understand, such as a style rule or a picture.",
    ),
    Words("penata letak PDF berkata: {remark}", "the layout engine of PDF says: {remark}"),
)

PROBLEMS = (NO_PANGO, ENGINE_REMARK, OTHER_FONT, TWIN_FONT, NO_FONTS, MISSING_SIGN)
