"""How does each centre score on each criterion?"""

from __future__ import annotations

from planbuilder.model.kinds import Exact, Key, Prose
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Score(Row, table="scores", key=("centre", "criterion")):
    """One score; a centre without one is missing it, which is not zero."""

    centre: Key = reference("centres", "Sentra", "Kode sentra yang dinilai.", need="key")
    criterion: Key = reference("criteria", "Kriteria", "Kode kriteria penilaian.", need="key")
    score: Exact | None = column("Skor", "Skor pada skala kriteria; kosong berarti belum dinilai.")
    reason: Prose | None = column("Dasar", "Dasar pemberian skor.")


TABLE = Table(
    Score,
    "Skor",
    "Skor sentra menurut kriteria; boleh satu kolom untuk setiap kriteria.",
    noun="skor",
    is_open=True,
    named_by=("centre",),
)
