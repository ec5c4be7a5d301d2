"""Which stretches of a line lie inside an area? What hatching and the seats of labels are found by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planbuilder.render.svg import Point

Rings = Sequence[Sequence[Point]]
Stretch = tuple[float, float]


def stretches(rings: Rings, y: float) -> list[Stretch]:
    """Find the stretches of a horizontal line inside rings; a ring in a ring is a hole."""
    crossings = sorted(_crossings(rings, y))
    return list(zip(crossings[::2], crossings[1::2], strict=False))


def _crossings(rings: Rings, y: float) -> Iterator[float]:
    for ring in rings:
        before = ring[-1]
        for point in ring:
            if (before[1] > y) != (point[1] > y):
                yield before[0] + (y - before[1]) * (point[0] - before[0]) / (point[1] - before[1])
            before = point


def hatching(rings: Rings, gap: float) -> Iterator[tuple[Point, Point]]:
    """Find lines that rise to the right through an area, `gap` apart."""
    turned = [[(x - y, x + y) for x, y in ring] for ring in rings]
    heights = [v for ring in turned for _, v in ring]
    step = gap * 1.4142
    for number in range(int(min(heights) // step), int(max(heights) // step) + 1):
        v = (number + 0.5) * step
        for begin, end in stretches(turned, v):
            yield ((v + begin) / 2, (v - begin) / 2), ((v + end) / 2, (v - end) / 2)
