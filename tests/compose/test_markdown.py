"""Does the Markdown of templates become the blocks that its writer meant?"""

from __future__ import annotations

import pytest

from planbuilder.compose.galley import Galley
from planbuilder.compose.markdown.blocks import Page, read_blocks
from planbuilder.document import dump
from planbuilder.document.blocks import Document, Meta, Part, PartKind

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x08"
PAGES = {
    "headings with and without names and numbers": (
        "# Judul {#bab-x}\n\n## Dua {-}\n\n### Tiga kata\n\n### Tiga kata\n",
        """
        heading 1 Judul #bab-x
        heading 2 unnumbered Dua #isi-dua
        heading 3 Tiga kata #isi-tiga-kata
        heading 3 Tiga kata #isi-tiga-kata-2
        """,
    ),
    "emphasis, links, references and breaks": (
        "Satu *dua* **tiga** [empat](https://contoh.id) [](#tbl-x)\nlima\\\nenam\n",
        """
        paragraph: Satu *dua* **tiga** [empat](https://contoh.id) [](#tbl-x) lima⏎enam
        """,
    ),
    "the official order of lists": (
        "A. besar\n   1. angka\n      a. kecil\n         1) kurung\n            a) kecil kurung\nB. lagi\n",
        """
        list A.
          item
            paragraph: besar
            list 1.
              item
                paragraph: angka
                list a.
                  item
                    paragraph: kecil
                    list 1)
                      item
                        paragraph: kurung
                        list a)
                          item
                            paragraph: kecil kurung
          item
            paragraph: lagi
        """,
    ),
    "a list that goes on from a letter": (
        "C. tiga\nD. empat\n",
        """
        list A. from 3
          item
            paragraph: tiga
          item
            paragraph: empat
        """,
    ),
    "letters beyond the ninth": (
        "I. sembilan\nJ. sepuluh\nK. sebelas\n",
        """
        list A. from 9
          item
            paragraph: sembilan
          item
            paragraph: sepuluh
          item
            paragraph: sebelas
        """,
    ),
    "a list whose marks change": (
        "1. satu\n2. dua\n\na. huruf\n",
        """
        list 1.
          item
            paragraph: satu
          item
            paragraph: dua
        list a.
          item
            paragraph: huruf
        """,
    ),
    "a letter that begins a line within a paragraph": (
        "vitamin\nA. Kata ini bukan butir.\n",
        """
        paragraph: vitamin A. Kata ini bukan butir.
        """,
    ),
    "an indented paragraph, which is no code": (
        "    Kata menjorok.\n",
        """
        paragraph: Kata menjorok.
        """,
    ),
    "spaces that tags have left": (
        "Kata  satu , dua .\n",
        """
        paragraph: Kata satu, dua.
        """,
    ),
    "containers": (
        "\n\n".join(
            f"::: {name}\n{words}\n:::"
            for name, words in {
                "landscape": "lebar", "note": "catatan", "note open": "terbuka",
                "title": "Judul", "centred": "tengah", "small": "kecil",
            }.items()
        ),
        """
        landscape
          paragraph: lebar
        note remark
          paragraph: catatan
        note open
          paragraph: terbuka
        paragraph title: Judul
        paragraph centred: tengah
        paragraph small: kecil
        """,
    ),
    "an empty container": ("::: landscape\n:::\n", ""),
    "a table with its caption and total": (
        "Tabel: Rekap {#tbl-r}\n\n| Nama | Jumlah |\n|:--|--:|\n| a | 1 |\n| **Jumlah** | 1 |\n",
        """
        table ruled Rekap #tbl-r
          columns 500 left | 500 right keep
          head | Nama ‹strong› | Jumlah ‹strong› |
          body | a | 1 |
          total | Jumlah ‹strong› | 1 ‹strong› |
        """,
    ),
    "a row that names a group": (
        "| Pihak | Keterangan |\n|:--|:--|\n| **Pabrik *A*** | |\n| Dinas | biaya |\n",
        """
        table ruled
          columns 500 left | 500 left
          head | Pihak ‹strong› | Keterangan ‹strong› |
          group | Pabrik *A* ‹2 columns, strong› |
          body | Dinas | biaya |
        """,
    ),
    "a table without rows": (
        "Tabel: Rekap {#tbl-r}\n\n| Nama |\n|---|\n",
        """
        paragraph: Tabel “Rekap” tidak disajikan karena datanya belum tersedia.
        """,
    ),
    "a picture": (
        '![Peta wilayah](peta.png "Peta Kaltim"){#gbr-peta}\n',
        """
        figure 1000 Peta Kaltim #gbr-peta
          picture image/png 16 x 8, b77516666d1b
          alternative Peta wilayah
        """,
    ),
}  # fmt: skip


def written(text: str) -> str:
    blocks = read_blocks(text, Page(Galley(), {"peta.png": PNG}, "isi"))
    whole = dump(Document("d", "t", Meta("", "", ""), (Part(PartKind.BODY, "isi", blocks),)))
    lines = whole.split("\n\npart ", 1)[1].splitlines()[1:]
    return "\n".join(line.removeprefix("  ") for line in lines)


@pytest.mark.parametrize(("text", "expected"), PAGES.values(), ids=PAGES)
def test_a_page_reads_as_its_blocks(text, expected):
    lines = expected.strip("\n").splitlines()
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)

    assert written(text) == "\n".join(line[margin:] for line in lines if line.strip())
