"""Do paragraphs, rows and numbers keep their bookmarks while others come and go, and does the map say what stood there?"""

from __future__ import annotations

import hashlib
import re
import zlib
from dataclasses import replace

from lxml import etree

from planbuilder.document.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Paragraph,
    PartKind,
    Row,
    RowKind,
    Table,
)
from planbuilder.document.inlines import Datum, Strong, Text
from planbuilder.lint import lint
from planbuilder.render.docx import render
from planbuilder.render.docx.anchor_map import NAMESPACE
from planbuilder.render.theme import Theme
from planbuilder.values import Ref
from tests.render.docx.opened import META, STAMP, Opened, a_document, a_part, opened, text
from tests.render.sample_document import sample_document

NAME = f"{{{NAMESPACE}}}"


def units(key: str, said: str) -> Datum:
    return Datum(said, (Ref("centres", key, "units"),))


def total(said: str, *keys: str) -> Datum:
    return Datum(said, tuple(Ref("centres", key, "units") for key in sorted(keys)))


def row(key: str, said: str) -> Row:
    return Row(
        (Cell((Datum(f"Sentra {key}", (Ref("centres", key, "name"),)),)), Cell((units(key, said),))),
        key=f"centres/{key}",
    )


def table(*rows: Row, sum_: str = "12") -> Table:
    last = Row((Cell(text("Jumlah")), Cell((total(sum_, "S1", "S2"),))), RowKind.TOTAL)
    return Table(
        (Column(500), Column(500)),
        (Row((Cell(text("Sentra")), Cell(text("Unit")))),),
        (*rows, last),
        Caption(text("Unit"), "t"),
    )


def sentence(said: str) -> Paragraph:
    return Paragraph((Text("Ada "), Strong((total(said, "S1", "S2"),)), Text(" unit.")))


def made(*blocks: Block) -> Opened:
    return opened(a_document(a_part(*blocks, kind=PartKind.CHAPTER)))


def entries(file: Opened, kind: str) -> dict[str, etree._Element]:
    return {one.get("n", ""): one for one in file.xml("customXml/item1.xml").iter(f"{NAME}{kind}")}


def test_each_paragraph_row_and_number_has_a_bookmark_around_its_words():
    file = made(sentence("12"), table(row("S1", "5"), row("S2", "7")))
    marked = file.bookmarks()

    assert [marked[name] for name in entries(file, "p")] == ["Ada 12 unit."]
    assert [marked[name] for name in entries(file, "r")] == ["Sentra S1", "Sentra S2", "Jumlah"]
    assert [marked[name] for name in entries(file, "n")] == ["12", "Sentra S1", "5", "Sentra S2", "7", "12"]


def test_names_stay_when_a_row_is_added_and_numbers_change():
    before = made(sentence("12"), table(row("S1", "5"), row("S2", "7")))
    after = made(sentence("15"), table(row("S0", "3"), row("S1", "5"), row("S2", "7"), sum_="15"))

    for kind in ("r", "n"):
        assert set(entries(before, kind)) < set(entries(after, kind))
    assert set(entries(before, "p")) == set(entries(after, "p"))


def test_names_stay_when_a_paragraph_comes_before():
    before = made(sentence("12"))
    after = made(Paragraph(text("Kalimat baru.")), sentence("12"))

    assert set(entries(before, "p")) < set(entries(after, "p"))
    assert set(entries(before, "n")) == set(entries(after, "n"))


def test_equal_sentences_have_names_of_their_own():
    assert len(entries(made(sentence("12"), sentence("12")), "p")) == 2


def test_the_map_tells_the_hash_of_each_text_its_row_and_its_cells():
    file = made(table(row("S1", "5"), row("S2", "7")))
    cells = [cell.text for cell in file.xml("customXml/item1.xml").iter(f"{NAME}c")]
    first, *_ = entries(file, "r").values()
    numbers = list(entries(file, "n").values())

    assert first.get("k") == "centres/S1"
    assert first.get("t") == format(zlib.crc32(b"Sentra S1\t5"), "08x")
    assert cells == ["centres/S1.name", "centres/S1.units", "centres/S2.name", "centres/S2.units"]
    assert [one.get("c") for one in numbers] == ["0", "1", "2", "3", "1 3"]


def test_cells_that_follow_on_each_other_are_written_as_a_range():
    refs = tuple(Ref("centres", f"S{number}", "units") for number in (1, 2, 3, 5))
    file = made(Paragraph((Datum("4", refs), Datum("1", refs[1:2]), Datum("2", (refs[0], refs[3])))))

    assert [one.get("c") for one in entries(file, "n").values()] == ["0-3", "1", "0 3"]


def test_the_file_says_by_what_programs_know_it_again():
    file = made(sentence("12"))
    said = dict(
        re.findall(
            r'name="planbuilder-(\w+)"><vt:lpwstr>([^<]*)<', file.parts["docProps/custom.xml"].decode()
        )
    )

    assert (said["document"], said["type"]) == ("contoh", "contoh")
    assert said["content"] == hashlib.sha256(file.parts["customXml/item1.xml"]).hexdigest()


def test_another_theme_is_no_other_content():
    document, theme = a_document(a_part(sentence("12"))), Theme()
    other = replace(theme, sizes=replace(theme.sizes, body=9.0))

    assert (
        opened(document).parts["docProps/custom.xml"] == opened(document, other).parts["docProps/custom.xml"]
    )


def test_no_name_is_longer_than_word_takes_and_none_stands_twice():
    assert lint(render(sample_document(), Theme(), {}, STAMP), "contoh.docx") == []


def staged(stage: str) -> Document:
    return replace(sample_document(), meta=replace(META, stage=stage))


def test_final_documents_bear_no_comments():
    assert "word/comments.xml" in opened(staged("RANCANGAN AWAL")).parts
    assert "word/comments.xml" not in opened(staged("")).parts
    assert b"comment" not in opened(staged("")).parts["word/document.xml"]
