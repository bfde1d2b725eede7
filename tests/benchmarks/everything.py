#!/usr/bin/env python3
"""everything.py [BUILD_FOLDER] - every benchmark of the window and of exports in one run, one after another.

What cannot run here is named at the end. Some ten minutes on a quiet machine.
"""
import os
import subprocess
import sys
from pathlib import Path


def main():
    here = Path(__file__).resolve().parent
    build = Path(sys.argv[1] if len(sys.argv) > 1 else here.parents[1] / "build/release").resolve()
    programs = build / "tests/benchmarks"
    commands = [
        [str(programs / "drag_benchmark")],
        [sys.executable, str(here / "growth_table.py"), str(programs / "growth_benchmark")],
        [sys.executable, str(here / "matplotlib_blitting.py"), str(programs / "drag_benchmark")],
        [sys.executable, str(here / "export_benchmark.py"), str(build / "app/metric-mirage")],
        [str(programs / "fit_benchmark")],
        [str(programs / "core_benchmark")],
    ]
    failed = []
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors", flush=True)
    for command in commands:
        name = Path(command[1] if command[0] == sys.executable else command[0]).name
        print(f"\n## {name}", flush=True)
        try:
            subprocess.run(command, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            failed.append(f"{name}: {error}")
    print(f"\nload after: {os.getloadavg()[0]:.1f}")
    for words in failed:
        print(f"not run: {words}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
