"""Which statements may a template hold? A look over its tree, and over its text before Jinja reads it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from jinja2 import nodes

from planbuilder.compose import marks
from planbuilder.compose.faults import Fault, unknown
from planbuilder.compose.markdown.parser import CONTAINERS
from planbuilder.compose.problems import CONTAINER, NOT_ALLOWED, OUTSIDE, PRIVATE_USE, UNWANTED_MARKUP

_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Extends: "`extends`",
    nodes.Block: "`block`",
    nodes.FilterBlock: "`filter`",
    nodes.ScopedEvalContextModifier: "`autoescape`",
    nodes.Slice: "`[a:b]`",
    nodes.NSRef: "`namespace`",
    nodes.Pow: "`**`",
    nodes.Mod: "`%`",
    nodes.FloorDiv: "`//`",
}
_TAG = re.compile(r"\{%.*?%\}|\{#(?![A-Za-z0-9{]).*?#\}", re.DOTALL)
_ANCHOR = re.compile(r"\{#(?=[A-Za-z0-9{])")
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_HTML = re.compile(r"</?[A-Za-z][^>\n]*>?|<!--|<!|<\?")
_QUOTATION = re.compile(r"^ {0,3}>.*", re.MULTILINE)
_CODE = re.compile(r"^ *(```|~~~).*|(`[^`\n]+`)", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}([-*_])( *\1){2,} *$", re.MULTILINE)
_UNWANTED = (
    (_HTML, "HTML", "HTML"),
    (_QUOTATION, "a quotation", "kutipan"),
    (_CODE, "code", "blok kode"),
    (_RULE, "a rule", "garis pemisah"),
)
_CONTAINER = re.compile(r"^ *:{3,} *(\S*).*$", re.MULTILINE)


def check_text(source: str) -> Iterator[Fault]:
    """Find what Markdown knows and documents do not, each at its line; words inside Jinja tags are left alone."""
    for found in marks.PRIVATE_USE.finditer(source):
        character = f"U+{ord(found.group()):04X}"
        yield Fault(PRIVATE_USE, line=_line(source, found.start()), character=character)
    words = _blanked(_blanked(source, _TAG), _EXPRESSION)
    for pattern, what, what_id in _UNWANTED:
        for found in pattern.finditer(words):
            text = found.group().strip()
            yield Fault(
                UNWANTED_MARKUP, line=_line(words, found.start()), what=what, what_id=what_id, text=text
            )
    yield from _check_containers(words)


def _check_containers(words: str) -> Iterator[Fault]:
    opened: list[tuple[str, int]] = []
    for found in _CONTAINER.finditer(words):
        name, line = found[1], _line(words, found.start())
        if not name and opened:
            opened.pop()
        elif name not in CONTAINERS:
            known = ", ".join(CONTAINERS)
            yield Fault(
                CONTAINER, line=line, name=name, cause="is not known", cause_id="tidak dikenal",
                meant=f"yang dikenal: {known}", meant_en=f"known are: {known}",
            )  # fmt: skip
        else:
            opened.append((name, line))
    for name, line in opened:
        yield Fault(
            CONTAINER, line=line, name=name, cause="is left open", cause_id="tidak ditutup",
            meant="tutup dengan `:::`", meant_en="close it with `:::`",
        )  # fmt: skip


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    """Put spaces in place of what matches, line by line, so that places stay true."""
    return pattern.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


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


def check_tree(template: nodes.Template, filters: Collection[str], tests: Collection[str]) -> Iterator[Fault]:
    """Find statements, filters and tests that templates may not use, each at its line."""
    for node in template.find_all(tuple(_REFUSED)):
        yield _refused(node, _REFUSED[type(node)])
    for loop in template.find_all(nodes.For):
        if loop.recursive:
            yield _refused(loop, "`recursive`")
    for used in template.find_all(nodes.Filter):
        if used.name not in filters:
            yield _at(used, unknown(used.name, "| filter", filters))
    for test in template.find_all(nodes.Test):
        if test.name not in tests:
            yield _at(test, unknown(test.name, "is ...", tests))
    yield from _check_names(template)


def _check_names(template: nodes.Template) -> Iterator[Fault]:
    for name in template.find_all(nodes.Name):
        if name.name.startswith("_"):
            yield _refused(name, f'"{name.name}"')
    for loaded in template.find_all((nodes.Include, nodes.Import, nodes.FromImport)):
        if not isinstance(loaded.template, nodes.Const):
            yield _refused(loaded, "`include` / `import` + ...")
        elif is_outside(str(loaded.template.value)):
            yield Fault(OUTSIDE, line=loaded.lineno, name=loaded.template.value, folder="templates")


def is_outside(path: str) -> bool:
    """Whether a path leaves the folder it is read from."""
    return path.startswith(("/", "~")) or "\\" in path or ".." in path.split("/") or ":" in path


def _refused(node: nodes.Node, what: str) -> Fault:
    return Fault(
        NOT_ALLOWED, line=node.lineno, what=what, hint_id="pakai `if`, `for`, `set`, `macro`, `include`, atau direktif",
        hint_en="use `if`, `for`, `set`, `macro`, `include` or a directive",
    )  # fmt: skip


def _at(node: nodes.Node, fault: Fault) -> Fault:
    fault.line = node.lineno
    return fault
