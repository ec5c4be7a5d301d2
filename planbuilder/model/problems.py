"""Which problems can rows and the plan itself have? Codes KEY and PLAN, and all problems of the room."""

from __future__ import annotations

from planbuilder.diagnostics import Problem, Severity, Words
from planbuilder.model.cells.problems import CELL_PROBLEMS

_NOTHING = Words("", "")


def _problem(
    code: str, title: Words, reason: Words, message: Words, hint: Words, task: Words = _NOTHING
) -> Problem:
    return Problem(code, Severity.ERROR, title, reason, message, hint, task)


KEY_MISSING = _problem(
    "KEY-01",
    Words("Kunci kosong", "Missing key"),
    Words(
        "Baris dikenali dari kuncinya, bukan dari letaknya; tanpa kunci baris tidak dapat dirujuk.",
        "A row is known by its key and not by its place; without one nothing can refer to it.",
    ),
    Words(
        "baris ini tidak memiliki {title}, padahal itu kuncinya", "this row has no {title}, which is its key"
    ),
    Words("isi kolom {field}", "fill in the column {field}"),
)
FACT_REQUIRED = _problem(
    "KEY-02",
    Words("Isi pokok kosong", "Missing essential"),
    Words(
        "Tanpa isi pokok ini sebuah baris tidak berarti apa-apa.",
        "Without this a row means nothing.",
    ),
    Words("baris ini tidak memiliki {title}", "this row has no {title}"),
    Words("isi kolom {field}", "fill in the column {field}"),
    Words("isi {titles} pada {row}", "fill in {columns} of {row}"),
)
UNKNOWN_COLUMN = _problem(
    "KEY-04",
    Words("Kolom tidak dikenal pada tabel panjang", "Unknown column in a long table"),
    Words(
        "Skor ditulis satu baris untuk setiap kriteria, atau satu kolom untuk setiap kriteria, bukan keduanya.",
        "Scores stand one row a criterion or one column a criterion, not both.",
    ),
    Words(
        'kolom "{field}" tidak dikenal di samping kolom kriteria',
        'column "{field}" is not known beside a column of criteria',
    ),
    Words("hapus kolom kriteria atau kolom ini", "remove the column of criteria or this one"),
)
NO_PLAN = _problem(
    "PLAN-01",
    Words("Keterangan rencana tidak ada", "The plan does not say what it is"),
    Words(
        "Judul, provinsi, dan periode rencana tercetak pada setiap dokumen.",
        "Title, province and period of the plan stand on every document.",
    ),
    Words("rencana ini tidak memiliki plan.yaml", "this plan has no plan.yaml"),
    Words(
        "tulis plan.yaml, atau mulai dengan planbuilder new", "write plan.yaml, or begin with planbuilder new"
    ),
)
PERIOD_REVERSED = _problem(
    "PLAN-02",
    Words("Periode terbalik", "Period upside down"),
    Words("Tahun akhir periode tidak mendahului tahun awalnya.", "A period does not end before it starts."),
    Words(
        "periode berakhir {end}, sebelum dimulai {start}",
        "the period ends in {end}, before it starts in {start}",
    ),
    Words("tukar atau perbaiki kedua tahun itu", "swap or mend the two years"),
)
UNKNOWN_SETTING = _problem(
    "PLAN-03",
    Words("Pengaturan tidak dikenal", "Unknown setting"),
    Words(
        "Pengaturan yang salah ketik tidak akan berpengaruh apa pun.",
        "A mistyped setting would have no effect at all.",
    ),
    Words('pengaturan "{name}" tidak dikenal', 'the setting "{name}" is not known'),
    Words("yang dikenal: {known}", "known are: {known}"),
)
NOT_SETTINGS = _problem(
    "PLAN-04",
    Words("Bukan pengaturan", "Not settings"),
    Words(
        "Di tempat ini plan.yaml memuat nama dan isinya.",
        "At this place plan.yaml holds names and what they stand for.",
    ),
    Words("di sini diharapkan nama dan isinya", "names and what they stand for belong here"),
    Words("lihat contoh dengan planbuilder schema", "see the form with planbuilder schema"),
)
RULE_INCOMPLETE = _problem(
    "PLAN-05",
    Words("Aturan diubah tanpa alasan", "Rule changed without a reason"),
    Words(
        "Temuan yang diperingan harus dapat dipertanggungjawabkan kepada pembaca berikutnya.",
        "Whoever makes a finding matter less owes the next reader the reason.",
    ),
    Words("aturan {code} diubah tanpa {name}", "the rule {code} is changed without {name}"),
    Words("tulis severity dan reason", "write severity and reason"),
)
UNKNOWN_LIST = _problem(
    "PLAN-06",
    Words("Daftar kode tidak dikenal", "Unknown code list"),
    Words("Daftar dengan nama lain tidak akan dipakai.", "A list of another name would not be used."),
    Words('"{name}" bukan nama daftar kode', '"{name}" is no code list'),
    Words("daftar yang dikenal: {known}", "the lists are: {known}"),
)

PROBLEMS: tuple[Problem, ...] = (
    *CELL_PROBLEMS,
    KEY_MISSING, FACT_REQUIRED, UNKNOWN_COLUMN,
    NO_PLAN, PERIOD_REVERSED, UNKNOWN_SETTING, NOT_SETTINGS, RULE_INCOMPLETE, UNKNOWN_LIST,
)  # fmt: skip
