"""What must be made, on which worker, and what was made? The only room that writes documents."""

from planbuilder.builder.build import Outcome, Request, build, check
from planbuilder.builder.catalogue import example, problems
from planbuilder.builder.reading import read
from planbuilder.builder.resources import project_folder
from planbuilder.builder.start import BLANK, SAMPLES, TakenError, start
from planbuilder.builder.states import Listed, State, states
from planbuilder.builder.task import FORMATS, Artifact, Format, Made
from planbuilder.model import schema

__all__ = [
    "BLANK", "FORMATS", "SAMPLES", "Artifact", "Format", "Listed", "Made", "Outcome", "Request", "State",
    "TakenError", "build", "check", "example", "problems", "project_folder", "read", "schema", "start", "states",
]  # fmt: skip
