"""Are dates written as Indonesian documents write them?"""

from __future__ import annotations

from datetime import date

import pytest

from planbuilder.values.dates import date_in_words, date_text, month_text, weekday


def test_a_date_has_no_leading_zero():
    assert date_text(date(2026, 8, 7)) == "7 Agustus 2026"


def test_a_cover_names_month_and_year():
    assert month_text(date(2026, 11, 24)) == "November 2026"


@pytest.mark.parametrize(("day", "name"), [(23, "Senin"), (24, "Selasa"), (27, "Jumat"), (29, "Minggu")])
def test_a_day_has_its_indonesian_name(day, name):
    assert weekday(date(2026, 11, day)) == name


def test_each_month_has_its_indonesian_name():
    names = [month_text(date(2026, month, 1)).split()[0] for month in range(1, 13)]

    assert names == [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2025, 3, 12), "Rabu, tanggal dua belas bulan Maret tahun dua ribu dua puluh lima"),
        (date(2026, 12, 1), "Selasa, tanggal satu bulan Desember tahun dua ribu dua puluh enam"),
    ],
)
def test_a_date_is_said_as_minutes_open(day, words):
    assert date_in_words(day) == words
