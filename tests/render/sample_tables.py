"""The tables of the sample document: ruled, grid and plain, long, wide, grouped, with merged heads."""

from __future__ import annotations

from planbuilder.document.blocks import Align, Caption, Cell, Column, Look, Row, RowKind, Table
from planbuilder.document.inlines import Datum, Gap, Inlines, LineBreak, Reference, Text
from planbuilder.values import Ref

REGENCIES = (
    ("Kutai Kartanegara", "Amplang dan olahan ikan", "Batik", "Anyaman rotan", "Gula aren", "Minyak atsiri"),
    ("Bontang", "Batu bata", "Rumput laut", "Kain kuntul perak", "Olahan kepiting", "Bandeng presto"),
    ("Kutai Barat", "Ulap doyo", "Anyaman rotan", "Madu hutan", "Olahan karet", "Ukiran kayu"),
    ("Mahakam Ulu", "Cokelat", "Manik-manik", "Olahan jelai", "Perahu kayu", "Tanaman obat"),
)


def text(words: str) -> Inlines:
    """Words as inlines."""
    return (Text(words),)


def datum(words: str, key: str = "S01", field: str = "units") -> Inlines:
    """A datum as inlines."""
    return (Datum(words, (Ref("centres", key, field),)),)


def cells(*words: str, strong: bool = False) -> tuple[Cell, ...]:
    return tuple(Cell(datum(word), strong=strong) for word in words)


def number(value: float, digits: int = 0) -> str:
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def centres_table() -> Table:
    """A ruled table over more than one page: groups, subtotals, a total, a gap, notes."""
    columns = (
        Column(70, Align.CENTRE, keep=True),
        Column(330),
        Column(120, keep=True),
        Column(120, Align.RIGHT, keep=True),
        Column(140, Align.RIGHT, keep=True),
        Column(220),
    )
    heads = ("No.", "Sentra", "KBLI", "Unit usaha (unit)", "Tenaga kerja (orang)", "Keterangan")
    aligned = (Align.CENTRE, None, None, Align.RIGHT, Align.RIGHT, None)
    head = Row(tuple(Cell(text(words), align=align) for words, align in zip(heads, aligned, strict=True)))
    rows: list[Row] = []
    for order, (regency, *products) in enumerate(REGENCIES):
        rows.append(Row((Cell(datum(f"Kabupaten {regency}"), columns=6),), RowKind.GROUP))
        for index, product in enumerate(products):
            rows.append(_centre(order, index, product, regency))
        total = 5 * (12 + 3 * order) + 20
        rows.append(_sum(f"Subjumlah {regency}", number(total), number(total * 6.4), RowKind.SUBTOTAL))
    rows.append(_sum("Jumlah", "410", "2.624", RowKind.TOTAL))
    notes = (
        text("Kolom Luas tidak ditampilkan karena belum ada datanya."),
        text("Tenaga kerja diketahui untuk 19 dari 20 sentra."),
        text("Contoh, bukan data resmi."),
        text("Sumber: pendataan sentra IKM, dinas kabupaten/kota, 2024."),
    )
    caption = Caption(text("Sentra industri kecil dan menengah menurut kabupaten/kota"), "tbl-sentra")
    return Table(columns, (head,), tuple(rows), caption, notes=notes)


def _centre(order: int, index: int, product: str, regency: str) -> Row:
    key = f"S{order * 5 + index + 1:02}"
    units = 12 + 3 * order + 2 * index
    workers: Inlines = (
        (Gap("tenaga kerja", (Ref("centres", key, "workforce"),)),)
        if key == "S07"
        else datum(number(units * 6.4))
    )
    remark = "–" if index % 2 else "Binaan dinas sejak 2019; pemasaran melalui koperasi"
    return Row(
        (
            Cell(datum(str(order * 5 + index + 1))),
            Cell(datum(f"Sentra {product} {regency}")),
            Cell(datum(f"10{213 + index}")),
            Cell(datum(number(units))),
            Cell(workers),
            Cell(datum(remark)),
        ),
        key=f"centres/{key}",
    )


def _sum(label: str, units: str, workers: str, kind: RowKind) -> Row:
    return Row(
        (
            Cell(text(label), columns=3, strong=True),
            Cell(datum(units), strong=True),
            Cell(datum(workers), strong=True),
            Cell(()),
        ),
        kind,
    )


