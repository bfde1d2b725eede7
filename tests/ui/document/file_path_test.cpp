// Names of files, whatever their bytes are.

#include "ui/document/file_path.h"

#include <gtest/gtest.h>

namespace {

TEST(FilePath, KeepsEveryByte)
{
    for (const std::string bytes :
         {"", "/a/plain.mirage", "/a/\xC3\xA9\xE6\x97\xA5\xF0\x9F\x94\x94.mirage", "caf\xE9.mirage", "\xFF",
          "a\x80\x80", "\xC3", "\xE6\x97", "\xED\xB2\x80", "\xED\xA0\xBD\xED\xB4\x94", "\xF4\x90\x80\x80", "\xC0\xAF",
          "\xEF\xBB\xBF"
          "a",
          "\xFF\xEF\xBB\xBF", "\xE9\xE6\x97\xA5"}) {
        EXPECT_EQ(ui::pathBytes(ui::pathText(bytes)), bytes);
    }
    std::string all;
    for (int byte = 1; byte < 256; ++byte) {
        all += static_cast<char>(byte);
    }
    EXPECT_EQ(ui::pathBytes(ui::pathText(all)), all);
}

TEST(FilePath, ALetterIsALetter)
{
    EXPECT_EQ(ui::pathText("\xE6\x97\xA5"), QStringLiteral("日"));
    EXPECT_EQ(ui::pathBytes(QStringLiteral("日🔔")), "\xE6\x97\xA5\xF0\x9F\x94\x94");
    EXPECT_TRUE(ui::isPlainPath(QStringLiteral("/a/日🔔.mirage")));
    EXPECT_FALSE(ui::isPlainPath(ui::pathText("caf\xE9")));
    EXPECT_EQ(ui::shownName(ui::pathText("/a/caf\xE9.mirage")), QStringLiteral("caf\uFFFD.mirage"));
}

}  // namespace
