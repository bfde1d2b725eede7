#!/usr/bin/env python3
"""matplotlib_blitting.py [DRAG_BENCHMARK] - one drag step of the default window beside the same step in matplotlib.

matplotlib draws with blitting, its quickest way: what stands is a picture, what moves is drawn over it. It gets every
advantage: the same lines as the program draws, point for point and worked out beforehand, its own axes' rectangles
only, no controls, no answers strip, no window to bring the picture to. Prints a line of JSON a case, then the ratios
of the medians, from one run on one machine: of what each process computed, so that other programs disturb little.
Needs python3-matplotlib; the tests do not.
"""
import json
import math
import statistics
import subprocess
import sys
import time
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402

STEPS = 300
WARM_UP = 20
POINTS = 80  # of a curve or bell: what the program's own sampling takes for a tenth of a pixel
LENGTHS = (10, 20, 50, 100, 200)
FAINT_BELLS = (0.2, 0.4, 0.6, 0.8)
CONCENTRATION = 20.0


def places(count):
    return [(i + 0.5) / count for i in range(count)]


def bell(mean):
    a, b = mean * CONCENTRATION, (1.0 - mean) * CONCENTRATION
    scale = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    return [math.exp(scale + (a - 1.0) * math.log(p) + (b - 1.0) * math.log1p(-p)) for p in places(POINTS)]


def s_curve(length):
    """The chance that all of `length` tokens are right, against the mean: a beta's moment."""
    def chance(mean):
        a = mean * CONCENTRATION
        return math.exp(math.lgamma(a + length) - math.lgamma(a) + math.lgamma(CONCENTRATION)
                        - math.lgamma(CONCENTRATION + length))
    return [chance(mean) for mean in places(POINTS)]


class Picture:
    """Two panels and a sentence, with what moves kept apart from what stands."""

    def __init__(self, width, height):
        scale = width / 1920
        self.figure = Figure(figsize=(width / 100, height / 100), dpi=100)
        self.canvas = FigureCanvasAgg(self.figure)
        self.left = self.figure.add_axes([0.04, 0.30, 0.34, 0.60])
        self.right = self.figure.add_axes([0.44, 0.30, 0.34, 0.60])
        self.left.set(xlim=(0, 1), ylim=(0, 5), title="Bell", xlabel="per-token success")
        self.right.set(xlim=(0, 1), ylim=(0, 1), title="Metrics", xlabel="mean")
        x = places(POINTS)
        thick, thin = 2.6 * scale, 1.0 * scale
        text = {"fontsize": 11 * scale}
        moving = {"animated": True}
        self.area = self.left.fill_between(x, bell(0.5), alpha=0.2, **moving)
        self.bell, = self.left.plot(x, bell(0.5), lw=thick, **moving)
        self.scored = self.left.fill_between(x, bell(0.5), alpha=0.4, **moving)
        self.rules = [axes.plot([0.5, 0.5], [0, 1], "--", lw=thin, **moving)[0] for axes in (self.left, self.right)]
        self.dots = [self.right.plot([0.5], [y], "o", ms=9 * scale, **moving)[0] for y in (0.5, 0.2)]
        self.values = [self.right.text(0.5, y, "50 %", **text, **moving) for y in (0.5, 0.2)]
        self.notes = [self.left.text(0.5, 4.5, "mean 0.50", **text, **moving)]
        self.sentence = [self.figure.text(0.02, y, "", fontsize=17 * scale, **moving) for y in (0.10, 0.05)]
        self.curve, = self.right.plot(x, s_curve(50), lw=thick, **moving)
        self.line, = self.right.plot([0, 1], [0, 1], lw=thick, **moving)
        self.faint_bells = [self.left.plot(x, bell(mean), lw=thin, **moving)[0] for mean in FAINT_BELLS]
        self.names = [self.right.text(0.7, y, "exact match", **text, **moving) for y in (0.3, 0.9)]
        self.stands = []

    def keep(self, every_curve):
        """Keeps the picture of what stands: curves and faint bells too, unless they change at every step."""
        for artist in [self.curve, self.line, *self.faint_bells, *self.names]:
            artist.set_animated(every_curve)
        self.canvas.draw()
        boxes = [self.left.bbox, self.right.bbox]
        boxes.append(matplotlib.transforms.Bbox([[0, 0], [self.figure.bbox.width, 0.15 * self.figure.bbox.height]]))
        self.stands = [self.canvas.copy_from_bbox(box) for box in boxes]
        self.x = places(POINTS)

    def step(self, mean, heights, curve, faint_bells):
        for region in self.stands:
            self.canvas.restore_region(region)
        outline = [(0, 0), *zip(self.x, heights), (1, 0)]
        for area in (self.area, self.scored):
            area.set_verts([outline])
        self.bell.set_ydata(heights)
        for rule in self.rules:
            rule.set_xdata([mean, mean])
        for dot, value in zip(self.dots, self.values):
            dot.set_xdata([mean])
            value.set_position((mean, 0.5))
            value.set_text(f"{100 * mean:.0f} %")
        self.notes[0].set_text(f"mean {mean:.3f}")
        self.sentence[0].set_text(f"On average {100 * mean:.0f} % of the tokens are right; few of the answers.")
        self.sentence[1].set_text(f"Raising the mean to {mean + 0.1:.2f} raises the one a little, the other a lot.")
        left = [self.area, self.bell, self.scored, self.rules[0], *self.notes]
        right = [self.rules[1], *self.dots, *self.values]
        if curve is not None:
            self.curve.set_ydata(curve)
            for line, faint_bell in zip(self.faint_bells, faint_bells):
                line.set_ydata(faint_bell)
            left += self.faint_bells
            right += [self.curve, self.line, *self.names]
        for artist in left:
            self.left.draw_artist(artist)
        for artist in right:
            self.right.draw_artist(artist)
        for words in self.sentence:
            self.figure.draw_artist(words)


