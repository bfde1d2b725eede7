"""commands_test.py SOURCE: packaging/run and packaging/test as people call them, with tools that only say they were
called: from another folder, through a link, from a path with spaces, where nothing can be written, without Debian."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = sys.argv.pop(1)
CMAKE = """#!/bin/sh
echo "cmake $*" >> "$LOG"
case "$1 $2" in "--preset release") mkdir -p "$4" && touch "$4/build.ninja" ;; esac
case "$1" in --build) mkdir -p "$2/app" && printf '#!/bin/sh\\necho "started with $*"\\n' > "$2/app/metric-mirage" &&
    chmod +x "$2/app/metric-mirage" ;; esac
"""


class Commands(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.root = os.path.join(self.folder, "a checkout für alle")
        shutil.copytree(os.path.join(SOURCE, "packaging"), os.path.join(self.root, "packaging"))
        shutil.copy(os.path.join(SOURCE, "CMakePresets.json"), self.root)
        self.tools = os.path.join(self.folder, "tools")
        os.mkdir(self.tools)
        for tool in ("bash", "sh", "env", "sed", "sort", "comm", "dirname", "readlink", "mkdir", "touch", "chmod", "id",
                     "nproc", "grep", "cat"):
            os.symlink(shutil.which(tool), os.path.join(self.tools, tool))
        self.tool("cmake", CMAKE)
        self.tool("ctest", '#!/bin/sh\necho "ctest $*"\n')
        self.log = os.path.join(self.folder, "log")

    def tool(self, name, text):
        path = os.path.join(self.tools, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)

    def call(self, command, *arguments, **environment):
        return subprocess.run([command, *arguments], cwd=self.folder, capture_output=True, text=True, check=False,
                              env={"PATH": self.tools, "LOG": self.log, "HOME": self.folder, **environment})

    def test_through_a_link_from_another_folder(self):
        link = os.path.join(self.folder, "mm")
        os.symlink(os.path.join(self.root, "packaging", "run"), link)
        for command in (link, os.path.join(self.root, "packaging", "run")):
            done = self.call(command, "presets", "two words")
            self.assertEqual((done.returncode, done.stdout), (0, "started with presets two words\n"), done.stderr)
        self.assertTrue(os.path.exists(os.path.join(self.root, "build", "release", "build.ninja")))

    def test_without_debian_it_says_what_to_install_and_goes_on(self):
        done = self.call(os.path.join(self.root, "packaging", "test"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("packaging/packages names", done.stderr)
        self.assertIn("--test-dir %s/build/release" % self.root, done.stdout)

    def test_where_nothing_can_be_written_another_folder_is_named(self):
        with open(os.path.join(self.root, "build"), "w", encoding="utf-8"):
            pass  # a file where the folder would be: root may write anywhere else
        for command in ("run", "test"):
            done = self.call(os.path.join(self.root, "packaging", command), "presets")
            self.assertEqual(done.returncode, 1)
            self.assertIn("METRIC_MIRAGE_BUILD=", done.stderr)
        other = os.path.join(self.folder, "build elsewhere")
        done = self.call(os.path.join(self.root, "packaging", "run"), "presets", METRIC_MIRAGE_BUILD=other)
        self.assertEqual((done.returncode, done.stdout), (0, "started with presets\n"), done.stderr)
        self.assertTrue(os.path.exists(os.path.join(other, "release", "build.ninja")))

    def test_installs_what_is_missing_and_no_more(self):
        self.tool("dpkg-query", "#!/bin/sh\nshift 2\nfor p; do [ \"$p\" = cmake ] || echo \"$p installed\"; done\n")
        self.tool("apt-get", '#!/bin/sh\necho "apt-get $*" >> "$LOG"\n')
        self.tool("sudo", '#!/bin/sh\nexec "$@"\n')
        done = self.call(os.path.join(self.root, "packaging", "run"), "presets")
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(self.log, encoding="utf-8") as file:
            said = [line for line in file.read().splitlines() if line.startswith("apt-get")]
        self.assertEqual(said, ["apt-get update -q", "apt-get install -q -y --no-install-recommends cmake"])

    def test_a_build_folder_may_be_named_from_where_one_stands(self):
        done = self.call(os.path.join(self.root, "packaging", "run"), "presets", METRIC_MIRAGE_BUILD="here/é")
        self.assertEqual((done.returncode, done.stdout), (0, "started with presets\n"), done.stderr)
        self.assertTrue(os.path.exists(os.path.join(self.folder, "here/é/release/build.ninja")))
        with open(self.log, encoding="utf-8") as file:
            for line in file:
                self.assertIn(os.path.join(self.folder, "here/é/release"), line)

    def test_a_checkout_that_was_moved_is_built_anew(self):
        command = os.path.join(self.root, "packaging", "run")
        build = os.path.join(self.root, "build", "release")
        for home, anew in ((self.root, False), (self.root + " once", True)):
            self.call(command, "presets")
            with open(os.path.join(build, "CMakeCache.txt"), "w", encoding="utf-8") as file:
                file.write("CMAKE_HOME_DIRECTORY:INTERNAL=%s\n" % home)
            open(self.log, "w", encoding="utf-8").close()
            done = self.call(command, "presets")
            self.assertEqual((done.returncode, done.stdout), (0, "started with presets\n"), done.stderr)
            with open(self.log, encoding="utf-8") as file:
                self.assertEqual("--fresh" in file.read(), anew)

    def test_who_may_not_install_is_told_what_to_ask_for(self):
        self.tool("dpkg-query", "#!/bin/sh\nshift 2\nfor p; do [ \"$p\" = cmake ] || echo \"$p installed\"; done\n")
        self.tool("apt-get", '#!/bin/sh\necho "apt-get $*" >> "$LOG"\nexit 100\n')
        os.remove(os.path.join(self.tools, "id"))
        self.tool("id", "#!/bin/sh\necho 1000\n")
        done = self.call(os.path.join(self.root, "packaging", "run"), "presets")
        self.assertEqual(done.returncode, 1)
        self.assertIn("apt-get install cmake\n", done.stderr)
        self.assertFalse(os.path.exists(self.log))
        self.tool("sudo", '#!/bin/sh\nexec "$@"\n')
        done = self.call(os.path.join(self.root, "packaging", "run"), "presets")
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not install cmake; packaging/packages names", done.stderr)

    def test_a_fresh_system_is_given_the_two_commands_of_the_readme(self):
        said = subprocess.run(["bash", "-c", '. "$1/packaging/common.sh"; readme_commands', "bash", SOURCE],
                              capture_output=True, text=True, check=True)
        self.assertEqual(["packaging/run", "packaging/test"], said.stdout.splitlines())

    def archive(self, say):
        """A folder as packaging/archive makes it, moved about; its program says what it was given."""
        unpacked = os.path.join(self.folder, "unpacked für alle")
        os.makedirs(os.path.join(unpacked, "bin"))
        shutil.copy(os.path.join(SOURCE, "packaging", "archive.start"), os.path.join(unpacked, "metric-mirage"))
        os.chmod(os.path.join(unpacked, "metric-mirage"), 0o755)
        program = os.path.join(unpacked, "bin", "metric-mirage")
        with open(program, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + say)
        os.chmod(program, 0o755)
        return unpacked

    def test_an_archive_starts_from_anywhere_through_links(self):
        unpacked = self.archive('echo "$# $1|$FONTCONFIG_FILE|${QT_PLUGIN_PATH-none}"; exit 3\n')
        os.symlink(os.path.join(unpacked, "metric-mirage"), os.path.join(self.folder, "first"))
        os.symlink("first", os.path.join(self.folder, "second"))
        for command in (os.path.join(unpacked, "metric-mirage"), os.path.join(self.folder, "second")):
            done = self.call(command, "two words", QT_PLUGIN_PATH="/another/qt")
            self.assertEqual((done.returncode, done.stdout, done.stderr),
                             (3, "1 two words|%s/share/fonts/fonts.conf|none\n" % unpacked, ""))
        done = self.call(os.path.join(unpacked, "metric-mirage"), FONTCONFIG_FILE="/own")
        self.assertEqual(done.stdout, "0 |/own|none\n")


if __name__ == "__main__":
    unittest.main()
