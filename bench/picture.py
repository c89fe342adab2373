"""The picture: one group of bars a task, on a logarithmic scale, as an SVG with real text."""

from __future__ import annotations

from html import escape
from math import ceil, log10

from bench.contestants import ANTHROPIC, FLOOR, OPENAI, WIRELOOM
from bench.report import times
from bench.rows import Row

COLOURS = {WIRELOOM: "#0f766e", OPENAI: "#9ca3af", ANTHROPIC: "#c08457"}
LEFT, RIGHT, TOP, BAR, GAP, WIDTH = 370, 70, 74, 13, 12, 960


def svg(table: dict[str, Row]) -> str:
    """Bars of each contestant's multiple of the floor; the floor is the line at 1."""
    groups = [(row, _bars(row)) for row in table.values()]
    groups = [(row, bars) for row, bars in groups if bars]
    largest = max((ratio for _, bars in groups for _, ratio in bars), default=10.0)
    decades = max(1, ceil(log10(largest)))
    height = TOP + sum(len(bars) * BAR + GAP for _, bars in groups) + 20
    scale = (WIDTH - LEFT - RIGHT) / decades
    parts = [*_head(height), *_grid(decades, scale, height), *_legend()]
    y = TOP
    for row, bars in groups:
        parts.append(_text(LEFT - 10, y + len(bars) * BAR / 2 + 4, row.title, "end"))
        for who, ratio in bars:
            width = max(2.0, log10(max(ratio, 1.0)) * scale)
            shape = f'x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR - 2}"'
            parts.append(f'<rect {shape} fill="{COLOURS[who]}"/>')
            parts.append(_text(LEFT + width + 5, y + BAR - 3, times(ratio), "start", 11))
            y += BAR
        y += GAP
    return "\n".join([*parts, "</svg>"]) + "\n"


def _bars(row: Row) -> list[tuple[str, float]]:
    ratios = [(who, row.ratio(who, FLOOR)) for who in COLOURS]
    return [(who, ratio) for who, ratio in ratios if ratio is not None]


def _head(height: int) -> list[str]:
    title = (
        "CPU time as a multiple of the least possible (split + typed msgspec, over httpx); lower is better"
    )
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="system-ui, sans-serif" role="img" aria-label="{escape(title)}">',
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        _text(16, 24, title, "start", 15),
    ]


def _grid(decades: int, scale: float, height: int) -> list[str]:
    parts = []
    for power in range(decades + 1):
        x = LEFT + power * scale
        line = f'x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{height - 16}"'
        parts.append(f'<line {line} stroke="{"#374151" if power == 0 else "#e5e7eb"}"/>')
        parts.append(_text(x, TOP - 12, f"{10**power:,}x", "middle", 11))
    return parts


def _legend() -> list[str]:
    parts = []
    for place, (who, colour) in enumerate(COLOURS.items()):
        x = 16 + place * 130
        parts.append(f'<rect x="{x}" y="36" width="11" height="11" fill="{colour}"/>')
        parts.append(_text(x + 16, 46, who, "start", 12))
    return parts


def _text(x: float, y: float, text: str, anchor: str, size: int = 12) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}"'
    return f'<text {place} fill="#111827">{escape(text)}</text>'
