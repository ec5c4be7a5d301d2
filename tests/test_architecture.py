"""Is the house built as its plan says? Rooms, sizes, first lines, and who may import what."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

PACKAGE = CHECKOUT / "planbuilder"
ARCHITECTURE = CHECKOUT / "ARCHITECTURE.md"
FILES = sorted(path.relative_to(CHECKOUT).as_posix() for path in PACKAGE.rglob("*.py"))
LONGEST_FUNCTION = 50
LONGEST_FILE = 300
LONGEST_MAP = 150
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "managers"}
OWN_WORDS = {"diagnostics", "document", "values"}
"""Rooms that stand on Python alone."""
PURE = {
    "checks",
    "compose",
    "diagnostics",
    "document",
    "lint",
    "model",
    "render",
    "todo",
    "values",
    "workbooks",
}
"""Rooms without files, clock, locale, randomness or environment."""
IMPURE = {
    "glob", "io.open", "locale", "os", "pathlib.Path", "platform", "random", "secrets", "shutil", "socket",
    "subprocess", "tempfile", "time", "uuid",
}  # fmt: skip
ALLOWED = {("planbuilder/render/pdf/probe.py", "os")}
"""On Windows the loader has to be told where Pango is."""


@cache
def tree(file: str) -> ast.Module:
    return ast.parse((CHECKOUT / file).read_text(encoding="utf-8"))


def room(file: str) -> str:
    return file.split("/")[1]


def imported(file: str) -> Iterator[str]:
    """Name what a file imports, wherever in it: `os`, `pathlib.Path`."""
    for node in ast.walk(tree(file)):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{name.name}" for name in names)


def third_party(file: str) -> set[str]:
    tops = {name.split(".")[0] for name in imported(file)}
    return {top for top in tops if top not in sys.stdlib_module_names and top != "planbuilder"}


def folders() -> set[str]:
    return {path.parent.name for path in PACKAGE.glob("*/__init__.py")}


def layers() -> set[str]:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][0]
    assert contract["exhaustive"]
    return {name.strip() for layer in contract["layers"] for name in layer.split("|")} - {"__main__"}


def test_the_map_the_contract_and_the_folders_name_the_same_rooms():
    rows = re.findall(r"^\| `(\w+)/` \|", ARCHITECTURE.read_text(encoding="utf-8"), re.MULTILINE)

    assert len(rows) == len(set(rows))
    assert set(rows) == layers() == folders()


def test_the_map_is_short():
    assert len(ARCHITECTURE.read_text(encoding="utf-8").splitlines()) <= LONGEST_MAP


def test_the_files_that_the_map_says_to_read_are_there():
    _head, order = ARCHITECTURE.read_text(encoding="utf-8").split("## Reading order")

    named = re.findall(r"`([\w/]+\.py)`", order)

    assert len(named) >= 7
    assert [name for name in named if not (PACKAGE / name).is_file()] == []


def test_the_folders_to_which_the_map_sends_are_there():
    _head, table = ARCHITECTURE.read_text(encoding="utf-8").split("## To add something")
    named = re.findall(r"`((?:\w+/)+)<", table.split("## ")[0])

    assert named
    assert [name for name in named if not ((PACKAGE / name).is_dir() or (CHECKOUT / name).is_dir())] == []


def lines(file: str) -> list[str]:
    return (CHECKOUT / file).read_text(encoding="utf-8").splitlines()


def test_every_file_begins_with_what_it_is_for():
    silent = [
        file for file in FILES if not lines(file)[0].startswith('"""') or not ast.get_docstring(tree(file))
    ]

    assert silent == []


def test_every_file_is_short():
    assert {file: len(lines(file)) for file in FILES if len(lines(file)) > LONGEST_FILE} == {}


def test_every_function_is_short():
    long = {
        f"{file}:{node.name}": length
        for file in FILES
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    }

    assert long == {}


def test_no_file_is_a_drawer_for_anything():
    assert [file for file in FILES if Path(file).stem in NO_NAMES or Path(file).parent.name in NO_NAMES] == []


@pytest.mark.parametrize("name", sorted(OWN_WORDS))
def test_a_room_stands_on_python_alone(name: str):
    assert {file: third_party(file) for file in FILES if room(file) == name and third_party(file)} == {}


def test_pydantic_stays_in_the_model():
    assert {room(file) for file in FILES if "pydantic" in third_party(file)} == {"model"}


@pytest.mark.parametrize("name", sorted(PURE))
def test_a_pure_room_asks_nothing_of_the_machine(name: str):
    found = {
        (file, what)
        for file in FILES
        if room(file) == name
        for what in imported(file)
        if what in IMPURE or what.split(".")[0] in IMPURE
    }

    assert found - ALLOWED == set()


@pytest.mark.parametrize("name", sorted(PURE))
def test_a_pure_room_reads_no_clock_and_opens_no_file(name: str):
    calls = {"now", "today", "utcnow", "open", "getenv"}
    found = [
        f"{file}:{node.lineno}"
        for file in FILES
        if room(file) == name
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call) and _called(node) in calls and not _is_method_of_ours(node)
    ]

    assert found == []


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name
    return ""


def _is_method_of_ours(call: ast.Call) -> bool:
    """`scan.open(...)` and `OpcPackage.open(BytesIO(...))` open no file."""
    return isinstance(call.func, ast.Attribute) and call.func.attr == "open"


def test_only_the_two_borders_catch_everything():
    catching = {
        file
        for file in FILES
        for node in ast.walk(tree(file))
        if isinstance(node, ast.ExceptHandler)
        and isinstance(node.type, ast.Name)
        and node.type.id in {"Exception", "BaseException"}
    }

    assert catching == {
        "planbuilder/builder/task.py",
        "planbuilder/builder/workers.py",
        "planbuilder/builder/writing.py",
        "planbuilder/cli/main.py",
    }
