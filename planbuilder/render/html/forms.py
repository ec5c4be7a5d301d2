"""How do the pieces of a form look as html? Labels with values, and the list of requirements."""

from __future__ import annotations

from planbuilder.document.blocks import CheckItem, Checklist, Field, Fields
from planbuilder.document.inlines import Inlines
from planbuilder.document.wording import CHECK_HEADS, FIELD_SIGN
from planbuilder.render.density import stays_whole
from planbuilder.render.html.inlines import inlines_html
from planbuilder.render.html.markup import element, escape, void

BLANK = '<span class="blank"></span>'
"""A ruled line to write on."""
_CHECK_WIDTHS = (7, 41, 17, 35)
"""Hundredths of the width: number, requirement, state, evidence."""


def fields_html(fields: Fields) -> str:
    """Write labels and values side by side."""
    return field_lines(fields.fields, "fields boxed" if fields.boxed else "fields")


def field_lines(fields: tuple[Field, ...], class_: str) -> str:
    """Write one line a field; a value that nobody has given is a ruled line."""
    return element("div", "".join(map(_field, fields)), class_=class_)


def _field(field: Field) -> str:
    label = element("div", inlines_html(field.label), class_="label")
    sign = element("div", FIELD_SIGN, class_="sign")
    value = element("div", or_blank(field.value), class_="value")
    return element("div", label + sign + value, class_="field")


def or_blank(words: Inlines) -> str:
    """Write words, or a ruled line where there are none."""
    return inlines_html(words) or BLANK


def checklist_html(checklist: Checklist) -> str:
    """Write the requirements as a table with their states."""
    heads = element("tr", "".join(element("th", escape(head), scope="col") for head in CHECK_HEADS))
    rows = "\n".join(_check(number, item) for number, item in enumerate(checklist.items, 1))
    widths = element("colgroup", "".join(void("col", style=f"width:{width}%") for width in _CHECK_WIDTHS))
    drawn = element("table", widths + element("thead", heads) + element("tbody", rows), class_="ruled")
    return element("div", drawn, class_="table whole" if stays_whole(checklist) else "table")


def _check(number: int, item: CheckItem) -> str:
    cells = (
        element("td", str(number), class_="c"),
        element("td", inlines_html(item.requirement)),
        element("td", inlines_html(item.state_text), class_=item.state.replace("_", "-")),
        element("td", inlines_html(item.evidence)),
    )
    return element("tr", "".join(cells))
