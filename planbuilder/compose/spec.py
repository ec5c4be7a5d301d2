"""Which document is to be composed? One of a type, about the plan or about one row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Spec:
    """One document of the set."""

    type: str
    """The folder of its template."""
    name: str
    """Path of its files below the build folder, without ending: `usulan/U01/kak`."""
    title: str = ""
    profile: str = ""
    """Which of the outlines of its type it follows; empty where there is only one."""
    short_title: str = ""
    office: str = ""
    """Who issues it; empty where that is the office that makes the plan."""
    table: str = ""
    row: str = ""
    """Table and key of the row it is about, or the datum of its group of rows; empty for a document about the plan."""
    stage: str = ""
    version: str = ""
    date: date | None = None
    number: str = ""
    attach: bool = False
    """Whether the cells that it cites ride along in its PDF."""
