#include "core/io/file.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <csignal>
#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/io/files_in_work.h"
#include "core/io/scenario_file.h"
#include "core/io/scenario_json.h"
#include "core/text/json_check.h"
#include "tests/core/series.h"

namespace {

namespace fs = std::filesystem;
using core::ErrorCode;

class File : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "core-file-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder_ = name;
    }
    void TearDown() override
    {
        fs::permissions(folder_, fs::perms::owner_all);
        fs::remove_all(folder_);
    }

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    std::string write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    std::ptrdiff_t fileCount() const
    {
        return std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
    }

    static ErrorCode codeOf(const core::Result<core::ValidScenario>& result)
    {
        EXPECT_FALSE(result.has_value());
        return result ? ErrorCode::NotAvailable : result.error().front().code;
    }

    fs::path folder_;
};

TEST_F(File, ComesBackAsItWasWritten)
{
    const std::string bytes("a\0b\r\n\xff", 6);
    ASSERT_TRUE(core::writeFile(path("a"), bytes).has_value());
    EXPECT_EQ(core::readFile(path("a"), 100), bytes);
    EXPECT_EQ(core::readFile(write("empty", ""), 100), "");
}

TEST_F(File, SaysWhyItCannotBeRead)
{
    const auto missing = core::readFile(path("missing"), 100);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().front(),
              (core::Error{ErrorCode::Unreadable, path("missing"), "No such file or directory", {}}));
    const auto folder = core::readFile(folder_.string(), 100);
    ASSERT_FALSE(folder.has_value());
    EXPECT_EQ(folder.error().front().found, "Is a directory");
    const auto endless = core::readFile("/dev/zero", 100);
    ASSERT_FALSE(endless.has_value());
    EXPECT_EQ(endless.error().front().code, ErrorCode::TooLarge);
}

TEST_F(File, IsWrittenWholeOrNotAtAll)
{
    if (!fs::is_character_file("/dev/full")) {
        GTEST_SKIP() << "this machine has no /dev/full to stand for a full disk";
    }
    write("full.link", "");
    fs::remove(path("full.link"));
    fs::create_symlink("/dev/full", path("full.link"));
    const auto full = core::writeFile(path("full.link"), "bytes");
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().front().code, ErrorCode::Unwritable);
    EXPECT_EQ(full.error().front().found, "No space left on device");

    const std::string noFolder = path("missing/a");
    EXPECT_EQ(core::writeFile(noFolder, "x").error().front(),
              (core::Error{ErrorCode::Unwritable, noFolder, "No such file or directory", {}}));
    EXPECT_EQ(core::writeFile(folder_.string(), "x").error().front().found, "Is a directory");
    EXPECT_FALSE(core::writeFile("", "x").has_value());
    EXPECT_FALSE(core::writeFile(path(std::string(300, 'x')), "x").has_value());
    EXPECT_EQ(fileCount(), 1);  // the link, and no temporary left
}

TEST_F(File, MayHaveANameAsLongAsNamesCanBe)
{
    const std::string longest = path(std::string(255, 'x'));
    ASSERT_TRUE(core::writeFile(longest, "once").has_value());
    ASSERT_TRUE(core::writeFile(longest, "twice").has_value());
    EXPECT_EQ(core::readFile(longest, 10), "twice");
    EXPECT_EQ(fileCount(), 1);
}

TEST_F(File, ThatFailsLeavesTheOldOne)
{
    const std::string old = write("old.mirage", "old");
    struct rlimit_guard {
        rlimit_guard() { ::signal(SIGXFSZ, SIG_IGN); }
        ~rlimit_guard() { ::setrlimit(RLIMIT_FSIZE, &before); }
        struct rlimit before = limit();
        static struct rlimit limit()
        {
            struct rlimit now = {};
            ::getrlimit(RLIMIT_FSIZE, &now);
            return now;
        }
    } guard;
    struct rlimit small = guard.before;
    small.rlim_cur = 10;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = core::writeFile(old, std::string(1000, 'x'));
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &guard.before), 0);
    EXPECT_FALSE(result.has_value());
    EXPECT_EQ(core::readFile(old, 100), "old");
    EXPECT_EQ(fileCount(), 1);
}

TEST_F(File, SeveralAreWrittenTogetherOrNotAtAll)
{
    const std::string old = write("a", "old");
    const auto refused = core::writeFiles({{old, "new"}, {path("missing/b"), "b"}, {path("c"), "c"}, {"", "d"}});
    ASSERT_FALSE(refused.has_value());
    ASSERT_EQ(refused.error().size(), 2U);
    EXPECT_EQ(refused.error().front().field, path("missing/b"));
    EXPECT_EQ(core::readFile(old, 100), "old");
    EXPECT_EQ(fileCount(), 1);

    ASSERT_TRUE(core::writeFiles({{old, "new"}, {path("c"), "c"}}).has_value());
    EXPECT_EQ(core::readFile(old, 100), "new");
    EXPECT_EQ(core::readFile(path("c"), 100), "c");
    EXPECT_EQ(fileCount(), 2);
    EXPECT_TRUE(core::writeFiles({}).has_value());
}

