"""The law of provenance on a small plan: whatever a changed cell changes, names that cell or stands under it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from planbuilder.document.blocks import Document
from planbuilder.document.inlines import Datum, Gap, Text
from planbuilder.document.walk import inlines, lines, walk
from planbuilder.model import Plan, tables
from planbuilder.values import Kind, Ref
from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

CHAPTER = """\
# Sentra

Ada {{ centres.count | spelled }} sentra{% if centres.having("workforce").count < centres.count %}, baru
{{ centres.having("workforce").count | number }} yang tercatat{% endif %}. {{ "Semua beroperasi" if not
centres.where_not("status", "operating") else "Belum semua beroperasi" }}; yang terbesar
{{ centres.max_row("units").name | otherwise("belum diketahui") }} ({{ centres.max_row("units").units | number }}).

{% for region in regions %}
## {{ region.name }} {#sec-{{ region.key }}}

{% if region.centres %}
Di {{ region.name }} ada {{ region.centres | listed }}, {{ region.centres.sum("units") | number }} unit,
{{ region.centres.share_of(centres) | percent(1) }}.

{% for group in region.centres.group_by("status") %}
- {{ group.key | otherwise("tanpa status") }}: {{ group.rows | listed("name") }}
{% endfor %}
{% else %}
Belum ada sentra.
{% endif %}

{{ table(region.centres.sorted_by("-area", "name"), columns=["name", "regency.name", "status", "units", "area"],
    group_by="regency.name", totals=["units", "area"], subtotals=true, caption=said("Sentra ", region.name)) }}
{% endfor %}

{% for regency in regencies if not regency.meetings %}
{{ regency.name }} belum rapat.

{% else %}
Semua sudah rapat.

{% endfor %}
{% set best = centres.having("rank").sorted_by("rank") %}
{% if best %}
Yang pertama {{ best.first.name }} dengan nilai {{ best.first.score | number(2) }}.
{% endif %}

{% macro state(c) %}{% if c.land_status is present %}{{ c.land_status }}{% else %}belum diketahui{% endif %}{% endmacro %}
| Sentra | Lahan |
|---|---|
{% for c in centres %}
| {{ c.name }} | {{ state(c) }} |
{% endfor %}

{% for p in proposals.sorted_by("priority") %}
1. {{ p.title }} di {{ p.regency.region.name }}: {{ p.amount | rupiah }} ({{ p.amount | words }}); {{ p.centre.name | otherwise("tanpa sentra") }}
{% endfor %}

{{ table(activities, columns=["name", "level", years("amount", unit="juta")], totals=[]) }}

{{ plan.title }} {{ plan.office.name }} {{ plan.date | date }} {{ document.stage }}
"""
OTHERS = {
    Kind.TEXT: ["Kata lain", "x*y|z<b>"], Kind.PROSE: ["kata lain"], Kind.INTEGER: ["7", "123456"],
    Kind.DECIMAL: ["3,25", "41"], Kind.RUPIAH: ["1250000000", "999"], Kind.PERCENT: ["12,5"],
    Kind.YEAR: ["2023"], Kind.DATE: ["2026-03-14"], Kind.BOOL: ["ya", "tidak"], Kind.CODE: [], Kind.LIST: [], Kind.CHOICE: [],
}  # fmt: skip
READ = (
    "regions",
    "regencies",
    "centres",
    "meetings",
    "criteria",
    "scores",
    "activities",
    "proposals",
    "cost_lines",
)


def edits() -> list[tuple[str, int, str, str]]:
    """Every cell of the tables that the chapter reads, with every value that suits it, also none."""
    return [
        (table, row, field.key, other)
        for table in READ
        for row in range(len(TABLES[table]))
        for field in tables()[table].fields
        if field.key not in names_of(table) and not field.yearly
        for other in ["", *others(field)]
    ]


def names_of(table: str) -> set[str]:
    """Columns that name a row, and those that nobody reads here."""
    return {*tables()[table].key, tables()[table].row.numbered_in, "sources", "note"}


def others(field) -> list[str]:
    if field.choices:
        return list(field.choices)[:4]
    if field.references:
        return [str(next(iter(row.values()))) for row in TABLES.get(field.references, ())]
    return OTHERS[field.kind]


Said = tuple[tuple[str, str], frozenset[Ref]]
"""Words and the kind of block they stand in, with the cells they show and those that decided about them."""


def said(document: Document) -> Iterator[Said]:
    for part in document.parts:
        for block, under in walk(part.blocks):
            for inline in chain.from_iterable(map(inlines, lines(block))):
                match inline:
                    case Text(text):
                        yield (type(block).__name__, text), frozenset(under)
                    case Datum(text, refs) | Gap(text, refs):
                        yield (type(block).__name__, text), frozenset(under) | frozenset(refs)
                    case _:
                        pass


def resting_elsewhere(document: Document, changed: Ref) -> list[tuple[str, str]]:
    """Keep the words that do not rest on a cell; the law says that they stay the same, in the same order."""
    return [words for words, cells in said(document) if changed not in cells]


def changed_plan(table: str, row: int, field: str, value: str) -> Plan:
    rows = [{**cells, field: value} if number == row else cells for number, cells in enumerate(TABLES[table])]
    return small_plan({table: rows})


BEFORE = composed(CHAPTER)
EDITS = edits()


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(range(len(EDITS))))
def test_whatever_a_changed_cell_changes_names_the_cell(number):
    table, row, field, value = EDITS[number]
    key = small_plan().table(table)[row].key

    after = composed(CHAPTER, changed_plan(table, row, field, value))

    assert after.document is not None, after.says()
    changed = Ref(table, key, field)
    assert resting_elsewhere(after.document, changed) == resting_elsewhere(BEFORE.document, changed)


def test_moving_rows_and_adding_one_that_is_not_read_changes_nothing():
    moved = {
        table: list(reversed(rows))
        for table, rows in TABLES.items()
        if table not in {"cost_lines", "components"}
    }
    added = [*TABLES["sources"], {"id": "SB9", "title": "Lain", "grade": "copy"}]

    after = composed(CHAPTER, small_plan({**moved, "sources": added}))

    assert after.document == BEFORE.document


def test_the_chapter_prints_no_datum_without_its_cells():
    assert [text for text, refs, _ in BEFORE.data if not refs] == []
