"""What is open in a plan? Findings of missing facts row by row, unwritten narrative, and the marks of its documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planbuilder.checks.missing import titles
from planbuilder.diagnostics import Diagnostic, Location, Words, in_order
from planbuilder.document.inlines import Gap
from planbuilder.model import Plan
from planbuilder.model.registry import PLAN
from planbuilder.todo.item import OpenItem
from planbuilder.todo.naming import named, neighbour
from planbuilder.todo.owing import owner, regency_of
from planbuilder.todo.waiting import Subject, Waiting
from planbuilder.values import Ref

_FILL_IN = Words("isi {what} pada {row}", "fill in {what} of {row}")
_FILE = "file"
"""The parameter by which a finding of composing names the file to write."""


def gather(plan: Plan, findings: Iterable[Diagnostic], documents: Sequence[Waiting]) -> tuple[OpenItem, ...]:
    """List every open item of a plan, what blocks most documents first."""
    gathering = _Gathering(plan, documents)
    items = [*gathering.from_findings(findings), *gathering.from_narrative(), *gathering.from_marks()]
    return tuple(sorted(items, key=lambda item: item.urgency))


@dataclass(slots=True)
class _Asked:
    """What one kind of finding asks of one row."""

    finding: Diagnostic
    cells: list[Ref] = field(default_factory=list)


@dataclass(slots=True)
class _Gathering:
    plan: Plan
    documents: Sequence[Waiting]
    taken: set[Ref] = field(default_factory=set)
    """Cells that an item asks for already."""

    def from_findings(self, findings: Iterable[Diagnostic]) -> Iterator[OpenItem]:
        """Make an item for each row that findings with a task are about, one for all cells of the same kind."""
        asked: dict[tuple[str, str, str], _Asked] = {}
        for finding in sorted(in_order(findings), key=lambda one: one.code):
            for cell in finding.cells if finding.problem.task.id else ():
                if cell not in self.taken:
                    self.taken.add(cell)
                    name = (finding.code, cell.table, cell.key)
                    asked.setdefault(name, _Asked(finding)).cells.append(cell)
        return map(self._of_finding, asked.values())

    def _of_finding(self, asked: _Asked) -> OpenItem:
        finding, (first, *_) = asked.finding, asked.cells
        is_alone = len(finding.cells) == 1
        place = finding.location if is_alone else self.plan.locate(neighbour(self.plan, first))
        return self._item(
            finding.code, finding.problem.task, place, Subject(first.table, first.key), self._documents(asked),
            finding.parameters, tuple(cell.field for cell in asked.cells),
        )  # fmt: skip

    def _documents(self, asked: _Asked) -> set[str]:
        """Name the documents that show the absence of cells which are empty indeed."""
        empty = {cell for cell in asked.cells if self._is_empty(cell)}
        return {one.document for one in self.documents if not empty.isdisjoint(one.cells)}

    def _is_empty(self, cell: Ref) -> bool:
        row = self.plan.find(cell.table, cell.key)
        return row is None or getattr(row, cell.field, None) in (None, ())

    def from_narrative(self) -> Iterator[OpenItem]:
        """Make an item for each narrative that documents look for in vain."""
        lacking: dict[str, tuple[Waiting, Diagnostic, set[str]]] = {}
        for one in self.documents:
            for finding in one.findings:
                if finding.problem.task.id and _FILE in finding.parameters:
                    file = finding.parameters[_FILE]
                    lacking.setdefault(file, (one, finding, set()))[2].add(one.document)
        for file, (first, finding, documents) in lacking.items():
            task = finding.problem.task
            yield self._item(finding.code, task, Location(file), first.subject, documents, finding.parameters)

    def from_marks(self) -> Iterator[OpenItem]:
        """Make an item for each mark that no other item explains."""
        left: dict[object, tuple[Waiting, Gap, set[str]]] = {}
        for one in self.documents:
            for gap in one.gaps:
                if self.taken.isdisjoint(gap.refs):
                    same = gap.refs or (one.subject, gap.what)
                    left.setdefault(same, (one, gap, set()))[2].add(one.document)
        for first, gap, documents in left.values():
            cell = next((ref for ref in gap.refs if self._is_empty(ref)), next(iter(gap.refs), None))
            subject = first.subject if cell is None else Subject(cell.table, cell.key)
            place = self.plan.locate(cell or Ref(subject.table or PLAN, subject.key, ""))
            fields = () if cell is None else (cell.field,)
            yield self._item("", _FILL_IN, place, subject, documents, {"what": gap.what}, fields)

    def _item(
        self,
        code: str,
        task: Words,
        place: Location,
        subject: Subject,
        documents: set[str],
        facts: Mapping[str, str],
        fields: tuple[str, ...] = (),
    ) -> OpenItem:
        table, key = (subject.table, subject.key) if subject.table else (PLAN, self.plan.info.key)
        return OpenItem(
            code=code,
            task=self._said(task, table, key, facts, fields),
            place=place,
            table=table,
            key=key,
            fields=fields,
            owner=owner(self.plan, table, key),
            regency=regency_of(self.plan, table, key),
            documents=tuple(sorted(documents)),
        )

    def _said(
        self, task: Words, table: str, key: str, facts: Mapping[str, str], fields: Sequence[str]
    ) -> Words:
        row = named(self.plan, table, key)
        said = {**facts, "titles": titles(table, fields), "columns": ", ".join(fields)}
        return Words(task.id.format_map({**said, "row": row.id}), task.en.format_map({**said, "row": row.en}))
