"""Which settings of a plan stand in trees of their own: outline profiles, single documents, single rules?"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from planbuilder.model.kinds import Day, Form
from planbuilder.values import Kind


class DocumentSetting(BaseModel):
    """What one type of document, or one document, has other than its plan."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    stage: str | None = None
    version: str | None = None
    date: Day | None = None
    number: str | None = None


class RuleSetting(BaseModel):
    """How much one rule matters in this plan, and why."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    severity: str
    reason: str


Profiles = Annotated[dict[str, str], Form(Kind.TEXT, is_nested=True)]
DocumentSettings = Annotated[dict[str, DocumentSetting], Form(Kind.TEXT, is_nested=True)]
RuleSettings = Annotated[dict[str, RuleSetting], Form(Kind.TEXT, is_nested=True)]
