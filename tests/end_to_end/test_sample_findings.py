"""Is each warning about the sample of Kalimantan Timur one that its README explains?"""

from __future__ import annotations

import re

from planbuilder.builder import check
from tests.conftest import SAMPLE

README = (SAMPLE / "README.md").read_text(encoding="utf-8")


def test_the_sample_has_no_errors_and_its_readme_explains_each_warning():
    explained = re.findall(r"^\| peringatan ([A-Z]+-\d\d) \|", README, re.MULTILINE)

    found = [(one.severity, one.code) for one in check(SAMPLE)]

    assert [code for severity, code in found if severity == "error"] == []
    assert sorted({code for severity, code in found if severity == "warning"}) == sorted(explained)
