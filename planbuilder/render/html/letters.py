"""How do the pieces of a letter look as html? Letterhead, opening, signatures with room for ink."""

from __future__ import annotations

from planbuilder.document.blocks import Letterhead, LetterOpening, Signatory, Signature
from planbuilder.document.inlines import plain
from planbuilder.document.wording import ADDRESSEE, EMBLEM, NIP
from planbuilder.render.html.figures import picture_html
from planbuilder.render.html.forms import BLANK, field_lines, or_blank
from planbuilder.render.html.inlines import broken_html, inlines_html, lines_html
from planbuilder.render.html.markup import element
from planbuilder.render.theme import POINTS_PER_MM, Theme


def letterhead_html(head: Letterhead, theme: Theme, measure: float) -> str:
    """Write the head of a letter over its double rule, in text `measure` points wide."""
    beside = (theme.letterhead.emblem_room + theme.letterhead.opposite) * POINTS_PER_MM
    room = measure - (beside if head.emblem else 0)
    office = broken_html(plain(head.office), theme.sizes.office, room)
    emblem = element("div", picture_html(head.emblem, EMBLEM), class_="emblem") if head.emblem else ""
    words = (
        element("div", inlines_html(head.government), class_="government")
        + element("div", office, class_="office")
        + lines_html(head.address, "address")
    )
    return element("div", emblem + element("div", words, class_="names"), class_="letterhead")


def opening_html(opening: LetterOpening) -> str:
    """Write the fields left, place and date right, then the addressee."""
    fields = element("div", field_lines(opening.fields, "fields"), class_="left")
    date = element("div", inlines_html(opening.place_and_date), class_="date")
    return element("div", fields + date, class_="opening") + _addressee(opening)


def _addressee(opening: LetterOpening) -> str:
    if not opening.addressee:
        return ""
    sign = element("div", ADDRESSEE, class_="yth")
    lines = element("div", lines_html(opening.addressee), class_="lines")
    return element("div", sign + lines, class_="addressee")


def signature_html(signature: Signature) -> str:
    """Write one to three signatures side by side; their names stand on one line."""
    count = len(signature.signatories)
    rows = (
        "".join(element("div", _over(one), class_="cell") for one in signature.signatories),
        "".join(element("div", _under(one), class_="cell") for one in signature.signatories),
    )
    drawn = "".join(element("div", row, class_="line") for row in rows)
    return element("div", drawn, class_=f"signature of-{count}")


def _over(signatory: Signatory) -> str:
    return lines_html(signatory.before) + element("div", inlines_html(signatory.title), class_="title")


def _under(signatory: Signatory) -> str:
    name = element("div", or_blank(signatory.name), class_="name")
    rank = element("div", inlines_html(signatory.rank)) if signatory.rank else ""
    nip = element("div", f"{NIP} {inlines_html(signatory.nip) or BLANK}")
    return name + rank + nip
