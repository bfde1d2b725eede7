#!/usr/bin/env python3
"""tidy_changed.py FOLDER BUILD TIDY - runs clang-tidy on the sources that changed.

Changed is what differs from where this branch left main, or on main itself from the commit before, and what is not
committed. Headers are looked at through the sources that include them. BUILD has the compile_commands.json.
"""
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SKIPPED = 77  # what ctest takes for "not run"


def git(root, *words):
    done = subprocess.run(["git", "-C", root, *words], capture_output=True, text=True)
    return done.stdout.split("\n")[:-1] if done.returncode == 0 else []


def base_of(root):
    head = git(root, "rev-parse", "HEAD")
    left = git(root, "merge-base", "HEAD", "main") or git(root, "merge-base", "HEAD", "origin/main")
    return left[0] if left and left != head else "HEAD~1"


def changed_sources(root):
    names = git(root, "diff", "--name-only", "--diff-filter=d", base_of(root))
    names += git(root, "ls-files", "--others", "--exclude-standard")
    return sorted({name for name in names if name.endswith(".cpp")})


def compiled(root, build):
    """The sources the build knows how to compile, by their names under FOLDER."""
    entries = json.loads((Path(build) / "compile_commands.json").read_text(encoding="utf-8"))
    return {os.path.relpath(entry["file"], os.path.realpath(root)) for entry in entries}


def main():
    root, build, tidy = sys.argv[1:]
    names = [name for name in changed_sources(root) if name in compiled(root, build)]
    if not names:
        print("no source changed")
        return SKIPPED

    def faults(name):
        done = subprocess.run([tidy, "--quiet", "--extra-arg=-Wno-error", "-p", build, name], cwd=root, capture_output=True, text=True)
        return done.stdout if done.returncode != 0 else ""

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [text for text in pool.map(faults, names) if text]
    print("\n".join(found) or f"{len(names)} sources, nothing found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
