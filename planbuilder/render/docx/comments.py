"""How does a draft ask for what is missing? With a comment at each open item; final documents bear none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from planbuilder.document.blocks import NoteKind
from planbuilder.document.wording import NOTE_TITLES
from planbuilder.render.docx.ledger import Ledger
from planbuilder.render.docx.paragraphs import run
from planbuilder.render.docx.properties import moment
from planbuilder.render.docx.xml import DECLARATION, NAMESPACES
from planbuilder.values import Refs

AUTHOR, INITIALS = "planbuilder", "pb"
_MOST_CELLS = 5
"""Of one comment; what a sum lacks may be hundreds."""


def commented(content: str, what: str, refs: Refs, ledger: Ledger) -> str:
    """Put a comment on runs that say that something is missing."""
    if not ledger.is_draft:
        return content
    cells = ", ".join(map(str, refs[:_MOST_CELLS])) + (", …" if len(refs) > _MOST_CELLS else "")
    title = NOTE_TITLES[NoteKind.OPEN]
    said = f"{title}: {what}" if what else title
    number = ledger.comment(f"{said} ({cells})" if cells else said)
    return (
        f'<w:commentRangeStart w:id="{number}"/>{content}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def comments_xml(said: Sequence[str], stamp: datetime) -> str:
    """Write the comments of a document, all by one author and at the moment of the plan."""
    date = moment(stamp)
    written = "".join(
        f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:date="{date}" w:initials="{INITIALS}">'
        f"<w:p><w:r><w:annotationRef/></w:r>{run(words)}</w:p></w:comment>"
        for number, words in enumerate(said)
    )
    return f"{DECLARATION}<w:comments {NAMESPACES}>{written}</w:comments>"
