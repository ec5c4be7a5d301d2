"""How much more does one criterion matter than another? Judgements of pairs, from which weights follow (AHP)."""

from __future__ import annotations

from planbuilder.model.kinds import Exact, Key, Prose
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Judgement(Row, table="judgements", key=("first", "second")):
    """One pair of criteria; the one that matters more, or as much, comes first."""

    first: Key = reference(
        "criteria", "Kriteria pertama", "Kriteria yang lebih atau sama penting.", need="key"
    )
    second: Key = reference("criteria", "Kriteria kedua", "Kriteria yang dibandingkan dengannya.", need="key")
    value: Exact | None = column(
        "Nilai",
        "Kepentingan kriteria pertama dibanding kedua, dari 1 (sama) sampai 9 (mutlak).",
        need="required",
    )
    reason: Prose | None = column("Dasar", "Dasar penilaian, misalnya kesepakatan rapat.")


TABLE = Table(
    Judgement,
    "Perbandingan Kriteria",
    "Perbandingan berpasangan antarkriteria (AHP); dipakai sebagai pengganti bobot.",
    noun="perbandingan",
)
