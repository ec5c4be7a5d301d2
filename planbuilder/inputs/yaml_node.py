"""What stands in a YAML text? The tree of its nodes, each with its place; what YAML forbids is reported."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from yaml import CSafeLoader, MarkedYAMLError, Node, ScalarNode, YAMLError

from planbuilder.diagnostics import Diagnostic, Location, Problem, report
from planbuilder.inputs.csv_file import excerpt
from planbuilder.inputs.problems.yaml import (
    NO_COLON,
    SEVERAL_DOCUMENTS,
    STRAY_COLON,
    SYNTAX,
    TAB,
    TOO_DEEP,
    UNCLOSED_QUOTE,
)
from planbuilder.inputs.text import line_starts

PLAIN = "plain"
"""Tag of a scalar without quotes, whose meaning its text tells."""
QUOTED = "quoted"
"""Tag of everything else that bears no tag of its own."""
DEEPEST = 50
"""Levels of nesting; libyaml would overrun its stack at some ten thousand."""

_PROBLEMS = {
    "mapping values are not allowed in this context": STRAY_COLON,
    "could not find expected ':'": NO_COLON,
    "but found another document": SEVERAL_DOCUMENTS,
}
_QUOTE = "while scanning a quoted scalar"


@dataclass(frozen=True, slots=True)
class YamlText:
    """A text and where its lines begin, so that places are those an editor shows."""

    file: str
    text: str
    starts: Sequence[int]

    def spot(self, offset: int) -> tuple[int, int]:
        """Tell line and column, both from 1; YAML itself counts U+2028 as a line break, editors do not."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def location(self, node: Node, field: str = "") -> Location:
        """Locate a node."""
        line, column = self.spot(node.start_mark.index)
        return Location(self.file, line, column, field=field)

    def line(self, number: int) -> str:
        """Quote a line for a message."""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return excerpt(self.text[self.starts[number - 1] : end])


class _TooDeepError(YAMLError):
    """Nesting went past `DEEPEST`; the node tells where."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node


class _Parser(CSafeLoader):
    """libyaml's parser and composer, with tags that say only whether a scalar was quoted."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def resolve(self, kind: type[Node], _value: str | None, implicit: tuple[bool, bool] | bool) -> str:
        """Leave the meaning of a scalar open; called by the composer for nodes without a tag."""
        is_plain = kind is ScalarNode and isinstance(implicit, tuple) and implicit[0]
        return PLAIN if is_plain else QUOTED

    def descend_resolver(self, parent: Node | None, _index: object) -> None:
        """Count a level of nesting; called by the composer before each node."""
        self._depth += 1
        if self._depth > DEEPEST and parent is not None:
            raise _TooDeepError(parent)

    def ascend_resolver(self) -> None:
        """Leave a level of nesting."""
        self._depth -= 1


def parse_yaml(text: str, file: str) -> tuple[YamlText, Node | None, list[Diagnostic]]:
    """Compose the tree; None with a finding where there is a slip of the pen, None alone for an empty file."""
    source = YamlText(file, text, line_starts(text))
    try:
        return source, _Parser(text).get_single_node(), []
    except _TooDeepError as deep:
        return source, None, [report(TOO_DEEP, source.location(deep.node), limit=DEEPEST)]
    except MarkedYAMLError as slip:
        return source, None, [_slip(source, slip)]
    except YAMLError:
        return source, None, [report(SYNTAX, Location(file, 1), text=source.line(1))]


def _slip(source: YamlText, slip: MarkedYAMLError) -> Diagnostic:
    """Find out which slip it is, and where it began."""
    problem = _problem(source, slip)
    mark = slip.problem_mark
    if problem in {UNCLOSED_QUOTE, NO_COLON} and slip.context_mark is not None:
        mark = slip.context_mark
    line, column = source.spot(mark.index) if mark is not None else (1, 1)
    return report(problem, Location(source.file, line, column), text=source.line(line))


def _problem(source: YamlText, slip: MarkedYAMLError) -> Problem:
    if slip.problem_mark is not None and _is_after_tab(source, slip.problem_mark.index):
        return TAB
    if slip.context == _QUOTE and slip.problem == "found unexpected end of stream":
        return UNCLOSED_QUOTE
    return _PROBLEMS.get(slip.problem or "", SYNTAX)


def _is_after_tab(source: YamlText, offset: int) -> bool:
    """Whether the place stands in, or right after, an indentation that holds a tab."""
    line, column = source.spot(offset)
    start = source.starts[line - 1]
    indentation = source.text[start : start + column]
    return "\t" in indentation and not indentation[:-1].strip()
