"""Does every other plan that somebody could have build, and read right?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from planbuilder import checks
from planbuilder.builder.documents import compose_all
from planbuilder.diagnostics import Diagnostic
from planbuilder.document import dump
from planbuilder.document.blocks import Document
from planbuilder.render import docx, pdf
from tests.conftest import STAMP, TYPES
from tests.end_to_end.finished_files import lines_on
from tests.end_to_end.tell_tales import tell_tales
from tests.end_to_end.variants import ELSEWHERE, VARIANTS
from tests.sample import ground

ABSENT = {
    "no_inputs": {"matriks-masukan"},
    "bare": {"profil-wilayah"},
    "one_of_each": {"surat-pernyataan"},
}
"""Document types of which a plan without their rows has none."""
FOREIGN = {
    "other_province": rf"{ELSEWHERE.pattern}|2025–2029",
    "one_region": r"Wilayah I\b|Wilayah II|tiga wilayah|antarwilayah|setiap wilayah pengembangan",
    "ten_regions": r"Wilayah I\b|Wilayah II|tiga wilayah",
    "no_factories": r"[Pp]abrik pembanding|pabrik yang belum berfungsi optimal, yaitu|, serta pabrik|sentra dan pabrik,",
    "no_inputs": r"masukan yang (?:diterima|ditunda)|[Mm]asukan tersebut",
    "no_dak": r"\bDAK\b|Dana Alokasi Khusus|KRISNA",
    "one_of_each": r"[Ss]eluruh(?:nya)? (?:sentra|pabrik|masukan|usulan|rapat|kabupaten/kota|subkegiatan)\b"
    r"|satu (?:sentra|pabrik|masukan|usulan|rapat|rincian) pun|[Ss]etiap (?:sentra|pabrik|pengusul)\b|masing-masing (?:satu|dua)"
    r"|\(satu\)(?:\.|, dan)|di antaranya",
    "decline": r"Nilainya naik",
    "all_equal": r"[Tt]erluas|berpenduduk terbanyak|yang paling besar|pagu tertinggi|, tetap pada",
}  # fmt: skip
"""Words that a plan's own data contradict."""
LITERAL_ZEROS = "a count of nothing"


@pytest.mark.parametrize("name", VARIANTS)
def test_another_plan_builds_and_reads_right(name: str) -> None:
    materials, found = ground().of(VARIANTS[name](ground().raw))
    composed = compose_all(materials)
    documents = composed.documents
    foreign = re.compile(FOREIGN.get(name, r"(?!)"))

    assert list(_errors(found, checks.check(materials.plan), composed.diagnostics)) == []
    assert TYPES - {document.type for document in documents} == ABSENT.get(name, set())
    assert [
        tale
        for document in documents
        for tale in tell_tales(document)
        if name != "all_zero" or LITERAL_ZEROS not in tale  # zeros that stand in cells are facts
    ] == []
    assert [f"{one.name}: {words}" for one in documents for words in _contexts(foreign, one)] == []


def _errors(*found: Iterable[Diagnostic]) -> Iterator[str]:
    return (one.text("en") for some in found for one in some if one.severity == "error")


def _contexts(foreign: re.Pattern[str], document: Document) -> Iterator[str]:
    words = re.sub(r"https?:\S+|^ *when .*$|^part .*$", "", dump(document), flags=re.MULTILINE)
    for found in foreign.finditer(words):
        yield words[max(0, found.start() - 80) : found.end() + 40]


def test_huge_figures_stay_in_their_columns(tmp_path: Path) -> None:
    materials, _found = ground().of(VARIANTS["huge"](ground().raw))
    made = compose_all(materials, ("rencana-induk", "kak", "rka"))
    documents = {document.name: document for document in made.documents}
    whole = documents["rencana-induk"]
    money = replace(whole, parts=tuple(part for part in whole.parts if part.name == "chapters/program"))

    for document in (money, documents["usulan/U01/kak"], documents["usulan/U09/rka"]):
        path = tmp_path / "besar.pdf"
        path.write_bytes(pdf.render(document, materials.theme, STAMP).data)

        assert list(_overlapping(path)) == [], document.name


@pytest.mark.whole
@pytest.mark.parametrize("name", VARIANTS)
def test_a_document_of_each_type_of_another_plan_is_laid_out(name: str, tmp_path: Path) -> None:
    materials, _found = ground().of(VARIANTS[name](ground().raw))
    of_each_type = {document.type: document for document in reversed(compose_all(materials).documents)}

    for document in of_each_type.values():
        path = tmp_path / "lain.pdf"
        made = pdf.render(document, materials.theme, STAMP)
        path.write_bytes(made.data)

        assert [one.text("en") for one in made.diagnostics if one.severity != "note"] == []
        assert list(_overlapping(path)) == [], document.name
        assert docx.render(document, materials.theme, made.pages, STAMP)


def _overlapping(path: Path) -> Iterator[tuple[str, str]]:
    for line in lines_on(path):
        for word, other in pairwise(sorted(line, key=lambda one: one.left)):
            if other.left < word.right - 1:
                yield word.text, other.text
