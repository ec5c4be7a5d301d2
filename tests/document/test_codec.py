"""Does a document come back from its JSON whole, and is a text that is none refused at its place?"""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given

from planbuilder.document.blocks import (
    Caption,
    Chart,
    ChartKind,
    Document,
    Heading,
    Meta,
    Note,
    NoteKind,
    Paragraph,
    Part,
    PartKind,
    Point,
    Series,
    Table,
)
from planbuilder.document.codec import from_json, to_json
from planbuilder.document.inlines import Datum, Text
from planbuilder.values import Ref
from tests.document.trees import documents, some_trees

SMALL = Document(
    "rencana-induk",
    "rencana-induk",
    Meta("Rencana Induk", "Rencana", "Dinas"),
    (
        Part(
            PartKind.CHAPTER,
            "bab-1",
            (
                Heading(1, (Text("Pendahuluan"),), "bab-1"),
                Note(
                    NoteKind.REMARK,
                    (Paragraph((Datum("12", (Ref("centres", "S1", "units"),)),)),),
                ),
            ),
        ),
    ),
)


@some_trees
@given(documents)
def test_a_document_comes_back_from_its_json_whole(document):
    assert from_json(to_json(document)) == document


@some_trees
@given(documents)
def test_a_document_that_came_back_gives_the_same_text(document):
    text = to_json(document)

    assert to_json(from_json(text)) == text


def test_a_document_is_written_without_defaults_and_with_short_references():
    note = json.loads(to_json(SMALL))["document"]["parts"][0]["blocks"][1]

    assert note == {
        "is": "Note",
        "kind": "remark",
        "children": [
            {"is": "Paragraph", "children": [{"is": "Datum", "text": "12", "refs": ["centres/S1.units"]}]}
        ],
    }


def test_nothing_but_a_table_without_a_caption_reads_as_no_caption():
    document = Document("a", "a", SMALL.meta, (Part(PartKind.BODY, "a", (Table((), (), ()),)),))
    written = json.loads(to_json(document))
    written["document"]["parts"][0]["blocks"][0]["caption"] = None

    assert from_json(json.dumps(written)) == document


def change(steps: list[str | int], value: object) -> str:
    """Put another value somewhere into the JSON of the small document."""
    whole = json.loads(to_json(SMALL))
    place = whole["document"]
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = value
    return json.dumps(whole)


def with_number(value):
    """Write a chart whose only number is `value`."""
    point = Point(Datum("1"), Decimal(1))
    chart = Chart(ChartKind.BAR, ((),), (Series((), (point,)),), Caption((), "gbr"))
    part = Part(PartKind.CHAPTER, "bab-1", (chart,))
    whole = to_json(Document("d", "d", Meta("a", "b", "c"), (part,)))
    return whole.replace('"number":"1"', f'"number":"{value}"')


FIRST = ["parts", 0, "blocks", 0]
SECOND = ["parts", 0, "blocks", 1]


def test_a_number_of_a_chart_is_read_back_exactly():
    chart = from_json(with_number("-0.50")).parts[0].blocks[0]

    assert isinstance(chart, Chart)
    assert chart.numbers == (Decimal("-0.50"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not JSON: Expecting property name"),
        ("[" * 100_000, "not JSON: "),
        ("[]", "not a document tree of version 1"),
        ('{"version": 2}', "not a document tree of version 1"),
        ('{"version": 1}', "document: None is not an object"),
        (change(["meta"], {}), "document.meta: office of Meta is missing"),
        (change(["colour"], "red"), "document: Document has no colour"),
        *(
            (
                with_number(value),
                f"document.parts[0].blocks[0].series[0].points[0].number: {value!r} is not a number",
            )
            for value in ("NaN", "many")
        ),
        (change(["name"], 3), "document.name: 3 is not str"),
        (change(["parts"], {}), "document.parts: {} is not a list"),
        (change(["parts", 0, "kind"], "page"), "document.parts[0].kind: 'page' is not a valid PartKind"),
        (change([*FIRST, "level"], True), "document.parts[0].blocks[0].level: True is not int"),
        (change([*FIRST, "level"], "1"), "document.parts[0].blocks[0].level: '1' is not int"),
        (change([*FIRST, "is"], "Plot"), "document.parts[0].blocks[0]: 'Plot' is none of Chart, Checklist"),
        (
            change([*FIRST, "children"], "words"),
            "document.parts[0].blocks[0].children: 'words' is not a list",
        ),
        (change(FIRST, None), "document.parts[0].blocks[0]: None is not an object"),
        (
            change([*SECOND, "children", 0, "children", 0, "refs"], ["centres"]),
            "document.parts[0].blocks[1].children[0].children[0].refs[0]: not a reference: 'centres'",
        ),
        (
            change([*SECOND, "children", 0, "children", 0, "refs"], [5]),
            "document.parts[0].blocks[1].children[0].children[0].refs[0]: 5 is not str",
        ),
        (
            change(
                [*SECOND, "children", 0], {"is": "Table", "columns": [], "head": [], "rows": [], "caption": 1}
            ),
            "document.parts[0].blocks[1].children[0].caption: 1 is not an object",
        ),
        (
            change(
                [*SECOND, "children", 0],
                {"is": "Signature", "signatories": [{"before": [[{"is": "Heading"}]], "title": []}]},
            ),
            "document.parts[0].blocks[1].children[0].signatories[0].before[0][0]: 'Heading' is none of",
        ),
    ],
)
def test_a_text_that_is_no_document_is_refused_at_its_place(text, said):
    with pytest.raises(ValueError) as refused:
        from_json(text)

    assert str(refused.value).startswith(said)
