"""The blocks of the sample document apart from its tables: prose, lists, forms, a letter, a figure."""

from __future__ import annotations

from planbuilder.document.blocks import (
    Area,
    Blocks,
    Caption,
    CheckItem,
    Checklist,
    CheckState,
    Field,
    Fields,
    Figure,
    Gantt,
    ItemList,
    Letterhead,
    LetterOpening,
    Map,
    Marker,
    Note,
    NoteKind,
    Paragraph,
    ParagraphStyle,
    Ring,
    Signatory,
    Signature,
    Spot,
    Step,
    StepKind,
)
from planbuilder.document.inlines import (
    Datum,
    Emphasis,
    Gap,
    LineBreak,
    Link,
    Reference,
    Strong,
    Text,
)
from planbuilder.document.wording import CHECK_STATES
from planbuilder.values import Ref
from tests.render.sample_pictures import bars, emblem
from tests.render.sample_tables import datum, text

PROSE = (
    (
        "Pembangunan industri kecil dan menengah di Provinsi Kalimantan Timur diarahkan untuk memperluas kesempatan kerja, "
        "meningkatkan nilai tambah sumber daya alam, dan mengurangi kesenjangan antarwilayah. Penyelenggaraan pembinaan "
        "sentra dilaksanakan bersama pemerintah kabupaten/kota sesuai dengan kewenangan masing-masing."
    ),
    (
        "Keberlanjutan pengembangan sentra ditentukan oleh ketersediaan bahan baku, keterampilan perajin, kelembagaan, serta "
        "akses terhadap pembiayaan dan pasar. Oleh karena itu, pemberdayaan perajin dan penguatan kelembagaan ditempatkan "
        "sebagai prasyarat sebelum pengadaan mesin dan pembangunan gedung diusulkan."
    ),
    (
        "Pertanggungjawaban pelaksanaan dituangkan dalam laporan tahunan yang membandingkan sasaran dengan capaian, sehingga "
        "penyesuaian dapat dilakukan sedini mungkin dan ketidaksesuaian dapat dijelaskan kepada pemangku kepentingan."
    ),
)


def square(west: int, south: int, side: int = 100_000) -> Ring:
    """A square of so many hundred-thousandths of a degree."""
    east, north = west + side, south + side
    return Ring((west, east, east, west, west), (south, south, north, north, south))


def small_map() -> Map:
    """Two regencies by colour, one without a value, and a place."""
    return Map(
        (
            Area("regencies/64.02", datum("Kutai Kartanegara"), (square(11_600_000, 0),), datum("1.250"), 0),
            Area("regencies/64.07", datum("Kutai Barat"), (square(11_500_000, 0),)),
        ),
        Caption(text("Unit usaha menurut daerah"), "gbr-peta"),
        measured=text("Unit usaha"),
        shades=(datum("1.250"),),
        spots=(
            Spot("centres/S1", datum("Sentra Ulap Doyo"), datum("0,5° LU; 116,4° BT"), 11_640_000, 50_000),
        ),
        marked=text("Jenis"),
        marks=(text("Sentra IKM"),),
        notes=(text("Batas wilayah; bukan batas resmi."),),
    )


def small_gantt() -> Gantt:
    """A step of each kind."""
    return Gantt(
        (
            Step(datum("Penetapan RKPD"), StepKind.DONE, datum("30 Juni 2026"), 739_797, 739_797),
            Step(datum("Persetujuan APBD"), StepKind.DUE, datum("30 November 2026"), 739_950, 739_950),
            Step(datum("Pelaksanaan"), StepKind.SPAN, datum("1 Januari 2027"), 739_982, 740_346),
            Step(datum("Serah terima"), StepKind.UNDATED),
        ),
        Caption(text("Jadwal pelaksanaan"), "gbr-jadwal"),
        739_768,
        740_346,
    )


def body(count: int) -> Blocks:
    """Running text."""
    return tuple(Paragraph(text(PROSE[index % len(PROSE)])) for index in range(count))


def chapter_blocks() -> Blocks:
    """Prose with every inline, and the three kinds of note."""
    opening = Paragraph(
        (
            Text("Sebaran sentra disajikan pada "),
            Reference("tbl-sentra"),
            Text(", sedangkan pagu disajikan pada "),
            Reference("tbl-lima-tahun"),
            Text(". Sebanyak "),
            Datum("20", (Ref("centres", "S01", "id"),)),
            Text(" sentra menyerap "),
            Strong((Datum("2.624", (Ref("centres", "S01", "workforce"),)), Text(" orang"))),
            Text("; luas lahannya "),
            Gap("luas lahan", (Ref("centres", "S01", "area"),)),
            Text(" dan "),
            Emphasis((Text("tie-in"),)),
            Text(" dengan industri besar belum tercatat <lihat & baca "),
            Link("https://example.org/data?a=1&b=2", (Text("laman data"),)),
            Text(">."),
        )
    )
    return (
        opening,
        Note(
            NoteKind.REMARK,
            (Paragraph(text("Angka sentra dihitung menurut data kabupaten/kota yang terakhir diterima.")),),
        ),
        Note(
            NoteKind.SAMPLE,
            (Paragraph(text("Bagian ini memuat data contoh untuk memperlihatkan bentuk dokumen.")),),
        ),
        Note(NoteKind.OPEN, (Paragraph(text("Uraian kondisi prasarana belum ditulis.")), listing())),
        Paragraph(text("Jalan Contoh Nomor 1\nSamarinda"), ParagraphStyle.LEFT),
        Paragraph(text("Keterangan kecil di bawah formulir."), ParagraphStyle.SMALL),
    )


