"""Do results of analyses answer templates as rows do, and keep the cells behind them?"""

from __future__ import annotations

import pytest

from tests.compose.composed import composed
from tests.compose.small_plan import TABLES, small_plan

PLAN = small_plan(
    {
        "raw_materials": [
            {"commodity": "Kedelai", "regency": "64.71", "year": "2024", "volume": "90", "unit": "Unit", "office": "D2"},
            {"commodity": "Rotan", "regency": "64.01", "year": "2024", "volume": "5", "unit": "Unit"},
        ],
        "centres": [
            {**TABLES["centres"][0], "raw_materials": "kedelai", "material_need": "120", "material_unit": "Unit"},
            {**TABLES["centres"][1], "raw_materials": "Ikan"},
            *TABLES["centres"][2:],
        ],
    }
)  # fmt: skip
ALL = "plan.material_balances"
LISTED = {
    "all": (ALL, "Ikan Kedelai Rotan"),
    "equal to a value": (f'{ALL}.where("state", "short")', "Kedelai"),
    "equal at the end of a path": (f'{ALL}.where("regency.region", regions.first)', "Ikan Kedelai Rotan"),
    "none of some": (f'{ALL}.where_not("state", "short", "unused")', "Ikan"),
    "having a datum": (f'{ALL}.having("supply")', "Kedelai Rotan"),
    "lacking a datum": (f'{ALL}.lacking("supply")', "Ikan"),
    "the first ones": (f"{ALL}.top(2)", "Ikan Kedelai"),
    "of one factory that is not there": ("factories.first.supplies", ""),
}
FAULTS = {
    "an unknown question": (f"{{{{ {ALL}.sum('supply') | number }}}}", "TEMPL-03"),
    "an unknown datum": (f"{{{{ {ALL}.first.colour }}}}", "TEMPL-03"),
    "a place beyond the last": (f"{{{{ {ALL}[9].supply | number }}}}", "TEMPL-03"),
    "a path through a datum": (f"{{{{ {ALL}.where('state.x', 1).count | number }}}}", "TEMPL-06"),
    "a result by itself": (f"{{{{ {ALL}.first }}}}", "TEMPL-07"),
}


@pytest.mark.parametrize(("results", "names"), LISTED.values(), ids=LISTED)
def test_results_are_chosen(results, names):
    outcome = composed(
        "x{% for one in RESULTS %} {{ one.commodity }}{% endfor %}\n".replace("RESULTS", results), PLAN
    )

    said = "" if outcome.document is None else " ".join(text for text, _, _ in outcome.data)
    assert said == names, outcome.says()


@pytest.mark.parametrize(("template", "code"), FAULTS.values(), ids=FAULTS)
def test_what_results_cannot_answer_is_a_fault(template, code):
    outcome = composed(f"{template}\n", PLAN)

    assert outcome.document is None
    assert len(outcome.codes) == 1, outcome.says()


def test_a_result_shows_its_cells_and_a_choice_of_results_what_decided():
    outcome = composed(
        '{% for one in plan.material_balances.where("state", "short") %}{{ one["coverage"] | percent }}{% endfor %}\n',
        PLAN,
    )

    ((text, shown, under),) = outcome.data
    assert text == "75%"
    assert {"raw_materials/Kedelai/64.71//2024.volume", "centres/S01.material_need"} <= shown
    assert "raw_materials/Rotan/64.01//2024.volume" in under


def test_a_count_of_results_rests_on_what_was_counted():
    outcome = composed(
        "{{ plan.material_balances.count | number }} {{ plan.material_balances[1].gap | number }}\n", PLAN
    )

    assert [text for text, _, _ in outcome.data] == ["3", "30"]
    assert "centres/S02.raw_materials" in outcome.data[0][1]
