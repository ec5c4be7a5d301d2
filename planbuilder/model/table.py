"""What is a table? Its title, its row type, and what each column is called, holds and needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, cast, get_args

from pydantic.fields import FieldInfo

from planbuilder.model.kinds import Choices, Form
from planbuilder.model.row import Need, Row
from planbuilder.values import Kind


@dataclass(frozen=True, slots=True)
class TableField:
    """One column: what documents, forms and the schema know about it."""

    key: str
    title: str
    """Indonesian; heads a sheet as well as the key does."""
    kind: Kind
    help: str
    """One Indonesian sentence for whoever fills it in."""
    need: Need = "optional"
    unit: str = ""
    unit_field: str = ""
    """The column that holds the unit of this one."""
    references: str = ""
    """The table whose keys stand here."""
    or_table: str = ""
    """A second table whose keys may stand here as well."""
    code_list: str = ""
    """The official list whose codes stand here."""
    yearly: bool = False
    is_mixed: bool = False
    """A number, a range or a text; see `kind_of`."""
    choices: Choices = field(default_factory=dict)
    form: Form = field(default=Form(Kind.TEXT), repr=False, compare=False)

    @property
    def referenced(self) -> tuple[str, ...]:
        """Name every table whose keys may stand here."""
        return tuple(name for name in (self.references, self.or_table) if name)

    def kind_of(self, raw: object) -> Kind:
        """Tell the kind of one datum; a mixed column holds plain numbers as well as texts."""
        is_number = self.is_mixed and not isinstance(raw, str | None)
        return Kind.DECIMAL if is_number else self.kind


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a plan."""

    row: type[Row]
    title: str
    """Indonesian; a sheet may bear it instead of the name."""
    help: str
    """One Indonesian sentence: what its rows are."""
    noun: str
    """What sentences call its rows: "6 dari 21 sentra"."""
    is_open: bool = False
    """Whether columns may be headed by something the plan itself names (criteria of a wide score sheet)."""
    named_by: tuple[str, ...] = ()
    """The columns that every row of a sheet has and a total row lacks, where they are not the key."""

    @property
    def name(self) -> str:
        """The key of the table, which names its files and sheets."""
        return self.row.table_name

    @property
    def key(self) -> tuple[str, ...]:
        """The fields that make the key of a row."""
        return self.row.key_fields

    @property
    def fields(self) -> tuple[TableField, ...]:
        """All columns in reading order; the common ones (sources, note, sample) come last."""
        return fields_of(self.row)

    def field(self, key: str) -> TableField | None:
        """Look a column up; a yearly one by `target` or `target_2026`."""
        return _by_key(self.row).get(key) or _by_key(self.row).get(yearly_name(key))


@cache
def fields_of(row: type[Row]) -> tuple[TableField, ...]:
    """List the columns of a row type, its own before the common ones."""
    own = [name for name in row.model_fields if name not in Row.model_fields]
    return tuple(_table_field(name, row.model_fields[name]) for name in (*own, *Row.model_fields))


@cache
def _by_key(row: type[Row]) -> Mapping[str, TableField]:
    return {column.key: column for column in fields_of(row)}


def yearly_name(key: str) -> str:
    """Take the year off `target_2026`; empty where there is none."""
    name, _, year = key.rpartition("_")
    return name if len(year) == len("2026") and year.isdecimal() else ""


def _table_field(key: str, info: FieldInfo) -> TableField:
    facts = cast("dict[str, str]", info.json_schema_extra)
    form = next(_forms(info))
    if facts.get("references"):
        # A reference that is no name refers to nothing; that is for the checks to say.
        form = replace(form, is_name=False)
    return TableField(
        key=key,
        title=info.title or "",
        kind=form.kind,
        help=info.description or "",
        need=cast("Need", facts.get("need", "optional")),
        unit=facts.get("unit", ""),
        unit_field=facts.get("unit_field", ""),
        references=facts.get("references", ""),
        or_table=facts.get("or_table", ""),
        code_list=facts.get("code_list", ""),
        yearly=form.is_yearly,
        is_mixed=form.is_mixed,
        choices=form.choices,
        form=form,
    )


def _forms(info: FieldInfo) -> Iterator[Form]:
    """Find the form in the annotation: at its top, or inside `... | None`."""
    yield from (mark for mark in info.metadata if isinstance(mark, Form))
    yield from _nested_forms(info.annotation)


def _nested_forms(annotation: Any) -> Iterator[Form]:
    for part in get_args(annotation):
        if isinstance(part, Form):
            yield part
        else:
            yield from _nested_forms(part)
