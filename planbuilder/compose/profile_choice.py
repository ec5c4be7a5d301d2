"""Does the plan choose outlines that exist? Each of its `profiles` names a type of document and an outline of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from planbuilder.compose.faults import meant
from planbuilder.compose.problems import UNKNOWN_PROFILE, UNKNOWN_PROFILE_TYPE
from planbuilder.compose.set_file import SetFile
from planbuilder.diagnostics import Diagnostic, report
from planbuilder.model.plan import Plan


def unknown_types(plan: Plan, types: Collection[str]) -> Iterator[Diagnostic]:
    """Report each choice for a type of document that is not there."""
    for type_ in plan.info.profiles:
        if type_ not in types:
            place = plan.place(plan.info, f"profiles.{type_}")
            yield report(UNKNOWN_PROFILE_TYPE, place, name=type_, **meant(type_, types))


def unknown_profile(plan: Plan, file: SetFile) -> Iterator[Diagnostic]:
    """Report the choice of an outline that a type of document does not have."""
    named = plan.info.profiles.get(file.type)
    if named is not None and not (named and file.profile(named)):
        place = plan.place(plan.info, f"profiles.{file.type}")
        known = [profile.name for profile in file.profiles if profile.name]
        yield report(UNKNOWN_PROFILE, place, name=named, type=file.type, **meant(named, known))
