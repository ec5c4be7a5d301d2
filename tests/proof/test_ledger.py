"""Are contradictions between documents found, and honest rounding left alone?"""

from __future__ import annotations

import pytest

from planbuilder.document.blocks import Document, Heading, Meta, Paragraph, Part, PartKind, Table
from planbuilder.document.inlines import Datum, Text
from planbuilder.document.tables import Cell, Column, Row
from planbuilder.proof import Ledger
from planbuilder.values import Ref
from tests.sample import composed

CELL = (Ref("centres", "S01", "area"),)
OTHER_CELL = (Ref("centres", "S02", "area"),)


def document(name: str, *data: Datum) -> Document:
    heading = Heading(1, (Text("Luas"),), "luas")
    part = Part(PartKind.BODY, "isi", (heading, *(Paragraph((datum,)) for datum in data)))
    return Document(name, "contoh", Meta("Contoh", "Contoh", "Dinas"), (part,))


def found(*documents: Document) -> list[str]:
    ledger = Ledger()
    for one in documents:
        ledger.read(one)
    return [finding.code for finding in ledger.findings()]


CONTRADICTIONS = [
    ("98", "99"), ("98", "98,6"), ("1.250", "1.251"), ("73,75", "73,85"), ("73,75", "73,9"), ("12,5%", "12,6%"),
    ("12,50%", "12,46%"), ("Rp1.250.000", "Rp1.250.001"), ("Rp1.250.000,00", "Rp1.250.000,01"),
    ("Rp1,25 miliar", "Rp1.256.000.000"), ("Rp1,25 miliar", "Rp1,26 miliar"), ("Rp44,7 miliar", "44.760"),
    ("Rp44.700.000.000", "44.710"), ("44.700", "44.701"), ("988,5", "988,9"), ("Rp988,5 juta", "Rp988.600.000"),
    ("Rp988.500.000,00", "988,6"), ("6.000", "6.001"), ("6,4", "6,46"), ("126.951,76", "126.951,80"),
    ("4.123.303", "4.123.330"), ("-5,86", "-5,8"), ("100%", "99,3%"), ("Rp2,00 triliun", "Rp2,01 triliun"),
    ("15.000", "15.001"), ("207", "208"), ("1.700", "Rp1.701.000.000"), ("Rp3.546.000.000,00", "3.545,9"),
]  # fmt: skip
ROUNDED_TWICE = [
    ("73,75", "73,8"),
    ("12,5%", "12,46%"),
    ("98", "98,4"),
    ("1.253,5", "1.254"),
    ("0,2%", "0,171%"),
]
AT_ONE = [
    ("98", "98"), ("98", "98,0"), ("Rp1,25 miliar", "Rp1.250.000.000,00"), ("Rp1,25 miliar", "Rp1.251.000.000"),
    ("Rp1,25 miliar", "1.251"), ("1.250", "Rp1.250.000.000"), ("12,5%", "98"), ("98", "40"), ("2027", "2028"),
    ("Rp988,5 juta", "989"), ("0", "0,0"), ("lima", "5"),
]  # fmt: skip


@pytest.mark.parametrize("texts", CONTRADICTIONS)
@pytest.mark.parametrize("order", [1, -1])
def test_two_numbers_for_one_fact_are_found(texts, order):
    first, second = texts[::order]

    assert found(document("a", Datum(first, CELL)), document("b", Datum(second, CELL))) == ["PROOF-01"]


@pytest.mark.parametrize("texts", ROUNDED_TWICE)
def test_a_fact_rounded_in_two_ways_is_found(texts):
    first, second = texts

    assert found(document("a", Datum(first, CELL)), document("b", Datum(second, CELL))) == ["PROOF-02"]


def test_at_least_thirty_contradictions_are_tried():
    assert len({*CONTRADICTIONS, *ROUNDED_TWICE}) >= 30


@pytest.mark.parametrize("texts", AT_ONE)
def test_what_agrees_or_is_another_fact_is_left_alone(texts):
    first, second = texts

    assert found(document("a", Datum(first, CELL)), document("b", Datum(second, CELL))) == []


def test_other_cells_are_other_facts_and_words_without_cells_none():
    assert found(document("a", Datum("98", CELL), Datum("99", OTHER_CELL), Datum("97"))) == []


def test_both_places_are_named():
    cell = Cell((Datum("73,9", CELL),))
    table = Table((Column(1000),), (), (Row((cell,)),))
    within = Document(
        "b", "contoh", Meta("B", "B", "Dinas"), (Part(PartKind.BODY, "isi", (table,), running_title="Isi"),)
    )
    ledger = Ledger()
    ledger.read(document("a", Datum("73,75", CELL)))
    ledger.read(within)

    (finding,) = ledger.findings()

    assert finding.text("en").startswith(
        "b:Isi: 73,9 contradicts 73,75 in a (Luas); both derive from centres/S01.area"
    )


@pytest.mark.xdist_group("set")  # the sample is composed once a process
def test_the_sample_says_each_fact_in_one_way():
    codes = {finding.code for finding in composed().diagnostics}

    assert not {code for code in codes if code.startswith("PROOF")}
