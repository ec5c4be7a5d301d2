"""What do tests see in the sample plan? Read and composed once a process, for all that only look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from planbuilder import inputs, model
from planbuilder.builder.documents import Composed, compose_all
from planbuilder.builder.reading import Materials, read
from planbuilder.builder.resources import codes_folder
from planbuilder.diagnostics import Diagnostic
from tests.conftest import SAMPLE


@cache
def reading(folder: Path) -> tuple[Materials, Sequence[Diagnostic]]:
    """Read and check a plan in a folder that stays as it is, and say what is wrong with it."""
    found, diagnostics = read(folder)
    assert found is not None
    return found, tuple(diagnostics)


def materials(folder: Path = SAMPLE) -> Materials:
    """Read the sample, or another plan that stays as it is."""
    return reading(folder)[0]


@cache
def composed() -> Composed:
    """Compose the whole set of the sample; it takes seconds, so those who want it stand in a group of xdist."""
    return compose_all(materials())


@cache
def codes() -> inputs.RawCodes:
    """Read the code lists that ship."""
    return inputs.read_codes(codes_folder(), "codes")


@dataclass(frozen=True, repr=False)
class Ground:
    """The sample as it was read, for other plans to be made of."""

    materials: Materials
    raw: inputs.RawPlan
    codes: inputs.RawCodes

    def of(self, raw: inputs.RawPlan) -> tuple[Materials, list[Diagnostic]]:
        """Make materials of other records, and say what is wrong with these."""
        plan, found = model.load(raw, self.codes)
        return replace(self.materials, plan=plan), found


@cache
def ground() -> Ground:
    """Read the sample with the records that it stands in."""
    raw, _found = inputs.read(SAMPLE, model.vocabulary(), shown_as=SAMPLE.as_posix())
    return Ground(materials(), raw, codes())
