// The command line where little is as it should be: pipes, links, names made to command a terminal, no memory, no room,
// no fonts.

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/app/process.h"

namespace {

namespace fs = std::filesystem;
using tests::catchesInterrupts;
using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

const std::string kFirstLight = METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/first-light.mirage";

bool says(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

/// Whether a terminal would obey anything of it but the ends of its lines.
bool commandsATerminal(const std::string& text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < ' ' && c != '\n') || code == 0x7f;
    });
}

std::string shell(const std::string& text)
{
    return "'" + text + "'";
}

/// Runs a line of the shell with $PROGRAM as metric-mirage.
Outcome runInShell(const std::string& line, const std::string& folder)
{
    tests::Surroundings surroundings;
    surroundings.folder = folder;
    surroundings.program = "/bin/sh";
    surroundings.environment["PROGRAM"] = METRIC_MIRAGE_PROGRAM;
    return run({"-c", line}, surroundings);
}

TEST(Pipe, IsReadLikeAFile)
{
    const TemporaryFolder folder;
    const std::string figure = folder.file("figure.svg");
    ASSERT_EQ(run({"export", "--preset", "first-light", "--output", figure}).exitCode, 0);
    const Outcome file = run({"evaluate", "--scenario", kFirstLight, "--at", "0.5"});
    for (const std::string& piped : {kFirstLight, figure}) {
        const Outcome pipe = runInShell(
            "cat " + shell(piped) + " | \"$PROGRAM\" evaluate --scenario /dev/stdin --at 0.5", folder.path());
        EXPECT_EQ(pipe.exitCode, 0) << pipe.err;
        EXPECT_EQ(pipe.out, file.out);
    }
}

TEST(Names, CannotCommandATerminal)
{
    const TemporaryFolder folder;
    const std::string name = "a\x1b[31m\nred\x9b\r\x7f";
    const std::string scenario = folder.write(name + ".mirage", "x");
    const std::string table = folder.write(name + ".csv", "size,score\n");
    for (const Outcome& outcome :
         {run({"evaluate", "--scenario", scenario}), run({"table", table}), run({"export", "--batch", scenario}),
          run({"export", "--output", folder.file(name + "/a.svg")}), run({"evaluate", "--" + name, "x"}),
          run({"evaluate", "--mean", name}), run({name})}) {
        EXPECT_NE(outcome.exitCode, 0);
        EXPECT_FALSE(commandsATerminal(outcome.err)) << outcome.err;
        for (std::size_t at = 0; at < outcome.err.size(); at = outcome.err.find('\n', at) + 1) {
            EXPECT_EQ(outcome.err.compare(at, 15, "metric-mirage: "), 0) << "a name broke a line: " << outcome.err;
        }
    }
}

/// What the program prints to a terminal, as the terminal gets it.
std::string onATerminal(const std::vector<std::string>& arguments)
{
    std::vector<std::string> words = {METRIC_MIRAGE_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    int terminal = -1;
    const pid_t process = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (process == 0) {
        ::execv(METRIC_MIRAGE_PROGRAM, pointers.data());
        ::_exit(127);
    }
    std::string text;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(terminal, buffer, sizeof buffer)) > 0;) {
        text.append(buffer, static_cast<std::size_t>(count));
    }
    ::close(terminal);
    ::waitpid(process, nullptr, 0);
    std::erase(text, '\r');  // the terminal's own, one a line
    return text;
}

TEST(Names, OfSeriesCannotCommandATerminalEither)
{
    const TemporaryFolder folder;
    const std::string table = folder.write("a.csv", "family,task,metric,size,score\na\x1b[2Jb,t,exact_match,1e9,0.5\n"
                                                    "a\x1b[2Jb,t,exact_match,2e9,0.6\n");
    const std::string shown = onATerminal({"table", table});
    EXPECT_TRUE(says(shown, "a?[2Jb")) << shown;
    EXPECT_FALSE(commandsATerminal(shown)) << shown;
    EXPECT_TRUE(says(run({"table", table}).out, "a\x1b[2Jb")) << "a file gets what was read";
}

TEST(Messages, SayWhatWasFound)
{
    const TemporaryFolder folder;
    const std::string batch = folder.write("batch.json", R"([7, {"output": 3, "preset": [1], "options": "x"}])");
    const Outcome outcome = run({"export", "--batch", batch});
    EXPECT_EQ(outcome.exitCode, 2);
    for (const char* said :
         {"[0]: 7 is of the wrong type; allowed: an object.", ".output: 3 is of the wrong type; allowed: text.",
          ".preset: [1] is of the wrong type; allowed: text.",
          ".options: \"x\" is of the wrong type; allowed: an object."}) {
        EXPECT_TRUE(says(outcome.err, said)) << said << " in " << outcome.err;
    }
    const std::string object = folder.write("object.json", "{}");
    EXPECT_TRUE(says(run({"export", "--batch", object}).err, "{} is of the wrong type; allowed: a list."));
}

