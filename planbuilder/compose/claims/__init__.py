"""Do the data of the plan say what a sentence claims of them? Words and views in, a verdict with its numbers out."""

from planbuilder.compose.claims.judge import judged
from planbuilder.compose.claims.verdict import Outcome, Verdict

__all__ = ["Outcome", "Verdict", "judged"]
