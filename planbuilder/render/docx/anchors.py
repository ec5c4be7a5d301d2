"""How does a piece of text become a target that fields and links point at?"""

from __future__ import annotations

from planbuilder.render.docx.ledger import Ledger


def bookmarked(content: str, ledger: Ledger, *names: str) -> str:
    """Put bookmarks around runs; a name that stands elsewhere already is left out."""
    for name in names:
        number = ledger.bookmark(name)
        if number is not None:
            opening = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
            content = f'{opening}{content}<w:bookmarkEnd w:id="{number}"/>'
    return content