TEST(Flags, TakeNoValue)
{
    for (const std::string flag : {"--log", "--very-long", "--joined", "--brackets"}) {
        EXPECT_EQ(run({"evaluate", "--at", "0.5", flag}).exitCode, 0);
        for (const std::string value : {"1", "true", "false", "on", ""}) {
            const Outcome outcome = run({"evaluate", "--at", "0.5", flag + "=" + value});
            EXPECT_EQ(outcome.exitCode, 2) << flag << value;
            EXPECT_EQ(outcome.err,
                      "metric-mirage: " + flag + ": “" + value + "” is not known; allowed: " + flag + ".\n");
        }
    }
    for (const std::string flag : {"--help", "--version"}) {
        EXPECT_TRUE(says(run({flag + "=1"}).err, flag + ": “1” is not known"));
    }
    // What follows an option is its value, whatever it looks like.
    EXPECT_TRUE(says(run({"evaluate", "--mean", "--log=1"}).err, "--mean: “--log=1”"));
}

TEST(Output, FollowsALinkToAFileThatIsNotThereYet)
{
    const TemporaryFolder folder;
    fs::create_directory(folder.file("far"));
    fs::create_symlink("far/figure.svg", folder.file("a.svg"));
    EXPECT_EQ(run({"export", "--output", folder.file("a.svg")}).exitCode, 0);
    EXPECT_TRUE(fs::is_symlink(folder.file("a.svg")));
    EXPECT_TRUE(says(tests::bytesOf(folder.file("far/figure.svg")), "<svg"));
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.svg", "far"}));
}

TEST(Output, KeepsOwnerAndOtherNamesOfAFile)
{
    const TemporaryFolder folder;
    const std::string old = folder.write("a.svg", std::string(500'000, 'x'));  // longer than the figure
    fs::create_hard_link(old, folder.file("b.svg"));
    const std::string owned = folder.write("owned.svg", "old");
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        ASSERT_EQ(::chown(owned.c_str(), 65534, 65534), 0);
    }
    ASSERT_EQ(run({"export", "--output", old, "--output", owned}).exitCode, 0);
    EXPECT_EQ(fs::hard_link_count(old), 2U);
    EXPECT_EQ(tests::bytesOf(old), tests::bytesOf(folder.file("b.svg")));
    EXPECT_EQ(tests::bytesOf(old), tests::bytesOf(owned));
    EXPECT_TRUE(says(tests::bytesOf(owned), "</svg>"));
    struct stat status = {};
    ASSERT_EQ(::stat(owned.c_str(), &status), 0);
    EXPECT_EQ(status.st_uid, isRoot ? 65534U : ::geteuid());
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.svg", "b.svg", "owned.svg"}));
}

TEST(Output, InAFolderThatIsNotThereIsRefusedBeforeAnythingIsDrawn)
{
    const TemporaryFolder folder;
    std::vector<std::string> arguments = {"export"};
    for (int i = 0; i < 2000; ++i) {  // drawn, they would take minutes
        arguments.insert(arguments.end(), {"--output", folder.file("missing/" + std::to_string(i) + ".png")});
    }
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(says(outcome.err, "and 1980 more.")) << outcome.err;
}

/// Waits until a process is inside open(), as Linux tells; false where it ended before.
bool waitsInOpen(pid_t process)
{
    const std::string folder = "/proc/" + std::to_string(process);
    for (;;) {
        long call = -1;
        std::ifstream(folder + "/syscall") >> call;  // "running", or the number of the call it waits in
        if (call == SYS_openat) {
            return true;
        }
        if (::waitpid(process, nullptr, WNOHANG) != 0) {
            return false;
        }
    }
}

TEST(Output, ToAPipeWithoutAReaderCanBeInterrupted)
{
    if (!fs::exists("/proc/self/syscall")) {
        GTEST_SKIP() << "this machine does not tell what a process waits for";
    }
    const TemporaryFolder folder;
    const std::string pipe = folder.file("figure.svg");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    for (const int signal : {SIGINT, SIGTERM}) {
        const std::string errors = folder.file("errors");
        const pid_t process = ::fork();
        if (process == 0) {
            (void)!::freopen(errors.c_str(), "w", stderr);
            ::execl(METRIC_MIRAGE_PROGRAM, METRIC_MIRAGE_PROGRAM, "export", "--output", pipe.c_str(), nullptr);
            ::_exit(127);
        }
        ASSERT_TRUE(catchesInterrupts(process) && waitsInOpen(process));
        ASSERT_EQ(::kill(process, signal), 0);
        int status = 0;
        ASSERT_EQ(::waitpid(process, &status, 0), process);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1) << status;
        EXPECT_EQ(tests::bytesOf(errors), "metric-mirage: " + pipe + " was cancelled and is as it was.\n");
    }
}

