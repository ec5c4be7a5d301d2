"""Is everything in a document found, in reading order and with the conditions around it?"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given

from planbuilder.document.blocks import (
    Contents,
    ContentsOf,
    Document,
    ItemList,
    Landscape,
    Marker,
    Note,
    NoteKind,
    Paragraph,
    Table,
)
from planbuilder.document.inlines import (
    Datum,
    Emphasis,
    Gap,
    LineBreak,
    Link,
    Reference,
    Strong,
    Text,
    plain,
)
from planbuilder.document.walk import (
    children,
    data,
    deciding_cells,
    gaps,
    inlines,
    lines,
    part_data,
    shown_cells,
    walk,
)
from planbuilder.values import Ref
from tests.document.small import body, document, heading, paragraph, row, table, text
from tests.document.trees import documents, some_trees

FIRST, SECOND, THIRD = (Ref("centres", key, "name") for key in ("S1", "S2", "S3"))


def everything(node: object, kind: type) -> list:
    """Find each node of a kind by looking into every field, the slow way."""
    found = [node] if isinstance(node, kind) else []
    if isinstance(node, tuple):
        return found + [one for item in node for one in everything(item, kind)]
    if is_dataclass(node):
        return found + [one for field in fields(node) for one in everything(getattr(node, field.name), kind)]
    return found


@some_trees
@given(documents)
def test_no_datum_and_no_gap_is_overlooked(plan: Document):
    def text_of(nodes):
        return sorted(map(repr, nodes))

    assert text_of(datum for datum, _ in data(plan)) == text_of(everything(plan, Datum))
    assert text_of(gap for gap, _ in gaps(plan)) == text_of(everything(plan, Gap))


def test_a_datum_stands_under_every_condition_around_it():
    datum = Datum("12", (FIRST,))
    inner = Paragraph((datum,), under=(THIRD,))
    plan = document(
        body(
            Landscape(
                (Note(NoteKind.REMARK, (inner, paragraph(datum)), under=(SECOND, THIRD)),), under=(FIRST,)
            ),
            paragraph(datum),
        )
    )

    assert list(data(plan)) == [
        (datum, (FIRST, SECOND, THIRD)),
        (datum, (FIRST, SECOND, THIRD)),
        (datum, ()),
    ]


def test_data_are_told_part_by_part():
    one, other = body(paragraph(Datum("1"))), body(paragraph(Datum("2")))

    assert [datum.text for datum, _ in data(document(one, other))] == ["1", "2"]
    assert [datum.text for datum, _ in part_data(other)] == ["2"]


def test_blocks_come_in_reading_order_the_enclosing_ones_first():
    first, second, third = heading(1, "Bab"), paragraph("satu"), table()
    listing = ItemList(Marker.BULLET, ((first,), (second, third)))

    assert [block for block, _ in walk((Landscape((listing,)), second))] == [
        *(Landscape((listing,)), listing, first, second, third),
        second,
    ]


@pytest.mark.parametrize("block", [paragraph("kata"), table(), Contents(ContentsOf.TABLES)])
def test_most_blocks_hold_no_others(block):
    assert children(block) == ()


def test_a_table_is_read_from_its_caption_over_head_and_rows_to_its_notes():
    read = replace(
        table("Judul", "tbl"),
        head=(row("Kepala"),),
        rows=(row("Isi", "Lain"),),
        notes=(text("Sumber"),),
    )

    assert [plain(run) for run in lines(read)] == ["Judul", "Kepala", "Isi", "Lain", "Sumber"]


def test_a_table_without_a_caption_is_read_from_its_head():
    assert [plain(run) for run in lines(Table((), (), (), notes=(text("Sumber"),)))] == ["Sumber"]


def test_inlines_come_with_those_they_enclose():
    inner = Text("dalam")
    link = Link("https://contoh.id", (Strong((Emphasis((inner,)),)),))

    assert list(inlines((link, LineBreak()))) == [
        link,
        Strong((Emphasis((inner,)),)),
        Emphasis((inner,)),
        inner,
        LineBreak(),
    ]


def test_words_are_heard_without_their_marks():
    run = (
        Text("Pada "),
        Strong((Datum("21"), Text(" sentra"))),
        LineBreak(),
        Emphasis((Reference("tbl", "Tabel 1"),)),
        Link("https://contoh.id", (Text(", "),)),
        Gap("tenaga kerja"),
    )

    assert plain(run) == "Pada 21 sentra\nTabel 1, [tenaga kerja]"


def test_what_is_shown_and_what_decided_are_named_apart():
    shown = paragraph(Datum("12", (FIRST,)), Text("dan"), Strong((Gap("luas", (SECOND,)),)))
    plan = document(body(Note(NoteKind.REMARK, (shown,), under=(THIRD,)), Paragraph((), under=(FIRST,))))

    assert shown_cells(plan.parts) == {FIRST, SECOND}
    assert deciding_cells(plan.parts) == {FIRST, THIRD}
