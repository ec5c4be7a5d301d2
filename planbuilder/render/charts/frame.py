"""Where do the parts of a chart stand? Plot, axes and key, in points, the same in every format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from planbuilder.document.charts import Chart, ChartKind
from planbuilder.document.inlines import one_line
from planbuilder.render.charts.look import all_words, folded, widest, width_of
from planbuilder.render.charts.scale import Scale, scale_across, scale_of
from planbuilder.render.theme import Theme

LEADING = 1.3
SWATCH = 7.0
"""Side of the small square that shows a colour in a key."""
GAP = 4.0
_BETWEEN_KEYS = 16.0
_DOWN = 142.0
"""Height of a plot whose bars or lines stand."""
_LEAST_BAND = 9.0
_MOST_BAND = 16.0
_HIGHEST = 440.0
"""A chart that lies grows with its categories, but not beyond a page."""
_NAMES_SHARE = 0.42
"""Part of the width that the names beside lying bars may take."""
_RING = 136.0
_BARS = {ChartKind.BAR, ChartKind.GROUPED, ChartKind.STACKED}
_MOST_LETTERS_PER_SLOT = 0.94


@dataclass(frozen=True, slots=True)
class Frame:
    """The whole of a chart and the plot in it."""

    width: float
    height: float
    left: float
    top: float
    across: float
    down: float
    size: float
    """Of the type."""
    scale: Scale
    scale_across: Scale
    """Of a scatter only."""
    lies: bool
    """Whether bars lie, because the names of their categories are long."""
    names: tuple[tuple[str, ...], ...]
    """The categories, folded into lines."""
    key: tuple[tuple[int, ...], ...]
    """Series named in a key over the plot, row by row; none where lines are named at their ends."""
    is_direct: bool
    """Whether lines are named at their ends."""

    @property
    def line(self) -> float:
        """Height of a line of words."""
        return self.size * LEADING

    @property
    def slot(self) -> float:
        """Room of one category along its axis."""
        return (self.down if self.lies else self.across) / max(len(self.names), 1)


def frame(chart: Chart, measure: float, theme: Theme) -> Frame:
    """Lay a chart out over a measure in points."""
    match chart.kind:
        case ChartKind.RING:
            return _ring(chart, measure, theme)
        case ChartKind.SCATTER:
            return _standing(chart, measure, theme)
        case _:
            return (
                _lying(chart, measure, theme)
                if lies(chart, measure, theme)
                else _standing(chart, measure, theme)
            )


def lies(chart: Chart, measure: float, theme: Theme) -> bool:
    """Whether the names of the categories are too wide to stand side by side under bars."""
    if chart.kind not in _BARS:
        return False
    size = theme.sizes.chart
    room = measure - _ticks_width(scale_of(chart), size)
    slot = room / max(len(chart.categories), 1) * _MOST_LETTERS_PER_SLOT
    return widest([one_line(one) for one in chart.categories], size) > slot


def _ticks_width(scale: Scale, size: float) -> float:
    return widest(scale.labels, size) + 2 * GAP


def _standing(chart: Chart, measure: float, theme: Theme) -> Frame:
    size, scale = theme.sizes.chart, scale_of(chart)
    line = size * LEADING
    names = tuple((one_line(one),) for one in chart.categories)
    ends = _ends_width(chart, size) if _is_direct(chart, scale, line) else 0.0
    key = () if ends or chart.kind is ChartKind.SCATTER else key_rows(chart, measure, size)
    left = _ticks_width(scale, size)
    top = len(key) * line + (line if chart.value_title else 0) + line
    below = GAP + line + (line if chart.category_title else 0)
    right = ends or size
    return Frame(
        measure, top + _DOWN + below, left, top, measure - left - right, _DOWN, size, scale,
        scale_across(chart), lies=False, names=names, key=key, is_direct=bool(ends),
    )  # fmt: skip


def _is_direct(chart: Chart, scale: Scale, line: float) -> bool:
    """Whether the last points of lines stand so far apart that their names fit beside them."""
    if chart.kind is not ChartKind.LINE or len(chart.series) < 2:  # noqa: PLR2004
        return False
    lasts = [one.points[-1].number if one.points else None for one in chart.series]
    known = sorted(scale.share(last) * _DOWN for last in lasts if last is not None)
    return len(known) == len(lasts) and all(b - a >= line for a, b in pairwise(known))


def _ends_width(chart: Chart, size: float) -> float:
    return widest([one_line(one.name) for one in chart.series], size) + 3 * GAP


def key_rows(chart: Chart, measure: float, size: float) -> tuple[tuple[int, ...], ...]:
    """Spread the names of several series over rows."""
    if len(chart.series) < 2:  # noqa: PLR2004
        return ()
    rows: list[list[int]] = [[]]
    used = 0.0
    for place, one in enumerate(chart.series):
        needed = key_width(one_line(one.name), size)
        if rows[-1] and used + needed > measure:
            rows.append([])
            used = 0.0
        rows[-1].append(place)
        used += needed
    return tuple(map(tuple, rows))


def key_width(name: str, size: float) -> float:
    """Room of one entry of a key."""
    return SWATCH + GAP + width_of(name, size) + _BETWEEN_KEYS


def _lying(chart: Chart, measure: float, theme: Theme) -> Frame:
    size, scale = theme.sizes.chart, scale_of(chart)
    line = size * LEADING
    names = tuple(folded(one_line(one), measure * _NAMES_SHARE, size) for one in chart.categories)
    left = widest(all_words(names), size) + 2 * GAP
    key = key_rows(chart, measure, size)
    top = len(key) * line + (line if chart.category_title else 0) + GAP
    below = GAP + line + (line if chart.value_title else 0)
    down = _lying_height(chart, names, line, _HIGHEST - top - below)
    right = widest([point.said.text for one in chart.series for point in one.points], size) + 2 * GAP
    across = max(measure - left - right, measure / 4)
    return Frame(
        measure, top + down + below, left, top, across, down, size, scale, scale, lies=True, names=names,
        key=key, is_direct=False,
    )  # fmt: skip


def _lying_height(chart: Chart, names: Sequence[Sequence[str]], line: float, most: float) -> float:
    """Give each category room for its bars and its name, as far as a page has it."""
    beside = len(chart.series) if chart.kind is ChartKind.GROUPED else 1
    wanted = max(_MOST_BAND, beside * _LEAST_BAND + 2 * GAP, *(len(name) * line + GAP for name in names))
    return max(min(wanted * len(names), most), line)


def _ring(chart: Chart, measure: float, theme: Theme) -> Frame:
    size = theme.sizes.chart
    names = tuple((one_line(one),) for one in chart.categories)
    down = max(_RING, len(names) * size * LEADING)
    scale = scale_of(chart)
    return Frame(
        measure, down + 2 * GAP, GAP, GAP, _RING, down, size, scale, scale, lies=False, names=names, key=(),
        is_direct=False,
    )  # fmt: skip