def milliseconds(width, height, every_curve):
    picture = Picture(width, height)
    picture.keep(every_curve)
    faint_bells = [bell(mean) for mean in FAINT_BELLS]
    curves = [s_curve(length) for length in LENGTHS]
    means = [0.2 + 0.005 * (i % 120 if i % 120 < 60 else 120 - i % 120) for i in range(WARM_UP + STEPS)]
    heights = [bell(mean) for mean in means]
    times = []
    for i, mean in enumerate(means):
        start = time.process_time()
        picture.step(mean, heights[i], curves[i % len(curves)] if every_curve else None, faint_bells)
        times.append(1000 * (time.process_time() - start))
    return times[WARM_UP:]


def ours(program, case):
    output = subprocess.run([program, case], check=True, capture_output=True, text=True).stdout
    return next(json.loads(line)["cpu_p50_ms"] for line in output.splitlines() if json.loads(line)["case"] == case)


def main():
    default = Path(__file__).resolve().parents[2] / "build/release/tests/benchmarks/drag_benchmark"
    program = sys.argv[1] if len(sys.argv) > 1 else str(default)
    for width, height in ((1920, 1080), (3840, 2160)):
        for name, every_curve in (("mean", False), ("drag", True)):
            case = f"{name}-{width}x{height}"
            before = ours(program, case)
            for simplify in (False, True):
                matplotlib.rcParams["path.simplify"] = simplify
                times = milliseconds(width, height, every_curve)
                print(json.dumps({"case": f"matplotlib-{case}", "path.simplify": simplify,
                                  "cpu_p50_ms": statistics.median(times),
                                  "cpu_p99_ms": statistics.quantiles(times, n=100)[98]}))
            after = ours(program, case)
            print(json.dumps({"case": case, "cpu_p50_ms": [before, after],
                              "of_matplotlib": 0.5 * (before + after) / statistics.median(times)}), flush=True)


if __name__ == "__main__":
    main()
