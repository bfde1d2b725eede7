#include "core/io/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) noexcept : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const noexcept { return number_ >= 0; }
    int number() const noexcept { return number_; }

    /// 0, or the error that some file systems report only now.
    int close() noexcept
    {
        const int closing = number_;
        number_ = -1;
        return closing >= 0 && ::close(closing) != 0 ? errno : 0;
    }

private:
    int number_;
};

std::string reason(int error)
{
    return std::generic_category().message(error);
}

tl::unexpected<Errors> unreadable(const std::string& path, int error)
{
    return tl::unexpected(Errors{{ErrorCode::Unreadable, path, reason(error), {}}});
}

enum class Waited { Ready, InVain, Stopped };
/// For something to read, or an end: until it is asked to stop, or where nobody can, for so long.
Waited waitFor(const Descriptor& file, const std::stop_token& stop, std::chrono::milliseconds patience)
{
    constexpr int kLook = 50;  // ms between two looks at the token
    pollfd waited{file.number(), POLLIN, 0};
    if (!stop.stop_possible()) {
        return ::poll(&waited, 1, static_cast<int>(patience.count())) == 0 ? Waited::InVain : Waited::Ready;
    }
    while (!stop.stop_requested() && ::poll(&waited, 1, kLook) == 0) {
    }
    return stop.stop_requested() ? Waited::Stopped : Waited::Ready;
}

/// 0, or what stopped it; a signal does, since the reader of a pipe may never come.
int writeAll(const Descriptor& file, std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0) {
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
    return 0;
}

mode_t modeForNewFiles() noexcept
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

int writeDirectly(const std::string& path, std::string_view bytes)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return errno;
    }
    const int fault = writeAll(file, bytes);
    return fault != 0 ? fault : file.close();
}

/// Puts bytes into a file that stays the one it is, for its other names and its owner: once there is room for them.
int overwrite(const std::string& path, std::string_view bytes)
{
    const auto size = static_cast<off_t>(bytes.size());
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return errno;
    }
    const bool hasRoom = size == 0 || ::fallocate(file.number(), FALLOC_FL_KEEP_SIZE, 0, size) == 0;
    if (!hasRoom && errno != EOPNOTSUPP) {
        return errno;
    }
    if (const int fault = writeAll(file, bytes); fault != 0) {
        return fault;
    }
    if (::ftruncate(file.number(), size) != 0 || ::fsync(file.number()) != 0) {
        return errno;
    }
    return file.close();
}

/// A file on the disk under a name of its own, until it takes its place; gone where it never does.
class StagedFile {
public:
    StagedFile() = default;
    StagedFile(StagedFile&& other) noexcept
        : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})), bytes_(other.bytes_),
          overwrites_(other.overwrites_)
    {
    }
    StagedFile& operator=(StagedFile&&) = delete;
    ~StagedFile()
    {
        if (!temporary_.empty()) {
            ::unlink(temporary_.c_str());
        }
    }

    /// 0, or what stopped it. `old` is what stands there already, if anything.
    int write(const std::string& path, std::string_view bytes, const struct stat* old)
    {
        path_ = path;
        bytes_ = bytes;
        std::string name = path.substr(0, path.rfind('/') + 1) + ".mirage-XXXXXX";  // a name may be as long as can be
        Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
        if (!file.isOpen()) {
            return errno;
        }
        temporary_ = name;
        if (const int fault = writeAll(file, bytes); fault != 0) {
            return fault;
        }
        if (old != nullptr) {  // else it is ours already
            overwrites_ = old->st_nlink > 1 || ::fchown(file.number(), old->st_uid, old->st_gid) != 0;
        }
        const mode_t mode = old != nullptr ? old->st_mode & 07777 : modeForNewFiles();
        if (::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0) {
            return errno;
        }
        return file.close();
    }

    /// 0, or what stopped it.
    int takePlace()
    {
        if (temporary_.empty()) {
            return 0;
        }
        if (overwrites_) {  // the staged copy has shown that there is room, and goes
            return overwrite(path_, bytes_);
        }
        if (std::rename(temporary_.c_str(), path_.c_str()) != 0) {
            return errno;
        }
        temporary_.clear();
        return 0;
    }

private:
    std::string path_;
    std::string temporary_;
    std::string_view bytes_;
    bool overwrites_ = false;
};

