"""How is the part of a chart written? Plot, axes and key where our own drawing has them, and the way to its workbook."""

from __future__ import annotations

from typing import assert_never

from planbuilder.document.charts import Chart, ChartKind
from planbuilder.document.inlines import one_line
from planbuilder.render.charts.axes import names_step
from planbuilder.render.charts.bars import FILLED, bars
from planbuilder.render.charts.frame import GAP, Frame
from planbuilder.render.charts.look import widest, width_of
from planbuilder.render.charts.ring import HOLE
from planbuilder.render.charts.scale import Scale
from planbuilder.render.docx.chart_series import all_series
from planbuilder.render.docx.chart_text import NOTHING, format_of, layout, rich, shape, stroke, words_look
from planbuilder.render.docx.xml import DECLARATION, escaped
from planbuilder.render.theme import Theme

BOOK = "rId1"
"""What a chart calls its workbook."""
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES, _VALUES = 1001, 1002
"""Numbers of the axes."""
_FIRM = 0.75
_KEY_ROOM = 22.0
"""What a key takes beside the words of an entry."""
_AXES = f'<c:axId val="{_NAMES}"/><c:axId val="{_VALUES}"/>'


def chart_space(chart: Chart, where: Frame, theme: Theme) -> bytes:
    """Write the part."""
    plot = f"<c:plotArea>{_place(where)}{_plot(chart, where, theme)}{NOTHING}</c:plotArea>"
    written = (
        f'{DECLARATION}<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}"><c:date1904 val="0"/>'
        '<c:lang val="id-ID"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/>{plot}{_key(chart, where, theme)}'
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{NOTHING}{words_look(theme)}'
        f'<c:externalData r:id="{BOOK}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )
    return written.encode()


def _place(where: Frame) -> str:
    size = where.across / where.width, where.down / where.height
    return layout(where.left / where.width, where.top / where.height, *size, inner=True)


def _plot(chart: Chart, where: Frame, theme: Theme) -> str:
    series = all_series(chart, where, theme)
    match chart.kind:
        case ChartKind.BAR | ChartKind.GROUPED | ChartKind.STACKED:
            return (
                _bars(chart, where, series)
                + _name_axis(chart, where, theme)
                + _value_axis(chart, where, theme)
            )
        case ChartKind.LINE:
            opening = '<c:grouping val="standard"/><c:varyColors val="0"/>'
            drawn = f'<c:lineChart>{opening}{series}<c:marker val="1"/>{_AXES}</c:lineChart>'
            return drawn + _name_axis(chart, where, theme) + _value_axis(chart, where, theme)
        case ChartKind.RING:
            closing = f'<c:firstSliceAng val="0"/><c:holeSize val="{round(HOLE * 100)}"/>'
            return f'<c:doughnutChart><c:varyColors val="1"/>{series}{closing}</c:doughnutChart>'
        case ChartKind.SCATTER:
            opening = '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
            drawn = f"<c:scatterChart>{opening}{series}{_AXES}</c:scatterChart>"
            return drawn + _across_axis(chart, where, theme) + _value_axis(chart, where, theme)
        case _:
            assert_never(chart.kind)


def _bars(chart: Chart, where: Frame, series: str) -> str:
    direction = "bar" if where.lies else "col"
    grouping, overlap = ("stacked", 100) if chart.kind is ChartKind.STACKED else ("clustered", 0)
    thick = next((bar.thick for bar in bars(chart, where)), where.slot * FILLED)
    beside = len(chart.series) if chart.kind is ChartKind.GROUPED else 1
    gap = min(500, max(0, round((where.slot - beside * thick) / thick * 100)))
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="{gap}"/><c:overlap val="{overlap}"/>{_AXES}</c:barChart>'
    )


