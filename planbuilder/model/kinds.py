"""Which types may a column have? Python types that carry their kind and how a cell of it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Annotated

from planbuilder.values import Kind

Choices = Mapping[str, str]
"""Key of a choice -> its Indonesian label."""


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """What a column holds, beside its Python type."""

    kind: Kind
    item: Kind | None = None
    """The kind of each member; lists only."""
    is_signed: bool = False
    """Whether a number below zero means something."""
    is_mixed: bool = False
    """Whether the cell is a number, a range or a text, whatever its author needs."""
    is_yearly: bool = False
    """One column a year; the row holds a mapping from year to value."""
    is_lenient: bool = False
    """Whether a mixed cell that looks like a number of the other decimal sign is simply text."""
    is_nested: bool = False
    """Whether the cell is a tree of its own (`plan.yaml` only)."""
    is_name: bool = False
    """Whether the cell names its row, and so may stand in file names and lists."""
    choices: Choices = field(default_factory=dict)


Key = Annotated[str, Form(Kind.CODE, is_name=True)]
"""What names a row; planners make it up, so it is short and without blanks."""
Text = Annotated[str, Form(Kind.TEXT)]
Prose = Annotated[str, Form(Kind.PROSE)]
Code = Annotated[str, Form(Kind.CODE)]
"""A code that somebody else gave, or a reference to the row that it names."""
Whole = Annotated[int, Form(Kind.INTEGER)]
Quantity = Annotated[Decimal, Form(Kind.DECIMAL)]
"""An exact number that is never below zero: an area, a volume."""
Exact = Annotated[Decimal, Form(Kind.DECIMAL, is_signed=True)]
"""An exact number of either sign: a latitude, a statistic."""
Rupiah = Annotated[int, Form(Kind.RUPIAH)]
Percent = Annotated[Decimal, Form(Kind.PERCENT)]
Year = Annotated[int, Form(Kind.YEAR)]
Day = Annotated[date, Form(Kind.DATE)]
YesNo = Annotated[bool, Form(Kind.BOOL)]
Texts = Annotated[tuple[str, ...], Form(Kind.LIST, item=Kind.TEXT)]
CodeSet = Annotated[tuple[str, ...], Form(Kind.LIST, item=Kind.CODE)]
Figure = Annotated[Decimal | str, Form(Kind.TEXT, is_mixed=True)]
"""A number, a range (`7,5–8`) or a text, as targets are."""
Observed = Annotated[Decimal | str, Form(Kind.TEXT, is_mixed=True, is_lenient=True)]
"""Whatever a source says: a number, a code or a text."""
RupiahByYear = Annotated[dict[int, int], Form(Kind.RUPIAH, is_yearly=True)]
FigureByYear = Annotated[dict[int, Decimal | str], Form(Kind.TEXT, is_mixed=True, is_yearly=True)]


def one_of(choices: Choices) -> Form:
    """Make the form of a column that holds one key of a closed list."""
    return Form(Kind.CHOICE, choices=choices)


def some_of(choices: Choices) -> Form:
    """Make the form of a column that holds several keys of a closed list."""
    return Form(Kind.LIST, item=Kind.CHOICE, choices=choices)
