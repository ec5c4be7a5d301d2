"""Are the documents of a set told apart, and their types known?"""

from __future__ import annotations

import pytest

from planbuilder.builder.documents import compose_all
from tests.builder.noted import BESIDE, LETTERS, build_folder, build_notes, codes, materials_of, said
from tests.conftest import Project

SECOND_NOTE = """\
title: Catatan kedua
file: Catatan
parts:
  - chapters: [isi.md.j2]
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "document catatan is made twice, by catatan, kopi; "
                "tell them apart in `file:` of document.yaml, for example by the row's id"
            ),
        ),
        (
            "id",
            (
                "dokumen catatan dibuat dua kali, oleh catatan, kopi; "
                "bedakan `file:` dalam document.yaml, misalnya dengan id barisnya"
            ),
        ),
    ],
)
def test_two_documents_of_one_name_are_refused_even_where_only_case_differs(
    noted: Project, language: str, words: str
):
    noted.write({f"{BESIDE}/kopi/document.yaml": SECOND_NOTE, f"{BESIDE}/kopi/isi.md.j2": "# Isi\n"})

    outcome = build_notes(noted, only=("catatan", "kopi"))

    assert codes(outcome.diagnostics) == {"BUILD-03"}
    assert outcome.diagnostics[0].text(language) == f"templates/catatan/document.yaml:file: {words}"
    assert not build_folder(noted).exists()


def test_one_type_may_not_give_its_rows_one_name(lettered: Project):
    lettered.write(
        {
            f"{BESIDE}/surat-wilayah/document.yaml": LETTERS[f"{BESIDE}/surat-wilayah/document.yaml"].replace(
                "surat/{{ region.id }}", "surat/semua"
            )
        }
    )

    found = compose_all(materials_of(lettered)).diagnostics

    assert [finding.message("en") for finding in found if finding.code == "BUILD-03"] == [
        "document surat/semua is made twice, by surat-wilayah"
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "there is no document catatn; the types are: berita-acara, catatan, daftar-hadir,"),
        ("id", "tidak ada dokumen catatn; jenisnya: berita-acara, catatan, daftar-hadir,"),
    ],
)
def test_an_unknown_type_is_refused_with_those_that_are_known(noted: Project, language: str, words: str):
    outcome = build_notes(noted, only=("catatn",))

    assert codes(outcome.diagnostics) == {"BUILD-04"}
    assert outcome.diagnostics[0].text(language).startswith(f"templates: {words}")
    assert not build_folder(noted).exists()


def test_a_type_without_rows_is_known_and_makes_nothing(noted: Project):
    outcome = build_notes(noted, only=("kak",))

    assert said(outcome.diagnostics) == []
    assert outcome.made == ()
    assert outcome.folder == build_folder(noted) / "contoh"


def test_only_the_wanted_types_are_composed(lettered: Project):
    composed = compose_all(materials_of(lettered), ("surat-wilayah",))

    assert [document.name for document in composed.documents] == ["surat/W1", "surat/W2", "surat/W3"]


def test_documents_are_asked_for_by_name_and_by_pattern_too(lettered: Project):
    one = build_notes(lettered, only=("surat/W2",))
    some = build_notes(lettered, only=("surat/W[13]", "cata*"))

    assert [made.name for made in one.made] == ["surat/W2"]
    assert [made.name for made in some.made] == ["catatan", "surat/W1", "surat/W3"]


def test_a_pattern_that_means_no_document_is_refused(lettered: Project):
    found = build_notes(lettered, only=("surat/W2", "surat/X*")).diagnostics

    assert [(finding.code, finding.parameters["name"]) for finding in found] == [("BUILD-04", "surat/X*")]


def test_a_fault_in_a_type_nobody_asked_for_stops_nothing(lettered: Project):
    lettered.write({f"{BESIDE}/surat-wilayah/surat.md.j2": "{{ region.nam }}\n"})

    assert said(build_notes(lettered).diagnostics) == []
    assert codes(build_notes(lettered, only=("surat-wilayah",)).diagnostics) == {"TEMPL-02"}
