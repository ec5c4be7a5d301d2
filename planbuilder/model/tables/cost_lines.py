"""What does a proposal cost, line by line?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Key, Percent, Quantity, Rupiah, Text
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class CostLine(Row, table="cost_lines", numbered_in="proposal"):
    """One line of cost: up to four volumes, each with its unit, times a unit price."""

    id: Key = column("ID", "Kode rincian; boleh kosong, lalu dinomori dalam usulannya.", need="key")
    proposal: Key | None = reference("proposals", "Usulan", "Kode usulan.", need="required")
    component: Key | None = reference(
        "components", "Komponen", "Kode rincian menu atau komponen yang dibiayai."
    )
    account: Code | None = column(
        "Kode rekening", "Kode rekening belanja; perlu untuk RKA.", code_list="accounts"
    )
    group: Text | None = column("Kelompok belanja", "Judul kelompok [#] pada RKA.")
    remark: Text | None = column("Keterangan belanja", "Judul keterangan [-] pada RKA.")
    description: Text | None = column("Uraian", "Uraian barang atau jasa.", need="required")
    specification: Text | None = column("Spesifikasi", "Spesifikasi barang atau jasa.")
    price: Code | None = reference("price_list", "Kode SSH", "Kode standar satuan harga.")
    volume_1: Quantity | None = column("Volume 1", "Volume pertama.", need="expected", unit_field="unit_1")
    unit_1: Code | None = column("Satuan 1", "Satuan volume pertama.", need="expected", code_list="units")
    volume_2: Quantity | None = column("Volume 2", "Volume kedua, bila ada.", unit_field="unit_2")
    unit_2: Code | None = column("Satuan 2", "Satuan volume kedua.", code_list="units")
    volume_3: Quantity | None = column("Volume 3", "Volume ketiga, bila ada.", unit_field="unit_3")
    unit_3: Code | None = column("Satuan 3", "Satuan volume ketiga.", code_list="units")
    volume_4: Quantity | None = column("Volume 4", "Volume keempat, bila ada.", unit_field="unit_4")
    unit_4: Code | None = column("Satuan 4", "Satuan volume keempat.", code_list="units")
    unit_price: Rupiah | None = column(
        "Harga satuan", "Harga untuk satu satuan, sebelum PPN.", unit="Rp", need="expected"
    )
    tax: Percent | None = column("PPN", "Tarif PPN; kosong berarti tanpa PPN.", unit="%")
    amount: Rupiah | None = column(
        "Jumlah", "Volume kali harga satuan sebelum PPN; hanya diperiksa, tidak dipakai.", unit="Rp"
    )


TABLE = Table(
    CostLine,
    "Rincian Biaya",
    "Rincian anggaran biaya setiap usulan.",
    noun="rincian biaya",
    named_by=("proposal", "description"),
)
