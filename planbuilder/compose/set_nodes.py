"""What stands at a node of a document.yaml? Words, pairs and lists, or a fault with the line."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import yaml

from planbuilder.compose.faults import NOTHING_MEANT, Fault, meant
from planbuilder.compose.problems import SET_FILE

Pairs = Mapping[str, tuple[yaml.Node, yaml.Node]]
"""Name of a key -> the node of the key, and that of its value."""
_YES_NO = {"true": True, "false": False}


def root_of(text: str) -> yaml.Node | None:
    """Read the nodes of a file; raises a fault where it is no YAML."""
    try:
        return yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise fault_at(line, f"{error.problem}", f"{error.problem}") from None


def pairs_of(node: yaml.Node | None, known: Collection[str] = ()) -> Pairs:
    """Take a mapping apart; raises a fault for keys that are not known, where any are."""
    if not isinstance(node, yaml.MappingNode):
        raise fault_at(
            line_of(node) if node else 1, "it is not a mapping", "isinya bukan pasangan kunci dan nilai"
        )
    pairs = {key.value: (key, value) for key, value in node.value}
    for name, (key, _) in pairs.items():
        if known and name not in known:
            raise fault_at(
                line_of(key), f'"{name}" is not a key', f'"{name}" bukan kunci', meant(name, known)
            )
    return pairs


def words_at(node: yaml.Node) -> str:
    """Read words; raises a fault for anything else."""
    if not isinstance(node, yaml.ScalarNode):
        raise fault_at(line_of(node), "a word is expected here", "di sini diharapkan sebuah kata")
    return str(node.value).strip()


def texts_of(pairs: Pairs, names: Collection[str]) -> dict[str, str]:
    """Read the words of some keys, of those that are there."""
    return {name: words_at(value) for name, (_, value) in pairs.items() if name in names}


def is_true(pairs: Pairs, name: str) -> bool:
    """Read a yes or no; no where the key is not there."""
    if name not in pairs:
        return False
    said = words_at(pairs[name][1])
    if said not in _YES_NO:
        raise fault_at(
            line_of(pairs[name][0]), f'"{said}" is neither true nor false', f'"{said}" bukan true atau false'
        )
    return _YES_NO[said]


def need(pairs: Pairs, names: Collection[str], line: int) -> None:
    """Raise a fault for the first key that is not there."""
    for name in names:
        if name not in pairs:
            raise fault_at(line, f'"{name}" is missing', f'"{name}" belum ada')


def line_of(node: yaml.Node) -> int:
    """Tell the line of a node, from 1."""
    return int(node.start_mark.line) + 1


def fault_at(line: int, cause: str, cause_id: str, hint: Mapping[str, str] = NOTHING_MEANT) -> Fault:
    """Make the fault of a document.yaml."""
    return Fault(SET_FILE, cause=cause, cause_id=cause_id, **hint).at(line)
