#!/usr/bin/env python3
"""export_benchmark.py [METRIC_MIRAGE] - what exports from the command line take, process included.

Prints a line of JSON a case: seconds on the clock, seconds that the processor computed (which other programs disturb
less), and the most memory the process had. Medians of five; films and batches once.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TIMES = 5


def run(program, arguments, folder):
    """Seconds on the clock and of the processor, and MiB."""
    start = time.perf_counter()
    process = subprocess.Popen([program, "export", *arguments], cwd=folder)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"export {' '.join(arguments)}: failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def report(name, program, arguments, folder, times):
    runs = [run(program, arguments, folder) for _ in range(times)]
    clock, computed, memory = (statistics.median(column) for column in zip(*runs))
    print(json.dumps({"case": name, "s": round(clock, 3), "cpu_s": round(computed, 3), "most_mib": round(memory)}),
          flush=True)


def batch(folder, ending, count):
    """A file of so many figures that differ in their length."""
    path = Path(folder) / f"{ending}-{count}.json"
    figures = [{"output": f"{ending}-{i}.{ending}", "overrides": {"length": 1 + i}} for i in range(count)]
    path.write_text(json.dumps(figures))
    return ["--batch", str(path)]


def main():
    default = Path(__file__).resolve().parents[2] / "build/release/app/metric-mirage"
    program = str(Path(sys.argv[1] if len(sys.argv) > 1 else default).resolve())
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("svg", "pdf", "png"):
            report(f"slide-{ending}", program, ["--output", f"slide.{ending}"], folder, TIMES)
        for frames in (15, 150):
            film = ["--output", "film.mp4", "--size", "1920x1080px", "--frames", str(frames)]
            report(f"mp4-1080p-{frames}-frames", program, film, folder, 1)
        for ending in ("svg", "pdf", "png"):
            report(f"batch-50-{ending}", program, batch(folder, ending, 50), folder, 1)
        for count in (300, 1000):  # the memory stays
            report(f"batch-{count}-svg", program, batch(folder, "svg", count), folder, 1)


if __name__ == "__main__":
    main()
