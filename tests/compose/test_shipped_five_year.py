"""Does the five-year plan read well in both outlines: with facts, without, and with a past that has gaps?"""

from __future__ import annotations

import pytest

from tests.compose.directives.past_plan import funded, measured
from tests.compose.shipped import UNTIDY, sentences, words_of
from tests.compose.small_plan import small_plan

OUTLINES = ("inmendagri-2-2025", "permendagri-86-2017")
NAME = "rencana-lima-tahun"
FALLING = {"id": "I9", "owner": "SS1", "name": "Pabrik berhenti", "unit": "Unit", "direction": "down"}


def told(*performance, outline=OUTLINES[0], **changes) -> str:
    plan = small_plan(
        {"performance": performance, **changes},
        plan={"profiles": {NAME: outline}},
        narratives={
            f"lima-tahun/{name}": "Kata." for name in ("latar-belakang", "permasalahan", "isu-strategis")
        },
    )
    return words_of(plan, NAME)[NAME]


def tells(words: str, sentence: str) -> bool:
    return sentence in words.replace("⟦", "").replace("⟧", "")


def chapters(words: str) -> list[str]:
    lines = [line.strip() for line in words.splitlines()]
    return [line for line in lines if line.startswith("heading 1")]


@pytest.mark.parametrize("outline", OUTLINES)
def test_it_is_tidy_with_everything_and_with_nothing(outline: str):
    full = (
        *measured("SS1", "Sentra aktif", ("2023", "10", "8"), ("2024", "12", "12")),
        *funded("A1", ("2023", "100000000", "90000000"), ("2024", "120000000", "118000000")),
    )
    nothing = dict.fromkeys(("cascade", "activities", "indicators", "centres", "factories", "proposals"), ())

    for words in (told(*full, outline=outline), told(outline=outline), told(outline=outline, **nothing)):
        for sentence in sentences(words):
            assert not UNTIDY.search(sentence.replace("⟦", "").replace("⟧", "")), sentence


def test_five_chapters_or_eight_hold_the_same_tables():
    both = [told(*funded("A1", ("2024", "100000000", "90000000")), outline=outline) for outline in OUTLINES]

    assert [len(chapters(words)) for words in both] == [1 + 5 + 1, 1 + 8 + 1]  # with foreword and annex
    for anchor in ("tbl-anggaran-lalu", "tbl-jenjang", "tbl-lima-tahun", "tbl-indikator-tujuan"):
        assert [f"#{anchor}" in words for words in both] in ([True, True], [False, False]), anchor


@pytest.mark.parametrize(
    ("years", "sentence"),
    [
        (
            [("2022", "10", "8"), ("2024", "12", "9")],
            "Sentra aktif naik dari 8 unit pada tahun 2022 menjadi 9 unit pada tahun 2024; target tahun 2024 baru tercapai 75,0%.",
        ),
        (
            [("2023", "10", "9"), ("2024", "8", "8")],
            "Sentra aktif turun dari 9 unit pada tahun 2023 menjadi 8 unit pada tahun 2024; target tahun 2024 tercapai.",
        ),
        (
            [("2023", "10", "9"), ("2024", "", "9")],
            "Sentra aktif pada tahun 2024 sama dengan pada tahun 2023, yaitu 9 unit.",
        ),
        (
            [("2024", "9", "9")],
            "Sentra aktif baru tercatat untuk satu tahun, yaitu 9 unit pada tahun 2024; target tahun 2024 tercapai.",
        ),
        ([("2024", "9", "")], "Sentra aktif belum mempunyai catatan realisasi."),
        (
            [("2023", "baik", "cukup"), ("2024", "baik", "baik")],
            "Sentra aktif tercatat baik unit pada tahun 2024.",
        ),
        (
            [("2024", "7,5-8", "7")],
            "Sentra aktif baru tercatat untuk satu tahun, yaitu 7 unit pada tahun 2024; target tahun 2024 belum tercapai.",
        ),
    ],
)
def test_an_indicator_says_how_it_moved_and_whether_its_target_was_reached(years, sentence):
    assert tells(told(*measured("SS1", "Sentra aktif", *years)), sentence)


