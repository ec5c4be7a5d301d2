"""What may references and contents lists lead to, and how does it become a target?"""

from __future__ import annotations

from collections.abc import Mapping

from planbuilder.document.blocks import Document
from planbuilder.document.outline import sections
from planbuilder.document.walk import captions
from planbuilder.render.docx.ledger import Ledger


def targets(document: Document) -> Mapping[str, str]:
    """Map each anchor to the label that its heading is counted by; captions and other titles have none."""
    headings = {section.anchor: section.label for section in sections(document)}
    named = (caption.anchor for part in document.parts for _, caption in captions(part.blocks))
    return dict.fromkeys(named, "") | headings


def bookmarked(content: str, ledger: Ledger, *names: str) -> str:
    """Put bookmarks around runs; a name that stands elsewhere already is left out."""
    for name in names:
        number = ledger.bookmark(name) if name else None
        if number is not None:
            opening = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
            content = f'{opening}{content}<w:bookmarkEnd w:id="{number}"/>'
    return content
