#!/usr/bin/env python3
"""That resources/data/families/README.md says what the committed tables say."""
import contextlib
import io
import unittest

import report
from families import FOLDER

PAGE = (FOLDER / "README.md").read_text(encoding="utf-8")


class Page(unittest.TestCase):
    def test_has_every_line_of_the_report(self):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            report.main()
        for line in printed.getvalue().splitlines():
            if line.startswith("|"):
                self.assertIn(line, PAGE)


if __name__ == "__main__":
    unittest.main()
