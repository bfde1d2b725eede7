#include "core/import/table_files.h"

#include "core/io/file.h"

namespace core {

TableFiles readTableFiles(std::span<const std::string> paths, const std::stop_token& stop)
{
    TableFiles read;
    for (const std::string& path : paths) {
        auto bytes = readFile(path, kLargestTable, stop);
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
