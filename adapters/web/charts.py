"""Charts as SVG, made here: no script, no style of an element, so any policy allows it.

Colours are classes of `reports.css`. Every chart has its numbers beside it as text, so
the picture itself is hidden from screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

WIDE = 100
"""Units across a bar; it is stretched to its place."""


def bar(count: float, whole: float, kind: str = "") -> Markup:
    """A bar as long as its share of the whole."""
    return stacked([(count, kind)], whole)


def stacked(parts: Sequence[tuple[float, str]], whole: float) -> Markup:
    """Parts of a whole side by side, each with a class."""
    rects, left = [], 0.0
    for count, kind in parts:
        width = WIDE * count / whole if whole else 0
        if width:
            rects.append(
                Markup('<rect x="{}" width="{}" height="10" class="{}"/>').format(
                    _short(left), _short(width), kind
                )
            )
        left += width
    return Markup(
        '<svg class="bar" viewBox="0 0 {} 10" preserveAspectRatio="none"'
        ' aria-hidden="true">{}</svg>'
    ).format(WIDE, Markup().join(rects))


def week(
    cells: Sequence[tuple[int, int, int, str]], days: Sequence[str], *, most: int
) -> Markup:
    """A week of hours: (weekday, hour, count, what is told) as squares.

    The more there are, the larger; one that has waited too long has its class from
    `most` down: see `shade`.
    """
    told = [
        Markup('<text x="0" y="{}" class="tick">{}</text>').format(28 + row * 22, day)
        for row, day in enumerate(days)
    ]
    told += [
        Markup('<text x="{}" y="10" class="tick">{}</text>').format(
            34 + hour * 22, hour
        )
        for hour in range(0, 24, 3)
    ]
    for weekday, hour, count, words in cells:
        told.append(
            Markup(
                '<rect x="{}" y="{}" width="20" height="20" rx="3" class="shade-{}">'
                "<title>{}</title></rect>"
            ).format(
                32 + hour * 22, 14 + weekday * 22, shade(count, most), escape(words)
            )
        )
    return Markup('<svg class="week" viewBox="0 0 564 172" role="img">{}</svg>').format(
        Markup().join(told)
    )


def shade(count: float, most: float) -> int:
    """A step from 0 to 5 for a share of the most."""
    return min(5, round(5 * count / most)) if most and count else 0


def _short(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
