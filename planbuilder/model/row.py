"""What is a row? Typed data of one table, with a key that stays true when rows move."""

from __future__ import annotations

from functools import cached_property
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from planbuilder.model.kinds import Prose, Texts, YesNo
from planbuilder.values import Ref

Need = Literal["key", "required", "expected", "optional"]
"""`key` names the row; without `required` the row means nothing; `expected` facts become open items."""


def column(
    title: str,
    about: str,
    *,
    unit: str = "",
    need: Need = "optional",
    unit_field: str = "",
    code_list: str = "",
    empty: object = None,
) -> Any:
    """Describe a column: its Indonesian title and one Indonesian sentence for whoever fills it in.

    `unit_field` names the column that holds the unit of this one, `code_list` the official list its
    codes come from, `empty` what the row holds where nothing was given.
    """
    facts = {"unit": unit, "need": need, "unit_field": unit_field, "code_list": code_list}
    return _described(title, about, facts, empty)


def reference(
    table: str,
    title: str,
    about: str,
    *,
    need: Need = "optional",
    or_table: str = "",
    empty: object = None,
) -> Any:
    """Describe a column that holds keys of another table, or of either of two."""
    facts = {"references": table, "or_table": or_table, "need": need}
    return _described(title, about, facts, empty)


def by_year(title: str, about: str, *, unit: str = "", unit_field: str = "") -> Any:
    """Describe a column that stands once for each year of the plan."""
    facts = {"unit": unit, "unit_field": unit_field}
    return Field(default_factory=dict, title=title, description=about, json_schema_extra={**facts})


def _described(title: str, about: str, facts: dict[str, str], empty: object) -> Any:
    default = ... if facts["need"] == "key" else empty
    return Field(default, title=title, description=about, json_schema_extra={**facts})


NUMBERED = "#"
"""Stands in the key of a part that has no id of its own, and in no id that somebody gave."""


class Row(BaseModel):
    """One row of one table.

    Cells are read before they come here (`cells.py`); Pydantic then checks, strictly, that each value
    has the type its column promises. Whatever is no key may be missing.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    table_name: ClassVar[str] = ""
    key_fields: ClassVar[tuple[str, ...]] = ("id",)
    numbered_in: ClassVar[str] = ""
    """The column that names the whole this row is a part of, where parts may leave their id empty."""

    sources: Texts = reference("sources", "Sumber", "Kode sumber data yang mendasari baris ini.", empty=())
    note: Prose | None = column("Keterangan", "Catatan bebas tentang baris ini.")
    sample: YesNo = column(
        "Contoh", "Ya bila baris ini hanya contoh dan bukan data resmi.", empty=False
    )  # fmt: skip

    def __init_subclass__(
        cls, table: str, key: tuple[str, ...] = ("id",), numbered_in: str = "", **options: Any
    ) -> None:
        super().__init_subclass__(**options)
        cls.table_name, cls.key_fields, cls.numbered_in = table, key, numbered_in

    @cached_property
    def key(self) -> str:
        """What names the row: its id, its code, or its natural key joined by `/`."""
        parts = (getattr(self, name) for name in self.key_fields)
        return "/".join("" if part is None else str(part) for part in parts)

    def ref(self, field: str, year: int | None = None) -> Ref:
        """Name one datum of the row; a yearly one with its year, `ceiling_2026`."""
        return Ref(self.table_name, self.key, field if year is None else f"{field}_{year}")

    def __hash__(self) -> int:
        return hash((self.table_name, self.key))
