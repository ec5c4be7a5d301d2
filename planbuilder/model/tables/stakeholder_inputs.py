"""What did stakeholders ask for, and what follows from it?"""

from __future__ import annotations

from typing import Annotated

from planbuilder.model.choices import DISPOSITIONS
from planbuilder.model.kinds import Code, Key, Prose, Text, one_of
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class StakeholderInput(Row, table="stakeholder_inputs"):
    """One input of a stakeholder with its disposition and follow-up."""

    id: Key = column("ID", "Kode masukan, misalnya M001.", need="key")
    meeting: Key | None = reference("meetings", "Rapat", "Kode rapat tempat masukan disampaikan.")
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota asal masukan.", need="required"
    )
    party: Text | None = column(
        "Pengusul", "Pihak yang menyampaikan masukan, tanpa nama orang.", need="expected"
    )
    text: Prose | None = column("Masukan", "Isi masukan.", need="required")
    centre: Key | None = reference("centres", "Sentra", "Kode sentra yang dimaksud, bila ada.")
    factory: Key | None = reference("factories", "Pabrik", "Kode pabrik yang dimaksud, bila ada.")
    disposition: Annotated[str, one_of(DISPOSITIONS)] | None = column(
        "Tanggapan", "Keputusan atas masukan ini.", need="expected"
    )
    reason: Prose | None = column("Alasan", "Alasan tanggapan.")
    office: Key | None = reference(
        "offices", "Penanggung jawab", "Kode perangkat daerah yang menindaklanjuti."
    )
    action: Key | None = reference("actions", "Rencana aksi", "Kode rencana aksi tindak lanjut.")
    proposal: Key | None = reference("proposals", "Usulan", "Kode usulan tindak lanjut.")


TABLE = Table(
    StakeholderInput,
    "Masukan",
    "Masukan pemangku kepentingan beserta tanggapan dan tindak lanjutnya.",
    noun="masukan",
)
