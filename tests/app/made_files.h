#pragma once

#include <string>
#include <utility>
#include <vector>

// Files and pieces of files as a test makes them.
namespace tests {

/// `text` so many times.
std::string times(std::size_t count, const std::string& text);

/// The same, '#' in it being the number of the time.
std::string numbered(int count, const std::string& text);

/// As zlib packs it.
std::string packed(const std::string& bytes);

/// That of PNG and ZIP.
unsigned long checkSum(const std::string& bytes);

/// A number in four bytes, the highest first.
std::string bigEndian(unsigned long number);

/// Names and bytes by turns.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// A ZIP archive with nothing packed.
std::string zip(const Parts& parts);

/// A PDF of these objects, numbered from 1, the first its root.
std::string pdfOf(const std::vector<std::string>& objects);

}  // namespace tests
