"""Is every fault of a writer found, and nothing else?"""

from __future__ import annotations

import pytest

from planbuilder.proof import Provable
from planbuilder.proof.compare import Change
from planbuilder.proof.expected import expected
from planbuilder.proof.parity_problems import BY_CHANGE
from tests.proof.files import FORMATS, proved, said
from tests.proof.small_tree import FAULTS, HARMLESS, small_document
from tests.render.sample_document import sample_document, sample_letter

each_format = pytest.mark.parametrize("format_", FORMATS)


@each_format
def test_a_file_says_what_its_document_says(format_: Provable) -> None:
    for document in (small_document(), sample_letter()):
        parity = proved(document, document, format_)

        assert said(parity) == []
        assert parity.items == expected(document).count > 30


def test_a_word_file_of_every_kind_of_block_says_what_its_document_says() -> None:
    document = sample_document()

    assert said(proved(document, document, "docx")) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_the_word_writer_is_found(name: str) -> None:
    assert_is_found(name, "docx")


@pytest.mark.every(4)  # a layout takes half a second
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_the_pdf_writer_is_found(name: str) -> None:
    assert_is_found(name, "pdf")


def assert_is_found(name: str, format_: Provable) -> None:
    make, change = FAULTS[name]
    document = small_document()

    parity = proved(document, make(document), format_)

    assert BY_CHANGE[change].code in {finding.code for finding in parity.diagnostics}, said(parity)
    assert 1 <= parity.differences <= 6, said(parity)


@each_format
@pytest.mark.parametrize("name", HARMLESS)
def test_what_only_looks_different_is_no_fault(format_: Provable, name: str) -> None:
    document = small_document()

    assert said(proved(document, HARMLESS[name](document), format_)) == []


def test_there_are_twenty_faults_and_one_at_least_of_each_kind_of_difference() -> None:
    assert len(FAULTS) >= 20
    assert {change for _, change in FAULTS.values()} == set(Change)
