"""How are words set apart from the text? In a tinted box with a bar at its left."""

from __future__ import annotations

from planbuilder.document.blocks import Note, NoteKind
from planbuilder.document.inlines import plain
from planbuilder.document.walk import lines
from planbuilder.document.wording import NOTE_TITLES
from planbuilder.render.docx.borders import border, cell_margins
from planbuilder.render.docx.comments import commented
from planbuilder.render.docx.frames import cell, frame, row
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.lists import Write
from planbuilder.render.docx.paragraphs import paragraph, run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.styling import tint
from planbuilder.render.docx.tables import gap
from planbuilder.render.docx.units import twips


def note_xml(note: Note, place: Place, ledger: Ledger, write: Write) -> list[str]:
    """Write a note under its title; below its words their last paragraph keeps its own distance."""
    colours, space = place.theme.colours, place.theme.spacing
    is_quiet = note.kind is NoteKind.REMARK
    bar, ground = (colours.blue, colours.tint) if is_quiet else (colours.accent, colours.accent_tint)
    title = paragraph(_title(note, ledger), "NoteTitle" if is_quiet else "OpenNoteTitle")
    inside = place.boxed(place.width - 2 * twips(space.remark_x))
    words = [title, *write(note.children, inside, ledger)]
    box = cell(
        place.width,
        "".join(words),
        f"<w:tcBorders>{border('left', place.theme.rules.bar, bar)}</w:tcBorders>",
        tint(ground),
        cell_margins(space.remark_x, space.remark_y, space.remark_x, 0, name="tcMar"),
    )
    drawn = frame([place.width], "PlainTable", row([box]), left=place.indent)
    return [gap(before=place.before(space.remark_before)), drawn, gap(after=space.remark_after)]


def _title(note: Note, ledger: Ledger) -> str:
    words = run(NOTE_TITLES[note.kind])
    if note.kind is not NoteKind.OPEN:
        return words
    asked = (plain(line) for block in note.children for line in lines(block))
    return commented(words, " ".join(" ".join(asked).split()), (), ledger)
