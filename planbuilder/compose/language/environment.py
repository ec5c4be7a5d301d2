"""In which environment do templates run? A sandbox that knows views, values and directives, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from types import CodeType
from typing import Any, cast

from jinja2 import BaseLoader, StrictUndefined, Template, pass_context
from jinja2.environment import TemplateModule
from jinja2.exceptions import TemplateNotFound
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment

from planbuilder.compose import marks
from planbuilder.compose.faults import NOTHING_HINTED, Fault, together, unknown
from planbuilder.compose.galley import Galley, Printed
from planbuilder.compose.language.calling import check_arguments
from planbuilder.compose.language.casing import CASINGS
from planbuilder.compose.language.conditions import record_conditions
from planbuilder.compose.language.filters import FILTERS
from planbuilder.compose.language.printing import MOST_CHARACTERS, Describe, kind_of, printed
from planbuilder.compose.language.recorder import Recorder
from planbuilder.compose.language.source import ready_for_jinja
from planbuilder.compose.language.syntax import check_tree, is_outside
from planbuilder.compose.language.tests import TESTS
from planbuilder.compose.problems import ENDLESS, NOT_ALLOWED, OUTSIDE
from planbuilder.compose.views.view import View
from planbuilder.values import Kind, Value

MOST_CALLS = 200_000
"""Calls of macros and directives in one document."""
_LOOP_NAMES = ("first", "last", "index", "index0", "revindex", "length")
_NUMBERS = (int, Value)
_OF_WORDS = (*CASINGS, "text", "bracketed")
"""Filters of words, which macros may have made."""


class Unknown(StrictUndefined):
    """A name that nothing has: any use of it is a fault with the nearest known name."""

    __slots__ = ("known",)

    known: Collection[str]

    def _fail_with_undefined_error(self, *_: Any, **__: Any) -> Any:
        raise unknown(str(self._undefined_name), "template", self.known)

    __str__ = __iter__ = __len__ = __bool__ = __eq__ = __ne__ = __call__ = _fail_with_undefined_error
    __hash__ = None  # type: ignore[assignment]  # as in StrictUndefined


class Environment(SandboxedEnvironment):
    """The environment of one document: templates are compiled once, what they print belongs to this document."""

    intercepted_binops = frozenset({"+", "-", "*", "/"})

    def __init__(self, sources: Mapping[str, str], galley: Galley, describe: Describe) -> None:
        super().__init__(
            loader=_Loader(sources), undefined=Unknown, autoescape=False, optimized=False,
            trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, cache_size=-1,
        )  # fmt: skip
        self.galley = galley
        self.recorder = Recorder(galley)
        self.words: dict[str, Any] = {}
        """What templates of this document can name."""
        self._describe = describe
        self._calls = 0
        self._steps = self.recorder.calls
        self.filters = {**FILTERS, **{name: self._of_words(FILTERS[name]) for name in _OF_WORDS}}
        self.tests = dict(TESTS)
        self.globals = {}
        self.finalize = self.finish
        self.undefined = cast("type[Unknown]", self._unknown)
        for name, step in self._steps.items():
            setattr(self, name, step)

    def _unknown(self, *_: Any, **about: Any) -> Unknown:
        name = Unknown(name=about.get("name"))
        name.known = self.words.keys()
        return name

    def _of_words(self, change: Callable[..., Printed]) -> Callable[..., Printed]:
        """Let a filter also take what a macro or `said` returned: words in which data are only marks."""
        return lambda *things: change(*map(self._read, things))

    def _read(self, thing: object) -> object:
        if not isinstance(thing, str):
            return thing
        words = self.print(thing)
        under = self.galley.read(marks.condition_numbers(words))
        return Printed(self.galley.resolved(words), under)

    @pass_context
    def finish(self, _: Context, thing: object) -> str:
        """Print; asking for the context keeps Jinja from printing constants while it compiles."""
        return self.print(thing)

    def print(self, thing: object) -> str:
        """Turn what a template prints into words or a mark; refuse what has no filter."""
        return printed(thing, self.galley, self._describe)

    def join(self, *parts: object) -> str:
        """Write things one after the other, as `~` does."""
        words = "".join(map(self.print, parts))
        if len(words) > MOST_CHARACTERS:
            raise Fault(ENDLESS, limit=MOST_CHARACTERS, what="characters", what_id="huruf")
        return words

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Read a name of a view, a loop or an imported file."""
        match obj:
            case View():
                return obj.take(attribute)
            case LoopContext() if attribute in _LOOP_NAMES:
                return getattr(obj, attribute)
            case TemplateModule() if attribute in vars(obj):
                return vars(obj)[attribute]
            case Value() if attribute == "is_missing":
                return Value(obj.is_missing, Kind.BOOL, refs=obj.refs, under=obj.under)
            case Unknown():
                return obj._fail_with_undefined_error()  # noqa: SLF001  # Jinja's own name for it
            case _:
                raise unknown(attribute, kind_of(obj), ())

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Read a member: a year, a place in a list, a key."""
        match obj:
            case View():
                return obj.member(argument)
            case list() | tuple() if isinstance(argument, int) and -len(obj) <= argument < len(obj):
                return obj[argument]
            case Unknown():
                return obj._fail_with_undefined_error()  # noqa: SLF001
            case _:
                raise unknown(str(argument), kind_of(obj), ())

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute with numbers and values only, so that no text grows without bound."""
        if operator == "+" and isinstance(left, list | tuple) and isinstance(right, list | tuple):
            return [*left, *right]
        if isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS):
            return super().call_binop(context, operator, left, right)
        raise Fault(
            NOT_ALLOWED, what=f"`{operator}`", hint_id="gabungkan kata dengan `~` atau said(...)",
            hint_en="join words with `~` or said(...)",
        )  # fmt: skip

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805, PYI063  # as Jinja
        """Call a macro, a directive or a question to a view."""
        if getattr(__obj, "__name__", "") not in __self._steps:
            __self._check_call(__obj, args, kwargs)
        return __context.call(__obj, *args, **kwargs)

    def _check_call(self, function: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
        self._calls += 1
        if self._calls > MOST_CALLS:
            raise Fault(ENDLESS, limit=MOST_CALLS, what="calls", what_id="panggilan")
        match function:
            case Unknown():
                function._fail_with_undefined_error()  # noqa: SLF001
            case Macro():
                return
            case _ if callable(function):
                check_arguments(function, args, kwargs)
            case _:
                raise Fault(NOT_ALLOWED, what=f"{kind_of(function)}()", **NOTHING_HINTED)

    def code_of(self, name: str, source: str) -> CodeType:
        """Compile a template after a look at what it asks for; raises its faults."""
        tree = self._parse(ready_for_jinja(source), name, None)
        faults = list(check_tree(tree, self.filters, self.tests))
        if faults:
            raise together(faults, name)
        return super().compile(record_conditions(tree), name, name)


class _Loader(BaseLoader):
    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources

    def load(
        self,
        environment: Any,
        name: str,
        globals: Any = None,  # noqa: A002  # as Jinja names it
    ) -> Template:
        if is_outside(name):
            raise Fault(OUTSIDE, name=name, folder="templates")
        if name not in self._sources:
            raise TemplateNotFound(name)
        code = compiled(name, self._sources[name])
        made: Template = Template.from_code(environment, code, environment.make_globals(globals))
        return made


@lru_cache(maxsize=4096)
def compiled(name: str, source: str) -> CodeType:
    """Compile a template once; the code depends on its text alone. Raises its faults."""
    return Environment({}, Galley(), lambda _: "").code_of(name, source)
