"""Is the line and column of every YAML value where an editor shows it?"""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from planbuilder.inputs.headings import headings_of
from planbuilder.inputs.yaml_table import read_yaml
from tests.inputs.conftest import VOCABULARY

HEADINGS = headings_of(VOCABULARY["centres"])
FIELDS = ("id", "name", "note")
WORDS = st.text(st.sampled_from("abé:#-'\"{}[]&*!|> \u2028\x85\U0001f600"), min_size=1, max_size=10)
ROWS = st.lists(
    st.dictionaries(st.sampled_from(FIELDS), WORDS, min_size=1, max_size=3), min_size=1, max_size=6
)


@given(
    rows=ROWS, gaps=st.lists(st.sampled_from(("", "\n", "# catatan: '\n", "\r\n")), min_size=20, max_size=20)
)
def test_every_value_is_located_where_its_text_begins(rows, gaps):
    lines = iter(gaps)
    text = ""
    expected = []
    for row in rows:
        places = {}
        for position, (field, value) in enumerate(row.items()):
            text += f"{next(lines)}{'- ' if position == 0 else '  '}{field}: "
            places[field] = (editor_line(text), len(text) - text.rfind("\n"))
            text += json.dumps(value, ensure_ascii=False) + "\n"
        expected.append(places)

    records, findings = read_yaml(text, "f.yaml", HEADINGS, "comma")

    assert findings == []
    for record, places in zip(records, expected, strict=True):
        for field, place in places.items():
            location = record.place.at(field)
            assert (location.line, location.column) == place


def editor_line(text):
    return text.count("\n") + 1
