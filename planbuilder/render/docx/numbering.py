"""How do headings and lists count? The definitions of levels, and one instance for each list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planbuilder.document.blocks import Marker
from planbuilder.document.wording import APPENDIX, APPENDIX_MARK, CHAPTER
from planbuilder.render.docx.ledger import ListInstance
from planbuilder.render.docx.paragraphs import indent
from planbuilder.render.docx.place import list_indent
from planbuilder.render.docx.units import twips
from planbuilder.render.docx.xml import DECLARATION, NAMESPACES, attributes, properties, value
from planbuilder.render.theme import Theme

CHAPTERS, ANNEXES, SECTIONS = 1, 2, 3
"""BAB I, 1.1, 1.1.1; Lampiran 1, L1.1; and A., 1. in letters and forms, which have no chapters."""
UNNUMBERED = 0
_LEVELS = 9
_MARKERS = {
    marker: (SECTIONS + order, form, text)
    for order, (marker, form, text) in enumerate(
        (
            (Marker.BULLET, "bullet", "•"),
            (Marker.UPPER, "upperLetter", "%{}."),
            (Marker.DECIMAL, "decimal", "%{}."),
            (Marker.LOWER, "lowerLetter", "%{}."),
            (Marker.DECIMAL_PARENTHESIS, "decimal", "%{})"),
            (Marker.LOWER_PARENTHESIS, "lowerLetter", "%{})"),
        ),
        1,
    )
}


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    style: str = ""
    legal: bool = False
    """Whether the numbers above it show in arabic digits."""
    suffix: str = "tab"
    left: int = 0
    hanging: int = 0


def list_kind(marker: Marker) -> int:
    """Name the definition of levels that lists of a marker follow."""
    return _MARKERS[marker][0]


def number_properties(number: int, level: int) -> str:
    """Let a paragraph be counted by an instance, at a level counted from zero."""
    return f"<w:numPr>{value('ilvl', level)}{value('numId', number)}</w:numPr>"


def numbering_xml(instances: Iterable[ListInstance], theme: Theme) -> str:
    """Write the numbering part."""
    kinds = [
        _definition(CHAPTERS, _chapter_levels(theme)),
        _definition(ANNEXES, _annex_levels(theme)),
        _definition(SECTIONS, _section_levels(theme)),
        *(_definition(kind, _list_levels(form, text, theme)) for kind, form, text in _MARKERS.values()),
    ]
    fixed = [_instance(ListInstance(kind, kind, 0, 0)) for kind in (CHAPTERS, ANNEXES)]
    return (
        f"{DECLARATION}<w:numbering {NAMESPACES}>"
        f"{''.join(kinds)}{''.join(fixed)}{''.join(map(_instance, instances))}</w:numbering>"
    )


def _chapter_levels(theme: Theme) -> list[_Level]:
    """`isLgl` turns the chapter's numeral into a digit; LibreOffice 7.4 ignores it and prints I.1."""
    hang = twips(theme.spacing.number)
    return [
        _Level("upperRoman", f"{CHAPTER} %1", "Heading1", suffix="nothing"),
        _Level("decimal", "%1.%2", "Heading2", legal=True, left=hang, hanging=hang),
        _Level("decimal", "%1.%2.%3", "Heading3", legal=True, left=hang, hanging=hang),
    ]


def _annex_levels(theme: Theme) -> list[_Level]:
    hang = twips(theme.spacing.number)
    return [
        _Level("decimal", f"{APPENDIX} %1", "AnnexHeading", suffix="nothing"),
        _Level("decimal", f"{APPENDIX_MARK}%1.%2", left=hang, hanging=hang),
        _Level("decimal", f"{APPENDIX_MARK}%1.%2.%3", left=hang, hanging=hang),
    ]


def _section_levels(theme: Theme) -> list[_Level]:
    hang = twips(theme.spacing.number)
    return [
        _Level("none", "", suffix="nothing"),
        _Level("upperLetter", "%2.", left=hang, hanging=hang),
        _Level("decimal", "%3.", left=hang, hanging=hang),
    ]


def _list_levels(form: str, text: str, theme: Theme) -> list[_Level]:
    step = list_indent(theme)
    return [
        _Level(form, text.format(depth + 1), left=step * (depth + 1), hanging=step)
        for depth in range(_LEVELS)
    ]


def _definition(kind: int, levels: list[_Level]) -> str:
    written = "".join(_level(depth, level) for depth, level in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="{kind}">{value("nsid", f"{kind:08X}")}'
        f"{value('multiLevelType', 'multilevel')}{value('tmpl', f'{kind:08X}')}{written}</w:abstractNum>"
    )


def _level(depth: int, level: _Level) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}">{value("start", 1)}{value("numFmt", level.form)}{value("pStyle", level.style)}'
        f"{'<w:isLgl/>' if level.legal else ''}{value('suff', level.suffix)}"
        f'<w:lvlText w:val="{level.text}"/>{value("lvlJc", "left")}'
        f"{properties('pPr', indent(level.left, hanging=level.hanging))}</w:lvl>"
    )


def _instance(instance: ListInstance) -> str:
    restart = (
        f'<w:lvlOverride w:ilvl="{instance.level}">{value("startOverride", instance.start)}</w:lvlOverride>'
        if instance.start
        else ""
    )
    return f'<w:num w:numId="{instance.number}">{attributes("abstractNumId", val=instance.kind)}{restart}</w:num>'
