"""What is each element of our html to one who hears the file? The tags of PDF 32000-1, 14.8.4, outermost first."""

from __future__ import annotations

from typing import Any

Element = Any
"""An element of the html that was laid out; it is compared by identity."""

_BY_NAME = {
    "section": ("Sect",),
    "h1": ("H1",),
    "h2": ("H2",),
    "h3": ("H3",),
    "h4": ("H4",),
    "p": ("P",),
    "ol": ("L",),
    "ul": ("L",),
    "li": ("LI", "LBody"),
    "table": ("Table",),
    "caption": ("Caption",),
    "thead": ("THead",),
    "tbody": ("TBody",),
    "tr": ("TR",),
    "th": ("TH",),
    "td": ("TD",),
    "figure": ("Div",),
    "figcaption": ("Caption",),
    "img": ("Figure",),
    "nav": ("TOC",),
    "a": ("Link",),
}
_BY_CLASS = {
    ("p", "title"): ("H1",),
    ("a", "entry"): ("TOCI", "Reference", "Link"),
    ("div", "fields"): ("L",),
    ("div", "field"): ("LI",),
    ("div", "label"): ("Lbl",),
    ("div", "sign"): ("Lbl",),
    ("div", "value"): ("LBody",),
    ("div", "note"): ("Div",),
    ("div", "notes"): ("Note",),
    ("div", "signature"): ("Div",),
    ("div", "cell"): ("Div",),
    ("span", "mark"): ("Lbl",),
}
HOLDS_WORDS = frozenset(["P", "H1", "H2", "H3", "H4", "Caption", "TH", "TD", "Lbl", "LBody", "Link"])
"""Tags whose words need no paragraph around them."""


def roles(element: Element) -> tuple[str, ...]:
    """Name the tags of an element, none where it only carries others."""
    name = element.tag
    for class_ in element.get("class", "").split():
        if found := _BY_CLASS.get((name, class_)):
            return found
    return _BY_NAME.get(name, ())
