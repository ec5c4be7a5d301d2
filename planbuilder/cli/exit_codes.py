"""How does a command end? What its exit code tells the shell."""

from __future__ import annotations

DONE = 0
PLAN_HAS_ERRORS = 1
"""Or warnings, where they count as errors."""
USED_WRONGLY = 2
OUR_BUG = 70
INTERRUPTED = 130
