"""Do the documents of a set say the same about the same fact, and their files what they say? Trees and files in, findings out."""

from planbuilder.proof.ledger import Ledger
from planbuilder.proof.parity import READERS, Parity, Provable, prove
from planbuilder.proof.parity_problems import PROBLEMS as PARITY_PROBLEMS
from planbuilder.proof.problems import PROBLEMS as LEDGER_PROBLEMS

PROBLEMS = (*LEDGER_PROBLEMS, *PARITY_PROBLEMS)

__all__ = ["PROBLEMS", "READERS", "Ledger", "Parity", "Provable", "prove"]
