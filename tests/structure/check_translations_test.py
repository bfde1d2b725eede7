#!/usr/bin/env python3
"""Shows check_translations.py a translation with nothing wrong, then one fault at a time."""
import tempfile
import unittest
from pathlib import Path

import check_translations

TEXTS = """// comment
TEXT(Mean, QT_TRANSLATE_NOOP("Texts", "mean %1 of %2"))
TEXT(Open, QT_TRANSLATE_NOOP("Texts", "&Open…"))
"""
FINISHED = """<TS version="2.1" language="ja_JP"><context><name>Texts</name>
<message><source>mean %1 of %2</source><translation>%2の平均%1</translation></message>
<message><source>&amp;Open…</source><translation>開く(&amp;O)…</translation></message>
</context></TS>
"""


class Translations(unittest.TestCase):
    def found(self, translation, texts=TEXTS, more=""):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, content in (("ui/words/text_list.inc", texts), ("ui/words/more_list.inc", more),
                                  ("resources/translations/a_ja.ts", translation)):
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(content, encoding="utf-8")
            return list(check_translations.violations(root))

    def expect_one(self, word, old, new):
        self.assertIn(old, FINISHED)
        found = self.found(FINISHED.replace(old, new))
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def test_nothing_wrong(self):
        self.assertEqual(self.found(FINISHED), [])

    def test_faults(self):
        self.expect_one("Mean lacks", "<translation>%2", '<translation type="unfinished">%2')
        self.expect_one("Mean lacks", "<translation>%2の平均%1<", "<translation><")
        self.expect_one("Mean has other placeholders", "%2の平均%1", "%2の平均")
        self.expect_one("Open has another number of & keys", "(&amp;O)", "")
        self.expect_one("no text", "</context>",
                        "<message><source>gone</source><translation>去</translation></message></context>")
        self.expect_one("vanished", "</context>", '<message><source>gone</source><translation type="vanished">去'
                                                  "</translation></message></context>")

    def test_a_new_text(self):
        found = self.found(FINISHED, TEXTS + 'TEXT(Spread, QT_TRANSLATE_NOOP("Texts", "spread"))\n')
        self.assertEqual(len(found), 1, found)
        self.assertIn("Spread lacks", found[0])

    def test_a_text_of_another_list(self):
        found = self.found(FINISHED, more='TEXT(Next, QT_TRANSLATE_NOOP("Texts", "next"))\n')
        self.assertEqual(len(found), 1, found)
        self.assertIn("Next lacks", found[0])


if __name__ == "__main__":
    unittest.main()
