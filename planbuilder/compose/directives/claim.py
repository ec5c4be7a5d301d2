"""`claim("sebagian besar", centres.lacking("workforce"), of=centres)`: words that stand only while the data bear them out."""

from __future__ import annotations

from planbuilder.compose.claims import Outcome, judged
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.language.origins import Chosen
from planbuilder.compose.problems import CLAIM_CONTRADICTED, CLAIM_OPEN


def claim(
    composing: Composing, words: str, about: object, of: object = None, by: str = "", than: object = None
) -> str:
    """Write the words, and report them where the data say otherwise or do not say enough."""
    written = composing.words(words)
    verdict = judged(composing.desk.plan, written, about, of, composing.words(by), than)
    problem = _PROBLEMS.get(verdict.outcome)
    if problem is not None:
        said = {"said": verdict.words.en, "said_id": verdict.words.id}
        composing.report(problem, composing.here(), words=written, **said)
    return Chosen.of(written, verdict.read)


_PROBLEMS = {Outcome.CONTRADICTED: CLAIM_CONTRADICTED, Outcome.OPEN: CLAIM_OPEN}
DIRECTIVE = Directive("claim", claim, makes_blocks=False)
