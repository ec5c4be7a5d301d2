"""Does a draft ask for each open item in a comment?"""

from __future__ import annotations

from planbuilder.document.blocks import Note, NoteKind, Paragraph
from planbuilder.document.inlines import Gap, Inline
from planbuilder.lint import lint
from planbuilder.render.docx import render
from planbuilder.render.theme import Theme
from planbuilder.values import Ref
from tests.render.docx.opened import STAMP, W, a_document, a_part, of, text


def comments(*inlines: Inline) -> list[str]:
    return ["".join(one.itertext()) for one in of(Paragraph(inlines)).xml("word/comments.xml")]


def test_a_gap_is_asked_for_with_its_cells():
    assert comments(Gap("luas lahan", (Ref("centres", "S01", "area"),))) == [
        "Perlu dilengkapi: luas lahan (centres/S01.area)"
    ]


def test_many_cells_are_not_all_named():
    cells = tuple(Ref("centres", f"S{number}", "area") for number in range(9))

    (said,) = comments(Gap("", cells))

    assert said.startswith("Perlu dilengkapi (centres/S0.area, ")
    assert said.endswith("centres/S4.area, …)")


def test_an_open_note_is_asked_for_in_its_own_words():
    note = Note(NoteKind.OPEN, (Paragraph(text("Uraian latar belakang.")),))
    file = of(note, Note(NoteKind.REMARK, (Paragraph(text("Catatan.")),)))

    (one,) = file.xml("word/comments.xml")
    assert "".join(one.itertext()) == "Perlu dilengkapi: Uraian latar belakang."


def test_comments_bear_a_fixed_author_and_the_date_of_the_plan():
    (one,) = of(Paragraph((Gap("luas"),))).xml("word/comments.xml")

    assert (one.get(f"{W}author"), one.get(f"{W}date")) == ("planbuilder", "2025-03-14T08:00:00Z")


def test_the_linter_finds_nothing_in_a_file_with_comments():
    document = a_document(a_part(Paragraph((Gap("satu"), Gap("dua")))))

    assert lint(render(document, Theme(), {}, STAMP), "contoh.docx") == []
