"""Which districts do the regencies have?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Exact, Text, Whole
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class District(Row, table="districts", key=("code",)):
    """One district (kecamatan), keyed by its Kemendagri code."""

    code: Code = column(
        "Kode Kemendagri", "Kode kecamatan Kementerian Dalam Negeri, misalnya 64.02.17.", need="key"
    )
    name: Text | None = column("Nama", "Nama kecamatan.", need="required")
    regency: Code | None = reference(
        "regencies", "Kabupaten/Kota", "Kode kabupaten/kota yang membawahi.", need="required"
    )
    wards: Whole | None = column("Kelurahan", "Jumlah kelurahan.", unit="kelurahan")
    villages: Whole | None = column("Desa", "Jumlah desa atau kampung.", unit="desa")
    latitude: Exact | None = column(
        "Lintang", "Garis lintang titik tengah; selatan bernilai negatif.", unit="derajat"
    )
    longitude: Exact | None = column("Bujur", "Garis bujur titik tengah.", unit="derajat")


TABLE = Table(District, "Kecamatan", "Kecamatan di setiap kabupaten/kota.", noun="kecamatan")