def years_table() -> Table:
    """The wide table: a head of three merged rows, years in pairs."""
    years = (2025, 2026, 2027, 2028, 2029)
    columns = (
        Column(110, keep=True),
        Column(180),
        Column(140),
        *(Column(w, Align.RIGHT, keep=True) for _ in years for w in (40, 74)),
    )
    head = (
        Row(
            (
                Cell(text("Kode"), rows=3),
                Cell(text("Program/Kegiatan/Subkegiatan"), rows=3),
                Cell(text("Indikator"), rows=3),
                Cell(text("Target dan pagu indikatif (Rp juta)"), columns=10, align=Align.CENTRE),
            )
        ),
        Row(tuple(Cell(text(str(year)), columns=2, align=Align.CENTRE) for year in years)),
        Row(tuple(Cell(text(w), align=Align.RIGHT) for _ in years for w in ("Target", "Pagu"))),
    )
    names = (
        ("3.31.02", "Program Perencanaan dan Pembangunan Industri", RowKind.SUBTOTAL),
        ("3.31.02.1.01", "Penyusunan dan Evaluasi Rencana Pembangunan Industri Provinsi", RowKind.BODY),
        (
            "3.31.02.1.01.0002",
            "Koordinasi, Sinkronisasi, dan Pelaksanaan Pembangunan Sumber Daya Industri",
            RowKind.BODY,
        ),
        (
            "3.31.02.1.01.0003",
            "Koordinasi, Sinkronisasi, dan Pelaksanaan Pembangunan Sarana dan Prasarana",
            RowKind.BODY,
        ),
    )
    rows = tuple(_activity(code, name, kind, index) for index in range(3) for code, name, kind in names)
    total = Row(
        (Cell(text("Jumlah"), columns=3, strong=True), *cells(*("", "9.750") * 5, strong=True)), RowKind.TOTAL
    )
    caption = Caption(
        text("Program, kegiatan, subkegiatan, indikator, target, dan pagu 2025–2029"),
        "tbl-lima-tahun",
    )
    notes = (text("Sumber: hasil perhitungan dari pagu indikatif per subkegiatan."),)
    return Table(columns, head, (*rows, total), caption, Look.GRID, notes)


def _activity(code: str, name: str, kind: RowKind, index: int) -> Row:
    pairs = tuple(word for year in range(5) for word in (str(4 + year), number(1250 + 125 * year + index)))
    return Row(
        cells(code, name, "Jumlah dokumen yang disusun", *pairs, strong=kind is RowKind.SUBTOTAL),
        kind,
        f"activities/{code}",
    )


def cost_table() -> Table:
    """A cost table in a full grid, with a row of column numbers."""
    columns = (
        Column(60, Align.CENTRE, keep=True),
        Column(360),
        Column(200),
        Column(180, Align.RIGHT, keep=True),
        Column(200, Align.RIGHT, keep=True),
    )
    head = (
        Row(
            tuple(
                Cell(text(w), align=Align.CENTRE)
                for w in ("No.", "Uraian", "Volume", "Harga satuan (Rp)", "Jumlah (Rp)")
            )
        ),
        Row(tuple(Cell(text(f"({n})"), align=Align.CENTRE) for n in range(1, 6))),
    )
    rows = (
        Row((Cell(text("A")), Cell(text("Belanja bahan"), columns=4)), RowKind.GROUP),
        Row(
            cells(
                "1", "Alat tenun bukan mesin, kayu ulin, dua injakan", "20 unit", "7.500.000", "150.000.000"
            ),
            key="cost_lines/1",
        ),
        Row(cells("2", "Benang doyo", "3 paket × 2 bulan", "12.000.000", "72.000.000"), key="cost_lines/2"),
        Row(
            (Cell(text("Subjumlah"), columns=4, strong=True), *cells("222.000.000", strong=True)),
            RowKind.SUBTOTAL,
        ),
        Row(
            (Cell(text("Jumlah"), columns=4, strong=True), *cells("222.000.000", strong=True)), RowKind.TOTAL
        ),
    )
    caption = Caption(text("Rincian anggaran biaya"), "tbl-rab")
    return Table(columns, head, rows, caption, Look.GRID)


def plain_table() -> Table:
    """Things that merely stand side by side, without head and caption, with spans down and across."""
    columns = (Column(300), Column(300), Column(400))
    rows = (
        Row(
            (
                Cell(text("Wilayah I"), rows=2),
                Cell(text("Balikpapan")),
                Cell((Text("Pusat logistik"), LineBreak(), Text("dan jasa"))),
            )
        ),
        Row((Cell(text("Paser")), Cell((Text("Lihat "), Reference("tbl-sentra"))))),
    )
    return Table(columns, (), rows, look=Look.PLAIN)
