"""Which choice stands in a cell?"""

from __future__ import annotations

import pytest

from planbuilder.diagnostics import Location
from planbuilder.model import choices
from planbuilder.model.cells import Finding, reader_of
from planbuilder.model.kinds import Form, one_of
from planbuilder.values import Kind

YES_NO = Form(Kind.BOOL)
KIND = one_of(choices.CENTRE_KINDS)


def english(form, raw):
    finding = reader_of(form)(raw, "comma")
    assert isinstance(finding, Finding)
    return finding.at(Location("f"))[0].text("en").removeprefix("f: ")


@pytest.mark.parametrize("raw", ["ya", "Ya", "YES", "true", "1", "x", True, 1, 1.0])
def test_yes_is_said_in_several_ways(raw):
    assert reader_of(YES_NO)(raw, "comma") is True


@pytest.mark.parametrize("raw", ["tidak", "no", "FALSE", "0", False, 0])
def test_no_is_said_in_several_ways(raw):
    assert reader_of(YES_NO)(raw, "comma") is False


def test_perhaps_is_neither():
    assert english(YES_NO, "mungkin") == '"mungkin" is neither yes nor no; write ya or tidak'


@pytest.mark.parametrize("raw", ["kawasan_ikm", "KAWASAN IKM", "Kawasan-IKM", "kawasan ikm"])
def test_a_choice_is_known_by_key_and_by_label(raw):
    assert reader_of(KIND)(raw, "comma") == "kawasan_ikm"


def test_a_mistyped_choice_shows_the_nearest():
    assert english(KIND, "sentral") == (
        '"sentral" is not a choice of this column; write sentra; '
        "the choices are: Sentra IKM (sentra), kawasan_ikm, kawasan_industri"
    )


def test_a_foreign_choice_shows_all():
    assert english(KIND, 7) == (
        '"7" is not a choice of this column; '
        "choose one of: Sentra IKM (sentra), kawasan_ikm, kawasan_industri"
    )


def test_a_final_document_prints_no_stage():
    assert choices.stage_text("rancangan-awal") == "RANCANGAN AWAL"
    assert choices.stage_text("final") == ""
