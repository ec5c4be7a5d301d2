"""What must be ready before a proposal may go out?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import ROUTES
from planbuilder.model.kinds import Key, Text, YesNo, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class ReadinessRule(Row, table="readiness_rules"):
    """One item that proposals of a route must have ready."""

    id: Key = column("ID", "Kode syarat, misalnya RC-01.", need="key")
    route: Annotated[str, one_of(ROUTES)] | None = column(
        "Jalur", "Jalur pendanaan yang mensyaratkan.", need="required"
    )
    item: Text | None = column("Syarat", "Dokumen atau keadaan yang harus siap.", need="required")
    mandatory: YesNo | None = column(
        "Wajib", "Ya bila usulan tidak dapat diajukan tanpanya.", need="expected"
    )
    legal_basis: Key | None = reference("legal_bases", "Dasar hukum", "Kode peraturan yang mensyaratkan.")
    verified: YesNo | None = column(
        "Terverifikasi", "Ya bila syarat sudah dicocokkan dengan peraturannya.", need="expected"
    )


TABLE = Table(
    ReadinessRule, "Syarat Kesiapan", "Syarat kesiapan usulan menurut jalur pendanaan.", noun="syarat"
)
