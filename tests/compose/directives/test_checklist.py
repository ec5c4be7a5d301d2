"""Does the checklist say what a proposal must have, and how far it is?"""

from __future__ import annotations

from tests.compose.directives.form_plan import form, form_plan

LAND = {"id": "R1", "route": "dak_fisik", "item": "Lahan siap", "mandatory": "ya", "verified": "ya"}
DESIGN = {"id": "R2", "route": "dak_fisik", "item": "DED", "mandatory": "ya", "verified": "ya"}
SUPPORT = {"id": "R0", "route": "dak_fisik", "item": "Surat dukungan", "mandatory": "tidak", "verified": "ya"}
OTHER = {"id": "R9", "route": "apbn", "item": "Lain", "mandatory": "ya", "verified": "ya"}


def checklist(*rules, readiness=()) -> list[str]:
    plan = form_plan({"readiness_rules": rules, "readiness": readiness})
    lines = form("checklist(proposal)", plan).words.splitlines()
    return [line.strip() for line in lines if "when " not in line]


def test_rules_of_the_route_are_listed_mandatory_ones_first():
    assert checklist(SUPPORT, LAND, OTHER) == [
        "checklist",
        "missing | ⟦Lahan siap⟧ | ⟦Belum dicatat⟧ | ⟦Dipenuhi sebelum usulan diajukan⟧ | readiness_rules/R1",
        "missing | ⟦Surat dukungan⟧ ⟦(tidak wajib)⟧ | ⟦Belum dicatat⟧ | ⟦–⟧ | readiness_rules/R0",
    ]


def test_evidence_is_the_number_and_date_of_the_document():
    both = {
        "proposal": "U01",
        "rule": "R1",
        "state": "ready",
        "document_number": "12/2026",
        "document_date": "2026-03-03",
    }
    date = {"proposal": "U01", "rule": "R2", "state": "process", "document_date": "2026-04-01"}

    assert checklist(LAND, DESIGN, readiness=(both, date))[1:] == [
        "ready | ⟦Lahan siap⟧ | ⟦Tersedia⟧ | Nomor ⟦12/2026⟧ tanggal ⟦3 Maret 2026⟧ | readiness/U01/R1",
        "process | ⟦DED⟧ | ⟦Dalam proses⟧ | tanggal ⟦1 April 2026⟧ | readiness/U01/R2",
    ]


def test_a_number_alone_is_evidence_enough():
    number = {"proposal": "U01", "rule": "R1", "state": "ready", "document_number": "12/2026"}

    assert checklist(LAND, readiness=(number,))[1:] == [
        "ready | ⟦Lahan siap⟧ | ⟦Tersedia⟧ | Nomor ⟦12/2026⟧ | readiness/U01/R1"
    ]


def test_what_is_ready_without_a_document_is_an_open_item():
    ready = {"proposal": "U01", "rule": "R1", "state": "ready"}
    waiting = {"proposal": "U01", "rule": "R2", "state": "process"}

    assert checklist(LAND, DESIGN, readiness=(ready, waiting))[1:] == [
        "ready | ⟦Lahan siap⟧ | ⟦Tersedia⟧ | ⟦?nomor dan tanggal dokumen⟧ | readiness/U01/R1",
        "process | ⟦DED⟧ | ⟦Dalam proses⟧ | ⟦Diselesaikan sebelum usulan diajukan⟧ | readiness/U01/R2",
    ]


def test_what_does_not_apply_asks_for_nothing():
    beside = {"proposal": "U01", "rule": "R1", "state": "not_applicable"}

    assert checklist(LAND, readiness=(beside,))[1:] == [
        "not_applicable | ⟦Lahan siap⟧ | ⟦Tidak berlaku⟧ | ⟦–⟧ | readiness/U01/R1"
    ]


def test_a_rule_names_its_legal_basis_and_an_unsettled_duty():
    rule = {"id": "R1", "route": "dak_fisik", "item": "Lahan siap", "verified": "ya", "legal_basis": "LB1"}
    plan = form_plan(
        {
            "readiness_rules": (rule,),
            "legal_bases": ({"id": "LB1", "text": "Perpres 1/2026", "verified": "ya"},),
        }
    )

    assert form("checklist(proposal)", plan).words.splitlines()[1] == (
        "  missing | ⟦Lahan siap⟧ ⟦(wajib atau tidaknya belum dicatat)⟧⏎*⟦Perpres 1/2026⟧* "
        "| ⟦Belum dicatat⟧ | ⟦–⟧ | readiness_rules/R1"
    )


def test_rules_that_nobody_has_verified_are_marked_among_others():
    assert checklist(LAND, {**DESIGN, "verified": "tidak"})[2:] == [
        "missing | ⟦DED⟧* | ⟦Belum dicatat⟧ | ⟦Dipenuhi sebelum usulan diajukan⟧ | readiness_rules/R2",
        "paragraph small: * Persyaratan belum dicocokkan dengan peraturan yang mendasarinya.",
    ]


def test_rules_of_which_none_is_verified_share_one_remark():
    assert checklist({**LAND, "verified": ""})[2:] == [
        "paragraph small: Seluruh persyaratan ini belum dicocokkan dengan peraturan yang mendasarinya."
    ]


def test_a_route_without_rules_gets_a_sentence():
    assert checklist(OTHER) == ["paragraph: Syarat kesiapan untuk jalur ⟦DAK Fisik⟧ belum ditetapkan."]


def test_the_checklist_stands_under_what_decided_which_rules_it_lists():
    plan = form_plan({"readiness_rules": (LAND, OTHER), "readiness": ()})

    _, refs, under = form("checklist(proposal)", plan).data[1]

    assert refs == {"proposals/U01.id", "readiness_rules/R1.id"}
    assert {"proposals/U01.route", "readiness_rules/R9.route", "readiness_rules/R1.verified"} <= under
