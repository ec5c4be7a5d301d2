"""Which regencies and cities does the plan cover?"""

from __future__ import annotations

from planbuilder.model.kinds import Code, Exact, Key, Quantity, Text, Whole, Year
from planbuilder.model.row import Row, column, reference
from planbuilder.model.table import Table


class Regency(Row, table="regencies", key=("code",)):
    """One regency or city, keyed by its Kemendagri code; it belongs to exactly one region."""

    code: Code = column(
        "Kode Kemendagri", "Kode wilayah Kementerian Dalam Negeri, misalnya 64.02.", need="key"
    )
    bps_code: Code | None = column(
        "Kode BPS",
        "Kode wilayah BPS, misalnya 6403; tidak sama dengan kode Kemendagri tanpa titik.",
        need="expected",
    )
    name: Text | None = column("Nama", "Nama resmi dengan kata Kabupaten atau Kota.", need="required")
    region: Key | None = reference(
        "regions", "Wilayah", "Wilayah pengembangan tempat kabupaten/kota ini bergabung.", need="expected"
    )
    capital: Text | None = column("Ibu kota", "Nama ibu kota.")
    area: Quantity | None = column("Luas", "Luas wilayah daratan.", unit="km2")
    population: Whole | None = column("Penduduk", "Jumlah penduduk.", unit="orang")
    male: Whole | None = column("Penduduk laki-laki", "Jumlah penduduk laki-laki.", unit="orang")
    female: Whole | None = column("Penduduk perempuan", "Jumlah penduduk perempuan.", unit="orang")
    population_year: Year | None = column("Tahun data penduduk", "Tahun data kependudukan di atas.")
    districts: Whole | None = column("Kecamatan", "Jumlah kecamatan.", unit="kecamatan")
    wards: Whole | None = column("Kelurahan", "Jumlah kelurahan.", unit="kelurahan")
    villages: Whole | None = column("Desa", "Jumlah desa atau kampung.", unit="desa")
    latitude: Exact | None = column(
        "Lintang", "Garis lintang titik tengah; selatan bernilai negatif.", unit="derajat"
    )
    longitude: Exact | None = column("Bujur", "Garis bujur titik tengah.", unit="derajat")


TABLE = Table(Regency, "Kabupaten/Kota", "Kabupaten dan kota dalam cakupan rencana.", noun="kabupaten/kota")
