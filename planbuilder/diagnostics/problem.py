"""What kinds of problem are there? A code for ever, its severity, and its words in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Language = Literal["id", "en"]


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a note changes nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in both languages; `{name}` stands for a parameter of the diagnostic."""

    id: str
    en: str

    def in_language(self, language: Language) -> str:
        """Choose the sentence of one language."""
        return self.id if language == "id" else self.en


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of problem: what `explain CODE` tells, and the words of each diagnostic of the kind."""

    code: str
    """`TOPIC-NN`, never reused for another meaning."""
    severity: Severity
    title: Words
    reason: Words
    """Why this matters, with the source of the rule where it has one."""
    message: Words
    """What is wrong with the actual value: lower case, no full stop, no blame."""
    hint: Words = Words("", "")
    """The way out."""
    task: Words = Words("", "")
    """What somebody has to do about one row, where the problem is that something is missing; else empty.

    It may name `{row}`, its empty cells as `{titles}` (Indonesian) or `{columns}`, and every parameter.
    """
