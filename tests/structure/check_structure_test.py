#!/usr/bin/env python3
"""Shows check_structure.py a small tree that keeps every rule, then one broken file at a time."""
import tempfile
import unittest
from pathlib import Path

import check_structure

DOCUMENTED = """#pragma once
namespace core {
/// A value.
struct Bell { double mean = 0.6; double twice() const { return 2 * mean; } };
/// Twice a number.
///
/// Domain:   any double.
/// Result:   twice that.
/// Accuracy: exact. Test: none.
/// Source:   elementary.
[[nodiscard]] double twice(double x,
                           double y = 0.0) noexcept;
}  // namespace core
"""


class Structure(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        for name in ("core", "core/text", "core/model", "ui/words", "ui/present", "ui/panels", "ui/window", "ui/film", "app"):
            (self.root / name).mkdir(parents=True)
        self.write("core/bell.h", DOCUMENTED)
        self.write("ui/panels/plot.cpp", "#include <qcustomplot.h>\n")

    def write(self, name, text):
        (self.root / name).write_text(text, encoding="utf-8")

    def violations(self, rule):
        return len(list(check_structure.RULES[rule](self.root)))

    def test_a_sound_tree_passes(self):
        for rule in check_structure.RULES:
            self.assertEqual(self.violations(rule), 0, rule)

    def test_a_wrong_include_is_found(self):
        for name, line in (("core/a.cpp", "<QString>"), ("core/a.h", '"ui/words/texts.h"'),
                           ("ui/window/a.cpp", "<qcustomplot.h>"), ("ui/present/a.h", "<QWidget>"),
                           ("ui/present/b.h", '"ui/panels/plot.h"'), ("core/text/a.h", '"core/model/scenario.h"'), ("ui/window/b.h", '"ui/film/video_encoder.h"'),
                           ("ui/film/a.h", '"ui/words/texts.h"'), ("app/a.cpp", "<qcustomplot.h>")):
            with self.subTest(name + line):
                self.write(name, f"#include {line}\n")
                self.assertEqual(self.violations("layers"), 1)
                (self.root / name).unlink()

    def test_a_header_that_brings_the_plots_stays_in_its_room(self):
        self.write("ui/panels/plot.h", "#include <qcustomplot.h>\n")
        self.write("ui/panels/decor.h", '#include "ui/panels/plot.h"\n')
        self.write("ui/panels/box.h", '#include "ui/present/box.h"\n')
        self.write("ui/panels/decor.cpp", '#include "ui/panels/decor.h"\n')
        self.write("ui/window/a.cpp", '#include "ui/panels/box.h"\n')
        self.assertEqual(self.violations("layers"), 0)
        self.write("ui/window/b.cpp", '#include "ui/panels/decor.h"\n')
        self.assertEqual(self.violations("layers"), 1)

    def test_a_circle_of_folders_is_found(self):
        self.write("core/text/a.h", '#include "core/model/b.h"\n')
        self.assertEqual(self.violations("circles"), 0)
        self.write("core/model/b.h", '#include "core/bell.h"\n')
        self.assertEqual(self.violations("circles"), 0)
        self.write("core/bell2.h", '#include "core/text/a.h"\n')
        self.assertEqual(self.violations("circles"), 3)

    def test_a_stray_file_is_found(self):
        self.write("notes.txt", "")
        self.assertEqual(self.violations("folders"), 1)

    def test_each_missing_word_is_found(self):
        for word in check_structure.FOUR_WORDS:
            with self.subTest(word):
                self.write("core/bell.h", DOCUMENTED.replace(word, "Word:"))
                self.assertEqual(self.violations("docstrings"), 1)

    def test_an_undocumented_inline_or_template_function_is_found(self):
        for code in ("inline double half(double x)\n{\n    return x / 2;\n}\n",
                     "template <typename T>\n[[nodiscard]] std::optional<double> half(const std::vector<T>& x);\n",
                     "[[nodiscard]] constexpr int twice(int x) noexcept { return 2 * x; }\n",
                     "[[nodiscard]] std::vector<Range> rangesOf(const Scenario& scenario,\n"
                     "                                          bool all);\n"):
            with self.subTest(code):
                self.write("core/more.h", "#pragma once\nnamespace core {\n/// Half.\n" + code + "}  // namespace core\n")
                self.assertEqual(self.violations("docstrings"), 1)

    def test_a_function_without_a_number_needs_a_comment_only(self):
        for code in ("[[nodiscard]] bool holds(double x) noexcept;\n",
                     "template <typename Int>\n[[nodiscard]] std::string_view keyOf(Int value) noexcept;\n",
                     "Result<void> writeFile(const std::string& path, int mode);\n"):
            for comment, violations in (("/// As said.\n", 0), ("", 1)):
                with self.subTest(comment + code):
                    self.write("core/more.h", f"#pragma once\nnamespace core {{\n{comment}{code}}}  // namespace core\n")
                    self.assertEqual(self.violations("docstrings"), violations)

    def test_operators_and_details_need_none(self):
        self.write("core/more.h", "#pragma once\nnamespace core::detail {\ndouble half(double x);\n"
                                  "}  // namespace core::detail\nnamespace core {\n"
                                  "bool operator==(const A& a, const A& b) noexcept;\n}  // namespace core\n")
        self.assertEqual(self.violations("docstrings"), 0)

    def test_a_section_that_is_not_there_is_found(self):
        self.write("core/MODEL.md", "# The mathematics\n\n## 1. Law\n\n## 2. Bell\n")
        for cited, missing in (("MODEL.md section 2, Bounds.", 0), ("MODEL.md section 3.", 1),
                               ("R. Author, section 9. MODEL.md section 1.", 0), ("MODEL.md's order (section 4).", 1),
                               ("MODEL.md sections 1 and 7.", 1), ("MODEL.md sections 1 to 4.", 2)):
            with self.subTest(cited):
                self.write("core/cites.h", f"/// Source:   {cited}\n")
                self.assertEqual(self.violations("citations"), missing)

    def test_an_algorithm_by_luck_is_found(self):
        self.write("core/a.h", "#include <vector>\n")
        self.write("core/a.cpp", '#include "core/a.h"\nint a = std::max(1, 2);\n')
        self.assertEqual(self.violations("algorithms"), 1)
        self.write("core/a.h", "#include <algorithm>\n")
        self.assertEqual(self.violations("algorithms"), 0)

    def test_warnings_as_errors_for_others_are_found(self):
        presets = ('{"configurePresets": [{"name": "base", "hidden": true, "cacheVariables": {"CMAKE_CXX_FLAGS": "-Wall"}},'
                   '{"name": "release", "inherits": "base", "cacheVariables": {"CMAKE_BUILD_TYPE": "Release"}},'
                   '{"name": "dev", "inherits": "base", "cacheVariables": {"CMAKE_CXX_FLAGS": "-Wall -Werror"}}]}')
        self.write("CMakePresets.json", presets)
        self.assertEqual(self.violations("presets"), 0)
        self.write("CMakePresets.json", presets.replace('"-Wall"', '"-Wall -Werror"'))
        self.assertEqual(self.violations("presets"), 1)
        self.write("CMakePresets.json", presets.replace('"-Wall -Werror"', '"-Wall"'))
        self.assertEqual(self.violations("presets"), 1)

    def test_a_document_that_names_no_file_is_found(self):
        self.write("README.md", "`core/bell.h`, `core/`, `core/bell`, `build/dev/core_tests`, `packaging`\n")
        self.write("ui/README.md", "`panels/plot`, `core/bell.h`\n")
        self.assertEqual(self.violations("paths"), 0)
        self.write("README.md", "`core/bells.h`\n")
        self.write("ui/README.md", "`plots/plot.h` and `panels/plots`\n")
        self.assertEqual(self.violations("paths"), 3)

    def test_long_files_are_found(self):
        self.write("ui/window/main_window.h", "\n" * 251)
        self.write("core/long.cpp", "\n" * 301)
        self.assertEqual(self.violations("sizes"), 2)


if __name__ == "__main__":
    unittest.main()
