#pragma once

#include <cstddef>
#include <string>

#include <tl/expected.hpp>

#include "core/result.h"

namespace ui {

/// The fault of a file whose own bytes are few and which unfolds to more than so many.
[[nodiscard]] inline tl::unexpected<core::Errors> unfoldsToMoreThan(std::size_t most)
{
    return tl::unexpected(core::Errors{{core::ErrorCode::TooLarge, {}, core::kUnfolded, std::to_string(most)}});
}

}  // namespace ui
