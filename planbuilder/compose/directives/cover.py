"""`cover(title=..., subtitle=[...], office=[...], year=...)`: the first page."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.pictures import read_picture
from planbuilder.document.blocks import Blocks, Cover, Picture

ENDINGS = ("png", "svg", "jpg", "jpeg")
EMBLEMS = tuple(f"{name}.{ending}" for name in ("lambang", "emblem") for ending in ENDINGS)
"""Pictures of a plan that serve as its emblem."""


def cover(
    composing: Composing,
    title: object,
    subtitle: Sequence[object] = (),
    office: Sequence[object] = (),
    year: object = None,
) -> Blocks:
    """Make the cover; the stage of the document and the emblem of the plan stand on it by themselves."""
    return (
        Cover(
            title=composing.inlines(title),
            subtitle=tuple(map(composing.inlines, subtitle)),
            office=tuple(map(composing.inlines, office)),
            year=composing.inlines(year),
            stage=composing.stage,
            emblem=emblem(composing),
        ),
    )


def emblem(composing: Composing) -> Picture | None:
    """Find the emblem among the pictures of the plan."""
    pictures = composing.desk.plan.pictures
    found = (read_picture(name, pictures[name]) for name in EMBLEMS if name in pictures)
    return next((picture for picture in found if picture is not None), None)


DIRECTIVE = Directive("cover", cover)
