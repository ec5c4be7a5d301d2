"""Is this the same document as before? Hashes of the tree, with or without what its data derive from."""

from __future__ import annotations

from hashlib import sha256

from planbuilder.document.blocks import Document, Part
from planbuilder.document.codec import compact, encoded


def of_pages(tree: Document | Part) -> str:
    """Hash what pages show; the origin of a datum is not printed, so it does not count.

    Decides whether a PDF part is rendered again.
    """
    return _hash(encoded(tree, with_origins=False))


def whole(tree: Document | Part) -> str:
    """Hash everything, origins too: a DOCX carries them in its anchors."""
    return _hash(encoded(tree))


def _hash(value: object) -> str:
    return sha256(compact(value).encode()).hexdigest()
