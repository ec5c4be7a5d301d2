"""Which choice stands in a cell? Yes or no, or one of a closed list by its key or its Indonesian label."""

from __future__ import annotations

from planbuilder.diagnostics import nearest
from planbuilder.model.cells.finding import Cell, Finding, Scalar, ScalarReader, found, shown
from planbuilder.model.cells.problems import NOT_CHOICE, NOT_CHOICE_NEAR, NOT_YES_NO
from planbuilder.model.kinds import Choices
from planbuilder.values.numbers import DecimalSign

_SAID = {
    "ya": True, "yes": True, "true": True, "benar": True, "1": True, "x": True, "v": True, "✓": True,
    "tidak": False, "no": False, "false": False, "salah": False, "0": False,
}  # fmt: skip


def read_yes_no(raw: Scalar, _sign: DecimalSign) -> Cell | Finding:
    """Read yes or no."""
    said = _SAID.get(shown(raw).casefold())
    return found(NOT_YES_NO, value=shown(raw)) if said is None else said


def choice_reader(choices: Choices) -> ScalarReader:
    """Make the reader of a closed list; case, spaces and punctuation are forgiven."""
    known = {_folded(name): key for key, label in choices.items() for name in (label, key)}
    shown_choices = ", ".join(_shown(key, label) for key, label in choices.items())

    def read(raw: Scalar, _sign: DecimalSign) -> Cell | Finding:
        if isinstance(raw, str) and raw in choices:
            return raw
        key = known.get(_folded(shown(raw)))
        return _unknown(shown(raw), choices, shown_choices) if key is None else key

    return read


def _unknown(value: str, choices: Choices, shown_choices: str) -> Finding:
    near = nearest(value, [*choices, *choices.values()])
    if not near:
        return found(NOT_CHOICE, value=value, choices=shown_choices)
    return found(NOT_CHOICE_NEAR, value=value, near=near, choices=shown_choices)


def _shown(key: str, label: str) -> str:
    return key if _folded(key) == _folded(label) else f"{label} ({key})"


def _folded(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
