"""Do the cells that a document cites say what they hold and where they stand?"""

from __future__ import annotations

from collections.abc import Callable

from planbuilder.model import Plan
from planbuilder.values import Ref
from planbuilder.workbooks import cited


def test_each_cell_says_its_value_and_its_place(plan_of: Callable[..., Plan]):
    plan = plan_of({"regions.csv": "id,name,note\nW1,Wilayah I,\nW2,Wilayah II,\n"})
    cells = {
        Ref("regions", "W2", "name"),
        Ref("regions", "W1", "note"),
        Ref("plan", "contoh", "period_start"),
    }

    table = [line.split(";") for line in cited(plan, cells).decode().splitlines()]

    assert table[0] == ["table", "key", "field", "value", "file", "place"]
    assert [line[:4] for line in table[1:]] == [
        ["plan", "contoh", "period_start", "2025"],
        ["regions", "W1", "note", ""],
        ["regions", "W2", "name", "Wilayah II"],
    ]
    assert table[3][4].endswith("regions.csv")
    assert table[3][5] == "3"


def test_a_year_of_a_yearly_column_is_a_cell_of_its_own(plan_of: Callable[..., Plan]):
    plan = plan_of({"indicators.csv": 'id,level,name,unit,target_2026\nI1,goal,Sentra,unit,"12,5"\n'})

    lines = cited(plan, [Ref("indicators", "I1", "target_2026"), Ref("indicators", "I1", "target_2027")])

    assert [line.split(";")[3] for line in lines.decode().splitlines()[1:]] == ["12,5", ""]


def test_a_cell_that_nobody_has_has_no_value(plan_of: Callable[..., Plan]):
    lines = cited(plan_of({}), [Ref("centres", "S99", "units"), Ref("plan", "contoh", "documents")])

    assert [line.split(";")[3] for line in lines.decode().splitlines()[1:]] == ["", ""]