def test_an_indicator_that_is_to_fall_reached_its_target_with_less():
    rows = measured("SS1", "Pabrik berhenti", ("2023", "5", "6"), ("2024", "4", "3"))

    words = told(*rows, indicators=(FALLING,))

    assert tells(
        words, "turun dari 6 unit pada tahun 2023 menjadi 3 unit pada tahun 2024; target tahun 2024 tercapai."
    )
    assert tells(words, "Pada tahun 2024 target indikator yang dapat dinilai tercapai.")


@pytest.mark.parametrize(
    ("results", "sentence"),
    [
        (("10", "10"), "Pada tahun 2024 target seluruh indikator yang dapat dinilai tercapai."),
        (("10", "5"), "Pada tahun 2024 target tercapai pada 1 dari 2 indikator."),
        (
            ("8", "5"),
            "Pada tahun 2024 belum satu target pun tercapai. Yang paling jauh dari targetnya ialah peran industri (50,0%);",
        ),
    ],
)
def test_the_last_year_is_judged(results, sentence):
    first, second = results

    words = told(
        *measured("SS1", "Sentra aktif", ("2024", "10", first)),
        *measured("T1", "Peran industri", ("2024", "10", second)),
    )

    assert tells(words, sentence)


@pytest.mark.parametrize(
    ("years", "sentence"),
    [
        (
            [("2023", "100000000", "80000000"), ("2024", "110000000", "99000000")],
            "Anggarannya rata-rata bertambah 10,0% per tahun dan realisasinya rata-rata bertambah 23,8% per tahun.",
        ),
        (
            [("2023", "100000000", "80000000"), ("2024", "90000000", "80000000")],
            "Anggarannya rata-rata berkurang 10,0% per tahun dan realisasinya rata-rata tidak berubah.",
        ),
        (
            [("2023", "100000000", "80000000"), ("2024", "90000000", "")],
            "Anggarannya rata-rata berkurang 10,0% per tahun, sedangkan pertumbuhan realisasinya belum dapat dihitung.",
        ),
        (
            [("2024", "100000000", "")],
            "Realisasinya belum tercatat, sehingga kemampuan penyerapan belum dapat dinilai.",
        ),
        (
            [("2024", "100000000", "90000000")],
            "Anggaran yang tercatat untuk tahun 2024 berjumlah Rp100 juta.",
        ),
        (
            [("2023", "100000000", "90000000"), ("2024", "100000000", "50000000")],
            (
                "Serapan menurun dari 90,0% pada tahun 2023 menjadi 50,0% pada tahun 2024, sehingga penambahan anggaran "
                "perlu disertai perbaikan pelaksanaan."
            ),
        ),
        (
            [("2023", "100000000", "90000000"), ("2024", "100000000", "90000000")],
            "Serapan pada tahun 2024 sama dengan pada tahun 2023, yaitu 90,0%.",
        ),
    ],
)
def test_money_says_how_it_grew_and_was_spent(years, sentence):
    assert tells(told(*funded("A1", *years)), sentence)


def test_growth_of_spending_alone_is_said():
    budgets = ("2023", "", "80000000"), ("2024", "100000000", "88000000")

    assert tells(
        told(*funded("A1", *budgets)),
        "Realisasinya rata-rata bertambah 10,0% per tahun, sedangkan pertumbuhan anggarannya belum dapat dihitung.",
    )


def test_the_annex_says_what_the_outline_and_the_tables_rest_on():
    words = told(*funded("A1", ("2024", "100000000", "90000000")), outline=OUTLINES[1])

    assert tells(words, "Sistematika delapan bab ini")
    assert tells(words, "Keadaannya: belum terverifikasi.")
    assert tells(words, "menurut Tabel T-C.24.")
    assert not tells(words, "T-C.23")