def _name_axis(chart: Chart, where: Frame, theme: Theme) -> str:
    side, order = ("l", "maxMin") if where.lies else ("b", "minMax")
    title = "" if where.lies else _title(one_line(chart.category_title), theme)
    return (
        f'<c:catAx><c:axId val="{_NAMES}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/>{title}<c:numFmt formatCode="General" sourceLinked="0"/>'
        f'{_ticks(theme, "")}<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        f'<c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="{names_step(where)}"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: Chart, where: Frame, theme: Theme) -> str:
    side, crosses = (
        ("b", "max") if where.lies else ("l", "min" if chart.kind is ChartKind.SCATTER else "autoZero")
    )
    words = one_line(chart.value_title)
    ticks = _ticks(theme, theme.colours.grey, has_line=False, beside="nextTo" if where.lies else "low")
    place = "" if where.lies else layout(0, max(where.top - 2.1 * where.line, 0) / where.height)
    between = "midCat" if chart.kind is ChartKind.SCATTER else "between"
    lines = f"<c:majorGridlines>{shape(stroke(theme.colours.hairline, theme.rules.hair))}</c:majorGridlines>"
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/>{_scaling(where.scale)}<c:delete val="0"/><c:axPos val="{side}"/>'
        f'{lines}{_title(words, theme, place)}<c:numFmt formatCode="{escaped(_tick_format(where.scale))}" sourceLinked="0"/>'
        f'{ticks}<c:crossAx val="{_NAMES}"/><c:crosses val="{crosses}"/>'
        f'<c:crossBetween val="{between}"/><c:majorUnit val="{where.scale.step:f}"/></c:valAx>'
    )


def _across_axis(chart: Chart, where: Frame, theme: Theme) -> str:
    scale = where.scale_across
    return (
        f'<c:valAx><c:axId val="{_NAMES}"/>{_scaling(scale)}<c:delete val="0"/><c:axPos val="b"/>'
        f"{_title(one_line(chart.category_title), theme)}"
        f'<c:numFmt formatCode="{escaped(_tick_format(scale))}" sourceLinked="0"/>{_ticks(theme, theme.colours.grey)}'
        f'<c:crossAx val="{_VALUES}"/><c:crosses val="min"/><c:crossBetween val="midCat"/>'
        f'<c:majorUnit val="{scale.step:f}"/></c:valAx>'
    )


def _scaling(scale: Scale) -> str:
    ends = f'<c:max val="{scale.high:f}"/><c:min val="{scale.low:f}"/>'
    return f'<c:scaling><c:orientation val="minMax"/>{ends}</c:scaling>'


def _tick_format(scale: Scale) -> str:
    return format_of(scale.ticks, len(scale.labels[-1].partition(",")[2]))


def _ticks(theme: Theme, ink: str, *, has_line: bool = True, beside: str = "low") -> str:
    line = shape(stroke(theme.colours.grey, _FIRM)) if has_line else NOTHING
    return (
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="{beside}"/>{line}{words_look(theme, ink)}'
    )


def _title(words: str, theme: Theme, place: str = "") -> str:
    if not words:
        return ""
    return f'<c:title>{rich(words, theme, theme.colours.grey)}{place}<c:overlay val="0"/></c:title>'


def _key(chart: Chart, where: Frame, theme: Theme) -> str:
    """Name several series over the plot, the parts of a ring beside it."""
    if chart.kind is ChartKind.RING:
        x = (where.left + where.across + 6 * GAP) / where.width
        high = min(len(where.names) * where.line * 1.25 / where.height, 1.0)
        names = [" ".join(name) for name in where.names]
        wide = min((widest(names, where.size) + _KEY_ROOM) / where.width, 1 - x)
        place = layout(x, (1 - high) / 2, wide, high)
        side = "r"
    elif where.key:
        rows = ([one_line(chart.series[place].name) for place in row] for row in where.key)
        wide = max(sum(width_of(name, where.size) + _KEY_ROOM for name in row) for row in rows)
        share = min(wide / where.width, 1.0)
        side, place = "t", layout(0, 0, share, len(where.key) * where.line / where.height)
    else:
        return ""
    return f'<c:legend><c:legendPos val="{side}"/>{place}<c:overlay val="0"/>{words_look(theme)}</c:legend>'
