"""Which documents does a plan have? Each document.yaml, once or for each row or group of rows of its table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from planbuilder import model
from planbuilder.compose.composing import Composing
from planbuilder.compose.failures import FAILURES, as_fault
from planbuilder.compose.faults import Fault
from planbuilder.compose.language.environment import compiled
from planbuilder.compose.profile import Profile
from planbuilder.compose.profile_choice import unknown_profile, unknown_types
from planbuilder.compose.set_file import SetFile, read_set_file
from planbuilder.compose.sources import SET_FILE, Sources, shown
from planbuilder.compose.spec import Spec
from planbuilder.compose.subjects import Subject, subjects
from planbuilder.compose.views.desk import Desk
from planbuilder.compose.views.opening import open_desk, views
from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.document.inlines import Inlines, plain
from planbuilder.model.plan import Plan
from planbuilder.model.settings import DocumentSetting
from planbuilder.values import Ref


def plan_set(plan: Plan, sources: Sources) -> tuple[list[Spec], list[Diagnostic]]:
    """Name every document of a plan, in the order of their types and rows."""
    planning = _Planning(plan, sources)
    planning.found += unknown_types(plan, types(sources))
    specs: list[Spec] = []
    for type_ in types(sources):
        try:
            specs.extend(planning.specs(set_file(type_, sources)))
        except Fault as fault:
            planning.report(fault, type_)
    return specs, planning.found


def types(sources: Sources) -> list[str]:
    """Name the folders that hold a document.yaml."""
    return sorted(name.split("/")[0] for name in sources.templates if name.endswith(f"/{SET_FILE}"))


def set_file(type_: str, sources: Sources) -> SetFile:
    """Read the document.yaml of a type; raises a fault."""
    return _read(type_, sources.templates[f"{type_}/{SET_FILE}"])


@lru_cache(maxsize=256)
def _read(type_: str, text: str) -> SetFile:
    return read_set_file(type_, text, model.tables())


@dataclass(slots=True)
class _Planning:
    plan: Plan
    sources: Sources
    found: list[Diagnostic] = field(default_factory=list)

    def specs(self, file: SetFile) -> Iterator[Spec]:
        """Expand one type over its rows."""
        desk = self.plan.once(open_desk)
        self.found += unknown_profile(self.plan, file)
        for subject in subjects(desk, file):
            try:
                spec = self._spec(desk, file, subject)
            except FAILURES as error:
                fault = as_fault(error, file.path, tuple(self.sources.templates))
                self.report(fault, file.type, subject.name)
                continue
            if spec is not None:
                yield spec

    def _spec(self, desk: Desk, file: SetFile, subject: Subject) -> Spec | None:
        writing = Expressions(desk, file, subject)
        if file.when and not writing.holds(file.when):
            return None
        name, setting = writing.words(file.file), setting_of(self.plan, file.type)
        info = self.plan.info
        return Spec(
            type=file.type,
            name=name,
            title=writing.words(file.title),
            profile=profile_of(desk, file, subject).profile.name,
            short_title=writing.words(file.short_title or file.title),
            office=writing.words(file.office),
            table=file.for_each,
            row=subject.key,
            stage=(setting and setting.stage) or info.stage,
            version=(setting and setting.version) or info.version or "",
            date=(setting and setting.date) or info.date,
            number=(setting and setting.number) or "",
            attach=file.attach if setting is None or setting.attach is None else setting.attach,
        )

    def report(self, fault: Fault, type_: str, name: str = "") -> None:
        """Note a fault of a document.yaml."""
        said = {"row": f" [{name}]" if name else "", **fault.parameters}
        self.found.append(report(fault.problem, Location(shown(f"{type_}/{SET_FILE}"), fault.line), **said))


def setting_of(plan: Plan, type_: str) -> DocumentSetting | None:
    """Find what the plan says about one type of document."""
    return plan.info.documents.get(type_)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The outline that a document follows, and the cells that decided it."""

    profile: Profile
    under: frozenset[Ref]


def profile_of(desk: Desk, file: SetFile, about: Subject) -> Chosen:
    """Find the outline that the plan names, else the first whose condition holds, else the first of all."""
    if len(file.profiles) == 1:
        return Chosen(file.profiles[0], frozenset())
    info = desk.plan.info
    named = file.profile(info.profiles.get(file.type, ""))
    if named is not None:
        return Chosen(named, frozenset({info.ref("profiles")}))
    writing = Expressions(desk, file, about)
    fitting = (one for one in file.profiles if not one.when or writing.holds(one.when))
    profile = next(fitting, file.profiles[0])
    return Chosen(profile, writing.read | {info.ref("profiles")})


class Expressions:
    """The small templates within a document.yaml: title, file name, condition."""

    def __init__(self, desk: Desk, file: SetFile, subject: Subject) -> None:
        self._composing = Composing(desk, {}, {}, about=subject.name)
        self._composing.environment.words = words_of(desk, file, subject)

    def inlines(self, text: str) -> Inlines:
        """Write a text with the values in it."""
        environment = self._composing.environment
        code = compiled(SET_FILE, text)
        template = environment.template_class.from_code(environment, code, {})
        words = "".join(template.root_render_func(template.new_context(environment.words)))
        return self._composing.galley.resolved(" ".join(words.split()))

    def words(self, text: str) -> str:
        """Write a text as bare words."""
        return plain(self.inlines(text))

    def holds(self, condition: str) -> bool:
        """Whether a condition holds."""
        return self.words(f"{{% if {condition} %}}1{{% endif %}}") == "1"

    @property
    def read(self) -> frozenset[Ref]:
        """The cells that the conditions read so far."""
        return frozenset().union(*self._composing.galley.conditions)


def words_of(desk: Desk, file: SetFile, subject: Subject) -> dict[str, object]:
    """Name what templates of one document see, without directives."""
    own: dict[str, object] = {file.variable: subject.view} if subject.view is not None else {}
    return {**views(desk), **own}
