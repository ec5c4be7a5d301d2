"""Which fixed words do documents carry? The one place for words that no template and no datum gives."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from planbuilder.document.blocks import CheckState, ContentsOf, NoteKind, StepKind

CHAPTER = "BAB"
CHAPTER_IN_TEXT = "Bab"
"""How running text names a chapter: "Bab III"."""
APPENDIX = "Lampiran"
APPENDIX_MARK = "L"
"""Begins the numbers of an annex: section "L1.1", "Tabel L1.1", page "L1-1"."""
TABLE = "Tabel"
FIGURE = "Gambar"
CONTINUED = "lanjutan"
"""Said after a caption that is repeated: "Tabel 3.2 (lanjutan)"."""

CONTENTS_TITLES: Mapping[ContentsOf, str] = MappingProxyType(
    {
        ContentsOf.HEADINGS: "DAFTAR ISI",
        ContentsOf.TABLES: "DAFTAR TABEL",
        ContentsOf.FIGURES: "DAFTAR GAMBAR",
    }
)

SOURCE = "Sumber"
REMARK = "Keterangan"
SAMPLE = "contoh, bukan data resmi"
SAMPLE_PAGE = "Halaman ini memuat contoh, bukan data resmi."
DRAFT = "DRAF"
DRAFT_PAGE = "DRAF: bukan dokumen resmi, tidak untuk ditandatangani."
"""Said at the foot of each page of a draft, whatever the stage of its document."""
DOUBT = "?"
"""Begins the mark of a cell with an error: "[? seratus]"."""
ROUNDING = "selisih karena pembulatan"
MISSING = "–"
"""A cell whose datum nobody has given."""
UNKNOWN_REFERENCE = "(rujukan tidak ditemukan)"
"""Printed where a cross reference points at nothing."""

NOTE_TITLES: Mapping[NoteKind, str] = MappingProxyType(
    {
        NoteKind.REMARK: "Catatan",
        NoteKind.SAMPLE: "Contoh, bukan data resmi",
        NoteKind.OPEN: "Perlu dilengkapi",
    }
)

DRAWN_MAP = "Peta"
DRAWN_GANTT = "Diagram jadwal"
NO_DATA = "Belum ada data"
NO_DATE = "tanggal belum ditetapkan"
ROUGH_PLACE = "Lambang kosong: titik tengah kecamatan"
UNLABELLED = "Tanpa tulisan pada peta"
NORTH = "U"
"""Utara, over the arrow of a map."""
STEP_KINDS: Mapping[StepKind, str] = MappingProxyType(
    {
        StepKind.SPAN: "pelaksanaan",
        StepKind.DUE: "batas waktu",
        StepKind.DONE: "selesai",
        StepKind.UNDATED: NO_DATE,
    }
)

CHECK_HEADS = ("No.", "Persyaratan", "Status", "Bukti/Keterangan")
"""The heads of a checklist: number, requirement, state, evidence."""
CHECK_STATES: Mapping[CheckState, str] = MappingProxyType(
    {
        CheckState.READY: "Tersedia",
        CheckState.PROCESS: "Dalam proses",
        CheckState.MISSING: "Belum tersedia",
        CheckState.NOT_APPLICABLE: "Tidak berlaku",
    }
)

ADDRESSEE = "Yth."
NIP = "NIP"
COPIES = "Tembusan"
FIELD_SIGN = ":"
"""Stands between a label and its value: "Nomor : ..."."""

TOTAL = "Jumlah"
SUBTOTAL = "Subjumlah"
ROW_NUMBER = "No."

EMBLEM = "Lambang"
"""Alternative text of the emblem on covers and letterheads."""

CITED_CELLS = "Data yang dikutip dokumen ini beserta tempatnya"
"""Describes the CSV that rides along in a PDF."""
