"""One document in which every block and every inline occurs, shared by the tests of all formats."""

from __future__ import annotations

from dataclasses import replace

from planbuilder.document.blocks import (
    Blocks,
    Contents,
    ContentsOf,
    Cover,
    Document,
    Entry,
    Heading,
    Landscape,
    Meta,
    Paper,
    Part,
    PartKind,
)
from tests.render.sample_blocks import body, chapter_blocks, figure, letter_blocks, listing, lists
from tests.render.sample_pictures import emblem
from tests.render.sample_tables import centres_table, cost_table, plain_table, text, years_table

STAGE = "RANCANGAN AWAL"
META = Meta(
    title="Rencana Induk Pengembangan Kawasan dan Sentra IKM Provinsi Kalimantan Timur 2025–2029",
    short_title="Rencana Induk IKM Kalimantan Timur 2025–2029",
    office="Dinas Perindustrian, Perdagangan, Koperasi, dan UKM Provinsi Kalimantan Timur",
    stage=STAGE,
    version="0.3",
    date="2025-03-14",
    subject="Rencana induk pengembangan kawasan dan sentra IKM",
    keywords=("IKM", "sentra", "Kalimantan Timur"),
)


def sample_document(paper: Paper = Paper.A4) -> Document:
    """Build the document: cover, front matter, two chapters, a landscape part, two annexes."""
    parts = (cover_part(), *_front(), _first_chapter(), _second_chapter(), *_appendices())
    return Document("rencana-induk", "rencana-induk", replace(META, paper=paper), parts)


def sample_letter(paper: Paper = Paper.A4) -> Document:
    """Build a letter with its attachment: what a dossier of a proposal holds."""
    parts = (
        Part(PartKind.BODY, "body/surat", letter_blocks()),
        Part(PartKind.BODY, "body/rincian", (cost_table(),), has_samples=True),
    )
    meta = replace(
        META, title="Surat Usulan Sentra Ulap Doyo", short_title="Surat usulan", stage="", paper=paper
    )
    return Document("usulan/U01/surat-usulan", "surat-usulan", meta, parts)


def cover_part() -> Part:
    """The cover."""
    cover = Cover(
        title=text("Rencana Induk Pengembangan Kawasan dan Sentra Industri Kecil dan Menengah"),
        subtitle=(text("Provinsi Kalimantan Timur"), text("Tahun 2025–2029")),
        office=(text("Dinas Perindustrian, Perdagangan, Koperasi,"), text("dan Usaha Kecil dan Menengah")),
        year=text("2025"),
        stage=STAGE,
        emblem=emblem(),
    )
    return Part(PartKind.COVER, "cover", (cover,))


def _front() -> tuple[Part, ...]:
    return (
        _front_part("kata-pengantar", "Kata Pengantar", body(2)),
        _front_part("contents", "Daftar Isi", (Contents(ContentsOf.HEADINGS, _heading_entries()),)),
        _front_part("list-of-tables", "Daftar Tabel", (Contents(ContentsOf.TABLES, _table_entries()),)),
        _front_part("list-of-figures", "Daftar Gambar", (Contents(ContentsOf.FIGURES, _figure_entries()),)),
    )


def _front_part(name: str, title: str, blocks: Blocks) -> Part:
    heading = Heading(1, text(title), f"sec-{name}", numbered=False)
    return Part(PartKind.FRONT, f"front/{name}", (heading, *blocks), title)


