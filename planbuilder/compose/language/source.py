"""What must the text of a template not hold, and what in it would Jinja misread? A look before anything is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planbuilder.compose import marks
from planbuilder.compose.faults import Fault
from planbuilder.compose.markdown.parser import CONTAINERS
from planbuilder.compose.problems import CONTAINER, PRIVATE_USE, UNWANTED_MARKUP

_TAG = re.compile(r"\{%.*?%\}|\{#(?![A-Za-z0-9{]).*?#\}", re.DOTALL)
_ANCHOR = re.compile(r"\{#(?=[A-Za-z0-9{])")
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_UNWANTED = (
    (re.compile(r"</?[A-Za-z][^>\n]*>?|<!--|<!|<\?"), "HTML", "HTML"),
    (re.compile(r"^ {0,3}>.*", re.MULTILINE), "a quotation", "kutipan"),
    (re.compile(r"^ *(```|~~~)(?s:.*?)(?:^ *\1|\Z)|`[^`\n]+`", re.MULTILINE), "code", "blok kode"),
    (re.compile(r"^ {0,3}([-*_])( *\1){2,} *$", re.MULTILINE), "a rule", "garis pemisah"),
)
_CONTAINER = re.compile(r"^ *:{3,} *(\S*).*$", re.MULTILINE)


def check_text(source: str) -> Iterator[Fault]:
    """Find what Markdown knows and documents do not, each at its line; words inside Jinja tags are left alone."""
    for found in marks.PRIVATE_USE.finditer(source):
        character = f"U+{ord(found.group()):04X}"
        yield Fault(PRIVATE_USE, character=character).at(_line(source, found.start()))
    words = _blanked(_blanked(source, _TAG), _EXPRESSION, "x")
    for pattern, what, what_id in _UNWANTED:
        first_of_line = {_line(words, found.start()): found for found in reversed([*pattern.finditer(words)])}
        for line, found in sorted(first_of_line.items()):
            text = found.group().strip().split("\n")[0]
            yield Fault(UNWANTED_MARKUP, what=what, what_id=what_id, text=text).at(line)
    yield from _check_containers(words)


def _check_containers(words: str) -> Iterator[Fault]:
    opened: list[tuple[str, int]] = []
    for found in _CONTAINER.finditer(words):
        name, line = found[1], _line(words, found.start())
        if not name and opened:
            opened.pop()
            continue
        if name not in CONTAINERS:
            yield _unknown_container(name).at(line)
        if name:
            opened.append((name, line))
    for name, line in ((name, line) for name, line in opened if name in CONTAINERS):
        way_out = {"meant": "tutup dengan `:::`", "meant_en": "close it with `:::`"}
        yield Fault(CONTAINER, name=name, cause="is left open", cause_id="tidak ditutup", **way_out).at(line)


def _unknown_container(name: str) -> Fault:
    known = ", ".join(CONTAINERS)
    way_out = {"meant": f"yang dikenal: {known}", "meant_en": f"known are: {known}"}
    return Fault(CONTAINER, name=name, cause="is not known", cause_id="tidak dikenal", **way_out)


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _blanked(text: str, pattern: re.Pattern[str], filling: str = " ") -> str:
    """Fill what matches with spaces or letters, line by line, so that places stay true."""
    return pattern.sub(lambda found: re.sub(r"[^\n]", filling, found.group()), text)


def ready_for_jinja(source: str) -> str:
    """Write what Jinja would misread so that it does not: anchors, and tags at the end of a line of words."""
    return _ANCHOR.sub(marks.ANCHOR, _with_ends_of_lines(source))


def _with_ends_of_lines(source: str) -> str:
    """Write `+%}` where a tag ends a line of words; Jinja would swallow the end of the line and join words."""
    ends = [found.end() for found in _TAG.finditer(source) if source[found.end() : found.end() + 1] == "\n"]
    bare = _blanked(source, _TAG)
    kept = source
    for end in reversed(ends):
        line = bare[bare.rfind("\n", 0, end) + 1 : end]
        if line.strip() and kept[end - 3] not in "-+":
            kept = f"{kept[: end - 2]}+{kept[end - 2 :]}"
    return kept
