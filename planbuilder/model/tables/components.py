"""What does a proposal deliver?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Key, Quantity, Rupiah, Text, Whole
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Component(Row, table="components", numbered_in="proposal"):
    """One output of a proposal; its cost is computed from cost lines."""

    id: Key = column("ID", "Kode komponen; boleh kosong, lalu dinomori dalam usulannya.", need="key")
    proposal: Key | None = reference("proposals", "Usulan", "Kode usulan.", need="required")
    name: Text | None = column("Rincian menu/komponen", "Nama rincian menu atau komponen.", need="required")
    volume: Quantity | None = column(
        "Volume", "Target keluaran tahun usulan.", need="expected", unit_field="unit"
    )
    unit: Code | None = column("Satuan", "Satuan keluaran.", need="expected", code_list="units")
    next_volume: Quantity | None = column(
        "Target n+1", "Target keluaran tahun berikutnya.", unit_field="unit"
    )
    next_amount: Rupiah | None = column("Pendanaan n+1", "Perkiraan pendanaan tahun berikutnya.", unit="Rp")
    recipients: Whole | None = column("Jumlah penerima", "Jumlah penerima manfaat komponen.", unit="orang")
    outcome: Text | None = column("Target outcome", "Hasil yang diharapkan dari keluaran ini.")
    district: Code | None = reference("districts", "Kecamatan", "Kode kecamatan lokasi komponen.")
    village: Text | None = column("Kelurahan/Desa", "Nama kelurahan, desa, atau kampung lokasi komponen.")


TABLE = Table(
    Component,
    "Rincian Keluaran",
    "Rincian menu atau komponen setiap usulan.",
    noun="komponen",
    named_by=("proposal", "name"),
)
