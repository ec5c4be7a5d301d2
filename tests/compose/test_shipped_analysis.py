"""Do the sentences that argue say what the figures allow: of one and many, none, gaps, ties, a single region?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from tests.compose.analysed import MASTER, PROFILE, centre, plainly, said
from tests.compose.shipped import words_of
from tests.compose.small_plan import Cells, small_plan

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
