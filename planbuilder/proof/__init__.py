"""Do the documents of a set say the same about the same fact? Trees in, findings out."""

from planbuilder.proof.ledger import Ledger
from planbuilder.proof.problems import PROBLEMS

__all__ = ["PROBLEMS", "Ledger"]
