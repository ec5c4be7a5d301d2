"""Are words that claim something told from words that do not, and from aims?"""

from __future__ import annotations

import pytest

from planbuilder.values.claims import PHRASES, Claim, Said, claim_in, unmarked

CLAIMS = {
    "naik": Said(Claim.RISES), "terus naik": Said(Claim.RISES, is_steady=True), "Menurun": Said(Claim.FALLS),
    "setiap tahun bertambah": Said(Claim.RISES, is_steady=True), "tidak berubah": Said(Claim.STAYS),
    "naik turun": Said(Claim.SWINGS), "tidak naik": Said(Claim.RISES, is_negated=True),
    "terendah": Said(Claim.LOWEST), "yang paling\nluas": Said(Claim.HIGHEST),
    "salah satu yang terbesar": Said(Claim.HIGHEST, is_shared=True), "bukan yang terkecil": Said(Claim.LOWEST, is_negated=True),
    "Sebagian besar": Said(Claim.MOST), "hampir seluruh": Said(Claim.NEARLY_ALL), "Seluruhnya": Said(Claim.ALL),
    "belum menjangkau seluruh": Said(Claim.ALL, is_negated=True), "sebagian": Said(Claim.SOME),
    "sebagian kecil": Said(Claim.FEW), "kurang dari separuh": Said(Claim.FEW), "separuh": Said(Claim.HALF),
    "tidak satu pun": Said(Claim.NONE), "hanya satu": Said(Claim.ONE), "lebih besar daripada": Said(Claim.MORE),
    "tidak lebih dari": Said(Claim.MORE, is_negated=True), "lebih rendah dari": Said(Claim.LESS), "sama dengan": Said(Claim.EQUAL),
}  # fmt: skip
NO_CLAIMS = [
    "",
    "bagus",
    "meningkatkan",
    "turun-temurun",
    "kenaikan",
    "naik dan menurun",
    "sebagian besar naik",
    "seluruhan",
]


@pytest.mark.parametrize("words", CLAIMS)
def test_words_make_a_claim(words):
    assert claim_in(words) == CLAIMS[words]


@pytest.mark.parametrize("words", NO_CLAIMS)
def test_other_words_and_two_claims_at_once_make_none(words):
    assert claim_in(words) is None


def test_each_phrase_makes_its_own_claim_and_no_other():
    for claim, phrases in PHRASES.items():
        for phrase in phrases:
            assert claim_in(phrase) == Said(claim), phrase


POINTED_AT = {
    "Produksi naik.": ["naik"],
    "Jumlah perajin berkurang, sedangkan harga melonjak.": ["berkurang", "melonjak"],
    "Kota ini mempunyai sentra terbanyak dan paling\nluas.": ["terbanyak", "paling luas"],
    "Pada umumnya sentra belum tuntas.": ["umumnya"],
    "- Seluruh sentra beroperasi.\n- Semua pabrik berhenti.": ["Seluruh", "Semua"],
    "Benar. Semua perajin sepakat.": ["Semua"],
    "Rapat belum menjangkau seluruh kabupaten.": ["belum menjangkau seluruh"],
    "Rumah produksi belum seluruhnya selesai.": ["belum seluruhnya"],
    "Tidak satu pun sentra terdata.": ["Tidak satu pun"],
    "Hampir semua\nperajin hadir; separuh kembali.": ["Hampir semua", "separuh"],
    "Harga naik agar usaha bertahan.": ["naik"],
}
LEFT_ALONE = [
    "Pelatihan meningkatkan mutu; tujuannya ialah meningkatnya produksi dan berkurangnya limbah.",
    "Sarana dibangun agar produksi naik.", "Pendampingan dirancang berkurang.", "Apabila harga turun, produksi berhenti.",
    "Tanpa pengelola, hasilnya menurun.", "Seluruh sentra harus didata.", "Semua kegiatan diharapkan selesai.",
    "Rapat pleno menghadirkan seluruh kabupaten.", "Kriteria sama bagi semua sentra.", "Keterampilan turun-temurun.",
    "Sentra tumbuh dari rumah.", "Persoalan yang paling menentukan.", "Harganya tetap.", "",
]  # fmt: skip


@pytest.mark.parametrize("prose", POINTED_AT)
def test_unmarked_claims_are_found(prose):
    assert [words for words, _ in unmarked(prose)] == POINTED_AT[prose]


@pytest.mark.parametrize("prose", LEFT_ALONE)
def test_aims_conditions_and_harmless_words_are_left_alone(prose):
    assert list(unmarked(prose)) == []


def test_the_place_of_an_unmarked_claim_is_where_it_begins():
    prose = "Satu. Dua.\n\n1. Semua naik."

    assert [(prose[place : place + 4], words) for words, place in unmarked(prose)] == [
        ("Semu", "Semua"),
        ("naik", "naik"),
    ]


def test_a_phrase_is_found_once_where_it_holds_another():
    assert [words for words, _ in unmarked("Produksi naik turun pada sebagian besar sentra.")] == [
        "naik turun",
        "sebagian besar",
    ]
