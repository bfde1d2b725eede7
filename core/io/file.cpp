#include "core/io/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
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

/// 0, or what stopped it.
int writeAll(const Descriptor& file, std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) {
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

int replace(const std::string& path, std::string_view bytes, mode_t mode)
{
    std::string temporary = path + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return errno;
    }
    int fault = writeAll(file, bytes);
    if (fault == 0 && (::fchmod(file.number(), mode) != 0 || ::fsync(file.number()) != 0)) {
        fault = errno;
    }
    const int closing = file.close();
    fault = fault != 0 ? fault : closing;
    if (fault == 0 && std::rename(temporary.c_str(), path.c_str()) != 0) {
        fault = errno;
    }
    if (fault != 0) {
        ::unlink(temporary.c_str());
    }
    return fault;
}

/// Whether the old file lets itself be written: rename() asks only the folder.
bool isProtected(const std::string& path) noexcept
{
    return ::access(path.c_str(), W_OK) != 0;
}

int write(const std::string& path, std::string_view bytes)
{
    if (path.empty()) {
        return ENOENT;
    }
    std::error_code missing;
    const std::filesystem::path real = std::filesystem::canonical(path, missing);
    const std::string target = missing ? path : real.string();
    struct stat status = {};
    if (::stat(target.c_str(), &status) != 0) {
        return errno == ENOENT ? replace(target, bytes, modeForNewFiles()) : errno;
    }
    if (S_ISDIR(status.st_mode)) {
        return EISDIR;
    }
    if (!S_ISREG(status.st_mode)) {
        return writeDirectly(target, bytes);
    }
    return isProtected(target) ? EACCES : replace(target, bytes, status.st_mode & 07777);
}

}  // namespace

Result<std::string> readFile(const std::string& path, std::size_t mostBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return unreadable(path, errno);
    }
    std::string bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
        if (count == 0) {
            return bytes;
        }
        if (count < 0 && errno != EINTR) {
            return unreadable(path, errno);
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (bytes.size() > mostBytes) {
            return tl::unexpected(Errors{{ErrorCode::TooLarge, path, {}, std::to_string(mostBytes)}});
        }
    }
}

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    const int fault = write(path, bytes);
    if (fault != 0) {
        return tl::unexpected(Errors{{ErrorCode::Unwritable, path, reason(fault), {}}});
    }
    return {};
}

}  // namespace core
