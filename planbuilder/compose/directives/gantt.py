"""`gantt(steps, due="due", done="done", caption="...")`: rows over time; `spans` are more lines with their days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planbuilder.compose.arguments import rows_in, wrong
from planbuilder.compose.composing import Composing
from planbuilder.compose.directives.directive import Directive
from planbuilder.compose.drawings.notes import sample_note, sources_of
from planbuilder.compose.drawings.steps import Timing, axis, span, steps_of
from planbuilder.compose.views.rows import Rows
from planbuilder.document.blocks import Blocks, Caption
from planbuilder.document.gantt import Gantt, Step, StepKind
from planbuilder.document.inlines import Text
from planbuilder.values import Value, refs

MOST_STEPS = 20
"""A page holds so many lines, also where each name takes two; the others go on under a caption of their own."""
UNDATED = "Tahap tanpa lambang belum memiliki tanggal."


def gantt(
    composing: Composing,
    rows: Rows,
    *,
    label: str = "name",
    due: str = "",
    done: str = "",
    start: str = "",
    end: str = "",
    years: str = "",
    spans: object = (),
    caption: object = None,
    anchor: object = None,
    source: object = None,
    width: int = 1000,
) -> Blocks:
    """Draw when each row is due or done, or from when to when it goes; without any date nothing is drawn."""
    rows = rows_in("gantt", rows)
    steps = (
        *steps_of(rows, Timing(label, due, done, start, end, years)),
        *_spans(composing, spans),
    )
    shown = axis(steps)
    if shown is None:
        return ()
    title = Caption(
        composing.inlines(caption), composing.words(anchor) or composing.galley.free_anchor("gambar-jadwal")
    )
    undated = any(step.kind is StepKind.UNDATED for step in steps)
    notes = (
        *([(Text(UNDATED),)] if undated else []),
        *sample_note(list(rows.rows)),
        *sources_of(composing, source, rows),
    )
    first, last, pace = shown
    under = refs(rows.under)
    pieces = [steps[place : place + MOST_STEPS] for place in range(0, len(steps), MOST_STEPS)]
    return tuple(
        Gantt(
            piece,
            title if place == 0 else replace(title, anchor=f"{title.anchor}-{place + 1}", continued=True),
            first, last, pace, width, notes if piece is pieces[-1] else (), under,
        )
        for place, piece in enumerate(pieces)
    )  # fmt: skip


def _spans(composing: Composing, spans: object) -> Iterator[Step]:
    if not isinstance(spans, list | tuple):
        raise wrong("spans", "a list is expected", "harus berupa daftar")
    for one in spans:
        match one:
            case (words, Value() as start, Value() as end):
                yield span(composing.inlines(words), start, end)
            case _:
                raise wrong(
                    "spans", f"{one!r} is no name with two days", f"{one!r} bukan nama dengan dua tanggal"
                )


DIRECTIVE = Directive("gantt", gantt)
