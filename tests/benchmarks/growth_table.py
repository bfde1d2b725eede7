#!/usr/bin/env python3
"""growth_table.py [GROWTH_BENCHMARK [WORD...]] - how the cost of a drag step grows with what the window holds.

Runs the benchmark at the scales 1, 1.25 and 2 of the screen and prints, for each kind of load, screen, scale and
language, the milliseconds of a step at each load and a line fitted to them, cost = a + b load. What grows faster than
its load is a fault: there the last stretch is steeper than all before it, and the row ends in "faster". The times are
what the process itself computed, so that they may be compared on a busy machine. A WORD runs only the cases whose names
hold it.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

SCALES = ("1", "1.25", "2")
STEEPER = 1.5  # of the line through what comes before
LEAST = 0.5  # ms; less is the noise of the machine


def lines_of(program, words, scale):
    output = subprocess.run([program, *words], check=True, stdout=subprocess.PIPE, text=True,
                            env={**os.environ, "QT_SCALE_FACTOR": scale}).stdout
    return [json.loads(line) for line in output.splitlines()]


def fitted(loads, costs):
    """The least-squares line a + b load."""
    mean_load, mean_cost = sum(loads) / len(loads), sum(costs) / len(costs)
    spread = sum((load - mean_load) ** 2 for load in loads)
    slope = sum((load - mean_load) * (cost - mean_cost) for load, cost in zip(loads, costs)) / spread
    return mean_cost - slope * mean_load, slope


def grows_faster(loads, costs):
    """Whether the last cost lies clearly above the line through all before it."""
    if len(loads) < 3:
        return False
    intercept, slope = fitted(loads[:-1], costs[:-1])
    expected = intercept + max(slope, 0.0) * loads[-1]
    return costs[-1] > expected + LEAST and costs[-1] - costs[-2] > STEEPER * (expected - costs[-2]) + LEAST


def print_growth(rows):
    print("| load | step | screen | scale | language | ms at each load | fitted, ms | |")
    print("|---|---|---|---|---|---|---|---|")
    for (case, screen, scale, language), found in rows.items():
        loads, costs = zip(*found)
        intercept, slope = fitted(loads, costs)
        kind, step = case.rsplit("-", 1)
        at_each = ", ".join(f"{load:g}: {cost:.2f}" for load, cost in found)
        print(f"| {kind} | {step} | {screen} | {scale:g} | {language} | {at_each} | {intercept:.2f} + {slope:.3g} load |"
              f" {'faster' if grows_faster(loads, costs) else ''} |")


def print_others(others):
    print("\n| what | screen | ms, median | greatest or first |")
    print("|---|---|---|---|")
    for line in others:
        median = line.get("cpu_p50_ms", line.get("cpu_ms"))  # what is done once has one time
        rest = line.get("cpu_first_ms", line.get("cpu_max_ms", line.get("cpu_p99_ms", median)))
        full = {0.0: ", new", 1.0: ", full"}.get(line.get("load"), "")
        print(f"| {line['case']}{full} | {line['screen']} | {median:.2f} | {rest:.2f} |")


def main():
    default = Path(__file__).resolve().parents[2] / "build/release/tests/benchmarks/growth_benchmark"
    program = sys.argv[1] if len(sys.argv) > 1 else str(default)
    rows, others = {}, []
    for scale in SCALES:
        for line in lines_of(program, sys.argv[2:], scale):
            if "load" in line and not line["case"].startswith("layout-"):
                key = (line["case"], line["screen"], line["scale"], line["language"])
                rows.setdefault(key, []).append((line["load"], line["cpu_p50_ms"]))
            else:
                others.append(line)
    print_growth(rows)
    print_others(others)


if __name__ == "__main__":
    main()
