"""The sample document and letter as PDF, laid out once for all tests that only look at them."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from planbuilder.render import pdf
from tests.render.sample_document import sample_document, sample_letter
from tests.render.sample_theme import shipped_theme

STAMP = datetime(2025, 3, 14, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def rendered() -> pdf.RenderedPdf:
    return pdf.render(sample_document(), shipped_theme(), STAMP)


@pytest.fixture(scope="session")
def rendered_letter() -> pdf.RenderedPdf:
    return pdf.render(sample_letter(), shipped_theme(), STAMP)


@pytest.fixture(scope="session")
def reader(rendered) -> PdfReader:
    return PdfReader(BytesIO(rendered.data))


@pytest.fixture(scope="session")
def letter_reader(rendered_letter) -> PdfReader:
    return PdfReader(BytesIO(rendered_letter.data))
