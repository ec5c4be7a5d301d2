"""How do vision, goals and objectives lead to programs?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import CASCADE_LEVELS
from planbuilder.model.kinds import Key, Prose, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class CascadeEntry(Row, table="cascade"):
    """One statement of the cascade, below its parent."""

    id: Key = column("ID", "Kode rumusan, misalnya T1 atau S1.1.", need="key")
    level: Annotated[str, one_of(CASCADE_LEVELS)] | None = column(
        "Tingkat", "Visi, misi, tujuan, sasaran, strategi, atau arah kebijakan.", need="required"
    )
    parent: Key | None = reference("cascade", "Induk", "Kode rumusan di atasnya.")
    text: Prose | None = column("Rumusan", "Kalimat rumusan.", need="required")


TABLE = Table(
    CascadeEntry,
    "Cascading",
    "Jenjang visi, misi, tujuan, sasaran, strategi, dan arah kebijakan.",
    noun="butir cascading",
)
