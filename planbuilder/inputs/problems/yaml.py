"""What can be wrong with a YAML file?"""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words

SYNTAX = Problem(
    "YAML-01",
    Severity.ERROR,
    Words("YAML tidak terbaca", "YAML that cannot be read"),
    Words(
        "Setelah satu salah tulis, isi berkas selebihnya tidak dapat dipastikan.",
        "After one slip of the pen the rest of the file has no certain meaning.",
    ),
    Words('tidak terbaca sebagai YAML: "{text}"', 'not readable as YAML: "{text}"'),
    Words(
        "periksa lekukan, titik dua, kurung, dan kutip pada teks yang berawal dengan tanda baca",
        "check indentation, colons, brackets, and put a text that begins with a sign in quotes",
    ),
)
DUPLICATE_KEY = Problem(
    "YAML-02",
    Severity.ERROR,
    Words("Kunci ganda", "A key given twice"),
    Words(
        "Dari dua nilai untuk satu kunci, salah satu akan hilang tanpa terlihat.",
        "Of two values for one key one would disappear without a sound.",
    ),
    Words(
        'kunci "{key}" sudah ada pada baris {first}; yang dibaca hanya yang pertama',
        'key "{key}" already stands on line {first}, and only the first is read',
    ),
    Words("hapus salah satu", "delete one of them"),
)
TOO_MANY_ALIASES = Problem(
    "YAML-03",
    Severity.ERROR,
    Words("Rujukan berlipat ganda", "Aliases that multiply"),
    Words(
        "Rujukan yang saling melipatgandakan atau menunjuk dirinya sendiri menghabiskan memori.",
        "Aliases that multiply, or point at themselves, use up all memory.",
    ),
    Words(
        "rujukan (*) di sini berlipat ganda atau melingkar",
        "the aliases (*) here multiply or go round in a circle",
    ),
    Words("tulis nilainya langsung", "write the values out"),
)
SEVERAL_DOCUMENTS = Problem(
    "YAML-04",
    Severity.ERROR,
    Words("Beberapa dokumen dalam satu berkas YAML", "Several documents in one YAML file"),
    Words(
        "Yang dibaca hanya dokumen pertama; dokumen kedua akan hilang tanpa terlihat.",
        "Only the first document is read; a second one would disappear without a sound.",
    ),
    Words("dokumen YAML kedua dimulai di sini", "a second YAML document begins here"),
    Words("hapus garis --- dan satukan isinya", "delete the line --- and join the contents"),
)
TAB = Problem(
    "YAML-05",
    Severity.ERROR,
    Words("Tab sebagai lekukan", "A tab as indentation"),
    Words(
        "YAML hanya mengenal spasi sebagai lekukan.",
        "YAML knows only spaces as indentation (YAML 1.2, 6.1).",
    ),
    Words("baris ini dilekukkan dengan tab", "this line is indented with a tab"),
    Words("ganti tab dengan spasi", "use spaces instead of the tab"),
)
TAG = Problem(
    "YAML-06",
    Severity.ERROR,
    Words("Tag khusus", "A custom tag"),
    Words(
        "Tag khusus dapat meminta program membuat benda lain; di sini hanya ada data.",
        "A custom tag asks a program to build something; here is only data.",
    ),
    Words('tag "{tag}" tidak dikenal', 'the tag "{tag}" is not known'),
    Words("hapus tagnya, atau apit teksnya dengan kutip", "delete the tag, or put the text in quotes"),
)
SHAPE = Problem(
    "YAML-07",
    Severity.ERROR,
    Words("Susunan YAML yang bukan tabel", "YAML in a shape that is no table"),
    Words(
        "Tabel ditulis sebagai daftar baris atau sebagai kunci dengan isinya; rencana sebagai kunci dan nilai.",
        "A table is written as a list of rows or as keys with their rows, a plan as keys and values.",
    ),
    Words(
        'di sini diharapkan kunci dan nilai, bukan "{text}"',
        'keys with values are expected here, not "{text}"',
    ),
    Words('tulis misalnya "- id: A1"', 'write for example "- id: A1"'),
)
COMPLEX_KEY = Problem(
    "YAML-08",
    Severity.ERROR,
    Words("Kunci yang bukan teks", "A key that is no text"),
    Words("Kunci adalah nama kolom atau kunci baris.", "A key names a column or a row."),
    Words("daftar atau kelompok tidak dapat menjadi kunci", "a list or a group cannot be a key"),
    Words("tulis kuncinya sebagai satu kata", "write the key as one word"),
)
UNCLOSED_QUOTE = Problem(
    "YAML-09",
    Severity.ERROR,
    Words("Kutip yang tidak ditutup", "A quote that does not close"),
    Words(
        "Kutip yang tidak ditutup menelan baris-baris sesudahnya.",
        "A quote that does not close swallows the lines after it.",
    ),
    Words(
        'kutip yang dibuka di sini tidak ditutup: "{text}"', 'the quote opened here is not closed: "{text}"'
    ),
    Words("tutup kutipnya", "close the quote"),
)
STRAY_COLON = Problem(
    "YAML-10",
    Severity.ERROR,
    Words("Titik dua yang tidak pada tempatnya", "A colon where none can be"),
    Words(
        "Titik dua memisahkan kunci dari nilai; di dalam teks ia perlu dikutip.",
        "A colon parts a key from its value; inside a text it needs quotes.",
    ),
    Words('titik dua tidak dapat berdiri di sini: "{text}"', 'a colon cannot stand here: "{text}"'),
    Words(
        "apit teksnya dengan kutip, atau sejajarkan kuncinya dengan kunci di atasnya",
        "put the text in quotes, or align the key with the keys above it",
    ),
)
NO_COLON = Problem(
    "YAML-11",
    Severity.ERROR,
    Words("Baris tanpa titik dua", "A line without a colon"),
    Words(
        "Di antara kunci-kunci setiap baris perlu titik dua dan spasi.",
        "Among keys every line needs a colon and a space.",
    ),
    Words('baris ini tidak memiliki titik dua: "{text}"', 'this line has no colon: "{text}"'),
    Words('tulis "kunci: nilai", dengan spasi', 'write "key: value", with a space'),
)
TOO_DEEP = Problem(
    "YAML-12",
    Severity.ERROR,
    Words("Susunan terlalu dalam", "Nested too deep"),
    Words(
        "Tidak ada data rencana yang bersarang sedalam itu.",
        "No data of a plan is nested that deep.",
    ),
    Words("lebih dari {limit} tingkat bersarang", "more than {limit} levels of nesting"),
    Words("ratakan susunannya", "write it flatter"),
)
TWO_KEYS = Problem(
    "YAML-13",
    Severity.ERROR,
    Words("Kunci baris yang bertentangan", "Two keys for one row"),
    Words(
        "Bila kunci baris dan isinya berbeda, tidak jelas baris mana yang dimaksud.",
        "Where the key of a row and its contents differ, nobody knows which row is meant.",
    ),
    Words(
        'baris ini berkunci "{key}" tetapi berisi {field} "{value}"; yang dibaca kuncinya',
        'this row stands under "{key}" but says {field} "{value}", and the former is read',
    ),
    Words("hapus salah satu", "delete one of them"),
)

PROBLEMS = (
    SYNTAX,
    DUPLICATE_KEY,
    TOO_MANY_ALIASES,
    SEVERAL_DOCUMENTS,
    TAB,
    TAG,
    SHAPE,
    COMPLEX_KEY,
    UNCLOSED_QUOTE,
    STRAY_COLON,
    NO_COLON,
    TOO_DEEP,
    TWO_KEYS,
)
