"""`checklist(proposal)`: what the route of a proposal asks for, and how far each requirement is met."""

from __future__ import annotations

from planbuilder.compose.arguments import row_of, value_of
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.forms.requirements import item, marks_unverified, remark, requirements
from planbuilder.compose.writing import in_text
from planbuilder.document.blocks import Blocks, Checklist, Paragraph, ParagraphStyle
from planbuilder.document.inlines import Text
from planbuilder.values import refs


def checklist(composing: Composing, proposal: object) -> Blocks:
    """List the requirements, mandatory ones first; those that nobody has compared with a regulation bear a mark."""
    row = row_of("checklist", proposal, "proposals")
    asked, decided = requirements(row)
    under = refs(decided)
    if not asked:
        route = composing.inlines(in_text(value_of(row, "route")))
        return (
            Paragraph(
                (Text("Syarat kesiapan untuk jalur "), *route, Text(" belum ditetapkan.")), under=under
            ),
        )
    marks = marks_unverified(asked)
    items = tuple(item(one, marked=marks and not one.is_verified) for one in asked)
    said = remark(asked)
    below = (Paragraph((Text(said),), ParagraphStyle.SMALL, under),) if said else ()
    return (Checklist(items, under), *below)


DIRECTIVE = Directive("checklist", checklist)
