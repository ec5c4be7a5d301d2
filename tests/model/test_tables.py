"""Which tables are there, and are all of them described?"""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from pydantic import ValidationError

from planbuilder.model import PROBLEMS, registry, tables, vocabulary
from planbuilder.model.codes import CODE_LISTS
from planbuilder.model.tables.activities import Activity
from planbuilder.model.tables.ceilings import Ceiling
from planbuilder.model.tables.centres import Centre
from planbuilder.model.tables.statistics import Statistic
from planbuilder.values import Kind, Ref

COLUMNS = [(table, column) for table in tables().values() for column in table.fields]
NAMES = [f"{table.name}.{column.key}" for table, column in COLUMNS]


def folded(text):
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def test_every_file_brings_the_table_of_its_name():
    files = {path.stem for path in Path(registry.folder.__path__[0]).glob("[a-z]*.py")}

    assert set(tables()) == files


def test_a_file_without_its_table_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "planbuilder.model.tables.empty", ModuleType("tables.empty"))

    with pytest.raises(TypeError, match=r"tables\.empty lacks TABLE"):
        registry._table("empty")


def test_tables_are_found_in_sorted_order():
    assert list(tables()) == sorted(tables())


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=NAMES)
def test_a_column_is_described_for_whoever_fills_it_in(table, column):
    assert column.title
    assert column.help.endswith(".")
    assert column.help[0].isupper()


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=NAMES)
def test_what_a_column_points_at_is_there(table, column):
    assert set(column.referenced) <= set(tables())
    assert not column.unit_field or table.field(column.unit_field).code_list in {"units", ""}
    assert not column.code_list or column.code_list in CODE_LISTS
    assert bool(column.choices) == (Kind.CHOICE in {column.kind, column.form.item})


@pytest.mark.parametrize("table", tables().values(), ids=lambda table: table.name)
def test_headings_of_a_table_name_one_column_each(table):
    headings = [folded(name) for column in table.fields for name in {column.key, column.title}]
    clashes = {name for name in headings if headings.count(name) > 1}

    assert all(
        {folded(column.key), folded(column.title)} == {name}
        for name in clashes
        for column in table.fields
        if name in {folded(column.key), folded(column.title)}
    )


def test_titles_of_tables_name_one_table_each():
    names = [folded(name) for table in tables().values() for name in {table.name, table.title}]

    assert len(names) == len(set(names))


def test_key_fields_are_columns():
    for table in tables().values():
        assert table.key
        assert all(table.field(name) for name in (*table.key, *table.named_by))


def test_common_columns_come_last():
    assert [column.key for column in tables()["centres"].fields][-3:] == ["sources", "note", "sample"]


def test_a_yearly_column_is_found_with_and_without_its_year():
    activities = tables()["activities"]

    assert activities.field("ceiling_2026") == activities.field("ceiling")
    assert activities.field("ceiling_x") is None


def test_a_mixed_column_tells_the_kind_of_each_datum():
    baseline = tables()["indicators"].field("baseline")

    assert baseline.kind_of(Decimal(5)) is Kind.DECIMAL
    assert baseline.kind_of("7–8") is Kind.TEXT
    assert tables()["centres"].field("units").kind_of(5) is Kind.INTEGER


def test_a_reference_may_name_either_of_two_tables():
    assert tables()["indicators"].field("owner").referenced == ("cascade", "activities")


def test_the_vocabulary_tells_headings_and_what_names_a_row():
    heads = vocabulary()

    assert heads["centres"].fields["workforce"] == "Tenaga kerja"
    assert heads["activities"].yearly == {"ceiling"}
    assert heads["statistics"].key_fields == ("area", "indicator", "year")
    assert heads["cost_lines"].key_fields == ("proposal", "description")
    assert heads["scores"].is_open
    assert heads["plan"].title == "Rencana"


def test_a_row_is_named_by_its_id():
    assert Centre(id="S01").key == "S01"


def test_a_natural_key_joins_its_parts_and_shows_the_empty_ones():
    assert Statistic(area="64.02", indicator="unit usaha", year=2021).key == "64.02/unit usaha/2021"
    assert Ceiling(route="apbn", year=2026, office="dinas").key == "apbn//2026//dinas"


def test_a_ref_names_a_datum_and_its_year():
    assert Centre(id="S01").ref("workforce") == Ref("centres", "S01", "workforce")
    assert Activity(id="A1").ref("ceiling", 2026) == Ref("activities", "A1", "ceiling_2026")


def test_rows_can_stand_in_sets():
    assert len({Activity(id="A1"), Activity(id="A1"), Activity(id="A2")}) == 2


@pytest.mark.parametrize("values", [{}, {"id": "S1", "units": "3"}, {"id": "S1", "unknown": 1}])
def test_a_row_refuses_what_its_columns_do_not_promise(values):
    with pytest.raises(ValidationError):
        Centre(**values)


def test_a_row_never_changes():
    with pytest.raises(ValidationError):
        Centre(id="S1").name = "x"


def test_codes_of_problems_are_unique_and_every_problem_has_its_words():
    assert len({problem.code for problem in PROBLEMS}) == len(PROBLEMS)
    for problem in PROBLEMS:
        assert problem.title.id
        assert problem.reason.en
        assert problem.message.id != problem.message.en
