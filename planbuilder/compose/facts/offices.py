"""What follows from an office? How a letter addresses its head: "Kepala Dinas Perkebunan Provinsi Kalimantan Timur"."""

from __future__ import annotations

from planbuilder.compose.facts.fact import Fact, Facts, cells, derived
from planbuilder.compose.views.desk import Desk
from planbuilder.model.tables.offices import Office
from planbuilder.values import Kind, Value

TABLE = "offices"
_HEAD = "Kepala"
_NAMED_ALIKE = (
    ("Sekretaris Daerah", "Sekretariat Daerah"),
    ("Direktur Jenderal", "Direktorat Jenderal"),
    ("Inspektur", "Inspektorat"),
    ("Camat", "Kecamatan"),
)
"""Heads whose title says again how the name of their office begins."""


def addressed(_: Desk, office: Office) -> Value:
    """Name the head with the office; an office whose head has no title is led by its "Pimpinan"."""
    title, name = office.head_title or "Pimpinan", office.name or ""
    if title.startswith(_HEAD):
        title = _HEAD
    begins = next((begin for head, begin in _NAMED_ALIKE if head == title and name.startswith(begin)), "")
    found = f"{title} {name.removeprefix(begins).strip()}".strip() if name else None
    return derived(found, Kind.TEXT, cells([(office, "head_title"), (office, "name")]))


FACTS: Facts = {"addressed": Fact("Alamat surat", addressed)}