/// Where a path leads to by its links, also by one to a file that is not there yet.
std::string placeOf(const std::string& path)
{
    constexpr int kMostLinks = 40;  // as Linux has it
    std::error_code fault;
    std::filesystem::path place = path;
    for (int links = 0; links < kMostLinks && std::filesystem::is_symlink(place, fault); ++links) {
        place = place.parent_path() / std::filesystem::read_symlink(place, fault);
    }
    return place.string();
}

/// Whether a file may be written to a place that has `old`, if anything: 0, or why not. rename() asks only the folder.
int refusal(const std::string& place, const struct stat* old)
{
    if (old != nullptr) {
        return S_ISDIR(old->st_mode) ? EISDIR : ::access(place.c_str(), W_OK) != 0 ? errno : 0;
    }
    const std::string folder = place.substr(0, place.rfind('/') + 1);
    return ::access(folder.empty() ? "." : folder.c_str(), W_OK) != 0 ? errno : 0;
}

/// What stands at a place: nothing, where `fault` is 0 or why that is not known.
std::optional<struct stat> statusOf(const std::string& place, int& fault)
{
    struct stat status = {};
    fault = 0;
    if (::stat(place.c_str(), &status) == 0) {
        return status;
    }
    fault = errno == ENOENT ? 0 : errno;
    return std::nullopt;
}

/// Writes a file beside its place, or a device at once. 0, or what stopped it.
int stage(const std::string& path, std::string_view bytes, StagedFile& staged)
{
    if (path.empty()) {
        return ENOENT;
    }
    const std::string place = placeOf(path);
    int fault = 0;
    const auto old = statusOf(place, fault);
    fault = fault != 0 ? fault : refusal(place, old ? &*old : nullptr);
    if (fault != 0) {
        return fault;
    }
    return old && !S_ISREG(old->st_mode) ? writeDirectly(place, bytes)
                                         : staged.write(place, bytes, old ? &*old : nullptr);
}

}  // namespace

Result<std::string> readFile(const std::string& path, std::size_t mostBytes, const std::stop_token& stop,
                             std::chrono::milliseconds patience)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));  // a pipe is not waited for here
    if (!file.isOpen()) {
        return unreadable(path, errno);
    }
    std::string bytes;
    for (std::array<char, 65536> buffer{};;) {
        const Waited waited = waitFor(file, stop, patience);
        if (waited == Waited::Stopped) {
            return tl::unexpected(Errors{{ErrorCode::Cancelled, path, {}, {}}});
        }
        const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
        if (count == 0) {  // of a pipe that had nobody at its other end all the time, no end
            return waited == Waited::InVain ? unreadable(path, ETIMEDOUT) : Result<std::string>(std::move(bytes));
        }
        if (count < 0 && errno != EINTR && errno != EAGAIN) {
            return unreadable(path, errno);
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (bytes.size() > mostBytes) {
            return tl::unexpected(Errors{{ErrorCode::TooLarge, path, {}, std::to_string(mostBytes)}});
        }
    }
}

Errors writeFaults(const std::vector<std::string>& paths)
{
    Errors errors;
    for (const std::string& path : paths) {
        const std::string place = placeOf(path);
        int fault = path.empty() ? ENOENT : 0;
        const auto old = fault == 0 ? statusOf(place, fault) : std::nullopt;
        fault = fault != 0 ? fault : refusal(place, old ? &*old : nullptr);
        if (fault != 0) {
            errors.push_back({ErrorCode::Unwritable, path, reason(fault), {}});
        }
    }
    return errors;
}

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    return writeFiles({{path, bytes}});
}

Result<void> writeFiles(const std::vector<FileBytes>& files)
{
    Errors errors;
    const auto note = [&](const FileBytes& file, int fault) {
        if (fault != 0) {
            errors.push_back({ErrorCode::Unwritable, file.path, reason(fault), {}});
        }
    };
    std::vector<StagedFile> staged(files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        note(files[i], stage(files[i].path, files[i].bytes, staged[i]));
    }
    for (std::size_t i = 0; i < files.size() && errors.empty(); ++i) {
        note(files[i], staged[i].takePlace());
    }
    return errors.empty() ? Result<void>() : tl::unexpected(std::move(errors));
}

}  // namespace core
