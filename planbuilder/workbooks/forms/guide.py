"""What does somebody read who opens the workbook of a plan? How to fill it in, and where each table is."""

from __future__ import annotations

SHEET = "_Petunjuk"
RULES = (
    "Isi satu baris untuk setiap data, mulai tepat di bawah judul. Sel kosong berarti belum diketahui, bukan nol.",
    "Kolom berjudul gelap wajib diisi; kolom lain boleh kosong. Penjelasan tampil saat selnya dipilih.",
    "Kode ditulis sebagai teks, misalnya 64.10. Uang ditulis dalam rupiah penuh; persen sebagai bilangan: 11, bukan 11%.",
    "Beberapa isi dalam satu sel dipisahkan titik koma.",
    "Baris 2 setiap lembar tersembunyi dan memuat nama kolom bagi program. Jangan diubah; judul di atasnya boleh diubah.",
    "Lembar, kolom, dan berkas yang namanya diawali garis bawah (_) tidak dibaca.",
)
HEAD = ("Lembar", "Isinya")
WIDTHS = (34, 100)
"""In characters."""
