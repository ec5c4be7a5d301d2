"""Does the summary for a head of office say what the master plan says, and read well with and without facts?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from planbuilder.builder.documents import compose_all
from planbuilder.builder.reading import read
from planbuilder.document import data
from planbuilder.document.blocks import Document
from tests.compose.small_plan import TABLES, Cells, small_plan
from tests.compose.test_shipped_dossiers import UNTIDY, sentences, words_of
from tests.conftest import CHECKOUT

SUMMARY, MASTER = "ringkasan-eksekutif", "rencana-induk"


def said(changes: Mapping[str, Sequence[Cells]]) -> str:
    return words_of(small_plan(changes), SUMMARY)[SUMMARY]


def figures(document: Document) -> dict[frozenset[str], set[str]]:
    """Collect how amounts, shares and sums are written, by the cells that they derive from."""
    found: dict[frozenset[str], set[str]] = {}
    for datum, _under in data(document):
        if datum.text.startswith("Rp") or datum.text.endswith("%"):
            found.setdefault(frozenset(map(str, datum.refs)), set()).add(datum.text)
    return found


@pytest.mark.parametrize("sample", ["contoh-mini", "kaltim-2025-2029"])
def test_no_figure_differs_from_that_of_the_master_plan(sample: str) -> None:
    materials, _found = read(CHECKOUT / "inputs" / sample)
    assert materials is not None
    made = {one.type: one for one in compose_all(materials, (SUMMARY, MASTER)).documents}
    master, summary = figures(made[MASTER]), figures(made[SUMMARY])
    shared = [cells for cells in summary if cells in master]

    assert len(shared) >= 5
    assert {
        cells: texts for cells, texts in summary.items() if cells in master and not texts <= master[cells]
    } == {}


def test_a_summary_with_facts_reads_well() -> None:
    words = words_of(small_plan(), SUMMARY)[SUMMARY]

    assert [one for one in sentences(words) if UNTIDY.search(one)] == []
    assert "tbl-wilayah" in words
    assert "tbl-prioritas" in words


def test_what_is_over_its_ceiling_is_told_with_whoever_decides() -> None:
    words = said({"ceilings": [{"route": "apbd_provinsi", "year": "2026", "amount": "1000000"}]})

    assert "melampaui pagu" in words
    assert "memutuskan usulan yang didahulukan" in words


def test_a_single_region_needs_no_table_of_regions() -> None:
    only = [row for row in TABLES["regencies"] if row["region"] == "W1"]
    words = said(
        {"regions": TABLES["regions"][:1], "regencies": only, "centres": TABLES["centres"][:2], "scores": []}
    )

    assert "tbl-wilayah" not in words
    assert "belum ada sentra yang dinilai pada semua kriteria" in words


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        (("operating", "partial", "planned"), "memilih membina sentra yang sudah beroperasi"),
        (("operating", "planned", "stalled"), "memilih menuntaskan sentra yang sudah dimulai"),
        (("operating", "planned"), "secara beriringan"),
        (("operating",), "bertumpu pada pembinaan"),
        (("planned",), "Belum ada sentra yang tercatat beroperasi"),
        ((), "Belum ada sentra yang terinventarisasi"),
    ],
)
def test_the_choice_of_the_plan_follows_from_its_centres(statuses: tuple[str, ...], words: str) -> None:
    centres = [
        {"id": f"S{n}", "kind": "sentra", "name": f"Sentra {n}", "status": status, "regency": "64.71"}
        for n, status in enumerate(statuses)
    ]

    text = said(
        {
            "centres": centres,
            "scores": [],
            "proposals": [],
            "components": [],
            "cost_lines": [],
            "readiness": [],
        }
    )

    assert words in text
    assert [one for one in sentences(text) if UNTIDY.search(one)] == []


def test_nothing_open_asks_for_nothing() -> None:
    centres = [{**TABLES["centres"][0], "land_status": "clear"}]
    meetings = [{**TABLES["meetings"][0], "regencies": "64.01; 64.02; 64.71"}]
    words = said({"centres": centres, "meetings": meetings, "scores": [], "proposals": [], "components": [], "cost_lines": [],
                  "readiness": []})  # fmt: skip

    assert "tidak ada hal yang menunggu keputusan" in words
    assert "diminta memutuskan" not in words
