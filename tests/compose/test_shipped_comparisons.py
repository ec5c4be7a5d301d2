"""Do ranks, regions and quotients read as the figures allow: ahead, level, behind, alone?"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.compose.analysed import MASTER, PROFILE, centre, said
from tests.compose.small_plan import TABLES, Cells


def scores(**given: tuple[str, str]) -> dict[str, Sequence[Cells]]:
    return {
        "centres": [centre(name) for name in given],
        "scores": [
            {"centre": name, "criterion": criterion, "score": score}
            for name, both in given.items()
            for criterion, score in zip(("K1", "K2"), both, strict=True)
        ],
    }


RANKED = {
    "before one": (
        scores(A=("9", "8"), B=("7", "8")),
        [("Nilainya 12,00 poin di atas nilai Sentra B, yang menempati peringkat berikutnya. Keunggulan itu bersumber dari "
         "kriteria bahan baku (12,00 poin)."), "Peringkat itu tidak bergeser ketika bobot"],
    ),
    "ahead here and behind there": (
        scores(A=("10", "5"), B=("8", "7,5")),
        ["bahan baku (12,00 poin); pada kriteria lahan (10,00 poin), nilainya justru lebih rendah.",
         "peringkatnya bergerak pada rentang 1–2"],
    ),
    "before two": (
        scores(A=("9", "8"), B=("5", "5"), C=("5", "5")),
        ["poin di atas peringkat berikutnya, yang ditempati bersama oleh Sentra B dan Sentra C. Sumbangan terbesar"],
    ),
    "before many": (
        scores(A=("9", "8"), **dict.fromkeys("BCDEF", ("5", "5"))),
        ["yang ditempati bersama oleh lima sentra."],
    ),
    "before none": (scores(A=("9", "8")), ["Sumbangan terbesar bagi nilainya berasal dari kriteria bahan baku (54,00 poin)"]),
    "beside another": (scores(A=("9", "8"), B=("9", "8")), ["Peringkat pertama ditempati bersama oleh Sentra A dan Sentra B"]),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "phrases"), RANKED.values(), ids=RANKED)
def test_the_first_rank_is_argued(changes, phrases):
    words = said(changes)

    assert [phrase for phrase in phrases if phrase not in words] == []


REGIONS = {
    "more run than elsewhere": (
        [centre("A", commodity="batik"), centre("B", commodity="batik"), centre("C", regency="64.02", status="planned"),
         centre("D", regency="64.02")],
        [("Bagian sentra yang sudah beroperasi, penuh atau sebagian, ialah 100,0%, lebih besar daripada "
         "di wilayah lain, yaitu 50,0% (1 dari 2 sentra)."),
         "Komoditas yang paling banyak diusahakan ialah batik, yaitu oleh seluruh sentra;",
         "lebih kecil daripada di wilayah lain, yaitu 100,0%."],
    ),
    "as many": (
        [centre("A", commodity="batik"), centre("B", commodity="rotan"), centre("C", regency="64.02")],
        ["ialah 100,0%, sama dengan di wilayah lain.",
         "Tidak ada komoditas yang diusahakan oleh lebih dari satu sentra",
         "Dari 26 isian data pokok sentra, 24 atau 92,3% masih kosong, sama banyak dengan di wilayah lain."],
    ),
    "of two commodities": (
        [centre(name, commodity=good) for name, good in zip("ABCD", ("batik", "batik", "rotan", "rotan"), strict=True)],
        ["ialah batik serta rotan, masing-masing oleh 2 dari 4 sentra;"],
    ),
    "more is known": (
        [centre("A", units="9", district="64.01.01"), centre("C", regency="64.02")],
        ["lebih sedikit daripada di wilayah lain (92,3%).",
         "lebih banyak daripada di wilayah lain (76,9%), sehingga pendataan di wilayah ini patut didahulukan."],
    ),
    "all is known": (
        [centre("A", units="9", district="64.01.01", workforce="12", area="1", capacity="2", output_value="5",
                land_status="clear", water="yes", power="yes", waste="no", road="yes", operator="Koperasi")],
        ["Data pokok sentranya sudah lengkap."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("type_", [MASTER, PROFILE])
@pytest.mark.parametrize(("centres", "phrases"), REGIONS.values(), ids=REGIONS)
def test_a_region_is_read_beside_the_others(centres, phrases, type_):
    words = said({"centres": centres}, type_)

    assert [phrase for phrase in phrases if phrase not in words] == []


def test_a_single_region_is_compared_with_no_other():
    alone = {"regions": TABLES["regions"][:1], "regencies": TABLES["regencies"][:1]}

    words = said({**alone, "centres": [centre("A"), centre("B")]})

    assert "wilayah lain" not in words
    assert "Bagian sentra yang sudah beroperasi, penuh atau sebagian, ialah 100,0%." in words


def statistics(here: str, there: str = "40", year: str = "2022") -> dict[str, Sequence[Cells]]:
    figures = (
        ("64", "Usaha", "100"),
        ("64", "Makanan", there),
        ("64.01", "Usaha", "50"),
        ("64.01", "Makanan", here),
    )
    return {
        "statistics": [
            {"area": area, "indicator": name, "year": year, "value": value, "part_of": "Usaha" if name == "Makanan" else ""}
            for area, name, value in figures
        ]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("here", "phrase"),
    [
        ("30", ("Nilai di atas 1 menandakan kegiatan basis, yang porsinya lebih besar daripada di daerah acuan: “Makanan” di "
               "Kabupaten Paser (LQ 1,50).")),
        ("20", "Nilai 1 menandakan porsi yang setara dengan daerah acuan: “Makanan” di Kabupaten Paser (LQ 1,00)."),
        ("5", ("Nilai di bawah 1 menandakan kegiatan yang porsinya lebih kecil daripada di daerah acuan: “Makanan” di "
              "Kabupaten Paser (LQ 0,25).")),
    ],
)  # fmt: skip
def test_a_quotient_is_read(here, phrase):
    words = said(statistics(here))

    assert phrase in words
    assert (
        "LQ belum dapat dihitung bagi “Makanan” di Provinsi Kalimantan Timur, karena data nasional tahun 2022 belum lengkap."
        in words
    )


def test_nothing_is_said_of_quotients_that_nothing_allows():
    assert "quotient" not in said(statistics("30", there=""))
    assert "quotient" not in said({})
