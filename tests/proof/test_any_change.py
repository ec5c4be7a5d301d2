"""Is any one change of a tree noticed in the file of a writer that was given the changed tree?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planbuilder.document.blocks import Block, Blocks, Chart, Document, Gantt, Map
from planbuilder.document.inlines import Datum, Inline, Text
from planbuilder.document.rewrite import with_children, with_inlines
from planbuilder.document.walk import each, printed
from planbuilder.proof.items import squeezed
from tests.proof.files import proved
from tests.proof.small_tree import small_document
from tests.render.sample_document import sample_document

some_changes = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=8)
few_changes = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=3)
places = st.integers(min_value=0, max_value=10_000)


def spoken(inline: Inline) -> bool:
    return isinstance(inline, Text | Datum) and bool(squeezed(inline.text))


def misspelt(text: str, at: int) -> str:
    """Write one sign of a text otherwise; spaces and hyphens are layout's own."""
    visible = [place for place, sign in enumerate(text) if squeezed(sign)]
    place = visible[at % len(visible)]
    return text[:place] + ("8" if text[place] == "7" else "7") + text[place + 1 :]


def with_nth_inline(document: Document, nth: int, change: Callable[[str], str]) -> Document:
    """Change the words of one inline of a document."""
    counter = count()

    def changed(inline: Inline) -> Inline:
        if spoken(inline) and isinstance(inline, Text | Datum) and next(counter) == nth:
            return replace(inline, text=change(inline.text))
        return inline

    parts = (replace(part, blocks=with_inlines(part.blocks, changed)) for part in document.parts)
    return replace(document, parts=tuple(parts))


def without_nth_block(document: Document, nth: int) -> Document:
    """Leave out one block of a document, wherever it stands."""
    counter = count()

    def kept(blocks: Blocks) -> Blocks:
        return tuple(with_children(one, kept) for one in blocks if next(counter) != nth)

    parts = (replace(part, blocks=kept(part.blocks)) for part in document.parts)
    return replace(document, parts=tuple(parts))


@cache
def undrawn_document() -> Document:
    """Take the sample without charts, maps and gantts: proof reads their alternative texts, not yet their data."""
    document = sample_document()
    parts = (
        replace(part, blocks=tuple(one for one in part.blocks if not isinstance(one, Chart | Map | Gantt)))
        for part in document.parts
    )
    return replace(document, parts=tuple(parts))


@cache
def inlines_of(document: Document) -> int:
    return sum(spoken(inline) for part in document.parts for inline, _under in printed(part))


@cache
def blocks_of(document: Document) -> list[Block]:
    return [block for part in document.parts for block in each(part.blocks)]


@some_changes
@given(places, places)
def test_one_sign_that_is_another_in_a_word_file_is_noticed(nth: int, at: int) -> None:
    document = undrawn_document()

    changed = with_nth_inline(document, nth % inlines_of(document), lambda text: misspelt(text, at))

    assert proved(document, changed, "docx").differences >= 1


@some_changes
@given(places)
def test_one_block_that_a_word_file_lacks_is_noticed(nth: int) -> None:
    document = undrawn_document()

    changed = without_nth_block(document, nth % len(blocks_of(document)))

    assert changed != document
    assert proved(document, changed, "docx").differences >= 1


@few_changes
@given(places, places)
def test_one_sign_that_is_another_in_a_pdf_is_noticed(nth: int, at: int) -> None:
    document = small_document()

    changed = with_nth_inline(document, nth % inlines_of(document), lambda text: misspelt(text, at))

    assert proved(document, changed, "pdf").differences >= 1
