"""What did each bookmark stand around when the file was made, and from which cells? A part for programs that read edits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from planbuilder.render.docx.marks import Mark, digest, short_hash
from planbuilder.render.docx.xml import DECLARATION, escaped
from planbuilder.values import Ref, Refs

NAMESPACE = "urn:planbuilder:anchors:1"
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def map_xml(name: str, marks: Sequence[Mark]) -> str:
    """Write the map: `p`, `r` and `n` with name, hash of the text, and the row or the numbers of cells in the list below.

    The cells are sorted, so that those of one sum stand together: `0-4 9`.
    """
    cells = sorted({ref for mark in marks for ref in mark.refs})
    numbers = {ref: number for number, ref in enumerate(cells)}
    anchors = "".join(_anchor(mark, numbers) for mark in marks)
    listed = "".join(f"<c>{escaped(str(ref))}</c>" for ref in cells)
    return (
        f'{DECLARATION}<anchors xmlns="{NAMESPACE}" document="{escaped(name)}">{anchors}'
        f"<cells>{listed}</cells></anchors>"
    )


def store_xml(content: str) -> str:
    """Write what Word keeps beside a part of ours: an identity, made of its content, and its namespace."""
    said = digest(content).upper()
    identity = "-".join((said[:8], said[8:12], said[12:16], said[16:20], said[20:32]))
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{{{identity}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def _anchor(mark: Mark, numbers: Mapping[Ref, int]) -> str:
    row = f' k="{escaped(mark.row)}"' if mark.row else ""
    cells = f' c="{_ranged(mark.refs, numbers)}"' if mark.refs else ""
    return f'<{mark.kind} n="{mark.name}" t="{short_hash(mark.text)}"{row}{cells}/>'


def _ranged(refs: Refs, numbers: Mapping[Ref, int]) -> str:
    if len(refs) == 1:  # most of them
        return str(numbers[refs[0]])
    return " ".join(_ranges(numbers[ref] for ref in refs))


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    """Write numbers that follow on each other as `4-9`."""
    first = last = -1
    for number in sorted(numbers):
        if first >= 0 and number == last + 1:
            last = number
            continue
        if first >= 0:
            yield _range(first, last)
        first = last = number
    if first >= 0:
        yield _range(first, last)


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"
