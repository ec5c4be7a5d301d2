"""What would Word refuse, repair or prompt about? A file's bytes become located findings; nothing is changed."""

from planbuilder.lint.archive import LARGEST_FILE
from planbuilder.lint.lint import PROBLEMS, lint

__all__ = ["LARGEST_FILE", "PROBLEMS", "lint"]
