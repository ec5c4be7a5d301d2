"""The tags of the sample plan, read as one who hears it."""

from __future__ import annotations

import pytest

from planbuilder.document.blocks import Checklist, Figure, Heading, ItemList, Table
from planbuilder.document.inlines import plain
from planbuilder.document.walk import each
from tests.render.pdf.tag_tree import Heard, artifacts, heard
from tests.render.sample_document import META, sample_document

BLOCKS = [block for part in sample_document().parts for block in each(part.blocks)]


@pytest.fixture(scope="module")
def root(reader) -> Heard:
    return heard(reader)


@pytest.fixture(scope="module")
def letter(letter_reader) -> Heard:
    return heard(letter_reader)


def squeezed(words: str) -> str:
    return "".join(words.split()).casefold()


def test_headings_are_heard_in_order_and_on_their_levels(root):
    expected = [
        (f"H{block.level}", squeezed(block.label + plain(block.children)))
        for block in BLOCKS
        if isinstance(block, Heading)
    ]
    spoken = [(tag.role, squeezed(tag.text)) for tag in root.all("H1", "H2", "H3", "H4")]

    assert [heading for heading in spoken if heading in expected] == expected


def test_each_table_is_one_table_over_all_its_pages(root):
    tables = list(root.all("Table"))
    long = max(tables, key=lambda table: len(list(table.all("TR"))))

    assert len(tables) == sum(isinstance(block, Table | Checklist) for block in BLOCKS)
    assert len({page for tag in long.all() for page in tag.pages}) > 1
    assert len(list(long.all("THead"))) == 1


def test_each_cell_of_a_table_is_heard_once(root):
    tables = zip(
        (block for block in BLOCKS if isinstance(block, Table | Checklist)), root.all("Table"), strict=True
    )

    for block, table in tables:
        spoken = [squeezed(cell.text) for cell in table.all("TH", "TD")]
        if isinstance(block, Table):
            rows = (*block.head, *block.rows)
            assert spoken == [squeezed(plain(cell.children)) for row in rows for cell in row.cells]
        else:
            assert len(spoken) == 4 * (1 + len(block.items))


def test_a_caption_is_heard_before_its_table(root):
    captioned = [block for block in BLOCKS if isinstance(block, Table) and block.caption]
    tables = [table for table in root.all("Table") if table.kids[0].role == "Caption"]

    assert [squeezed(table.kids[0].text) for table in tables] == [
        squeezed(table.caption.label + plain(table.caption.children)) for table in captioned
    ]


def test_each_head_cell_says_that_it_heads_a_column(root):
    assert {cell.said["/A"]["/Scope"] for cell in root.all("TH")} == {"/Column"}


def test_cells_under_a_head_of_several_rows_name_their_heads(root):
    table = next(head for head in root.all("Table") if "/ID" in next(head.all("TH", "TD")).said)
    heads = {cell.said["/ID"]: cell.text for cell in table.all("TH")}
    first = next(tag for tag in table.all("TBody")).kids[0]
    named = [[heads[name] for name in cell.said["/A"]["/Headers"]] for cell in first.kids]

    assert len(heads) == len(list(table.all("TH")))
    assert len(named[0]) == 1
    assert named[-1][0] == named[-2][0]
    assert named[-1][-1] != named[-2][-1]


def test_the_file_finds_heads_and_notes_by_their_names(reader, root):
    names = reader.trailer["/Root"]["/StructTreeRoot"]["/IDTree"]["/Names"]

    assert sorted(names[::2]) == names[::2]
    assert set(names[::2]) == {tag.said["/ID"] for tag in root.all() if "/ID" in tag.said}
    assert all(name == element["/ID"] for name, element in zip(names[::2], names[1::2], strict=True))
    assert all("/ID" in tag.said for tag in root.all("Note"))


def test_pictures_have_alternative_text_and_an_area_on_their_page(root):
    figures = list(root.all("Figure"))
    alternatives = [block.alternative for block in BLOCKS if isinstance(block, Figure)]

    assert [figure.said["/Alt"] for figure in figures if figure.said["/Alt"] in alternatives] == alternatives
    for figure in figures:
        left, bottom, right, top = map(float, figure.said["/A"]["/BBox"])
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def test_items_of_lists_have_a_label_and_a_body(root):
    expected = sum(len(block.items) for block in BLOCKS if isinstance(block, ItemList))
    items = [item for item in root.all("LI") if item.kids[0].text[-1:] in (".", ")", "•")]

    assert len(items) == expected
    for item in items:
        assert [kid.role for kid in item.kids] == ["Lbl", "LBody"]


def test_links_are_heard_once_a_line_and_say_where_they_lead(root):
    entries = [link for toc in root.all("TOC") for link in toc.all("Link")]

    assert all(len(link.links) == 1 for link in entries)
    assert all(squeezed(link.links[0]["/Contents"]) == squeezed(link.text) for link in entries)
    assert all(link.links for link in root.all("Link"))


def test_heads_and_feet_of_pages_are_not_heard(reader, root):
    assert META.short_title not in root.text
    for page, label in list(enumerate(reader.page_labels))[1:]:
        assert META.short_title in artifacts(reader, page)
        assert label in artifacts(reader, page)


def test_repeated_heads_and_leaders_are_not_heard(reader, root):
    again = reader.page_labels.index("II-2")

    assert "KBLI" in artifacts(reader, again)
    assert "....." not in root.text


def test_the_fields_of_a_letter_are_labels_and_values(letter):
    items = [item for item in letter.all("LI") if item.kids[0].text == "Nomor"]

    assert [kid.role for kid in items[0].kids][:1] == ["Lbl"]


def test_each_signatory_is_heard_whole(letter):
    signed = [tag for tag in letter.all("Div") if tag.kids[0].role == "Div"]

    assert [len(tag.kids) for tag in signed] == [4, 2]
    for tag in signed:
        assert ["NIP" in kid.text for kid in tag.kids] == [False, True] * (len(tag.kids) // 2)


def test_what_was_painted_is_called_by_its_tag(reader):
    page = reader.pages[5].get_contents().get_data().replace(b"\n", b" ")

    assert b"/Span" not in page
    assert b"/Lbl <</MCID" in page
    assert b"/P <</MCID" in page
    assert b"/Artifact <</Type /Pagination>> BDC" in page
