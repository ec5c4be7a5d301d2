"""How is a file written so that a killed build leaves the old one or the new one, never a half?"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

_ENDING = ".part"


def write(path: Path, data: bytes) -> None:
    """Write to a temporary neighbour, then rename over the target; nothing of it stays when that fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=_ENDING)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Take away the temporary files that a killed build had no time to remove."""
    for leftover in sorted(folder.rglob(f".*{_ENDING}")):
        with suppress(OSError):
            leftover.unlink()
