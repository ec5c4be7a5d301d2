"""What is wrong, where, and what is the way out? One occurrence of a problem."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from planbuilder.diagnostics.location import Location
from planbuilder.diagnostics.problem import Language, Problem, Severity
from planbuilder.values import Ref


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A problem at a place, with the parameters its words speak of."""

    problem: Problem
    location: Location
    parameters: Mapping[str, str] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
    cells: tuple[Ref, ...] = ()
    """Every cell that is to be filled in or looked at, where the words name the first rows only."""

    @property
    def code(self) -> str:
        """The code of the problem."""
        return self.problem.code

    def message(self, language: Language) -> str:
        """Say what is wrong."""
        return self.problem.message.in_language(language).format_map(self.parameters)

    def hint(self, language: Language) -> str:
        """Say the way out; empty where there is none to say."""
        return self.problem.hint.in_language(language).format_map(self.parameters)

    def text(self, language: Language) -> str:
        """Write the whole line: place, problem, way out."""
        said = f"{self.location}: {self.message(language)}"
        hint = self.hint(language)
        return f"{said}; {hint}" if hint else said

    def with_severity(self, severity: Severity) -> Diagnostic:
        """Make the same diagnostic matter more or less, as a plan's own rules ask."""
        return replace(self, severity=severity)

    def about(self, *cells: Ref) -> Diagnostic:
        """Make the same diagnostic name every cell it is about."""
        return replace(self, cells=cells)


def report(problem: Problem, location: Location, /, **parameters: object) -> Diagnostic:
    """Make a diagnostic of a problem; its parameters are kept as text."""
    said = {name: str(value) for name, value in parameters.items()}
    return Diagnostic(problem, location, said, problem.severity)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort for reading: by file, sheet and line, then by code; repeats are dropped."""
    unique = {(d.location, d.code, tuple(sorted(d.parameters.items()))): d for d in diagnostics}
    return [unique[name] for name in sorted(unique)]


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether anything among them stops a build."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
