from __future__ import annotations

import pytest

from planbuilder.document.blocks import (
    Cell,
    CheckItem,
    Checklist,
    CheckState,
    Column,
    Cover,
    Field,
    Fields,
    Letterhead,
    LetterOpening,
    Paragraph,
    ParagraphStyle,
    PartKind,
    Row,
    Signatory,
    Signature,
    Table,
)
from planbuilder.render.theme import Theme
from tests.render.docx.opened import W, a_document, a_part, of, opened, said, style_of, text, words
from tests.render.sample_pictures import emblem as drawn_emblem

WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
OPENING = LetterOpening(
    (Field(text("Nomor"), ()), Field(text("Hal"), text("Usulan"))),
    text("Sendawar, 14 Maret 2025"),
    (text("Kepala Dinas"), text("di Samarinda")),
)
SMALL = Paragraph(text("Harga satuan menurut SSH."), ParagraphStyle.SMALL)
SIGNED = Signature((Signatory((), text("Kepala")),))


def staying(file) -> list[bool]:
    """Say which rows stay on the page of the next."""
    return [row.find(f".//{W}keepNext") is not None for row in file.body.iter(f"{W}tr")]


def blanks(element) -> list[str]:
    """The ruled lines that wait for a pen."""
    runs = element.iter(f"{W}r")
    return [words_ for run in runs if said(run, "rPr/u") for words_ in run.itertext() if not words_.strip()]


def test_a_value_that_nobody_gave_is_a_line_to_write_on():
    file = of(Fields((Field(text("Provinsi"), text("Kalimantan Timur")), Field(text("Menu"), ()))))

    first, second = file.body.iter(f"{W}tr")
    assert words(first) == "Provinsi : Kalimantan Timur"
    assert (blanks(first), len(blanks(second))) == ([], 1)


def test_boxed_fields_are_ruled_around_and_between_but_not_down():
    file = of(Fields((Field(text("Organisasi"), text("Dinas")),), boxed=True))

    borders = next(file.body.iter(f"{W}tblBorders"))
    assert [side.tag.removeprefix(W) for side in borders] == ["top", "left", "bottom", "right", "insideH"]
    assert file.words("TableStrong") == ["Dinas"]


def test_a_checklist_marks_what_is_missing():
    items = tuple(CheckItem(state, text("Surat"), text(str(state))) for state in CheckState)

    file = of(Checklist(items))

    assert file.words("TableMissing") == ["missing"]
    assert [words(row).split()[0] for row in file.body.iter(f"{W}tr")] == ["No.", "1", "2", "3", "4"]


@pytest.mark.parametrize(("count", "stays"), [(3, [True, True, False]), (9, [False] * 9)])
def test_a_short_checklist_stays_on_one_page(count, stays):
    items = (CheckItem(CheckState.READY, text("Surat"), text("ada")),) * count

    assert staying(of(Checklist(items)))[1:] == stays


@pytest.mark.parametrize("below", [SMALL, SIGNED])
@pytest.mark.parametrize("notes", [(), (text("Contoh."),)])
def test_the_end_of_a_table_is_not_parted_from_what_is_signed(below, notes):
    rows = (Row((Cell(text("Batik")),)),) * 9

    file = of(Table((Column(1000),), (), rows, notes=notes), below)

    assert staying(file)[:9] == [False] * 8 + [True]
    between = file.paragraphs("TableNote" if notes else "Tiny")
    assert between[0].find(f"{W}pPr/{W}keepNext") is not None


def test_the_end_of_a_checklist_is_not_parted_from_what_is_signed():
    items = (CheckItem(CheckState.READY, text("Surat"), text("ada")),) * 9

    file = of(Checklist(items), SMALL, SIGNED)

    assert staying(file)[1:10] == [False] * 8 + [True]


def test_a_letter_opens_with_fields_and_date_side_by_side():
    file = of(OPENING)

    first, second = file.body.iter(f"{W}tr")
    assert words(first) == "Nomor : Sendawar, 14 Maret 2025"
    assert words(second) == "Hal : Usulan"
    date = first.findall(f"{W}tc")[-1]
    assert (said(date, "tcPr/vMerge"), said(date, "p/pPr/jc")) == ("restart", "right")


def test_the_lines_of_the_addressee_stand_under_one_another():
    file = of(OPENING)

    lines = file.paragraphs("LetterLine")
    assert [words(one) for one in lines] == ["Yth. Kepala Dinas", "di Samarinda"]
    assert said(lines[0], "pPr/ind", "left") == said(lines[1], "pPr/ind", "left")


def test_an_opening_without_fields_still_has_its_date():
    file = of(LetterOpening((), text("Sendawar, 14 Maret 2025"), ()))

    assert words(file.body) == "Sendawar, 14 Maret 2025"


def test_the_parts_of_a_letter_are_set_in_the_type_of_letters():
    file = of(OPENING, Paragraph(text("Dengan hormat,")), Paragraph(text("Salam"), ParagraphStyle.CENTRED))

    styles = {one.get(f"{W}styleId"): one for one in file.xml("word/styles.xml").iter(f"{W}style")}
    assert file.words("LetterText") == ["Dengan hormat,"]
    assert file.words("LetterCentred") == ["Salam"]
    assert said(styles["LetterText"], "rPr/sz") == "24"
    assert said(styles["LetterText"], "pPr/spacing", "line") == "240"


