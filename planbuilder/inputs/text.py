"""Which text do these bytes hold? UTF-8 with or without a mark; whatever else they hold is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planbuilder.diagnostics import Diagnostic, Location, report
from planbuilder.inputs.problems.file import CONTROL_CHARACTER, NOT_UTF8

SHOWN_LINES = 10
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What XML 1.0 and YAML forbid or discourage; tab and line breaks are fine."""


def read_text(data: bytes, file: str) -> tuple[str, list[Diagnostic]]:
    """Decode; bytes that are not UTF-8 become U+FFFD and control characters blanks, each reported."""
    text = data.decode("utf-8-sig", errors="replace")
    findings = [*_not_utf8(data, file), *_control_characters(text, file)]
    return (without_controls(text), findings) if findings else (text, [])


def without_controls(text: str) -> str:
    """Put a blank for each control character, so that no place moves."""
    return _CONTROL.sub(" ", text)


def first_control(text: str) -> str:
    """Name the first control character, such as `U+0007`; empty where there is none."""
    if text.isprintable():
        return ""
    found = _CONTROL.search(text)
    return code_point(found[0]) if found else ""


def code_point(sign: str) -> str:
    """Write a character by its number in Unicode."""
    return f"U+{ord(sign):04X}"


def line_starts(text: str) -> list[int]:
    """Offsets at which the lines begin, as an editor counts them."""
    return [0, *(found.end() for found in _LINE_BREAK.finditer(text))]


def _not_utf8(data: bytes, file: str) -> Iterator[Diagnostic]:
    lines = _undecodable_lines(data)
    if lines:
        shown = ", ".join(str(line) for line in lines[:SHOWN_LINES])
        more = ", …" if len(lines) > SHOWN_LINES else ""
        yield report(NOT_UTF8, Location(file, lines[0]), lines=shown + more)


def _undecodable_lines(data: bytes) -> list[int]:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        return [number for number, line in enumerate(lines, 1) if not _is_utf8(line)]
    return []


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _control_characters(text: str, file: str) -> Iterator[Diagnostic]:
    """Report the first control character of each line that holds one."""
    lines = _LINE_BREAK.split(text) if _CONTROL.search(text) else []
    for number, line in enumerate(lines, 1):
        found = _CONTROL.search(line)
        if found:
            place = Location(file, number, found.start() + 1)
            yield report(CONTROL_CHARACTER, place, code=code_point(found[0]))
