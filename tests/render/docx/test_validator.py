"""Do the checkers of the format find anything? The Open XML SDK's rules, and the same in Python."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import pytest
from openxml_audit import OpenXmlValidator

from planbuilder.document.blocks import Document, Paper
from planbuilder.render.docx import render
from planbuilder.render.pages import estimate
from planbuilder.render.theme import Theme
from tests.conftest import VALIDATOR
from tests.render.docx.opened import STAMP
from tests.render.sample_document import sample_document, sample_letter


def _draft(paper: Paper) -> Document:
    document = sample_letter(paper)
    return replace(document, meta=replace(document.meta, is_draft=True))


MAKERS = {"rencana": sample_document, "surat": sample_letter, "draf": _draft}


@pytest.fixture(params=[(name, paper) for name in MAKERS for paper in Paper], ids="-".join)
def path(request, tmp_path):
    name, paper = request.param
    document = MAKERS[name](paper)
    file = tmp_path / f"{name}.docx"
    file.write_bytes(render(document, Theme(), estimate(document, Theme()), STAMP))
    return file


def test_the_audit_in_python_finds_nothing(path):
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


@pytest.mark.validator
def test_the_open_xml_sdk_finds_nothing(path):
    done = subprocess.run([VALIDATOR, path], capture_output=True, text=True, check=False, timeout=120)

    assert json.loads(done.stdout)["errors"] == []
