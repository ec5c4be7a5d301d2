"""What makes a painted file PDF/A-3a and PDF/UA-1? Tags, colours of a known kind, and a packet that says so.

Sources: ISO 19005-3 (archives), ISO 14289-1 (screen readers), both on top of PDF 32000-1.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

import pydyf
from weasyprint.document import DocumentMetadata

from planbuilder.render.pdf.marks import MarkedPage
from planbuilder.render.pdf.mending import mend
from planbuilder.render.pdf.metadata import packet
from planbuilder.render.pdf.reading import read
from planbuilder.render.pdf.structure import hang
from planbuilder.render.pdf.tags import Tag, Words, in_order

_COLOURS = ("weasyprint.pdf", "sRGB2014.icc", "sRGB2014")


def conform(pdf: pydyf.PDF, pages: Sequence[MarkedPage], metadata: DocumentMetadata) -> None:
    """Finish a file that WeasyPrint painted, before it is written."""
    root = read(pages)
    mend(root)
    hang(root, [pdf.objects[number] for number in pdf.pages["Kids"][::3]], pdf)
    _name_words(root, pages)
    pdf.catalog["MarkInfo"] = "<</Marked true>>"
    pdf.catalog["ViewerPreferences"] = "<</DisplayDocTitle true>>"
    pdf.catalog["OutputIntents"] = f"[{_output_intent(pdf)}]"
    said = packet(metadata, pdf.info["Producer"].string)
    pdf.catalog["Metadata"] = _added(
        pydyf.Stream([said], {"Type": "/Metadata", "Subtype": "/XML"}), pdf
    ).reference
    _forbid_smoothing(pdf)


def _name_words(root: Tag, pages: Sequence[MarkedPage]) -> None:
    """Let each page call its words by the tags they stand in."""
    names: list[dict[int, str]] = [{} for _ in pages]
    for tag in in_order(root):
        for kid in tag.kids:
            if isinstance(kid, Words):
                names[kid.page][kid.number] = tag.role
    for page, named in zip(pages, names, strict=True):
        page.name(named)


def _output_intent(pdf: pydyf.PDF) -> str:
    """Say by a profile in the file what red, green and blue are."""
    package, name, called = _COLOURS
    content = (files(package) / name).read_bytes()
    profile = _added(pydyf.Stream([content], {"N": 3}, compress=True), pdf)
    return (
        f"<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ({called}) /Info ({called}) "
        f"/DestOutputProfile {profile.number} 0 R>>"
    )


def _forbid_smoothing(pdf: pydyf.PDF) -> None:
    """Let no viewer make up what is between the points of a picture (ISO 19005-3, 6.2.8)."""
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Stream) and "Interpolate" in thing.extra:
            thing.extra["Interpolate"] = "false"


def _added(thing: pydyf.Object, pdf: pydyf.PDF) -> pydyf.Object:
    pdf.add_object(thing)
    return thing
