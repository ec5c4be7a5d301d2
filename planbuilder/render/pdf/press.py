"""How does html become laid out pages? The border to WeasyPrint: no network, no collector, remarks gathered."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

Laid = Any
"""A `weasyprint.Document`: pages that are laid out and not yet painted."""


class Press:
    """Lays out one page of html after another with one set of fonts."""

    def __init__(self) -> None:
        self._fonts = FontConfiguration()
        self._fetcher = URLFetcher(allowed_protocols=("data",))

    def lay_out(self, html: str) -> Laid:
        """Lay out a page of html; what it asks from outside itself is refused."""
        return HTML(string=html, url_fetcher=self._fetcher).render(font_config=self._fonts)


class _Listener(logging.Handler):
    """Keeps what the engine remarks, each remark once."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.remarks: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        self.remarks[record.getMessage()] = None


@contextmanager
def listening() -> Iterator[dict[str, None]]:
    """Gather the engine's remarks, in order."""
    logger = logging.getLogger("weasyprint")
    listener = _Listener()
    logger.addHandler(listener)
    try:
        yield listener.remarks
    finally:
        logger.removeHandler(listener)


@contextmanager
def without_collector() -> Iterator[None]:
    """Leave garbage alone for a while: layout makes many objects that all live to its end."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
