"""Is the line of every cell the one that an editor shows, whatever stands in the cells before it?"""

from __future__ import annotations

import csv
import re
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from planbuilder.inputs.csv_file import read_csv
from planbuilder.inputs.grid import cell_of_text
from planbuilder.inputs.head import matches
from planbuilder.inputs.headings import headings_of
from planbuilder.inputs.table import read_table
from tests.inputs.conftest import VOCABULARY

FIELDS = ("id", "name", "note")
HEADINGS = headings_of(VOCABULARY["centres"])
TEXTS = st.text(st.sampled_from("ab ,;\t\"'\n\r\u2028\x85é#"), max_size=8)
ROWS = st.lists(st.tuples(TEXTS.map(lambda text: f"x{text}"), TEXTS, TEXTS), min_size=1, max_size=8)


def written(rows, delimiter, ending):
    stream = StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL, delimiter=delimiter, lineterminator=ending).writerows(rows)
    return stream.getvalue()


def lines_in(text):
    return len(re.findall(r"\r\n|\r|\n", text))


@given(rows=ROWS, delimiter=st.sampled_from(",;\t"), ending=st.sampled_from(("\n", "\r\n")))
def test_every_cell_comes_back_from_the_line_where_it_begins(rows, delimiter, ending):
    text = written([FIELDS, *rows], delimiter, ending)

    grid, findings = read_csv(text, "f.csv", lambda cells: matches(HEADINGS, cells))
    records, in_table = read_table(grid, HEADINGS, "comma")

    assert findings == []
    assert in_table == []
    line = 2
    for row, record in zip(rows, records, strict=True):
        for field, cell in zip(FIELDS, row, strict=True):
            assert record.values.get(field) == cell_of_text(cell)
            assert record.place.at(field).line == line
            line += lines_in(cell)
        line += 1
