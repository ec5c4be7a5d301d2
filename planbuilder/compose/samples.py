"""Does a part print invented data? Then its pages say so."""

from __future__ import annotations

from planbuilder.compose.views.desk import Desk
from planbuilder.document.blocks import Blocks
from planbuilder.document.inlines import Datum
from planbuilder.document.walk import each, spoken
from planbuilder.values import Refs


def shows_samples(blocks: Blocks, desk: Desk) -> bool:
    """Whether any datum of some blocks comes from a row that is marked as a sample."""
    data = (one for block in each(blocks) for one in spoken(block) if isinstance(one, Datum))
    return any(from_samples(datum.refs, desk) for datum in data)


def from_samples(refs: Refs, desk: Desk) -> bool:
    """Whether any of some cells stands in a row that is marked as a sample."""
    return any(row.sample for ref in refs if (row := desk.find(ref.table, ref.key)) is not None)
