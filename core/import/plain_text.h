#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/import/remark.h"

namespace core {

/// A file's text, and where it is not simply the file's bytes.
struct PlainText {
    std::string made;  ///< of UTF-16
    std::size_t mark = 0;
    bool isMade = false;

    /// The text of the file it was made of.
    std::string_view in(std::string_view bytes) const { return isMade ? std::string_view(made) : bytes.substr(mark); }
};

/// Zero bytes: of tables a few are damage to a row or two, many those of a program or of UTF-16 without its mark.
enum class Zeros { Refused, FewKept };

/// A file's bytes as UTF-8 without byte order mark; without a copy of them where they are that.
///
/// Domain:   any bytes; UTF-16 of either order where it begins with its mark.
/// Result:   the text, or NotText with line and byte, `found`, where they are no text: a NUL, a broken sequence, half a
/// pair. Source:   RFC 3629, RFC 2781.
[[nodiscard]] tl::expected<PlainText, Remark> plainText(std::string_view bytes, Zeros zeros = Zeros::Refused);

}  // namespace core
