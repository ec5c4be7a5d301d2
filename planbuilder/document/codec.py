"""How is a document written as JSON and read back without loss? Driven by the types of the tree themselves.

A field that holds its default is left out; blocks and inlines name their kind under `is`; a reference is one string.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache, partial
from reprlib import repr as brief
from types import UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from planbuilder.document.blocks import Block, Document
from planbuilder.document.charts import exact
from planbuilder.document.inlines import Inline
from planbuilder.values import Ref, Refs

VERSION = 1
"""Rises when an older program could no longer read the text."""
KIND = "is"
_NAMED = frozenset(get_args(Block) + get_args(Inline))
"""The kinds that stand where another could stand."""
Decode = Callable[[Any], Any]


class _Unfit(Exception):  # noqa: N818  # never leaves this file
    """A piece of JSON that is not what the tree holds in that place; steps to it are added while it rises."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.steps: list[str] = []


def to_json(document: Document) -> str:
    """Write a document; equal documents give equal texts."""
    return compact({"version": VERSION, "document": encoded(document)}) + "\n"


def from_json(text: str) -> Document:
    """Read what `to_json` wrote.

    Raises `ValueError` that names the path of what does not fit, such as `document.parts[2].kind`.
    """
    try:
        return cast("Document", _decoded(text))
    except _Unfit as error:
        path = "".join(reversed(error.steps)).lstrip(".")
        raise ValueError(f"{path}: {error}" if path else str(error)) from None


def compact(value: object) -> str:
    """Write JSON without a needless space."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def encoded(node: object, *, with_origins: bool = True) -> object:
    """Turn a piece of the tree into what JSON holds; on request without the references of data and conditions."""
    match node:
        case Ref():
            return str(node)
        case tuple():
            return [encoded(item, with_origins=with_origins) for item in node]
        case Enum():
            return node.value
        case Decimal():
            return exact(node)
        case str() | int() | None:
            return node
        case _:
            return _encoded_node(node, with_origins=with_origins)


def _encoded_node(node: object, *, with_origins: bool) -> dict[str, object]:
    kind: Any = type(node)
    written: dict[str, object] = {KIND: kind.__name__} if kind in _NAMED else {}
    for name, default, is_origin in _shape(kind):
        value = getattr(node, name)
        if value != default and (with_origins or not is_origin):
            written[name] = encoded(value, with_origins=with_origins)
    return written


@cache
def _shape(kind: Any) -> tuple[tuple[str, object, bool], ...]:
    """Each field of a kind: its name, its default, and whether it holds references."""
    hints = get_type_hints(kind)
    return tuple((field.name, _default(field), hints[field.name] == Refs) for field in fields(kind))


def _default(field: Any) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _decoded(text: str) -> Any:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _Unfit(f"not JSON: {error}") from None
    if not isinstance(whole, dict) or whole.get("version") != VERSION:
        raise _Unfit(f"not a document tree of version {VERSION}")
    return _below(".document", _decoder(Document), whole.get("document"))


def _below(step: str, decode: Decode, value: object) -> Any:
    """Decode one step further down, and name the step if that fails."""
    try:
        return decode(value)
    except _Unfit as error:
        error.steps.append(step)
        raise


def _decoder(hint: Any) -> Decode:
    """Choose how to read what a field's type promises."""
    if isinstance(hint, UnionType):
        return _union_decoder(hint)
    if get_origin(hint) is tuple:
        return partial(_items, _decoder(get_args(hint)[0]))
    if hint in _WRITTEN:
        return _WRITTEN[hint]
    if hint in _NAMED:
        return partial(_one_of, {hint.__name__: hint})
    if is_dataclass(hint):
        return partial(_node, hint)
    return partial(_choice if issubclass(hint, Enum) else _scalar, hint)


def _union_decoder(hint: UnionType) -> Decode:
    members = get_args(hint)
    if type(None) in members:
        return partial(_optional, _decoder(members[0]))
    return partial(_one_of, {member.__name__: member for member in members})


@cache
def _field_decoders(kind: Any) -> Mapping[str, Decode]:
    return {name: _decoder(hint) for name, hint in get_type_hints(kind).items()}


@cache
def _required(kind: Any) -> frozenset[str]:
    return frozenset(name for name, default, _ in _shape(kind) if default is MISSING)


def _node(kind: Any, value: object) -> Any:
    members = _mapping(value)
    decoders = _field_decoders(kind)
    for name in sorted(_required(kind) - members.keys()):
        raise _Unfit(f"{name} of {kind.__name__} is missing")
    for name in sorted(members.keys() - decoders.keys()):
        raise _Unfit(f"{kind.__name__} has no {name}")
    return kind(**{name: _below(f".{name}", decoders[name], member) for name, member in members.items()})


def _one_of(kinds: Mapping[str, type[Any]], value: object) -> Any:
    members = _mapping(value)
    kind = kinds.get(str(members.get(KIND)))
    if kind is None:
        raise _Unfit(f"{brief(members.get(KIND))} is none of {', '.join(sorted(kinds))}")
    return _node(kind, {name: member for name, member in members.items() if name != KIND})


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise _Unfit(f"{brief(value)} is not an object")
    return value


def _items(decode: Decode, value: object) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _Unfit(f"{brief(value)} is not a list")
    return tuple(_below(f"[{index}]", decode, item) for index, item in enumerate(value))


def _optional(decode: Decode, value: object) -> Any:
    return None if value is None else decode(value)


def _ref(value: object) -> Ref:
    try:
        return Ref.parse(_scalar(str, value))
    except ValueError as error:
        raise _Unfit(str(error)) from None


def _number(value: object) -> Decimal:
    try:
        number = Decimal(_scalar(str, value))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise _Unfit(f"{brief(value)} is not a number")
    return number


def _choice(kind: type[Enum], value: object) -> Enum:
    try:
        return kind(value)
    except ValueError as error:
        raise _Unfit(str(error)) from None


def _scalar(kind: type[Any], value: object) -> Any:
    if type(value) is not kind:
        raise _Unfit(f"{brief(value)} is not {kind.__name__}")
    return value


_WRITTEN: Mapping[Any, Decode] = {Ref: _ref, Decimal: _number}
"""Kinds that are one string in JSON."""
