#include "core/io/file.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>

#include "core/io/descriptor.h"

namespace core {

namespace {

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

}  // namespace core
