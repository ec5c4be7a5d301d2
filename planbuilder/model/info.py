"""What is this plan? Its one record, with what follows from it; a plan that does not say gets stand-ins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.record import Place, RawPlan, RawRecord
from planbuilder.model.codes import Codes
from planbuilder.model.plan import PlacedRow
from planbuilder.model.problems import NO_PLAN, PERIOD_REVERSED
from planbuilder.model.reading import Reading
from planbuilder.model.registry import PLAN
from planbuilder.model.settings import read_settings
from planbuilder.model.tables.plan import TABLE, PlanInfo

STAND_IN = "rencana"
"""The id of a plan that names neither itself nor its folder."""


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """The place of a plan that has no file of its own."""

    folder: str

    def at(self, field: str = "") -> Location:  # noqa: ARG002  (Place asks for it)
        """Locate the folder, whatever is asked for."""
        return Location(self.folder)


@dataclass(frozen=True, slots=True)
class PlacedInfo(PlacedRow):
    """The plan's record and where it stands."""

    row: PlanInfo


def read_info(raw: RawPlan, codes: Codes) -> tuple[PlacedInfo, list[Diagnostic]]:
    """Read what the plan says about itself."""
    record = next(iter(raw.records.get(PLAN, ())), None)
    if record is None:
        lacking = report(NO_PLAN, Location(raw.folder))
        return PlacedInfo(PlanInfo(id=_folder_name(raw.folder)), FolderPlace(raw.folder)), [lacking]
    settings, diagnostics = read_settings(record)
    reading = Reading(TABLE)
    reading.add(record, settings)
    placed = _info(reading) or _info_without_id(record, settings, raw.folder)
    found = [*reading.diagnostics, *diagnostics, *_reversed(placed.row, record.place)]
    return replace(placed, row=_with_province(placed.row, codes)), found


def _info(reading: Reading) -> PlacedInfo | None:
    read = ((placed, placed.row) for placed in reading.rows)
    return next(
        (PlacedInfo(row, placed.place, placed.unread) for placed, row in read if isinstance(row, PlanInfo)),
        None,
    )


def _info_without_id(record: RawRecord, settings: dict[str, object], folder: str) -> PlacedInfo:
    """Go on under the name of the folder, so that everything else is reported in the same run."""
    named = replace(record, values={**record.values, "id": _folder_name(folder)})
    reading = Reading(TABLE)
    reading.add(named, settings)
    return _info(reading) or PlacedInfo(PlanInfo(id=STAND_IN), record.place)


def _folder_name(folder: str) -> str:
    return PurePosixPath(folder).name or STAND_IN


def _with_province(info: PlanInfo, codes: Codes) -> PlanInfo:
    province = codes.provinces.get(info.province)
    if info.province_name is not None or province is None:
        return info
    return info.model_copy(update={"province_name": province.name})


def _reversed(info: PlanInfo, place: Place) -> Iterator[Diagnostic]:
    start, end = info.period_start, info.period_end
    if start is not None and end is not None and end < start:
        yield report(PERIOD_REVERSED, place.at("period_end"), start=start, end=end)
