"""What do tests see in the sample plan? Read and composed once a process, for all that only look at it."""

from __future__ import annotations

from functools import cache

from planbuilder.builder.documents import Composed, compose_all
from planbuilder.builder.reading import Materials, read
from tests.conftest import SAMPLE


@cache
def materials() -> Materials:
    """Read the sample."""
    found, _diagnostics = read(SAMPLE)
    assert found is not None
    return found


@cache
def composed() -> Composed:
    """Compose the whole set of the sample; it takes seconds, so those who want it stand in a group of xdist."""
    return compose_all(materials())
