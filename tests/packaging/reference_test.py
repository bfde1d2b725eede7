"""reference_test.py SOURCE PROGRAM: manual page and completion name every command and option that the program's help
names; where a desktop's own checkers are at hand, they find nothing."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE, PROGRAM = sys.argv[1:3]
del sys.argv[1:3]
PACKAGING = os.path.join(SOURCE, "packaging")


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ, LC_ALL="C.UTF-8")
                          ).stdout


class Reference(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        reference = os.path.join(PACKAGING, "reference.py")
        cls.man = said(sys.executable, "-B", reference, PROGRAM, "man")
        cls.bash = said(sys.executable, "-B", reference, PROGRAM, "bash")
        whole = said(PROGRAM, "--help")
        cls.commands = re.findall(r"^  ([a-z]+) ", whole[whole.index("Subcommands:"):], re.MULTILINE)
        cls.options = {command: re.findall(r"^  (?:-h,)?(--[a-z-]+)", said(PROGRAM, command, "--help"), re.MULTILINE)
                       for command in cls.commands}

    def test_every_command_and_option_is_there(self):
        self.assertGreater(len(self.commands), 5)
        self.assertGreater(len(self.options["export"]), 40)
        for command in self.commands:
            section = re.search(r"^\.SS %s$(.*?)(?=^\.S|\Z)" % command, self.man, re.MULTILINE | re.DOTALL).group(1)
            words = re.search(r"^        %s\) words='(.*)'" % command, self.bash, re.MULTILINE).group(1).split()
            self.assertEqual(words, self.options[command])
            for option in self.options[command]:
                if option != "--help":
                    typed = re.escape(option.replace("-", "\\-"))
                    self.assertTrue(re.search(r"^\.B %s( |$)" % typed, section, re.MULTILINE), option)

    def test_the_synopsis_names_what_the_window_takes(self):
        usage = said(PROGRAM, "--help").split("Usage: ")[1].splitlines()[0]
        taken = re.search(r"\[FILE[^]]*\]", usage).group()
        self.assertEqual(re.search(r"^\.B metric\\-mirage\n(.*)$", self.man, re.MULTILINE).group(1), taken)

    def complete(self, *words):
        line = "%s\nCOMP_WORDS=(%s)\nCOMP_CWORD=%d\n_metric_mirage\nprintf '%%s\\n' \"${COMPREPLY[@]}\"\n" % (
            self.bash, " ".join("'%s'" % word for word in words), len(words) - 1)
        return said("bash", "-c", line).split()

    def test_completes(self):
        self.assertEqual(self.complete("metric-mirage", "exp"), ["export"])
        self.assertEqual(self.complete("metric-mirage", "evaluate", "--pass"), ["--pass-mark"])
        self.assertEqual(self.complete("metric-mirage", "evaluate", "--axis", "l"), ["logit", "loss"])
        self.assertIn("first-light", self.complete("metric-mirage", "export", "--preset", ""))

    @unittest.skipUnless(shutil.which("man"), "no man here")
    def test_the_manual_page_is_sound(self):
        with tempfile.NamedTemporaryFile("w", suffix=".1", encoding="utf-8") as file:
            file.write(self.man)
            file.flush()
            done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", file.name], check=True,
                                  capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80"))
        self.assertEqual(done.stderr, "")
        self.assertIn("EXIT STATUS", re.sub(".\b", "", done.stdout))

    def test_the_package_says_what_it_is_in_a_line(self):
        with open(os.path.join(PACKAGING, "CMakeLists.txt"), encoding="utf-8") as file:
            summary = re.search(r'CPACK_PACKAGE_DESCRIPTION_SUMMARY "(.*)"', file.read()).group(1)
        self.assertLess(len(summary), 60)  # Debian's policy, 5.6.13

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "no desktop-file-validate here")
    def test_the_menu_entry_is_sound(self):
        self.assertEqual(said("desktop-file-validate", os.path.join(PACKAGING, "org.metricmirage.MetricMirage.desktop")),
                         "")

    @unittest.skipUnless(shutil.which("appstreamcli"), "no appstreamcli here")
    def test_the_metainfo_is_sound(self):
        name = "org.metricmirage.MetricMirage.metainfo.xml"
        with open(os.path.join(PACKAGING, name + ".in"), encoding="utf-8") as file:
            text = file.read().replace("@PROJECT_VERSION@", "1.0.0").replace("@METRIC_MIRAGE_DATE@", "2026-01-01")
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            said("appstreamcli", "validate", "--no-net", path)


if __name__ == "__main__":
    unittest.main()
