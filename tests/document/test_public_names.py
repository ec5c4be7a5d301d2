"""Does the room give the names it promises, and does it know no format?"""

from __future__ import annotations

import planbuilder.document
from planbuilder.document import blocks, wording
from planbuilder.document.blocks import CheckState, ContentsOf, NoteKind


def test_every_promised_name_is_there():
    assert [name for name in planbuilder.document.__all__ if not hasattr(planbuilder.document, name)] == []


def test_the_list_of_blocks_gives_every_kind_it_promises():
    assert [name for name in blocks.__all__ if not hasattr(blocks, name)] == []


def test_every_closed_kind_has_its_words():
    assert set(wording.CONTENTS_TITLES) == set(ContentsOf)
    assert set(wording.NOTE_TITLES) == set(NoteKind)
    assert set(wording.CHECK_STATES) == set(CheckState)
