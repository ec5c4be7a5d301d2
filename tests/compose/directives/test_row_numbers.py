"""How many rows does a list have that people sign?"""

from __future__ import annotations

from tests.compose.composed import composed
from tests.compose.small_plan import small_plan

ROWS = (
    "| No. | Nama |\n|:-:|:--|\n{{% for number in row_numbers({meeting}.attendees, otherwise=3) %}}\n"
    "| {{{{ number }}}} | |\n{{% endfor %}}\n"
)


def numbers(attendees: str) -> list[str]:
    meeting = {"id": "R1", "title": "Rapat", "status": "held", "attendees": attendees}
    (table,) = composed(ROWS.format(meeting="meetings.first"), small_plan({"meetings": [meeting]})).blocks
    return [row.cells[0].children[0].text for row in table.rows]


def test_there_are_as_many_rows_as_people_were_present():
    assert numbers("5") == ["1", "2", "3", "4", "5"]


def test_without_their_number_there_are_as_many_as_the_template_says():
    assert numbers("") == ["1", "2", "3"]


def test_a_slip_of_the_pen_does_not_fill_a_thousand_pages():
    assert len(numbers("1000000")) == 200


def test_the_rows_stand_under_the_number_of_people():
    (table,) = composed(ROWS.format(meeting="meetings.first")).blocks

    assert "meetings/R1.attendees" in {str(ref) for ref in table.under}
