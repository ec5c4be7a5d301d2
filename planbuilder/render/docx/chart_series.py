"""How is a series of a chart written? Its cells in the workbook, what they held when the file was made, its look."""

from __future__ import annotations

from collections.abc import Sequence

from planbuilder.document.charts import Chart, ChartKind, Series
from planbuilder.document.inlines import Inlines, one_line
from planbuilder.render.charts.bars import bars, fits_inside, has_room
from planbuilder.render.charts.frame import Frame
from planbuilder.render.charts.lines import DOT, THICKNESS, has_numbers
from planbuilder.render.charts.look import WHITE, fill, ink_on
from planbuilder.render.charts.marks import Named, named_marks
from planbuilder.render.charts.scale import scale_of
from planbuilder.render.docx.chart_book import category_cells, held, name_cell, number_cells
from planbuilder.render.docx.chart_text import NO_LINE, format_of, rich, shape, solid, stroke, words_look
from planbuilder.render.docx.xml import escaped
from planbuilder.render.theme import Theme

_EDGE = 0.5
_SHOWN = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")


def all_series(chart: Chart, where: Frame, theme: Theme) -> str:
    """Write the series of a chart; the two of a scatter are one."""
    if chart.kind is ChartKind.SCATTER:
        return _scattered(chart, where, theme) if len(chart.series) > 1 else ""
    shown = chart.series[:1] if chart.kind is ChartKind.RING else chart.series
    return "".join(_series(chart, place, where, theme) for place in range(len(shown)))


def number_format(chart: Chart) -> str:
    """Say how the numbers of a chart are written: as those of its axis, for LibreOffice writes both alike."""
    return escaped(format_of((*chart.numbers, *scale_of(chart).ticks), chart.digits))


def _series(chart: Chart, place: int, where: Frame, theme: Theme) -> str:
    one = chart.series[place]
    data = (
        f"<c:cat>{_names(chart)}</c:cat><c:val>{_numbers(chart, place)}</c:val>" if chart.categories else ""
    )
    opening = f"{_opening(place, one)}{_look(chart, place, theme)}"
    after = '<c:smooth val="0"/>' if chart.kind is ChartKind.LINE else ""
    return f"<c:ser>{opening}{_labels(chart, place, where, theme)}{data}{after}</c:ser>"


def _opening(place: int, one: Series) -> str:
    name = f"<c:tx><c:strRef><c:f>{name_cell(place)}</c:f>{_strings([one.name])}</c:strRef></c:tx>"
    return f'<c:idx val="{place}"/><c:order val="{place}"/>{name}'


def _names(chart: Chart) -> str:
    return f"<c:strRef><c:f>{category_cells(chart)}</c:f>{_strings(chart.categories)}</c:strRef>"


def _strings(runs: Sequence[Inlines]) -> str:
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{escaped(one_line(run))}</c:v></c:pt>' for place, run in enumerate(runs)
    )
    return f'<c:strCache><c:ptCount val="{len(runs)}"/>{points}</c:strCache>'


def _numbers(chart: Chart, place: int) -> str:
    points = chart.series[place].points
    known = "".join(
        f'<c:pt idx="{at}"><c:v>{held(point.number):f}</c:v></c:pt>'
        for at, point in enumerate(points)
        if point.number is not None
    )
    cache = f'<c:formatCode>{number_format(chart)}</c:formatCode><c:ptCount val="{len(points)}"/>{known}'
    return f"<c:numRef><c:f>{number_cells(place, points)}</c:f><c:numCache>{cache}</c:numCache></c:numRef>"


def _look(chart: Chart, place: int, theme: Theme) -> str:
    colour = fill(theme, place)
    match chart.kind:
        case ChartKind.LINE:
            dot = shape(solid(colour) + stroke(WHITE, _EDGE))
            marker = f'<c:marker><c:symbol val="circle"/><c:size val="{round(2 * DOT)}"/>{dot}</c:marker>'
            return shape(stroke(colour, THICKNESS)) + marker
        case ChartKind.RING:
            return "".join(
                f'<c:dPt><c:idx val="{at}"/><c:bubble3D val="0"/>{shape(solid(fill(theme, at)) + stroke(WHITE, _EDGE))}</c:dPt>'
                for at in range(len(chart.categories))
            )
        case _:
            return shape(solid(colour) + stroke(WHITE, _EDGE)) + '<c:invertIfNegative val="0"/>'


