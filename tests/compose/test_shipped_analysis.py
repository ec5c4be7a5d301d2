"""Do the sentences that argue say what the figures allow: of one and many, none, gaps, ties, a single region?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from tests.compose.shipped import UNTIDY, sentences, words_of
from tests.compose.small_plan import TABLES, Cells, small_plan

MASTER, PROFILE = "rencana-induk", "profil-wilayah"
FACTORY: Cells = {
    "id": "P1", "purpose": "inventory", "name": "Pabrik Karet", "product": "karet", "kbli": "10391", "regency": "64.01",
    "status": "stopped",
}  # fmt: skip
WHOLE: Cells = {
    **FACTORY, "status": "below_capacity", "cause": "mesin rusak", "raw_materials": "Karet", "material_need": "200",
    "material_supply": "250", "material_unit": "Ton", "production_cost": "8000", "selling_price": "9000",
    "price_unit": "Kg", "operator": "Koperasi Karet", "water": "yes", "power": "yes", "utilisation": "40",
}  # fmt: skip
MODEL: Cells = {
    "id": "P9", "purpose": "comparison", "name": "Pabrik Pembanding", "kbli": "10391", "status": "operating",
    "regency": "64.71", "capacity": "40000", "capacity_unit": "Ton", "capacity_period": "year", "utilisation": "67,5",
}  # fmt: skip
RUBBER: Cells = {
    "commodity": "Karet", "regency": "64.01", "year": "2024", "volume": "2900", "unit": "Ton", "office": "D2",
}  # fmt: skip


def said(changes: Mapping[str, Sequence[Cells]], type_: str = MASTER) -> str:
    """Compose a document and read it: each sentence of it is tidy."""
    words = "\n".join(words_of(small_plan(changes), type_).values())
    lines = sentences(words)
    assert [one for one in lines if UNTIDY.search(one)] == []
    return plainly("\n".join(lines))


def plainly(words: str) -> str:
    """Take away the brackets by which a dump shows data."""
    return words.translate({ord("⟦"): None, ord("⟧"): None})


def factories(*rows: Cells, **more: Sequence[Cells]) -> Mapping[str, Sequence[Cells]]:
    return {"factories": rows, **more}


RUNNING = {
    "nothing is known": (
        factories(FACTORY),
        [("Untuk berjalan kembali, pabrik ini memerlukan kejelasan sebab, kecukupan bahan baku, harga di atas biaya, "
         "pengelola, air bersih, dan listrik, tetapi tidak satu pun syarat tersebut diketahui keadaannya."),
         "Bahan baku utamanya belum tercatat",
         "yang layak diusulkan ialah kajian kelayakan, bukan belanja mesin."],
    ),
    "its material is on record": (
        factories({**FACTORY, "raw_materials": "karet"}, raw_materials=[RUBBER]),
        ["Pasokan karet di Kabupaten Paser tercatat 2.900 ton pada tahun 2024, tetapi kebutuhan pabrik belum diketahui"],
    ),
    "only its need is known": (
        factories({**FACTORY, "raw_materials": "karet", "material_need": "9", "material_unit": "Ton"}, raw_materials=[RUBBER]),
        ["2.900 ton pada tahun 2024; berapa yang sampai ke pabrik ini belum diketahui."],
    ),
    "its material is named and not on record": (
        factories({**FACTORY, "raw_materials": "karet"}),
        ["Pasokan karet di Kabupaten Paser belum tercatat."],
    ),
    "another of its kind runs": (
        factories(FACTORY, MODEL),
        [("Pembanding sejenis, Pabrik Pembanding, berkapasitas 40.000 ton per tahun dengan utilisasi 67,5%; pabrik yang "
         "berjalan pun belum memakai seluruh kapasitasnya")],
    ),
    "another of its kind runs at its best": (
        factories(FACTORY, {**MODEL, "utilisation": "100"}),
        ["dengan utilisasi 100%. Sebelum keterangan itu"],
    ),
    "all is there": (
        factories(WHOLE),
        ["Seluruh syarat untuk berjalan penuh sudah terpenuhi, yaitu",
         "Karena pasokannya mencukupi, utilisasi 40% tidak disebabkan oleh bahan baku.",
         "Dengan demikian, pengoperasiannya dapat diusulkan.",
         "Seluruh syarat sudah terpenuhi bagi Pabrik Karet.",
         "Tidak ada biaya yang melampaui harga, sehingga hambatannya perlu dicari pada syarat yang lain."],
    ),
    "material keeps it down": (
        factories({**WHOLE, "material_supply": "100", "utilisation": "48"}),
        ["Utilisasi 48% sudah mendekati kecukupan bahan bakunya (50,0%)",
         "Usulan belanja baru masuk akal setelah kecukupan bahan baku dipenuhi.",
         "Pasokan bahan bakunya hanya 100 dari kebutuhan 200 ton atau 50,0%",
         "Syaratnya sudah diketahui seluruhnya, tetapi belum semuanya terpenuhi, pada Pabrik Karet."],
    ),
    "it uses more than there is": (
        factories({**WHOLE, "material_supply": "100", "utilisation": "60"}),
        ["Utilisasi 60% melampaui kecukupan bahan bakunya (50,0%); salah satu dari kedua angka itu perlu diperiksa"],
    ),
    "something else keeps it down": (
        factories({**WHOLE, "material_supply": "100", "utilisation": "20"}),
        ["masih jauh di bawah kecukupan bahan bakunya (50,0%), sehingga bahan baku bukan satu-satunya hambatan."],
    ),
    "some is there, some is short, some is open": (
        factories({**WHOLE, "water": "partly", "power": ""}),
        [("Di antara enam syarat untuk berjalan penuh, yang sudah terpenuhi ialah kejelasan sebab, kecukupan bahan baku, "
         "harga di atas biaya, dan pengelola; yang belum terpenuhi sepenuhnya ialah air bersih; yang belum diketahui "
         "ialah listrik."),
         "Selama keterangan itu belum lengkap, tambahan mesin belum dapat dibenarkan."],
    ),
    "nothing is met": (
        factories({**FACTORY, "water": "no", "status": "not_built"}),
        ["Di antara enam syarat untuk mulai berjalan, yang belum terpenuhi sepenuhnya ialah air bersih; yang belum",
         "Keterangan itu masih dapat dilengkapi sebelum anggaran pembangunan terikat."],
    ),
    "it stands unused": (
        factories({**FACTORY, "status": "not_commissioned"}),
        ["pengoperasian bangunan dan mesin yang telah dibiayai belum dapat diusulkan."],
    ),
    "several": (
        factories(FACTORY, {**WHOLE, "id": "P2", "name": "Pabrik Kedua"}, {**FACTORY, "id": "P3", "name": "Pabrik Ketiga"}),
        ["Seluruh syarat sudah terpenuhi bagi Pabrik Kedua.",
         "Syarat yang belum diketahui masih ada pada 2 dari 3 pabrik."],
    ),
    "several, none ready": (
        factories(FACTORY, {**FACTORY, "id": "P3", "name": "Pabrik Ketiga"}),
        ["Belum ada pabrik yang memenuhi seluruh syarat.", "Bagi setiap pabrik, sekurang-kurangnya satu syarat"],
    ),
    "capacities of no year": (
        factories(
            {**FACTORY, "capacity": "5", "capacity_unit": "Ton", "capacity_period": "hour"},
            {**FACTORY, "id": "P2", "name": "Pabrik Dua", "capacity": "1", "capacity_unit": "Ton", "capacity_period": "day"},
            {**FACTORY, "id": "P3", "name": "Pabrik Tiga", "capacity": "1", "capacity_unit": "Ton"},
        ),
        ["Kapasitas Pabrik Karet dinyatakan per jam", "Kapasitas Pabrik Dua dinyatakan per hari",
         "Jangka waktu kapasitas Pabrik Tiga belum tercatat"],
    ),
    "none": (factories(), ["Belum ada pabrik yang dilaporkan berhenti"]),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "phrases"), RUNNING.values(), ids=RUNNING)
def test_a_factory_is_argued_from_its_facts(changes, phrases):
    words = said(changes)

    assert [phrase for phrase in phrases if phrase not in words] == []


def test_a_profile_says_in_words_who_can_answer():
    words = said(factories({**FACTORY, "raw_materials": "karet"}, raw_materials=[RUBBER]), PROFILE)

    assert (
        "kepada pemilik atau pengelola pabrik mengenai sebab berhenti, biaya produksi, harga jual, dan pengelola;"
        in words
    )
    assert "Dinas Pertanian mengenai kebutuhan bahan baku dan pasokan bahan baku" in words


def test_a_master_plan_says_in_a_table_who_can_answer():
    words = plainly("\n".join(words_of(small_plan(factories(FACTORY)), MASTER).values()))

    assert "Sebab berhenti, biaya produksi, harga jual, dan pengelola" in words
    assert "Keterangan yang masih diperlukan tentang pabrik" in words


def centre(name: str, **cells: str) -> Cells:
    return {
        "id": name,
        "kind": "sentra",
        "name": f"Sentra {name}",
        "regency": "64.01",
        "status": "operating",
        **cells,
    }


def rattan(**cells: str) -> Cells:
    return centre("Satu", raw_materials="Rotan", material_unit="Ton", **cells)


SUPPLY: Cells = {**RUBBER, "commodity": "Rotan", "volume": "100"}
BALANCES = {
    "short": (
        [SUPPLY], [rattan(material_need="400")],
        ["Pasokan dan kebutuhan dapat dibandingkan dalam satu-satunya neraca",
         ("Pasokan rotan di Kabupaten Paser (100 ton pada tahun 2024) baru menutup 25,0% dari kebutuhan yang tercatat, "
         "400 ton setahun. Kekurangannya 300 ton; selama belum ada pasokan tambahan, kapasitas Sentra Satu")],
    ),
    "short at least": (
        [SUPPLY], [rattan(material_need="400"), centre("Dua", raw_materials="rotan")],
        ["baru menutup paling banyak 25,0%", "Kekurangannya sekurang-kurangnya 300 ton"],
    ),
    "enough": ([SUPPLY], [rattan(material_need="80")], ["mencukupi kebutuhan 80 ton setahun, dengan sisa 20 ton."]),
    "just enough": ([SUPPLY], [rattan(material_need="100")], ["tepat sama dengan kebutuhan yang tercatat, 100 ton"]),
    "need unknown": (
        [SUPPLY], [rattan()],
        ["Kecukupan bahan baku belum dapat dinilai bagi satu komoditas pun",
         "kebutuhan pemakainya belum lengkap, bagi rotan di Kabupaten Paser."],
    ),
    "supply unknown": (
        [], [rattan(material_need="80")], ["pasokannya belum lengkap, bagi rotan di Kabupaten Paser."],
    ),
    "both unknown": ([], [rattan()], ["Pasokan maupun kebutuhan belum tercatat bagi rotan di Kabupaten Paser"]),
    "many unknown": (
        [], [centre("Satu", raw_materials="a; b; c; d; e; f; g")], ["belum tercatat bagi tujuh neraca"],
    ),
    "unlike": (
        [SUPPLY], [{**rattan(material_need="80"), "material_unit": "Lembar"}],
        ["satuan yang tidak dapat disetarakan bagi rotan di Kabupaten Paser"],
    ),
    "unused": (
        [SUPPLY, RUBBER], [centre("Satu")],
        ["Karet di Kabupaten Paser serta rotan di Kabupaten Paser tercatat sebagai bahan baku, tetapi belum ada sentra"],
    ),
    "nothing": ([], [centre("Satu")], ["Bahan baku yang dipakai sentra dan pabrik, beserta pasokannya, belum tercatat"]),
}  # fmt: skip


@pytest.mark.parametrize(("supplies", "centres", "phrases"), BALANCES.values(), ids=BALANCES)
def test_raw_material_is_set_against_need(supplies, centres, phrases):
    words = said({"raw_materials": supplies, "centres": centres})

    assert [phrase for phrase in phrases if phrase not in words] == []


def test_a_profile_balances_its_own_region_and_no_other():
    changes = {
        "raw_materials": [SUPPLY, {**SUPPLY, "regency": "64.02"}],
        "centres": [rattan(material_need="80")],
    }

    words = {name: plainly(text) for name, text in words_of(small_plan(changes), PROFILE).items()}

    assert "mencukupi kebutuhan 80 ton" in words["profil-wilayah/w1"]
    assert "belum ada sentra atau pabrik" in words["profil-wilayah/w2"]
    assert "mencukupi kebutuhan" not in words["profil-wilayah/w2"]


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
