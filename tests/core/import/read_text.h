#pragma once

#include <string>
#include <vector>

#include "core/import/reading.h"

namespace core {

/// What is read of one table.
inline Reading readText(const std::string& text, const ReadOptions& options = {}, const std::string& name = "t.csv")
{
    const std::vector<TableFile> files = {{name, text}};
    return readTables(files, options);
}

}  // namespace core
