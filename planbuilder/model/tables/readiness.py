"""How ready is each proposal?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import READINESS_STATES
from planbuilder.model.kinds import Day, Key, Text, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Readiness(Row, table="readiness", key=("proposal", "rule")):
    """The state of one readiness item of one proposal."""

    proposal: Key = reference("proposals", "Usulan", "Kode usulan.", need="key")
    rule: Key = reference("readiness_rules", "Syarat", "Kode syarat kesiapan.", need="key")
    state: Annotated[str, one_of(READINESS_STATES)] | None = column(
        "Keadaan", "Apakah syarat sudah siap.", need="expected"
    )
    document_number: Text | None = column("Nomor dokumen", "Nomor dokumen pendukung.")
    document_date: Day | None = column("Tanggal dokumen", "Tanggal dokumen pendukung.")
    file: Text | None = column("Berkas", "Nama berkas pendukung.")


TABLE = Table(Readiness, "Kesiapan", "Keadaan setiap syarat kesiapan pada setiap usulan.", noun="syarat")