@pytest.mark.parametrize("emblem", [None, drawn_emblem()])
def test_a_letterhead_stands_over_a_double_rule(emblem):
    file = of(
        Letterhead(text("Pemerintah Kabupaten"), text("Dinas Perdagangan"), (text("Jalan Contoh"),), emblem)
    )

    table = next(file.body.iter(f"{W}tbl"))
    assert said(table, "tblPr/tblBorders/bottom", "val") == "double"
    assert words(table) == "Pemerintah Kabupaten Dinas Perdagangan Jalan Contoh"
    assert len(list(table.iter(f"{W}drawing"))) == (1 if emblem else 0)
    assert len(list(table.iter(f"{W}tc"))) == (2 if emblem else 1)


def signed(count: int):
    people = tuple(
        Signatory((text("Mengetahui,"),) if number else (), text(f"Kepala {number}"), nip=text(f"{number}"))
        for number in range(count)
    )
    return of(Signature(people))


def test_a_single_signature_stands_right():
    table = next(signed(1).body.iter(f"{W}tbl"))

    left, width = (int(said(table, f"tblPr/{name}", "w") or 0) for name in ("tblInd", "tblW"))
    assert left + width == 8787
    assert width < left + 500


@pytest.mark.parametrize("count", [2, 3])
def test_several_signatures_stand_side_by_side_with_names_on_one_line(count):
    offices, names = signed(count).body.iter(f"{W}tr")

    assert words(offices).count("Kepala") == count
    assert words(names) == " ".join(f"NIP {number}" for number in range(count))
    assert len(blanks(names)) == count


def test_room_for_ink_is_between_office_and_name():
    _, names = signed(1).body.iter(f"{W}tr")

    assert said(names, "tc/tcPr/tcMar/top", "w") == str(round(Theme().spacing.ink_room * 20))


def test_a_signature_of_nobody_prints_nothing():
    assert words(of(Signature(())).body) == ""


def test_what_ends_a_letter_is_not_parted_from_its_signature():
    file = of(
        Paragraph(text("Isi.")), Paragraph(text("Terima kasih.")), Signature((Signatory((), text("Kepala")),))
    )

    stays = [one.find(f"{W}pPr/{W}keepNext") is not None for one in file.paragraphs("BodyText")]
    assert stays == [False, True]


def test_the_lines_of_a_title_stand_close():
    lines = (ParagraphStyle.TITLE, ParagraphStyle.TITLE, ParagraphStyle.SUBTITLE, ParagraphStyle.SUBTITLE)

    file = of(Paragraph(text("Isi.")), *(Paragraph(text("Judul"), style) for style in lines))

    assert [said(one, "pPr/spacing", "before") for one in file.paragraphs("Title")] == [None, "0"]
    assert [said(one, "pPr/spacing", "after") for one in file.paragraphs("Subtitle")] == ["40", None]


def test_the_signatures_stay_together_on_a_page():
    file = signed(2)

    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in file.body.iter(f"{W}tr"))
    styles = {one.get(f"{W}styleId"): one for one in file.xml("word/styles.xml").iter(f"{W}style")}
    assert styles["Signature"].find(f"{W}pPr/{W}keepNext") is not None


def test_an_office_of_many_words_still_leaves_the_cover_one_page():
    office = text(
        "Dinas Perindustrian, Perdagangan, Koperasi, dan Usaha Kecil dan Menengah Provinsi Kalimantan Timur"
    )
    short, long = (
        opened(a_document(a_part(Cover(text("Rencana"), (), (said_,), text("2025")), kind=PartKind.COVER)))
        for said_ in (text("Dinas"), office)
    )

    heights = [
        [int(one.get(f"{W}val") or 0) for one in file.body.iter(f"{W}trHeight")] for file in (short, long)
    ]
    assert sum(heights[0]) == pytest.approx(sum(heights[1]), abs=1)
    assert heights[1][1] - heights[0][1] == pytest.approx(12 * 1.4 * 20, abs=1)


@pytest.mark.parametrize("stage", ["RANCANGAN AWAL", ""])
def test_a_cover_says_title_region_stage_office_and_year(stage):
    cover = Cover(text("Rencana Induk"), (text("Kalimantan Timur"),), (text("Dinas"),), text("2025"), stage)

    file = opened(a_document(a_part(cover, kind=PartKind.COVER)))

    expected = f"Rencana Induk Kalimantan Timur {stage} Dinas 2025"
    assert words(file.body) == " ".join(expected.split())
    assert [style_of(one) for one in file.body.iter(f"{W}p")][-2:] == ["CoverYear", "Tiny"]


def test_the_emblem_of_a_cover_has_its_room_whether_it_is_there_or_not():
    bare, marked = (
        Cover(text("Rencana"), (), (text("Dinas"),), text("2025"), emblem=emblem)
        for emblem in (None, drawn_emblem())
    )

    empty, drawn = (
        next(opened(a_document(a_part(cover, kind=PartKind.COVER))).body.iter(f"{W}p"))
        for cover in (bare, marked)
    )

    height = next(drawn.iter(f"{{{WP}}}extent"))
    room = int(height.get("cy", "0")) // 635 + int(said(drawn, "pPr/spacing", "after") or 0)
    assert room == pytest.approx(int(said(empty, "pPr/spacing", "line") or 0), abs=1)