def _heading_entries() -> tuple[Entry, ...]:
    return (
        Entry("", "Kata Pengantar", "sec-kata-pengantar"),
        Entry("", "Daftar Isi", "sec-contents"),
        Entry("", "Daftar Tabel", "sec-list-of-tables"),
        Entry("", "Daftar Gambar", "sec-list-of-figures"),
        Entry("BAB I", "Pendahuluan", "sec-pendahuluan"),
        Entry("1.1", "Latar Belakang", "sec-latar-belakang", 2),
        Entry(
            "1.1.1",
            "Dasar Hukum Penyusunan Rencana Induk dan Kedudukannya terhadap Rencana Lain",
            "sec-dasar",
            3,
        ),
        Entry("BAB II", "Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal", "sec-kondisi"),
        Entry("2.1", "Sentra menurut Kabupaten/Kota", "sec-sentra", 2),
        Entry("2.2", "Program Lima Tahun", "sec-program", 2),
        Entry("Lampiran 1", "Surat Usulan", "sec-surat"),
        Entry("Lampiran 2", "Rincian Anggaran Biaya", "sec-rab"),
    )


def _table_entries() -> tuple[Entry, ...]:
    return (
        Entry("Tabel 2.1", "Sentra industri kecil dan menengah menurut kabupaten/kota", "tbl-sentra"),
        Entry(
            "Tabel 2.2",
            "Program, kegiatan, subkegiatan, indikator, target, dan pagu 2025–2029",
            "tbl-lima-tahun",
        ),
        Entry("Tabel L2.1", "Rincian anggaran biaya", "tbl-rab"),
    )


def _figure_entries() -> tuple[Entry, ...]:
    return (Entry("Gambar 1.1", "Jumlah unit usaha menurut wilayah pengembangan", "fig-unit"),)


def _first_chapter() -> Part:
    blocks = (
        Heading(1, text("Pendahuluan"), "sec-pendahuluan", label="BAB I"),
        Heading(2, text("Latar Belakang"), "sec-latar-belakang", label="1.1"),
        *body(3),
        Heading(
            3,
            text("Dasar Hukum Penyusunan Rencana Induk dan Kedudukannya terhadap Rencana Lain"),
            "sec-dasar",
            label="1.1.1",
        ),
        *lists(),
        figure(),
        *body(2),
    )
    return Part(PartKind.CHAPTER, "chapters/pendahuluan", blocks, "Pendahuluan", "I-")


def _second_chapter() -> Part:
    blocks = (
        Heading(
            1,
            text("Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal"),
            "sec-kondisi",
            label="BAB II",
        ),
        *body(1),
        Heading(2, text("Sentra menurut Kabupaten/Kota"), "sec-sentra", label="2.1"),
        *chapter_blocks(),
        centres_table(),
        plain_table(),
        Landscape(
            (
                Heading(2, text("Program Lima Tahun"), "sec-program", label="2.2"),
                years_table(),
            )
        ),
        *body(2),
    )
    return Part(
        PartKind.CHAPTER, "chapters/kondisi", blocks, "Kondisi Industri dan Sentra", "II-", has_samples=True
    )


def _appendices() -> tuple[Part, ...]:
    letter = (Heading(1, text("Surat Usulan"), "sec-surat", label="Lampiran 1"), *letter_blocks())
    costs = (
        Heading(1, text("Rincian Anggaran Biaya"), "sec-rab", label="Lampiran 2"),
        listing(),
        replace(cost_table(), caption=replace(cost_table().caption, label="Tabel L2.1")),
    )
    return (
        Part(PartKind.APPENDIX, "appendices/surat", letter, "Surat Usulan", "L1-"),
        Part(PartKind.APPENDIX, "appendices/rab", costs, "Rincian Anggaran Biaya", "L2-", has_samples=True),
    )


def one_block(block_kind: str) -> Document:
    """Make a document around the blocks of one kind, for tests that look at each kind alone."""
    found = tuple(
        block
        for part in sample_document().parts
        for block in walked(part.blocks)
        if type(block).__name__ == block_kind
    )
    return Document(block_kind, "sample", META, (Part(PartKind.BODY, "body", found[:1]),))


def walked(blocks: Blocks) -> Blocks:
    """Give the blocks and the blocks inside turned pages."""
    inner = tuple(child for block in blocks if isinstance(block, Landscape) for child in block.children)
    return (*blocks, *inner)
