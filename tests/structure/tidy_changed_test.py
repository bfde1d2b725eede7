#!/usr/bin/env python3
"""Shows tidy_changed.py a repository in which some sources changed, and a clang-tidy that finds fault with all."""
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(__file__).with_name("tidy_changed.py")
SOURCES = ("old.cpp", "changed.cpp", "committed.cpp", "added.cpp")


@unittest.skipUnless(shutil.which("git"), "git is not installed")
class TidyChanged(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.git("init", "--quiet", "--initial-branch=main")
        (self.root / ".gitignore").write_text("compile_commands.json\ntidy\n")
        entries = [{"directory": str(self.root), "file": str(self.root / name), "command": ""} for name in SOURCES]
        (self.root / "compile_commands.json").write_text(json.dumps(entries))
        (self.root / "tidy").write_text('#!/bin/sh\nfor name; do :; done\necho "fault in $name"\nexit 1\n')
        (self.root / "tidy").chmod(0o755)
        self.write("old.cpp", "changed.cpp")
        self.commit()

    def git(self, *words):
        subprocess.run(["git", "-C", self.root, "-c", "user.name=A", "-c", "user.email=a@b", *words], check=True)

    def write(self, *names):
        for name in names:
            with (self.root / name).open("a") as file:
                file.write("\n")

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=step")

    def run_it(self):
        done = subprocess.run([sys.executable, "-B", PROGRAM, self.root, self.root, self.root / "tidy"],
                              capture_output=True, text=True)
        return done.returncode, done.stdout.split()[2::3] if done.returncode == 1 else []

    def test_a_branch_is_looked_at_from_where_it_left_main(self):
        self.git("checkout", "--quiet", "-b", "work")
        self.write("committed.cpp")
        self.commit()
        self.write("changed.cpp", "added.cpp", "not_built.cpp", "notes.md")
        self.assertEqual(self.run_it(), (1, ["added.cpp", "changed.cpp", "committed.cpp"]))

    def test_main_is_looked_at_from_the_commit_before(self):
        self.write("committed.cpp")
        self.commit()
        self.assertEqual(self.run_it(), (1, ["committed.cpp"]))

    def test_nothing_changed_is_not_run(self):
        self.write("notes.md")
        self.commit()
        self.assertEqual(self.run_it()[0], 77)


if __name__ == "__main__":
    unittest.main()
