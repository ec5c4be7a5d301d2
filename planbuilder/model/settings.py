"""Which settings of a plan stand in trees of their own: outline profiles, single documents, single rules?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict

from planbuilder.diagnostics import Diagnostic, Problem, report
from planbuilder.inputs.record import RawRecord, RawValue
from planbuilder.model.cells import Finding, Reader, reader_of
from planbuilder.model.choices import SEVERITIES, STAGES
from planbuilder.model.kinds import Day, Form, one_of
from planbuilder.model.problems import NOT_SETTINGS, RULE_INCOMPLETE, UNKNOWN_SETTING
from planbuilder.values import Kind


class DocumentSetting(BaseModel):
    """What one type of document, or one document, has other than its plan."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    stage: str | None = None
    version: str | None = None
    date: Day | None = None
    number: str | None = None
    attach: bool | None = None
    """Whether the cells that a document cites ride along in its PDF."""


class RuleSetting(BaseModel):
    """How much one rule matters in this plan, and why."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    severity: str
    reason: str


Profiles = Annotated[dict[str, str], Form(Kind.TEXT, is_nested=True)]
DocumentSettings = Annotated[dict[str, DocumentSetting], Form(Kind.TEXT, is_nested=True)]
RuleSettings = Annotated[dict[str, RuleSetting], Form(Kind.TEXT, is_nested=True)]

_TEXT = reader_of(Form(Kind.TEXT))
_OF_DOCUMENT: Mapping[str, Reader] = {
    "stage": reader_of(one_of(STAGES)),
    "version": _TEXT,
    "date": reader_of(Form(Kind.DATE)),
    "number": _TEXT,
    "attach": reader_of(Form(Kind.BOOL)),
}
_OF_RULE: Mapping[str, Reader] = {"severity": reader_of(one_of(SEVERITIES)), "reason": _TEXT}


def read_settings(record: RawRecord) -> tuple[dict[str, object], list[Diagnostic]]:
    """Read the trees of the plan's record: what was given, and what is wrong with it."""
    reading = _Reading(record)
    profiles = reading.values("profiles", record.values.get("profiles"), None)
    documents = dict(reading.trees("documents", _OF_DOCUMENT))
    rules = dict(reading.trees("rules", _OF_RULE))
    settings: dict[str, object] = {
        "profiles": profiles,
        "documents": {name: DocumentSetting(**values) for name, values in documents.items()},
        "rules": {
            code: RuleSetting(**values) for code, values in rules.items() if reading.is_whole(code, values)
        },
    }
    return settings, reading.diagnostics


@dataclass(slots=True)
class _Reading:
    """The trees of one record as they are read."""

    record: RawRecord
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def trees(self, path: str, readers: Mapping[str, Reader]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Read a mapping from names to settings."""
        for name, raw in self._mapping(path, self.record.values.get(path)).items():
            yield name, self.values(f"{path}.{name}", raw, readers)

    def values(self, path: str, raw: RawValue, readers: Mapping[str, Reader] | None) -> dict[str, Any]:
        """Read one mapping of settings; without readers any name may stand in it, for a text."""
        read: dict[str, Any] = {}
        for name, member in self._mapping(path, raw).items():
            reader = _TEXT if readers is None else readers.get(name)
            if reader is None:
                self._report(UNKNOWN_SETTING, f"{path}.{name}", name=name, known=", ".join(readers or ()))
                continue
            cell = reader(member, self.record.decimal_sign)
            if isinstance(cell, Finding):
                self.diagnostics += cell.at(self.record.place.at(f"{path}.{name}"))
            elif cell is not None:
                read[name] = cell
        return read

    def is_whole(self, code: str, values: Mapping[str, object]) -> bool:
        """Whether a rule has all it needs; what it lacks is reported, unless it was given and unreadable."""
        given = self._mapping("rules", self.record.values.get("rules")).get(code)
        lacking = [name for name in _OF_RULE if name not in values]
        for name in lacking:
            if not (isinstance(given, dict) and name in given):
                self._report(RULE_INCOMPLETE, f"rules.{code}", code=code, name=name)
        return not lacking

    def _mapping(self, path: str, raw: RawValue) -> Mapping[str, RawValue]:
        if isinstance(raw, dict):
            return raw
        if raw is not None:
            self._report(NOT_SETTINGS, path)
        return {}

    def _report(self, problem: Problem, path: str, **parameters: object) -> None:
        self.diagnostics.append(report(problem, self.record.place.at(path), **parameters))
