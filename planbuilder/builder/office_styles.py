"""Can an office's own Word styles be used, and what do they lack?"""

from __future__ import annotations

from collections.abc import Iterator

from planbuilder.builder.problems import HEADINGS_UNCOUNTED, OTHER_LANGUAGE, STYLES_MISSING, WRONG_REFERENCE
from planbuilder.builder.templates import REFERENCE_FILE
from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.render.theme import Theme

_PLACE = Location(f"templates/{REFERENCE_FILE}")
_LANGUAGE = "id-ID"


def about_reference(reference: bytes, theme: Theme) -> Iterator[Diagnostic]:
    """Say what a file of styles lacks, each by the name that Word shows; what cannot be opened is an error."""
    # python-docx loads only where a DOCX is made.
    from planbuilder.render import docx

    try:
        own = docx.read_reference(reference)
    except docx.UnreadableReferenceError:
        yield report(WRONG_REFERENCE, _PLACE)
        return
    gaps = docx.gaps(own, theme, _LANGUAGE)
    if gaps.styles:
        yield report(STYLES_MISSING, _PLACE, styles=", ".join(gaps.styles))
    if gaps.uncounted:
        yield report(HEADINGS_UNCOUNTED, _PLACE, styles=", ".join(gaps.uncounted))
    if gaps.language:
        yield report(OTHER_LANGUAGE, _PLACE, found=gaps.language, wanted=_LANGUAGE)
