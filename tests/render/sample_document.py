"""One document in which every block and every inline occurs, shared by the tests of all formats."""

from __future__ import annotations

from dataclasses import replace

from planbuilder.document.blocks import (
    Blocks,
    Contents,
    ContentsOf,
    Cover,
    Document,
    Heading,
    Landscape,
    Meta,
    Paper,
    Part,
    PartKind,
)
from planbuilder.document.numbering import number
from tests.render.sample_blocks import (
    body,
    chapter_blocks,
    figure,
    letter_blocks,
    listing,
    lists,
    small_gantt,
    small_map,
)
from tests.render.sample_charts import CHARTS
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
    return number(Document("rencana-induk", "rencana-induk", replace(META, paper=paper), parts)).document


def sample_letter(paper: Paper = Paper.A4) -> Document:
    """Build a letter with its attachment: what a dossier of a proposal holds."""
    parts = (
        Part(PartKind.BODY, "body/surat", letter_blocks()),
        Part(PartKind.BODY, "body/rincian", (cost_table(),), has_samples=True),
    )
    meta = replace(
        META, title="Surat Usulan Sentra Ulap Doyo", short_title="Surat usulan", stage="", paper=paper
    )
    return number(Document("usulan/U01/surat-usulan", "surat-usulan", meta, parts)).document


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
    heading = Heading(1, text("Kata Pengantar"), "sec-kata-pengantar", numbered=False)
    lists = tuple(Part(PartKind.FRONT, f"front/{of}", (Contents(of),)) for of in ContentsOf)
    return (Part(PartKind.FRONT, "front/kata-pengantar", (heading, *body(2))), *lists)


def _first_chapter() -> Part:
    blocks = (
        Heading(1, text("Pendahuluan"), "sec-pendahuluan"),
        Heading(2, text("Latar Belakang"), "sec-latar-belakang"),
        *body(3),
        Heading(
            3,
            text("Dasar Hukum Penyusunan Rencana Induk dan Kedudukannya terhadap Rencana Lain"),
            "sec-dasar",
        ),
        *lists(),
        figure(),
        *body(2),
        CHARTS["stacked"],
    )
    return Part(PartKind.CHAPTER, "chapters/pendahuluan", blocks)


def _second_chapter() -> Part:
    blocks = (
        Heading(
            1,
            text("Kondisi Industri, Sentra, dan Pabrik yang Belum Beroperasi Optimal"),
            "sec-kondisi",
        ),
        *body(1),
        Heading(2, text("Sentra menurut Kabupaten/Kota"), "sec-sentra"),
        *chapter_blocks(),
        centres_table(),
        plain_table(),
        Landscape(
            (
                Heading(2, text("Program Lima Tahun"), "sec-program"),
                years_table(),
            )
        ),
        *body(2),
    )
    return Part(PartKind.CHAPTER, "chapters/kondisi", blocks, has_samples=True)


def _appendices() -> tuple[Part, ...]:
    letter = (Heading(1, text("Surat Usulan"), "sec-surat"), *letter_blocks())
    costs = (
        Heading(1, text("Rincian Anggaran Biaya"), "sec-rab"),
        listing(),
        cost_table(),
        small_map(),
        small_gantt(),
    )
    return (
        Part(PartKind.APPENDIX, "appendices/surat", letter),
        Part(PartKind.APPENDIX, "appendices/rab", costs, has_samples=True),
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
