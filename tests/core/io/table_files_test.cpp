#include "core/io/table_files.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <thread>

#include <gtest/gtest.h>

#include <sys/stat.h>

#include "core/io/file.h"

namespace {

namespace fs = std::filesystem;
using core::RemarkCode;

/// A folder that is gone afterwards.
struct Folder {
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "core-tables-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path); }

    std::string write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(path / name) << bytes;
        return (path / name).string();
    }

    fs::path path;
};

TEST(TableFiles, AreReadAndTheOthersRemarked)
{
    const Folder folder;
    const std::vector<std::string> paths = {folder.write("a.csv", "size,acc\n"), (folder.path / "gone.csv").string(),
                                            folder.path.string(), "/dev/zero"};
    const core::TableFiles read = core::readTableFiles(paths);
    ASSERT_EQ(read.files.size(), 1U);
    EXPECT_EQ(read.files.front().bytes, "size,acc\n");
    ASSERT_EQ(read.remarks.size(), 3U);
    EXPECT_EQ(read.remarks[0].code, RemarkCode::Unreadable);
    EXPECT_EQ(read.remarks[0].file, paths[1]);
    EXPECT_EQ(read.remarks[1].code, RemarkCode::Unreadable);
    EXPECT_EQ(read.remarks[2].code, RemarkCode::TooLarge);
    EXPECT_EQ(read.remarks[2].allowed, std::to_string(core::kLargestTable));
}

/// A pipe that nobody writes to would be waited for until the end of days.
TEST(TableFiles, ASilentPipeIsLeftWhenAsked)
{
    const Folder folder;
    const std::string pipe = (folder.path / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    core::TableFiles read;
    {
        std::jthread reading(
            [&](const std::stop_token& stop) { read = core::readTableFiles(std::vector<std::string>{pipe}, stop); });
    }  // asked to stop, and waited for
    EXPECT_TRUE(read.files.empty());
    EXPECT_TRUE(read.remarks.empty());
}

TEST(TableFiles, APipeIsReadToItsEnd)
{
    const Folder folder;
    const std::string pipe = (folder.path / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::jthread writing([&] { std::ofstream(pipe) << "size,acc\n1e9,0.5\n"; });
    std::stop_source never;
    const core::TableFiles read = core::readTableFiles(std::vector<std::string>{pipe}, never.get_token());
    ASSERT_EQ(read.files.size(), 1U);
    EXPECT_EQ(read.files.front().bytes, "size,acc\n1e9,0.5\n");
}

/// A run of lm-evaluation-harness: results beside the answers to each question, in a folder a model.
TEST(TableFiles, OfAFolderAreItsTables)
{
    const Folder folder;
    fs::create_directories(folder.path / "opt-1b");
    fs::create_directories(folder.path / "opt-7b" / "more");
    const std::vector<std::string> expected = {
        folder.write("opt-1b/results_2024.json", "{}"), folder.write("opt-7b/more/results_2024.JSON", "{}"),
        folder.write("scores.md", "# Scores\n\n|size|acc|\n|--|--|\n"), folder.write("table.csv", "size,acc\n")};
    for (const char* other : {"opt-1b/samples_arc_2024.jsonl", "README.md", "figure.png", "model.mirage"}) {
        static_cast<void>(folder.write(other, "# Prose\n"));
    }
    EXPECT_EQ(core::tablesIn(folder.path.string()), expected);
    const std::string lone = folder.write("z.csv", "size,acc\n");
    fs::create_directories(folder.path / "empty");
    const std::string empty = (folder.path / "empty").string();
    const std::vector<std::string> named = {lone, (folder.path / "opt-1b").string(), empty, "nowhere"};
    EXPECT_EQ(core::withFolders(named), (std::vector<std::string>{lone, expected[0], empty, "nowhere"}));
    EXPECT_TRUE(core::tablesIn("nowhere").empty());
}

TEST(TableFiles, AFolderWithoutTablesIsNoBrokenFile)
{
    const Folder folder;
    const auto nothing = core::readTableFile(folder.path.string());
    ASSERT_FALSE(nothing.has_value());
    EXPECT_EQ(nothing.error().front().found, std::make_error_code(std::errc::no_message_available).message());
}

/// Nobody can stop it, so nobody waits for what nobody writes.
TEST(TableFiles, APipeWithoutAWriterIsGivenUp)
{
    const Folder folder;
    const std::string pipe = (folder.path / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const auto read = core::readFile(pipe, 100, {}, std::chrono::milliseconds(1));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().front().found, std::make_error_code(std::errc::timed_out).message());
}

}  // namespace