/// So that thousands of them are no more in memory than one.
TEST_F(File, InWorkIsOnTheDiskBesideItsPlace)
{
    const std::string old = write("a", "old");
    fs::create_hard_link(old, path("other-name"));
    {
        core::FilesInWork givenUp;
        givenUp.add(old, "new");
        givenUp.add(path("b"), "b");
        EXPECT_EQ(fileCount(), 4) << "both are there already";
        EXPECT_EQ(core::readFile(old, 100), "old");
        EXPECT_FALSE(fs::exists(path("b")));
    }
    EXPECT_EQ(fileCount(), 2);
    core::FilesInWork work;
    for (const char* name : {"a", "b"}) {
        std::string bytes = name;
        work.add(path(name), bytes);
        bytes.assign(1, 'x');  // nothing of it is needed any more
    }
    ASSERT_TRUE(work.takePlaces().has_value());
    EXPECT_EQ(core::readFile(path("b"), 100), "b");
    EXPECT_EQ(core::readFile(path("other-name"), 100), "a");
    EXPECT_EQ(fileCount(), 3);
    ASSERT_TRUE(work.takePlaces().has_value()) << "nothing is in work any more";
    work.add(path("missing/c"), "c");
    work.add(path("b"), "newer");
    EXPECT_FALSE(work.takePlaces().has_value());
    EXPECT_EQ(core::readFile(path("b"), 100), "b");
    EXPECT_EQ(fileCount(), 3);
}

TEST_F(File, KeepsModeAndLink)
{
    const std::string real = write("real", "old");
    fs::permissions(real, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    fs::create_symlink("real", path("link"));
    ASSERT_TRUE(core::writeFile(path("link"), "new").has_value());
    EXPECT_TRUE(fs::is_symlink(path("link")));
    EXPECT_EQ(core::readFile(real, 100), "new");
    struct stat status = {};
    ASSERT_EQ(::stat(real.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640U);

    const mode_t mask = ::umask(022);
    ASSERT_TRUE(core::writeFile(path("fresh"), "new").has_value());
    ::umask(mask);
    ASSERT_EQ(::stat(path("fresh").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0644U);
}

TEST_F(File, HoldsAScenario)
{
    const core::ValidScenario scenario;
    ASSERT_TRUE(core::writeScenarioFile(path("a.mirage"), scenario).has_value());
    EXPECT_EQ(core::readScenarioFile(path("a.mirage")), scenario);
    EXPECT_EQ(core::readFile(path("a.mirage"), 10'000), core::scenarioToJson(scenario));
}

/// What could not be opened again is not written over what can.
TEST_F(File, TooLargeToBeOpenedIsNotSaved)
{
    ASSERT_TRUE(core::writeScenarioFile(path("a.mirage"), {}).has_value());
    core::Series series = core::seriesOf({1e9}, {0.5}, 100);
    series.source = std::string(core::kLargestDocument, 'x');
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of({series}).value();
    const auto refused = core::writeScenarioFile(path("a.mirage"), core::validate(scenario).value());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().front().code, ErrorCode::TooLarge);
    EXPECT_EQ(core::readScenarioFile(path("a.mirage")), core::ValidScenario());
}

TEST_F(File, ThatIsNoScenarioIsRefusedUnderItsName)
{
    EXPECT_EQ(codeOf(core::readScenarioFile(path("missing"))), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(core::readScenarioFile(folder_.string())), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(core::readScenarioFile(write("a", ""))), ErrorCode::Empty);
    EXPECT_EQ(codeOf(core::readScenarioFile(write("b", "\x89PNG\r\n\x1a\n"))), ErrorCode::NotJson);
    EXPECT_EQ(codeOf(core::readScenarioFile(write("c", "[1, 2]"))), ErrorCode::NotAScenario);
    EXPECT_EQ(codeOf(core::readScenarioFile(write("d", std::string(200'000, '[')))), ErrorCode::TooDeep);
    EXPECT_EQ(codeOf(core::readScenarioFile(write("e", std::string(core::kLargestDocument + 1, ' ')))),
              ErrorCode::TooLarge);
    for (const char* name : {"a", "c", "d", "e"}) {
        const auto refused = core::readScenarioFile(path(name));
        EXPECT_EQ(refused.error().front().field, path(name));
    }
}

}  // namespace
