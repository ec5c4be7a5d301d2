"""How do conditions come to be recorded? A pass over a template's syntax tree that puts the recorder's calls in.

`{% if a > 1 %}words{% endif %}` becomes, in effect, `{% if decide(begin(), see(a) > 1) %}MARK words END{% endif %}`.
The body of an `if` is a scope of its own: what is set inside does not leave it, else a value could
depend on a condition that nothing records.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from jinja2 import nodes

from planbuilder.compose import marks

Rewrite = Callable[[nodes.Node], nodes.Node]
_TURN = "_turn"
"""The variable that holds what a loop read; templates cannot name it, as they cannot begin names with `_`."""
_SEEN = (nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Call, nodes.Filter)
_DECIDING = (nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Test)


def record_conditions(template: nodes.Template) -> nodes.Template:
    """Put the recorder's calls into a template's tree; the tree is this function's to change."""
    _each_child(template, _plain)
    return template


def _each_child(node: nodes.Node, rewrite: Rewrite) -> nodes.Node:
    """Rewrite the children of a node in place; a statement may become several."""
    for name, value in list(node.iter_fields()):
        match value:
            case nodes.Node():
                setattr(node, name, rewrite(value))
            case list():
                setattr(
                    node, name, [rewrite(item) if isinstance(item, nodes.Node) else item for item in value]
                )
            case _:
                pass
    return node


def _plain(node: nodes.Node) -> nodes.Node:  # noqa: PLR0911  # one for each kind of node
    """Rewrite whatever stands outside a condition."""
    match node:
        case nodes.If():
            return _if(node)
        case nodes.For():
            return _for(node)
        case nodes.Import() | nodes.FromImport():
            node.with_context = True
            return _each_child(node, _plain)
        case nodes.CondExpr():
            test = _watched(node.test)
            branches = (_plain(branch) if branch is not None else None for branch in (node.expr1, node.expr2))
            chosen = nodes.CondExpr(test, *branches, lineno=node.lineno)
            return _call("choose", node, _call("begin", node), chosen)
        case _ if isinstance(node, _DECIDING):
            return _call("choose", node, _call("begin", node), _watched(node))
        case nodes.Concat():
            return _call("join", node, *(_plain(part) for part in node.nodes))
        case _:
            return _each_child(node, _plain)


def _watched(node: nodes.Node) -> nodes.Node:
    """Rewrite a condition: each part that may derive from data is seen."""
    if isinstance(node, nodes.Concat):
        return _call("join", node, *map(_watched, node.nodes))
    if isinstance(node, _SEEN):
        return _call("see", node, _unseen(node))
    return _each_child(node, _watched)


def _unseen(node: nodes.Node) -> nodes.Node:
    """Rewrite the beginning of a path such as `centre.regency.name`, whose end is what is seen."""
    if not isinstance(node, _SEEN):
        return _watched(node)
    if isinstance(node, nodes.Filter):
        return _each_child(node, _watched)
    for name, value in list(node.iter_fields()):
        rewrite = _unseen if name == "node" else _watched
        match value:
            case nodes.Node():
                setattr(node, name, rewrite(value))
            case list():
                setattr(node, name, [_watched(item) for item in value])
            case _:
                pass
    return node


def _if(node: nodes.If) -> nodes.Node:
    node.test = cast("nodes.Expr", _call("decide", node, _call("begin", node), _watched(node.test)))
    node.body = [_branch(node, node.body)]
    for other in node.elif_:
        other.test = cast("nodes.Expr", _call("decide", other, _call("resume", other), _watched(other.test)))
        other.body = [_branch(other, other.body)]
    node.else_ = [_branch(node, node.else_)]
    return node


def _branch(node: nodes.Node, body: list[nodes.Node]) -> nodes.Node:
    """Bracket the words of a branch; an empty one still marks that a condition stands there."""
    return nodes.Scope(_bracketed(node, _call("opened", node), body), lineno=node.lineno)


def _bracketed(node: nodes.Node, opening: nodes.Node, body: list[nodes.Node]) -> list[nodes.Node]:
    begin = nodes.Output([opening], lineno=node.lineno)
    end = nodes.Output([nodes.TemplateData(marks.UNDER_END)], lineno=node.lineno)
    return [begin, *map(_plain, body), end]


def _for(node: nodes.For) -> nodes.Node:
    turn = nodes.Name(_TURN, "store", lineno=node.lineno)
    node.iter = cast("nodes.Expr", _call("loop", node, _call("begin", node), _watched(node.iter)))
    node.target = nodes.Tuple([node.target, turn], "store", lineno=node.lineno)
    if node.test is not None:
        steps = (_turn(node), _call("begin", node), _watched(node.test))
        node.test = cast("nodes.Expr", _call("sift", node, *steps))
    node.body = _bracketed(node, _call("opened_turn", node, _turn(node)), node.body)
    node.else_ = _bracketed(node, _call("opened", node), node.else_)
    return node


def _turn(node: nodes.Node) -> nodes.Node:
    return nodes.Name(_TURN, "load", lineno=node.lineno)


def _call(name: str, node: nodes.Node, *arguments: nodes.Node) -> nodes.Node:
    function = nodes.EnvironmentAttribute(name, lineno=node.lineno)
    return nodes.Call(function, list(arguments), [], None, None, lineno=node.lineno)