TEST(Input, FromAPipeThatSaysNothingCanBeInterrupted)
{
    const TemporaryFolder folder;
    const std::string pipe = folder.file("table.csv");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    for (const char* command : {"table", "score", "fit"}) {
        const pid_t process = ::fork();
        if (process == 0) {
            ::execl(METRIC_MIRAGE_PROGRAM, METRIC_MIRAGE_PROGRAM, command, pipe.c_str(), nullptr);
            ::_exit(127);
        }
        int writer = -1;
        while ((writer = ::open(pipe.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) < 0 && errno == ENXIO) {
        }  // refused until somebody reads
        ASSERT_GE(writer, 0);
        ASSERT_EQ(::kill(process, SIGINT), 0);
        int status = 0;
        ASSERT_EQ(::waitpid(process, &status, 0), process);
        EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT) << command << status;  // as cat ends
        ::close(writer);
    }
}

TEST(Faults, ByTheThousandAreToldAtOnce)
{
    constexpr int kMany = 20'000;
    std::vector<std::string> presets = {"export", "--output", "a.pptx"};
    std::vector<std::string> flags = {"evaluate"};
    for (int i = 0; i < kMany; ++i) {
        presets.insert(presets.end(), {"--preset", "no-" + std::to_string(i)});
        flags.push_back("--log=" + std::to_string(i));
    }
    for (const auto& arguments : {presets, flags}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_TRUE(says(outcome.err, "and 19980 more.")) << outcome.err;
    }
}

TEST(Batch, HasAMostOfEntries)
{
    const TemporaryFolder folder;
    std::string entries = "[{}";
    for (int i = 1; i < 300'000; ++i) {
        entries += ",{\"output\": \"a.svg\", \"options\": {\"bogus\": 1}}";
    }
    const Outcome outcome = run({"export", "--batch", folder.write("batch.json", entries + "]")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.err, "metric-mirage: " + folder.file("batch.json") + ": 300000 entries are more than 10000.\n");
}

TEST(Fonts, WithoutAnyNothingIsDrawn)
{
    const TemporaryFolder folder;
    tests::Surroundings bare;
    bare.environment["FONTCONFIG_FILE"] =
        folder.write("fonts.conf", "<fontconfig><dir>/nonexistent</dir><cachedir>" + folder.file("cache")
                                       + "</cachedir></fontconfig>");
    for (const char* language : {"en", "ja"}) {
        const Outcome outcome = run({"export", "--language", language, "--output", folder.file("a.svg")}, bare);
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_TRUE(says(outcome.err, language[0] == 'e' ? "fonts-dejavu-core" : "fonts-noto-cjk")) << outcome.err;
        EXPECT_FALSE(fs::exists(folder.file("a.svg")));
    }
    bare.environment["QT_QPA_PLATFORM"] = "offscreen";
    const Outcome window = run({}, bare);
    EXPECT_EQ(window.exitCode, 1);
    EXPECT_TRUE(says(window.err, "fonts-dejavu-core")) << window.err;
}

/// Too little memory for a film or picture: a message, and nothing of any library's.
TEST(Memory, TooLittleEndsInAMessage)
{
    if (tests::kSanitized) {
        GTEST_SKIP() << "AddressSanitizer reserves more than any limit allows";
    }
    const TemporaryFolder folder;
    for (const std::string call :
         {"ulimit -v 400000; exec \"$PROGRAM\" export --output a.mp4 --frames 12 --size 3840x2160",
          "ulimit -v 400000; exec \"$PROGRAM\" export --output a.png --size 16384x16384",
          "ulimit -v 400000; exec \"$PROGRAM\" export --output a.mp4 --frames 12",
          "ulimit -v 300000; exec \"$PROGRAM\" export --output a.gif --frames 12"}) {
        const Outcome outcome = runInShell(call, folder.path());
        if (outcome.exitCode != 0) {  // there may be enough
            EXPECT_EQ(outcome.exitCode, 1) << call << " " << outcome.err;
            EXPECT_EQ(outcome.err.find("metric-mirage: "), 0U) << outcome.err;
            EXPECT_NE(outcome.err.find("there is not enough memory"), std::string::npos) << call << " " << outcome.err;
            EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
            EXPECT_TRUE(folder.names().empty());
        }
        fs::remove(folder.file("a.mp4"));
        fs::remove(folder.file("a.gif"));
    }
}

TEST(Room, TooLittleForAFileEndsInAMessage)
{
    const TemporaryFolder folder;
    folder.write("old.svg", "old");
    for (const std::string file : {"a.mp4", "a.svg", "a.pdf", "old.svg"}) {
        const Outcome outcome = runInShell("ulimit -f 4; exec \"$PROGRAM\" export --output " + file
                                               + (file == "a.mp4" ? " --frames 12" : ""),
                                           folder.path());
        EXPECT_EQ(outcome.exitCode, 1) << outcome.err;
        EXPECT_EQ(outcome.err, "metric-mirage: " + file + " cannot be written: File too large.\n");
        EXPECT_EQ(folder.names(), std::vector<std::string>{"old.svg"});
        EXPECT_EQ(tests::bytesOf(folder.file("old.svg")), "old");
    }
}

}  // namespace
