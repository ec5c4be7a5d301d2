"""How do tables, captions, contents lists and running heads look in Word?"""

from __future__ import annotations

from planbuilder.document.blocks import Look
from planbuilder.render.docx.borders import border, cell_margins
from planbuilder.render.docx.paragraphs import indent, keep_next, spacing, tabs
from planbuilder.render.docx.styling import BOLD, Style, ink, size
from planbuilder.render.docx.units import SINGLE, twips_from_mm
from planbuilder.render.docx.xml import attributes, flag, properties, value
from planbuilder.render.theme import Theme

TABLE_STYLES = {Look.RULED: "RuledTable", Look.GRID: "GridTable", Look.PLAIN: "PlainTable"}
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table_styles(theme: Theme, text_width: int) -> tuple[Style, ...]:
    """List the styles of tables and of what stands about them; `text_width` is twips of upright pages."""
    return (
        *_looks(theme),
        *_cells(theme),
        *_captions(theme),
        *_contents(theme, text_width),
        *_running(theme),
    )


def _looks(theme: Theme) -> tuple[Style, ...]:
    rules, colours, space = theme.rules, theme.colours, theme.spacing
    firm_top, firm_bottom = (border(side, rules.firm, colours.blue) for side in ("top", "bottom"))
    ruled = (firm_top, firm_bottom, border("insideH", rules.hair, colours.hairline))
    full = tuple(border(side, rules.grid, colours.grey) for side in _SIDES)
    around = cell_margins(space.cell_x, space.cell_y, space.cell_x, space.cell_y)
    bare = cell_margins(0, 0, 0, 0)
    return (
        Style(
            "TableNormal",
            "Normal Table",
            based_on="",
            kind="table",
            table=_table((), bare),
            is_default=True,
            is_word_s=True,
        ),
        _look(Look.RULED, "Tabel Bergaris", ruled, around),
        _look(Look.GRID, "Tabel Petak", full, around),
        _look(Look.PLAIN, "Tabel Polos", (), cell_margins(0, space.plain_y, space.plain_x, space.plain_y)),
    )


def _look(look: Look, name: str, borders: tuple[str, ...], margins: str) -> Style:
    written = _table(borders, margins)
    return Style(TABLE_STYLES[look], name, based_on="TableNormal", kind="table", table=written)


def _table(borders: tuple[str, ...], margins: str) -> str:
    ruled = f"<w:tblBorders>{''.join(borders)}</w:tblBorders>" if borders else ""
    return properties("tblPr", attributes("tblInd", w=0, type="dxa"), ruled, margins)


def _cells(theme: Theme) -> tuple[Style, ...]:
    sizes = theme.sizes
    text = (value("jc", "left"), flag("suppressAutoHyphens"), spacing(leading=theme.leading.table))
    dense = size(sizes.dense_table)
    head = (keep_next(),), (*BOLD, ink(theme.colours.blue))
    return (
        Style("TableText", "Isi Tabel", text, size(sizes.table)),
        Style("TableStrong", "Isi Tabel Tebal", run=BOLD, based_on="TableText"),
        Style(
            "TableMissing", "Isi Tabel Belum Ada", run=(ink(theme.colours.accent),), based_on="TableStrong"
        ),
        Style("TableHead", "Kepala Tabel", *head, based_on="TableText"),
        Style("DenseText", "Isi Tabel Rapat", run=dense, based_on="TableText"),
        Style("DenseStrong", "Isi Tabel Rapat Tebal", run=dense, based_on="TableStrong"),
        Style("DenseHead", "Kepala Tabel Rapat", run=dense, based_on="TableHead"),
    )


def _captions(theme: Theme) -> tuple[Style, ...]:
    space, leading = theme.spacing, theme.leading.heading
    over = (keep_next(), spacing(space.block_before, space.caption, leading))
    under = (value("jc", "center"), spacing(space.caption, 0, leading))
    note = (value("jc", "left"), flag("keepLines"), spacing(leading=theme.leading.note))
    small = (*size(theme.sizes.note), ink(theme.colours.grey))
    return (
        Style(
            "Caption",
            "caption",
            (flag("suppressAutoHyphens"), *over),
            size(theme.sizes.caption),
            is_word_s=True,
        ),
        Style("FigureCaption", "Keterangan Gambar", under, based_on="Caption"),
        Style(
            "Figure",
            "Gambar",
            (keep_next(), value("jc", "center"), spacing(before=space.block_before, leading=SINGLE)),
        ),
        Style("TableNote", "Catatan Tabel", note, small),
        Style("FigureNote", "Catatan Gambar", (value("jc", "center"),), based_on="TableNote"),
    )


def _contents(theme: Theme, text_width: int) -> tuple[Style, ...]:
    """Words begin under one another, their labels by level further in."""
    space = theme.spacing
    first = (*_line(theme, text_width, space.contents_chapter), keep_next())
    tables = _labelled_line(theme, text_width, 0, after=space.contents_list)
    return (
        Style("TOC1", "toc 1", first, BOLD, is_word_s=True),
        Style("TOC2", "toc 2", _labelled_line(theme, text_width, 1), is_word_s=True),
        Style("TOC3", "toc 3", _labelled_line(theme, text_width, 2), is_word_s=True),
        Style("TableofFigures", "table of figures", tables, is_word_s=True),
    )


def _line(
    theme: Theme, text_width: int, before: float, *stops: tuple[str, int], after: float | None = None
) -> tuple[str, ...]:
    """Set a line to the full width; `contents.py` says why it has no right indent."""
    below = theme.spacing.contents_line if after is None else after
    return (
        tabs(*stops, ("right", text_width, "dot")),
        value("jc", "left"),
        flag("suppressAutoHyphens"),
        spacing(before, below, theme.leading.contents),
    )


def _labelled_line(theme: Theme, text_width: int, depth: int, after: float | None = None) -> tuple[str, ...]:
    label, step = twips_from_mm(theme.contents.label), twips_from_mm(theme.contents.step)
    hang = indent(label, hanging=label - depth * step)
    return (*_line(theme, text_width, 0, ("left", label), after=after), hang)


def _running(theme: Theme) -> tuple[Style, ...]:
    words = (*size(theme.sizes.running), ink(theme.colours.grey))
    line = (value("jc", "left"), flag("suppressAutoHyphens"), spacing(leading=theme.leading.running))
    return (
        Style("Header", "header", line, words, is_word_s=True),
        Style("Footer", "footer", line, words, is_word_s=True),
    )
