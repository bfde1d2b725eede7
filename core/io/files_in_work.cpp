#include "core/io/files_in_work.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/io/descriptor.h"

namespace core {

namespace {

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

}  // namespace

/// A file on the disk under a name of its own, until it takes its place; gone where it never does.
class StagedFile {
public:
    StagedFile() = default;
    StagedFile(StagedFile&& other) noexcept
        : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})), overwrites_(other.overwrites_)
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
        if ((!overwrites_ && ::fchmod(file.number(), mode) != 0) || ::fsync(file.number()) != 0) {
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
            const auto bytes = readFile(temporary_, std::numeric_limits<std::size_t>::max());
            return bytes ? overwrite(path_, *bytes) : EIO;
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
    bool overwrites_ = false;
};

namespace {

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

/// Where a path leads, what stands there, and 0 or why nothing may be written there.
struct Destination {
    explicit Destination(const std::string& path) : place(placeOf(path)), fault(path.empty() ? ENOENT : 0)
    {
        old = fault == 0 ? statusOf(place, fault) : std::nullopt;
        fault = fault != 0 ? fault : refusal(place, oldOrNull());
    }

    const struct stat* oldOrNull() const { return old ? &*old : nullptr; }
    bool isDevice() const { return old && !S_ISREG(old->st_mode); }

    std::string place;
    int fault;
    std::optional<struct stat> old;
};

}  // namespace

/// What is written to a device or a pipe, in the end.
struct ForDevice {
    std::string path;
    std::string place;
    std::string bytes;
};

struct FilesInWork::Private {
    /// Puts a file beside its place, or remembers what a device gets. 0, or what stopped it.
    int stage(const std::string& path, std::string_view bytes)
    {
        const Destination to(path);
        if (to.fault != 0) {
            return to.fault;
        }
        if (to.isDevice()) {
            devices.push_back({path, to.place, std::string(bytes)});
            return 0;
        }
        paths.push_back(path);
        return staged.emplace_back().write(to.place, bytes, to.oldOrNull());
    }

    void note(const std::string& path, int fault)
    {
        if (fault != 0) {
            errors.push_back({ErrorCode::Unwritable, path, reason(fault), {}});
        }
    }

    std::vector<std::string> paths;  ///< as asked for, of each that is staged
    std::vector<StagedFile> staged;
    std::vector<ForDevice> devices;
    Errors errors;
};

FilesInWork::FilesInWork() : d_(std::make_unique<Private>()) {}
FilesInWork::FilesInWork(FilesInWork&&) noexcept = default;
FilesInWork& FilesInWork::operator=(FilesInWork&&) noexcept = default;
FilesInWork::~FilesInWork() = default;

void FilesInWork::add(const std::string& path, std::string_view bytes)
{
    d_->note(path, d_->stage(path, bytes));
}

Result<void> FilesInWork::takePlaces()
{
    for (const ForDevice& device : d_->errors.empty() ? d_->devices : std::vector<ForDevice>()) {
        d_->note(device.path, writeDirectly(device.place, device.bytes));
    }
    for (std::size_t i = 0; i < d_->staged.size() && d_->errors.empty(); ++i) {
        d_->note(d_->paths[i], d_->staged[i].takePlace());
    }
    Errors errors = std::move(d_->errors);
    *d_ = Private();
    return errors.empty() ? Result<void>() : tl::unexpected(std::move(errors));
}

Errors writeFaults(const std::vector<std::string>& paths)
{
    Errors errors;
    for (const std::string& path : paths) {
        if (const Destination to(path); to.fault != 0) {
            errors.push_back({ErrorCode::Unwritable, path, reason(to.fault), {}});
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
    FilesInWork work;
    for (const FileBytes& file : files) {
        work.add(file.path, file.bytes);
    }
    return work.takePlaces();
}

}  // namespace core
