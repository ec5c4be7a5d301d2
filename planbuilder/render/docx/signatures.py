"""How are signatures written? Side by side, with room for ink, their names on one line."""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.document.blocks import Signatory, Signature
from planbuilder.document.wording import NIP
from planbuilder.render.docx.blanks import blank, or_blank
from planbuilder.render.docx.borders import cell_margins
from planbuilder.render.docx.frames import cell, frame, row, shared_out
from planbuilder.render.docx.inlines import runs
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import paragraph, run
from planbuilder.render.docx.place import Place
from planbuilder.render.docx.prose import style_at
from planbuilder.render.docx.tables import gap
from planbuilder.render.theme import POINTS_PER_MM

_ALONE_PERCENT = 52
"""Share of the width that a single signature takes, at the right."""
_SIDE_MM = {1: 5.0, 2: 5.0}
_NARROW_SIDE_MM = 2.0
"""Room beside the words where three sign."""


def signature_xml(signature: Signature, place: Place, ledger: Ledger) -> Iterator[str]:
    """Write the signatures: offices in one row, names in the next."""
    people = signature.signatories
    if not people:
        return
    width = place.width * _ALONE_PERCENT // 100 if len(people) == 1 else place.width
    widths = shared_out(width, [1] * len(people))
    side = _SIDE_MM.get(len(people), _NARROW_SIDE_MM) * POINTS_PER_MM
    offices = [cell(one, _office(who, place, ledger)) for one, who in zip(widths, people, strict=True)]
    ink = cell_margins(side, place.theme.spacing.ink_room, side, 0, name="tcMar")
    names = [cell(one, _name(who, place, ledger), ink) for one, who in zip(widths, people, strict=True)]
    yield gap(before=place.theme.spacing.signature_before)
    yield frame(
        widths,
        "PlainTable",
        row(offices) + row(names),
        cell_margins(side, 0, side, 0),
        left=place.indent + place.width - width,
    )
    yield gap(after=place.theme.spacing.block_after)


def _office(signatory: Signatory, place: Place, ledger: Ledger) -> str:
    style = style_at("Signature", place)
    return "".join(paragraph(runs(line, ledger), style) for line in (*signatory.before, signatory.title))


def _name(signatory: Signatory, place: Place, ledger: Ledger) -> str:
    style = style_at("Signature", place)
    name = (
        runs(signatory.name, ledger, strong=True)
        if signatory.name
        else blank(place.theme.blanks.signature, place.size)
    )
    rank = [paragraph(runs(signatory.rank, ledger), style)] if signatory.rank else []
    number = run(f"{NIP} ") + or_blank(signatory.nip, place.theme.blanks.signature, place.size, ledger)
    return "".join((paragraph(name, style), *rank, paragraph(number, style)))
