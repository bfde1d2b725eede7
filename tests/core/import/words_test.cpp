#include "core/import/words.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

TEST(Words, HaveANumberEach)
{
    core::Words words;
    std::vector<std::string> all = {"", "a", "b", std::string("a\0b", 3), std::string(200'000, 'x'), " a"};
    for (int i = 0; i < 100'000; ++i) {  // beyond one block of letters, and often spread anew
        all.push_back("word " + std::to_string(i));
    }
    std::vector<std::string_view> first;
    for (std::size_t i = 0; i < all.size(); ++i) {
        ASSERT_EQ(words.numberOf(all[i]), i);
        first.push_back(words[static_cast<std::uint32_t>(i)]);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        ASSERT_EQ(words.numberOf(std::string(all[i])), i);
        ASSERT_EQ(first[i], all[i]) << "moved";
    }
}

TEST(Words, StayWhereTheyAreInWhatTheyAreMovedTo)
{
    core::Words words;
    const std::string_view view = words[words.numberOf("a word")];
    const core::Words others = std::move(words);
    EXPECT_EQ(others[1].data(), view.data());
    EXPECT_EQ(view, "a word");
}

}  // namespace
