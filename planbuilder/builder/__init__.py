"""What must be made, on which worker, and what was made? The only room that writes documents."""

from planbuilder.builder.build import Outcome, Progress, Request, build, check, stops
from planbuilder.builder.catalogue import Example, example, problems
from planbuilder.builder.convert import FORMS, Converted, Form, InsideError, convert
from planbuilder.builder.linting import lint_file
from planbuilder.builder.problems import cannot_write
from planbuilder.builder.reading import is_plan, read
from planbuilder.builder.resources import project_folder
from planbuilder.builder.start import BLANK, SAMPLES, TakenError, start
from planbuilder.builder.states import Listed, State, states
from planbuilder.builder.task import FORMATS, Artifact, Format, Made
from planbuilder.builder.todo import Owed, owed, write_list
from planbuilder.model import schema

__all__ = [
    "BLANK", "FORMATS", "FORMS", "SAMPLES", "Artifact", "Converted", "Example", "Form", "Format", "InsideError", "Listed",
    "Made", "Outcome", "Owed", "Progress", "Request", "State", "TakenError", "build", "cannot_write", "check", "convert",
    "example", "is_plan", "lint_file", "owed", "problems", "project_folder", "read", "schema", "start", "states", "stops",
    "write_list",
]  # fmt: skip
