#include "core/io/table_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

#include "core/io/file.h"
#include "core/text/lower_case.h"

namespace core {

namespace {

/// A page of prose is Markdown too.
bool hasTable(const std::filesystem::path& path)
{
    constexpr std::size_t kHead = 4096;
    std::string head(kHead, ' ');
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    return head.starts_with('|') || head.find("\n|") != head.npos;
}

bool mayBeTable(const std::filesystem::path& path)
{
    static constexpr std::array<std::string_view, 7> kEndings = {".csv",   ".tsv", ".tab", ".json",
                                                                 ".jsonl", ".txt", ".md"};
    const std::string ending = lowerCase(path.extension().string());
    const bool answers = ending == ".jsonl" && path.filename().string().starts_with("samples_");
    const bool prose = ending == ".md" && !hasTable(path);
    return !answers && !prose && std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

}  // namespace

std::vector<std::string> tablesIn(const std::string& folder)
{
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    std::error_code fault;
    auto entry = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, fault);
    for (const fs::recursive_directory_iterator end; !fault && entry != end && files.size() <= kMostTables;
         entry.increment(fault)) {
        std::error_code unknown;
        if (entry->is_regular_file(unknown) && mayBeTable(entry->path())) {
            files.push_back(entry->path().string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> withFolders(std::span<const std::string> paths)
{
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code unknown;
        const auto inside = std::filesystem::is_directory(path, unknown) ? tablesIn(path) : std::vector<std::string>();
        if (inside.empty()) {
            files.push_back(path);
        } else {
            files.insert(files.end(), inside.begin(), inside.end());
        }
    }
    return files;
}

Result<std::string> readTableFile(const std::string& path, const std::stop_token& stop)
{
    auto bytes = readFile(path == "-" ? "/dev/stdin" : path, kLargestTable, stop);
    std::error_code unknown;
    if (!bytes && std::filesystem::is_directory(path, unknown)) {
        bytes.error().front().found = std::generic_category().message(ENODATA);
    }
    return bytes;
}

TableFiles readTableFiles(std::span<const std::string> paths, const std::stop_token& stop)
{
    TableFiles read;
    for (const std::string& path : paths) {
        auto bytes = readTableFile(path, stop);
        if (stop.stop_requested()) {
            break;
        }
        if (bytes) {
            read.files.push_back({path, *std::move(bytes)});
            continue;
        }
        const Error& fault = bytes.error().front();
        const bool large = fault.code == ErrorCode::TooLarge;
        read.remarks.push_back(
            {large ? RemarkCode::TooLarge : RemarkCode::Unreadable, path, 0, 0, {}, fault.found, fault.allowed});
    }
    return read;
}

}  // namespace core
