"""`narrative("pendahuluan/latar-belakang")`: the planners' words, or a visible placeholder where they are missing."""

from __future__ import annotations

from planbuilder.compose.composing import NARRATIVE, Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.faults import Fault
from planbuilder.compose.language.syntax import is_outside
from planbuilder.compose.problems import INCLUDES_ITSELF, MISSING_NARRATIVE, OUTSIDE
from planbuilder.document.blocks import Blocks, Note, NoteKind, Paragraph
from planbuilder.document.inlines import Text


def narrative(composing: Composing, name: str) -> Blocks:
    """Place a narrative file; it is a template of its own and sees what the chapter's template sees."""
    path = checked(composing, name)
    if path in composing.opened:
        raise Fault(INCLUDES_ITSELF, name=path.removeprefix(NARRATIVE))
    if path not in composing.sources:
        return _placeholder(composing, path.removeprefix(NARRATIVE))
    composing.opened.append(path)
    blocks = composing.blocks(path, path.removeprefix(NARRATIVE))
    composing.opened.pop()
    return (
        blocks
        if blocks is not None
        else _noted(f'Narasi "{path.removeprefix(NARRATIVE)}" tidak dapat dibaca.')
    )


def checked(composing: Composing, name: str) -> str:
    """Name a narrative among the sources; one outside its folder is refused."""
    words = composing.words(name)
    if is_outside(words):
        raise Fault(OUTSIDE, name=words, folder="narrative")
    return f"{NARRATIVE}{words.removesuffix('.md')}"


def _placeholder(composing: Composing, name: str) -> Blocks:
    file = f"{composing.desk.plan.folder}/narrative/{name}.md"
    composing.report(MISSING_NARRATIVE, composing.here(), name=name, file=file)
    return _noted(f'Narasi "{name}" belum ditulis.')


def _noted(words: str) -> Blocks:
    return (Note(NoteKind.OPEN, (Paragraph((Text(words),)),)),)


DIRECTIVE = Directive("narrative", narrative)
