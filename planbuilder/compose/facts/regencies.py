"""What follows from the name of a regency? Who heads it: "Bupati Berau", "Wali Kota Bontang"."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.regencies import Regency
from planbuilder.values import Kind, Value

TABLE = "regencies"
_HEADS = (
    ("Kota Administrasi ", "Wali Kota "),
    ("Kabupaten Administrasi ", "Bupati "),
    ("Kota ", "Wali Kota "),
    ("Kabupaten ", "Bupati "),
)
"""How a name begins and who then heads the place, the longer beginnings first."""


def head(_: Desk, regency: Regency) -> Value:
    """Name the office of its head, as letters address it."""
    name = regency.name or ""
    found = next((title + name.removeprefix(sign) for sign, title in _HEADS if name.startswith(sign)), None)
    return derived(found, Kind.TEXT, cells([(regency, "name")]))


FACTS: Facts = {"head": Fact("Kepala daerah", head)}
