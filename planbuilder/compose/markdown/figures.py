"""How is a picture read? `![teks pengganti](nama.png "Judul gambar"){#gbr-x}`, alone in its paragraph."""

from __future__ import annotations

from collections.abc import Mapping

from markdown_it.tree import SyntaxTreeNode

from planbuilder.compose.galley import Galley
from planbuilder.compose.markdown.headings import read_attributes, slug
from planbuilder.compose.markdown.inlines import address_of
from planbuilder.compose.pictures import read_picture
from planbuilder.document.blocks import Caption, Figure
from planbuilder.document.inlines import Text, plain


def figure(inline: SyntaxTreeNode, galley: Galley, pictures: Mapping[str, bytes]) -> Figure | None:
    """Read a picture of the plan with its caption; None, and a note of it, where the plan has no such picture."""
    image = inline.children[0]
    path = address_of(image, "src", galley)
    picture = read_picture(path, pictures.get(path, b""))
    if picture is None:
        galley.absent_pictures.append(path)
        return None
    alternative = plain(galley.resolved(image.content))
    title = galley.resolved(str(image.attrs.get("title", ""))) or (Text(alternative),)
    anchor, _ = read_attributes(inline, galley)
    return Figure(picture, alternative, Caption(title, anchor or galley.free_anchor(slug(f"gambar {path}"))))
