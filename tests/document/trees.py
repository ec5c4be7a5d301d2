"""Random document trees of every kind, for the properties that hold for all of them."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from planbuilder.document.blocks import (
    Align,
    Area,
    Caption,
    Cell,
    Chart,
    ChartKind,
    CheckItem,
    Checklist,
    CheckState,
    Column,
    Contents,
    ContentsOf,
    Cover,
    Document,
    Entry,
    Field,
    Fields,
    Figure,
    Gantt,
    Heading,
    ItemList,
    Landscape,
    Letterhead,
    LetterOpening,
    Look,
    Map,
    Marker,
    Meta,
    Note,
    NoteKind,
    Pace,
    Paper,
    Paragraph,
    ParagraphStyle,
    Part,
    PartKind,
    Picture,
    Point,
    Ring,
    Row,
    RowKind,
    Series,
    Shading,
    Signatory,
    Signature,
    Spot,
    Step,
    StepKind,
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
)
from planbuilder.values import Ref, refs

some_trees = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=25)
"""Trees are large and take long to make; a few at each run add up over the runs."""

words = st.text(st.characters(codec="utf-8"), max_size=12)
names = st.sampled_from(("a", "b", "tbl-x", "sec-1", ""))
origins = st.lists(
    st.builds(
        Ref,
        st.sampled_from(("centres", "regencies")),
        st.sampled_from(("S1", "64.01", "a/b.c")),
        names.filter(bool),
    ),
    max_size=3,
).map(refs)
plain_inlines = st.one_of(
    st.builds(Text, words),
    st.builds(Datum, words, origins),
    st.builds(Gap, words, origins),
    st.builds(Reference, names, words),
    st.builds(LineBreak),
)


def several(one, *, most: int = 3):
    """Make tuples of what a strategy makes."""
    return st.lists(one, max_size=most).map(tuple)


inlines = several(
    st.recursive(
        plain_inlines,
        lambda inner: st.one_of(
            st.builds(Strong, several(inner)),
            st.builds(Emphasis, several(inner)),
            st.builds(Link, words, several(inner)),
        ),
        max_leaves=4,
    )
)
runs = several(inlines, most=2)
pictures = st.builds(Picture, st.just("image/png"), words, st.integers(1, 99), st.integers(1, 99))
captions = st.builds(Caption, inlines, names, words, st.booleans())
fields = several(st.builds(Field, inlines, inlines))
rows = several(
    st.builds(
        Row,
        several(
            st.builds(
                Cell,
                inlines,
                st.integers(1, 3),
                st.integers(1, 3),
                st.none() | st.sampled_from(Align),
                st.booleans(),
            )
        ),
        st.sampled_from(RowKind),
        words,
    )
)
columns = several(st.builds(Column, st.integers(0, 1000), st.sampled_from(Align), st.booleans()))
tables = st.builds(Table, columns, rows, rows, st.none() | captions, st.sampled_from(Look), runs, origins)
points = st.builds(
    Point,
    st.builds(Datum, words, origins),
    st.none() | st.decimals(-(10**9), 10**9, places=2, allow_nan=False),
)
pairs = st.lists(points, min_size=2, max_size=2).map(tuple)
charts = st.builds(
    Chart,
    st.sampled_from(ChartKind),
    st.lists(inlines, min_size=2, max_size=2).map(tuple),
    several(st.builds(Series, inlines, pairs)),
    captions,
    words,
    inlines,
    inlines,
    st.integers(0, 2),
    runs,
    origins,
)
check_items = st.builds(CheckItem, st.sampled_from(CheckState), inlines, inlines, inlines, words)
entries = several(st.builds(Entry, words, words, names, st.integers(1, 3)))

degrees = st.integers(-18_000_000, 18_000_000)
rings = st.lists(st.tuples(degrees, degrees), min_size=4, max_size=6).map(
    lambda points: Ring(tuple(x for x, _ in points), tuple(y for _, y in points))
)
areas = st.builds(Area, words, inlines, several(rings, most=2), inlines, st.none() | st.integers(0, 2))
spots = st.builds(Spot, words, inlines, inlines, degrees, degrees, st.integers(0, 2), st.booleans())
maps = st.builds(
    Map, several(areas), captions, st.sampled_from(Shading), inlines, runs, several(spots), inlines, runs,
    st.integers(1, 1000), runs, origins,
)  # fmt: skip
days = st.integers(1, 3_000_000)
steps = st.builds(Step, inlines, st.sampled_from(StepKind), inlines, days, days, words)
gantts = st.builds(
    Gantt, several(steps), captions, days, days, st.sampled_from(Pace), st.integers(1, 1000), runs, origins
)

plain_blocks = st.one_of(
    maps,
    gantts,
    st.builds(Heading, st.integers(1, 5), inlines, names, st.booleans(), words, origins),
    st.builds(Paragraph, inlines, st.sampled_from(ParagraphStyle), origins),
    tables,
    st.builds(Figure, pictures, words, captions, st.integers(1, 1000), runs, origins),
    charts,
    st.builds(Fields, fields, st.booleans(), origins),
    st.builds(Signature, several(st.builds(Signatory, runs, inlines, inlines, inlines, inlines)), origins),
    st.builds(Letterhead, inlines, inlines, runs, st.none() | pictures, origins),
    st.builds(LetterOpening, fields, inlines, runs, origins),
    st.builds(Checklist, several(check_items), origins),
    st.builds(Contents, st.sampled_from(ContentsOf), entries, origins),
    st.builds(Cover, inlines, runs, runs, inlines, words, st.none() | pictures, origins),
)
blocks = st.recursive(
    plain_blocks,
    lambda inner: st.one_of(
        st.builds(ItemList, st.sampled_from(Marker), several(several(inner)), st.integers(1, 5), origins),
        st.builds(Note, st.sampled_from(NoteKind), several(inner), origins),
        st.builds(Landscape, several(inner), origins),
    ),
    max_leaves=4,
)
parts = st.builds(
    Part, st.sampled_from(PartKind), words, several(blocks, most=4), words, words, st.booleans()
)
metas = st.builds(
    Meta, words, words, words, words, words, words, words, st.sampled_from(Paper), words, several(words)
)
documents = st.builds(Document, words, words, metas, several(parts, most=4))


@st.composite
def sound_tables(draw, *, most_columns: int = 8) -> Table:
    """Make a table whose rows fill its columns: a head of one or two rows, plain rows, rows over all columns."""
    count = draw(st.integers(1, most_columns))
    cell = st.builds(Cell, inlines, strong=st.booleans())
    full = st.lists(cell, min_size=count, max_size=count).map(tuple)
    over_all = st.builds(Cell, inlines, st.just(count)).map(lambda one: (one,))
    made_rows = st.builds(Row, st.one_of(full, over_all), st.sampled_from(RowKind), words)
    column = st.builds(Column, st.integers(0, 1000), st.sampled_from(Align), st.booleans())
    return Table(
        tuple(draw(st.lists(column, min_size=count, max_size=count))),
        draw(_heads(count)),
        draw(several(made_rows, most=5)),
        draw(st.none() | captions),
        notes=draw(runs),
    )


def _heads(count: int):
    """Make one head row, or two: the upper one with cells over pairs of columns, or down over both rows."""
    single = (
        st.lists(st.builds(Cell, inlines), min_size=count, max_size=count)
        .map(tuple)
        .map(lambda cells: (Row(cells),))
    )
    return single if count < 3 else single | inlines.map(lambda run: _paired(count, run))


def _paired(count: int, run) -> tuple[Row, ...]:
    pairs, rest = divmod(count - 1, 2)
    down = Cell(run, rows=2)
    upper = (down, *(Cell(run, columns=2) for _ in range(pairs)), *(down for _ in range(rest)))
    return Row(upper), Row(tuple(Cell(run) for _ in range(pairs * 2)))
