"""What do tests of the builder share? A plan with a short document, and a user whom the system refuses things."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.builder.noted import LETTERS, NOTE
from tests.conftest import Project

NOBODY = 65534


@pytest.fixture
def noted(project: Callable[..., Project]) -> Project:
    """A plan with a type of one short document beside it."""
    return project(NOTE)


@pytest.fixture
def lettered(project: Callable[..., Project]) -> Project:
    """A plan with a type of three short documents beside it."""
    return project({**NOTE, **LETTERS})


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of somebody whom permissions bind: root gives its rights away until the test is done.

    What such a test needs beside this folder it has to open or import before it asks for it.
    """
    folder = Path(tempfile.mkdtemp())
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o755)
        shutil.rmtree(folder)