def lists() -> Blocks:
    """Lists in the official order of levels, each inside the one before."""
    markers = (
        Marker.LOWER_PARENTHESIS,
        Marker.DECIMAL_PARENTHESIS,
        Marker.LOWER,
        Marker.DECIMAL,
        Marker.UPPER,
    )
    nested: Blocks = ()
    for marker in markers:
        items = (
            (Paragraph(text(f"Butir pertama tingkat {marker}")), *nested),
            (Paragraph(text(f"Butir kedua tingkat {marker}")),),
        )
        nested = (ItemList(marker, items),)
    bullets = ItemList(Marker.BULLET, tuple((Paragraph(text(PROSE[index])),) for index in range(2)))
    later = ItemList(Marker.LOWER, ((Paragraph(text("Butir yang melanjutkan daftar sebelumnya")),),), start=3)
    return (*nested, bullets, later)


def listing() -> ItemList:
    """A short numbered list."""
    return ItemList(
        Marker.DECIMAL, tuple((Paragraph(text(words)),) for words in ("Surat usulan", "Kerangka acuan kerja"))
    )


def figure() -> Figure:
    """A figure: three bars."""
    caption = Caption(text("Jumlah unit usaha menurut wilayah pengembangan"), "fig-unit")
    alternative = "Diagram batang: Wilayah I 120 unit, Wilayah II 60 unit, Wilayah III 90 unit"
    return Figure(bars(), alternative, caption, 800, (text("Sumber: pendataan sentra IKM, 2024."),))


def letter_blocks() -> Blocks:
    """A letter: head, opening, words, fields, a checklist, signatures."""
    return (
        Letterhead(
            text("Pemerintah Kabupaten Kutai Barat"),
            text("Dinas Perdagangan, Koperasi, dan UKM"),
            (text("Jalan Contoh Nomor 1, Sendawar 75776"), text("Telepon (0545) 000000")),
            emblem(),
        ),
        LetterOpening(
            fields=tuple(
                Field(text(label), value)
                for label, value in (
                    ("Nomor", ()),
                    ("Sifat", text("Penting")),
                    ("Lampiran", text("1 (satu) berkas")),
                    (
                        "Hal",
                        text("Usulan pengembangan sentra ulap doyo melalui Dana Alokasi Khusus Tahun 2026"),
                    ),
                )
            ),
            place_and_date=(Text("Sendawar, "), Datum("14 Maret 2025", (Ref("proposals", "U01", "date"),))),
            addressee=(text("Kepala Dinas Perindustrian Provinsi Kalimantan Timur"), text("di Samarinda")),
        ),
        *body(2),
        Paragraph(text("Kerangka Acuan Kerja"), ParagraphStyle.TITLE),
        Paragraph(
            (Text("Sentra Ulap Doyo"), LineBreak(), Text("Tahun Anggaran 2026")), ParagraphStyle.SUBTITLE
        ),
        Fields((Field(text("Provinsi"), datum("Kalimantan Timur")), Field(text("Menu kegiatan"), ()))),
        Fields(
            (
                Field(text("Organisasi"), datum("Dinas Perdagangan")),
                Field(text("Subkegiatan"), text(PROSE[0][:120])),
            ),
            boxed=True,
        ),
        checklist(),
        Paragraph(text("Dibuat dengan sebenarnya."), ParagraphStyle.CENTRED),
        Signature(
            (
                Signatory(
                    (),
                    text("Kepala Bidang Industri"),
                    text("Nama Contoh Satu"),
                    text("Pembina, IV/a"),
                    text("190001011900011001"),
                ),
                Signatory(
                    (text("Sendawar, 14 Maret 2025"),),
                    text("Kepala Dinas Perdagangan, Koperasi, dan UKM"),
                    text("Nama Contoh Dua"),
                ),
            )
        ),
        Signature((Signatory((text("Mengetahui,"),), text("Bupati Kutai Barat")),)),
    )


def checklist() -> Checklist:
    """A requirement in every state."""
    words = (
        "Surat usulan",
        "Kerangka acuan kerja yang ditandatangani kepala dinas",
        "Sertifikat lahan",
        "Izin lingkungan",
    )
    evidence = (
        text("Nomor 500/12/2025"),
        (),
        (Gap("bukti kepemilikan", (Ref("readiness", "R3", "evidence"),)),),
        (),
    )
    return Checklist(
        tuple(
            CheckItem(state, text(requirement), text(CHECK_STATES[state]), shown, f"readiness/R{order}")
            for order, (state, requirement, shown) in enumerate(
                zip(CheckState, words, evidence, strict=True), 1
            )
        )
    )
