"""Which number does a text say, and how exactly? `Rp1,25 miliar` is 1.250.000.000, give or take 5 million."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from planbuilder.values.numbers import JUTA, MILIAR, TRILIUN

_SCALES = {"": 1, "ribu": 1000, "juta": JUTA, "miliar": MILIAR, "triliun": TRILIUN}
# Thousands have points, so that four bare digits are a year.
_FIGURE = re.compile(
    r"(?P<sign>[-\u2212]?)(?:Rp)?(?P<whole>\d{1,3}(?:\.\d{3})*)(?:,(?P<fraction>\d+))?"
    r"(?: (?P<scale>ribu|juta|miliar|triliun))?(?P<percent>%?)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as words print it."""

    number: Decimal
    """With its scale word; a table that says "Rp juta" in its head prints none."""
    grain: Decimal
    """What its last digit is worth."""
    is_percent: bool

    @property
    def slack(self) -> Decimal:
        """How far rounding may have moved it."""
        return self.grain / 2


def figure(text: str) -> Figure | None:
    """Read a text that is a number and nothing else."""
    found = _FIGURE.fullmatch(text)
    if found is None:
        return None
    fraction = found["fraction"] or ""
    scale = Decimal(_SCALES[found["scale"] or ""])
    sign = "-" if found["sign"] else ""
    number = Decimal(f"{sign}{found['whole'].replace('.', '')}.{fraction or '0'}")
    return Figure(number * scale, scale.scaleb(-len(fraction)), found["percent"] == "%")
