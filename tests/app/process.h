#pragma once

#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace tests {

/// Whether AddressSanitizer looks on, which reserves and keeps more memory than a test allows a program.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#else
inline constexpr bool kSanitized = false;
#endif

/// What a process left behind.
struct Outcome {
    int exitCode = -1;  ///< 128 + signal where a signal ended it
    std::string out;
    std::string err;
    long peakKilobytes = 0;  ///< the most memory it held at once
};

/// How to run it, besides its arguments.
struct Surroundings {
    std::map<std::string, std::string> environment;  ///< added to a bare one: C locale, no display
    std::string folder = ".";
    std::string standardOutput;  ///< a file to send stdout to, "/dev/full" say; captured where empty
    bool closedPipe = false;     ///< stdout is a pipe nobody reads
    std::string program;         ///< another one in place of metric-mirage
};

/// Runs metric-mirage and waits for it; both streams are read to their end.
Outcome run(const std::vector<std::string>& arguments, const Surroundings& surroundings = {});

/// The German surroundings: a decimal comma for every function that asks the locale.
Surroundings german();

/// Waits until a process has taken SIGINT into its own hands, as Linux tells; false where it ended before.
bool catchesInterrupts(pid_t process);

/// An empty folder of this test's own, removed at its end.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    const std::string& path() const { return path_; }
    std::string file(const std::string& name) const { return path_ + "/" + name; }
    /// Writes a file and returns its path.
    std::string write(const std::string& name, const std::string& bytes) const;
    /// The names of everything in it.
    std::vector<std::string> names() const;

private:
    std::string path_;
};

/// A file's bytes; empty where there is none.
std::string bytesOf(const std::string& path);

}  // namespace tests
