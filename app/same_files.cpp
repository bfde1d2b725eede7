#include "app/same_files.h"

#include <filesystem>
#include <map>
#include <system_error>

#include "core/text/excerpt.h"

namespace app {

namespace {

/// The one place a path leads to, by whatever links and dots, whether there is a file yet or not.
std::string placeOnDisk(const std::string& path)
{
    constexpr int kMostLinks = 40;  // as Linux has it
    std::error_code unknown;
    std::filesystem::path place = std::filesystem::absolute(path, unknown);
    for (int links = 0; links < kMostLinks && std::filesystem::is_symlink(place, unknown); ++links) {
        place = place.parent_path() / std::filesystem::read_symlink(place, unknown);
    }
    const auto whole = std::filesystem::weakly_canonical(place, unknown);
    return unknown ? place.lexically_normal().string() : whole.string();
}

}  // namespace

void refuseSameFiles(const std::vector<QueuedJob>& jobs, Faults& faults)
{
    std::map<std::string, std::string> asked;  // by place: the path as it was typed
    for (const QueuedJob& queued : jobs) {
        for (const std::string& path : ui::pathsOf(queued.job)) {
            const auto [first, isNew] = asked.try_emplace(placeOnDisk(path), queued.job.path);
            if (!isNew) {
                const bool sameWords = first->second == queued.job.path;
                faults.usage.push_back(
                    {core::ErrorCode::DuplicateField, queued.origin.empty() ? "--output" : queued.origin + ".output",
                     core::excerpt(queued.job.path), sameWords ? std::string() : core::excerpt(first->second)});
                break;  // a sequence twice is one fault
            }
        }
    }
}

}  // namespace app
