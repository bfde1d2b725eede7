#include "tests/app/process.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {

using Pipe = std::array<int, 2>;

Pipe makePipe()
{
    Pipe ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    return ends;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environmentOf(const Surroundings& surroundings)
{
    std::map<std::string, std::string> variables = {
        {"PATH", "/usr/bin:/bin"},
        {"LC_ALL", "C"},
        {"HOME", "/nonexistent"},
        {"LSAN_OPTIONS", "print_suppressions=0:suppressions=" METRIC_MIRAGE_SOURCE_DIR "/tests/app/leaks.txt"}};
    // What sanitizers and coverage are told.
    for (const char* name : {"ASAN_SYMBOLIZER_PATH", "LLVM_PROFILE_FILE"}) {
        if (const char* value = std::getenv(name)) {
            variables[name] = value;
        }
    }
    for (const auto& [name, value] : surroundings.environment) {
        variables[name] = value;
    }
    std::vector<std::string> texts;
    for (const auto& [name, value] : variables) {
        texts.push_back(name + "=" + value);
    }
    return texts;
}

/// Reads both until both end, so that neither fills up while the other is waited for.
void readBoth(int out, int err, Outcome& outcome)
{
    std::array<pollfd, 2> waits = {{{out, POLLIN, 0}, {err, POLLIN, 0}}};
    while (waits[0].fd >= 0 || waits[1].fd >= 0) {
        ::poll(waits.data(), waits.size(), -1);
        for (pollfd& wait : waits) {
            if (wait.fd < 0 || wait.revents == 0) {
                continue;
            }
            std::array<char, 65536> buffer{};
            const ssize_t count = ::read(wait.fd, buffer.data(), buffer.size());
            if (count <= 0) {
                wait.fd = -1;
            } else {
                (&wait == &waits[0] ? outcome.out : outcome.err).append(buffer.data(), static_cast<std::size_t>(count));
            }
        }
    }
}

[[noreturn]] void becomeProgram(const Surroundings& surroundings, const Pipe& out, const Pipe& err,
                                char* const* arguments, char* const* environment)
{
    const bool toFile = !surroundings.standardOutput.empty();
    const int file = toFile ? ::open(surroundings.standardOutput.c_str(), O_WRONLY) : out[1];
    ::dup2(file, STDOUT_FILENO);
    ::dup2(err[1], STDERR_FILENO);
    if (::chdir(surroundings.folder.c_str()) == 0) {
        ::execve(arguments[0], arguments, environment);
    }
    ::_exit(127);
}

}  // namespace

Outcome run(const std::vector<std::string>& arguments, const Surroundings& surroundings)
{
    std::vector<std::string> words = {surroundings.program.empty() ? METRIC_MIRAGE_PROGRAM : surroundings.program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environmentOf(surroundings);
    const std::vector<char*> argv = pointersTo(words);
    const std::vector<char*> envp = pointersTo(variables);
    const Pipe out = makePipe();
    const Pipe err = makePipe();
    if (surroundings.closedPipe) {
        ::close(out[0]);
    }
    const pid_t child = ::fork();
    if (child == 0) {
        becomeProgram(surroundings, out, err, argv.data(), envp.data());
    }
    ::close(out[1]);
    ::close(err[1]);
    Outcome outcome;
    readBoth(surroundings.closedPipe ? -1 : out[0], err[0], outcome);
    if (!surroundings.closedPipe) {
        ::close(out[0]);
    }
    ::close(err[0]);
    int status = 0;
    struct rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    outcome.peakKilobytes = usage.ru_maxrss;
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

Surroundings german()
{
    return {
        {{"LC_ALL", "de_DE.UTF-8"}, {"LANG", "de_DE.UTF-8"}, {"LOCPATH", METRIC_MIRAGE_LOCALES}}, ".", {}, false, {}};
}

bool catchesInterrupts(pid_t process)
{
    for (;;) {
        std::ifstream status("/proc/" + std::to_string(process) + "/status");
        std::string word;
        bool isRunning = false;
        while (status >> word) {
            isRunning = isRunning || word == "(running)" || word == "(sleeping)" || word == "(disk";
            if (word == "SigCgt:" && status >> word) {
                if ((std::stoull(word, nullptr, 16) & (1ULL << (SIGINT - 1))) != 0) {
                    return true;
                }
            }
        }
        if (!isRunning) {
            return false;
        }
    }
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "metric-mirage-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& bytes) const
{
    std::ofstream(file(name), std::ios::binary) << bytes;
    return file(name);
}

std::vector<std::string> TemporaryFolder::names() const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace tests
