"""Which bookmark stands for an anchor? A name that Word accepts and that stays the same in every build.

Word takes up to 40 letters, digits and `_`, and holds names that differ only in case for one.
"""

from __future__ import annotations

import hashlib
import re

_LONGEST = 40
_PLAIN = re.compile(r"[a-z][a-z0-9-]*")
_HASH_LENGTH = 8
CONTENTS_PREFIX = "_Toc_"
"""Word and LibreOffice know the targets of contents lists by it."""


def bookmark_name(anchor: str, prefix: str = "") -> str:
    """Name the bookmark of an anchor; anchors that would fall together carry a part of their hash."""
    name = prefix + re.sub(r"[^A-Za-z0-9_]", "_", anchor)
    if _PLAIN.fullmatch(anchor) and len(name) <= _LONGEST:
        return name
    digest = hashlib.sha256(anchor.encode()).hexdigest()[:_HASH_LENGTH]
    kept = name if name[:1].isalpha() or prefix else f"a{name}"
    return f"{kept[: _LONGEST - _HASH_LENGTH - 1]}_{digest}"


def contents_name(anchor: str) -> str:
    """Name the bookmark that contents lists point at."""
    return bookmark_name(anchor, CONTENTS_PREFIX)
