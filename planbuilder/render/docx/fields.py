"""How is a field of Word written? Complex fields whose result already stands in them, so that nothing prompts."""

from __future__ import annotations

from planbuilder.render.docx.paragraphs import run
from planbuilder.render.docx.xml import escaped

HIDDEN = "<w:rPr><w:vanish/></w:rPr>"


def field(instruction: str, result: str, run_properties: str = "") -> str:
    """Write a field with the text it shows now."""
    opening = field_opening(instruction, run_properties)
    return f"{opening}{run(result, run_properties)}{field_end(run_properties)}"


def field_opening(instruction: str, run_properties: str = "") -> str:
    """Write a field up to its result, which may be whole paragraphs."""
    return (
        f'<w:r>{run_properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{run_properties}<w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
        f'<w:r>{run_properties}<w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field_end(run_properties: str = "") -> str:
    """Write what closes a field."""
    return f'<w:r>{run_properties}<w:fldChar w:fldCharType="end"/></w:r>'


def page_number() -> str:
    """Write the number of the page it stands on."""
    return field("PAGE", "1")


def hidden_count(sequence: str) -> str:
    r"""Count a sequence on without showing it: captions ask for its number.

    Word's `STYLEREF 1 \s` would give "III" where captions need 3. A `\*` switch would undo the `\h`.
    """
    return field(f"SEQ {sequence} \\h", "", HIDDEN)
