"""Which statements, filters and tests may a template hold? A look over its syntax tree."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from jinja2 import nodes

from planbuilder.compose.faults import Fault, unknown
from planbuilder.compose.problems import NOT_ALLOWED, OUTSIDE

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


def check_tree(template: nodes.Template, filters: Collection[str], tests: Collection[str]) -> Iterator[Fault]:
    """Find what templates may not use, each at its line."""
    for node in template.find_all(tuple(_REFUSED)):
        yield _refused(node, _REFUSED[type(node)])
    for loop in template.find_all(nodes.For):
        if loop.recursive:
            yield _refused(loop, "`recursive`")
    for used in template.find_all(nodes.Filter):
        if used.name not in filters:
            yield unknown(used.name, "| ...", filters).at(used.lineno)
    for test in template.find_all(nodes.Test):
        if test.name not in tests:
            yield unknown(test.name, "is ...", tests).at(test.lineno)
    yield from _check_names(template)


def _check_names(template: nodes.Template) -> Iterator[Fault]:
    for name in template.find_all(nodes.Name):
        if name.name.startswith("_"):
            yield _refused(name, f'"{name.name}"')
    for included in template.find_all(nodes.Include):
        yield from _check_loading(included, included.template)
    for imported in template.find_all(nodes.Import):
        yield from _check_loading(imported, imported.template)
    for named in template.find_all(nodes.FromImport):
        yield from _check_loading(named, named.template)


def _check_loading(loading: nodes.Node, template: nodes.Expr) -> Iterator[Fault]:
    """Refuse files whose names are computed or lie outside the templates."""
    match template:
        case nodes.Const(value=str(name)):
            if is_outside(name):
                yield Fault(OUTSIDE, name=name, folder="templates").at(loading.lineno)
        case _:
            yield _refused(loading, "`include ...`")


def is_outside(path: str) -> bool:
    """Whether a path leaves the folder it is read from."""
    return path.startswith(("/", "~")) or "\\" in path or ".." in path.split("/") or ":" in path


def _refused(node: nodes.Node, what: str) -> Fault:
    hint_id = "pakai `if`, `for`, `set`, `macro`, `include`, atau direktif"
    hint_en = "use `if`, `for`, `set`, `macro`, `include` or a directive"
    return Fault(NOT_ALLOWED, what=what, hint_id=hint_id, hint_en=hint_en).at(node.lineno)