def _labels(chart: Chart, place: int, where: Frame, theme: Theme) -> str:
    match chart.kind:
        case ChartKind.STACKED:
            return _labels_inside(chart, place, where, theme)
        case ChartKind.RING:
            return _labels_of_ring(chart, theme)
        case ChartKind.LINE:
            return _labels_of_line(chart, place, where, theme)
        case _:
            return (
                _all("Val", "outEnd", chart, theme) if has_room(tuple(bars(chart, where)), where) else _none()
            )


def _all(what: str, position: str, chart: Chart, theme: Theme, ink: str = "", before: str = "") -> str:
    numbers = f'<c:numFmt formatCode="{number_format(chart)}" sourceLinked="0"/>'
    stand = f'<c:dLblPos val="{position}"/>' if position else ""
    return f"<c:dLbls>{before}{numbers}{shape('<a:noFill/>' + NO_LINE)}{words_look(theme, ink)}{stand}{_shown(what)}</c:dLbls>"


def _none() -> str:
    return f"<c:dLbls>{_shown()}</c:dLbls>"


def _shown(what: str = "") -> str:
    return "".join(f'<c:show{name} val="{int(name == what)}"/>' for name in _SHOWN)


def _labels_inside(chart: Chart, place: int, where: Frame, theme: Theme) -> str:
    """Show the numbers of the bars that are large enough; take the others' away."""
    own = [bar for bar in bars(chart, where) if bar.series == place]
    small = [bar.place for bar in own if not fits_inside(bar, where)]
    if len(small) == len(own):
        return _none()
    hidden = "".join(f'<c:dLbl><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>' for at in small)
    return _all("Val", "ctr", chart, theme, ink_on(fill(theme, place), theme), hidden)


def _labels_of_ring(chart: Chart, theme: Theme) -> str:
    single = "".join(
        f'<c:dLbl><c:idx val="{at}"/><c:numFmt formatCode="{number_format(chart)}" sourceLinked="0"/>'
        f"{shape('<a:noFill/>' + NO_LINE)}{words_look(theme, ink_on(fill(theme, at), theme))}{_shown('Val')}</c:dLbl>"
        for at in range(len(chart.categories))
    )
    return _all("Val", "", chart, theme, before=single)


def _labels_of_line(chart: Chart, place: int, where: Frame, theme: Theme) -> str:
    """Name a line at its last point, or show the numbers of a single one."""
    if where.is_direct:
        last = len(chart.categories) - 1
        look = f"{shape('<a:noFill/>' + NO_LINE)}{words_look(theme)}"
        label = f'<c:dLbl><c:idx val="{last}"/>{look}<c:dLblPos val="r"/>{_shown("SerName")}</c:dLbl>'
        return f"<c:dLbls>{label}{_shown()}</c:dLbls>"
    if place == 0 and has_numbers(chart, where):
        return _all("Val", "t", chart, theme)
    return _none()


def _scattered(chart: Chart, where: Frame, theme: Theme) -> str:
    """Write the marks as one series, each with its name as words of its own, which every program shows."""
    dot = shape(solid(fill(theme, 0)) + stroke(WHITE, _EDGE))
    marker = f'<c:marker><c:symbol val="circle"/><c:size val="6"/>{dot}</c:marker>'
    look = shape("<a:ln><a:noFill/></a:ln>") + marker
    labels = "".join(_named(chart, one, theme) for one in named_marks(chart, where))
    data = (
        f"<c:xVal>{_numbers(chart, 0)}</c:xVal><c:yVal>{_numbers(chart, 1)}</c:yVal>"
        if chart.categories
        else ""
    )
    return f'<c:ser>{_opening(1, chart.series[1])}{look}<c:dLbls>{labels}{_shown()}</c:dLbls>{data}<c:smooth val="0"/></c:ser>'


def _named(chart: Chart, one: Named, theme: Theme) -> str:
    words = rich(one_line(chart.categories[one.place]), theme)
    position = f'<c:dLblPos val="{one.side[0]}"/>'
    return f'<c:dLbl><c:idx val="{one.place}"/>{words}{position}{_shown("Val")}</c:dLbl>'
