"""What does a plan say about itself, line by line? A path of keys, its value, and what it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planbuilder.model import Plan, TableField, tables
from planbuilder.model.choices import SEVERITIES, STAGES
from planbuilder.model.registry import PLAN
from planbuilder.workbooks.forms.cells import NO, YES, Cell, Writing, cell_of
from planbuilder.workbooks.forms.tables import default

HEAD = ("Kunci", "Isi", "Keterangan")
_CHOICES: Mapping[str, Mapping[str, str]] = {"stage": STAGES, "severity": SEVERITIES}


@dataclass(frozen=True, slots=True)
class Setting:
    """One line: `rules.COST-02.severity`, its value, and one sentence for whoever fills it in."""

    path: str
    cell: Cell
    about: str


def settings(plan: Plan, writing: Writing) -> tuple[Setting, ...]:
    """List every setting that there is; those that were not given have no value."""
    return tuple(line for field in tables()[PLAN].fields for line in _lines(plan, field, writing))


def _lines(plan: Plan, field: TableField, writing: Writing) -> Iterator[Setting]:
    held = getattr(plan.info, field.key)
    about = f"{field.title}: {field.help}"
    if field.form.is_nested:
        yield from (Setting(path, cell, about) for path, cell in _nested(field.key, held, writing))
    elif held == default(plan.info, field.key) or _is_known(plan, field):
        yield Setting(field.key, None, about)
    else:
        yield Setting(field.key, cell_of(field, held, writing), about)


def _is_known(plan: Plan, field: TableField) -> bool:
    """Whether a name is the one that the official list has for the code beside it."""
    province = plan.codes.provinces.get(plan.info.province)
    return field.key == "province_name" and province is not None and province.name == plan.info.province_name


def _nested(path: str, held: Mapping[str, Any], writing: Writing) -> Iterator[tuple[str, Cell]]:
    """Flatten a tree of settings into paths; what was not given has none."""
    for name, member in held.items():
        inner = f"{path}.{name}"
        if isinstance(member, str):
            yield inner, member
        else:
            given = {key: value for key, value in dict(member).items() if value is not None}
            yield from ((f"{inner}.{key}", _written(key, value, writing)) for key, value in given.items())


def _written(key: str, value: Any, writing: Writing) -> Cell:
    if isinstance(value, bool):
        return YES if value else NO
    choices = _CHOICES.get(key, {})
    held: Cell = choices.get(value, value) if writing.by_label and choices else value
    return held
