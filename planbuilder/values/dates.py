"""How is a date written in Indonesian? `24 November 2026`, its weekday, and in words."""

from __future__ import annotations

from datetime import date

from planbuilder.values.words import in_words

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def date_text(day: date) -> str:
    """Write a date as running text does, without a leading zero."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_text(day: date) -> str:
    """Write month and year, as covers do."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def weekday(day: date) -> str:
    """Name the day of the week."""
    return WEEKDAYS[day.weekday()]


def date_in_words(day: date) -> str:
    """Say a date as minutes and deeds open: "Rabu, tanggal dua belas bulan Maret tahun dua ribu dua puluh lima"."""
    numbered, year = in_words(day.day), in_words(day.year)
    return f"{weekday(day)}, tanggal {numbered} bulan {MONTHS[day.month - 1]} tahun {year}"
