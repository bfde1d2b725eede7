// What is kept of work that is not saved, and how it comes back.

#include "ui/document/autosave.h"

#include <memory>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/io/scenario_file.h"
#include "core/io/scenario_json.h"
#include "ui/document/file_path.h"
#include "ui/document/unsaved_offers.h"

namespace {

using Kind = ui::Origin::Kind;

core::ValidScenario withMean(double mean)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    scenario.model.mean = mean;
    return core::validate(scenario).value();
}

ui::Document firstLight()
{
    return {core::presetScenario("first-light").value(), Kind::Preset, QStringLiteral("first-light")};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A session kept in a folder of its own.
struct Kept {
    explicit Kept(const ui::Document& document = firstLight()) : session(document), autosave(session)
    {
        autosave.keepIn(folder.path());
    }
    QStringList files() const { return QDir(folder.path()).entryList({u'*' + ui::kUnsavedEnding}); }
    core::ValidScenario kept() const
    {
        return ui::unsavedScenario(QDir(folder.path()).filePath(files().value(0))).value();
    }

    QTemporaryDir folder;
    ui::Session session;
    ui::Autosave autosave;
};

TEST(UnsavedFile, IsALineAndTheDocumentAsItIsSaved)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.unsaved"));
    const ui::UnsavedHead head = {Kind::File, ui::pathText("/a b/caf\xE9 100%\n\"日.mirage"),
                                  QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC(), "12ab"};
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(ui::unsavedBytes(head, withMean(0.7))) > 0);
    file.close();
    EXPECT_EQ(ui::unsavedHead(path), head);
    EXPECT_EQ(ui::unsavedScenario(path).value(), withMean(0.7));
    const QByteArray bytes = bytesOf(path);
    EXPECT_EQ(bytes.mid(bytes.indexOf('\n') + 1).toStdString(), core::scenarioToJson(withMean(0.7)));
    for (const char* other : {"", "{}\n", "nonsense", "{\"metric-mirage-unsaved\":2,\"kind\":\"file\"}\n",
                              "{\"metric-mirage-unsaved\":1,\"kind\":\"else\"}\n"}) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(other);
        file.close();
        EXPECT_FALSE(ui::unsavedHead(path).has_value()) << other;
        EXPECT_FALSE(ui::unsavedScenario(path).has_value()) << other;
    }
    EXPECT_FALSE(ui::unsavedHead(folder.filePath(QStringLiteral("none"))).has_value());
}

TEST(UnsavedSession, HoldsWhatNoFileDoes)
{
    ui::Session session(firstLight());
    EXPECT_FALSE(session.holdsUnsaved());
    session.edit(withMean(0.7), ui::Text::StepReset);
    EXPECT_TRUE(session.holdsUnsaved());
    session.history().undo();
    EXPECT_FALSE(session.holdsUnsaved());
    session.history().redo();
    session.noteSaved(QStringLiteral("/a/mine.mirage"));
    EXPECT_FALSE(session.holdsUnsaved());
    session.edit(withMean(0.8), ui::Text::StepReset);
    EXPECT_TRUE(session.holdsUnsaved());

    ui::Session step({withMean(0.5), Kind::LessonStep, QStringLiteral("leap/1")});
    step.edit(withMean(0.7), ui::Text::StepReset);
    EXPECT_TRUE(step.holdsUnsaved());
    step.noteSaved(QStringLiteral("/a/copy.mirage"));  // it stays a step, and the copy is safe
    EXPECT_FALSE(step.holdsUnsaved());
}

TEST(Autosave, KeepsWhatAChangeMadeWithinTwoSecondsThoughOthersFollow)
{
    Kept at;
    EXPECT_FALSE(at.autosave.due().isActive());
    at.session.edit(withMean(0.7), ui::Text::StepReset);
    ASSERT_TRUE(at.autosave.due().isActive());
    EXPECT_LE(at.autosave.due().interval(), 1500);  // and the rest of two seconds for the disk
    const int running = at.autosave.due().timerId();
    at.session.edit(withMean(0.8), ui::Text::StepReset);
    EXPECT_EQ(at.autosave.due().timerId(), running) << "a change put off the keeping of the one before";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !at.files().isEmpty(); }, 30'000));
    EXPECT_EQ(at.kept(), withMean(0.8));
    EXPECT_EQ(at.files().size(), 1);
}

TEST(Autosave, KeepsNothingThatIsSafe)
{
    Kept at;
    at.session.edit(withMean(0.7), ui::Text::StepReset);
    EXPECT_TRUE(at.autosave.keepNow());
    EXPECT_EQ(at.files().size(), 1);
    at.session.history().undo();
    EXPECT_TRUE(at.autosave.keepNow());
    EXPECT_TRUE(at.files().isEmpty());
    at.session.history().redo();
    EXPECT_TRUE(at.autosave.keepNow());
    at.session.noteSaved(QStringLiteral("/a/mine.mirage"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return at.files().isEmpty(); }, 30'000));
}

/// A document of a hundred thousand scores is not written again by a process that is told to end.
TEST(Autosave, WritesTheSameOnce)
{
    Kept at;
    at.session.edit(withMean(0.7), ui::Text::StepReset);
    ASSERT_TRUE(at.autosave.keepNow());
    QFile file(QDir(at.folder.path()).filePath(at.files().value(0)));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("not written over") > 0);
    file.close();
    EXPECT_TRUE(at.autosave.keepNow());
    EXPECT_EQ(bytesOf(file.fileName()), QByteArray("not written over"));
    at.session.edit(withMean(0.8), ui::Text::StepReset);
    EXPECT_TRUE(at.autosave.keepNow());
    EXPECT_EQ(at.kept(), withMean(0.8));
}

TEST(Autosave, SaysOnceThatItCannot)
{
    Kept at;
    QSignalSpy failed(&at.autosave, &ui::Autosave::failed);
    const QString file = at.folder.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    at.autosave.keepIn(file + QStringLiteral("/inside"));
    for (const double mean : {0.7, 0.8}) {
        at.session.edit(withMean(mean), ui::Text::StepReset);
        EXPECT_FALSE(at.autosave.keepNow());
    }
    EXPECT_EQ(failed.size(), 1);
}

TEST(Autosave, IsAPersonsOwn)
{
    Kept at;
    at.autosave.keepIn(at.folder.filePath(QStringLiteral("a/b")));
    at.session.edit(withMean(0.7), ui::Text::StepReset);
    ASSERT_TRUE(at.autosave.keepNow());
    EXPECT_EQ(QFile::permissions(at.autosave.folder()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), 0);
}

TEST(Autosave, StandsInTheFolderOfAProgramsState)
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/some/state");
    EXPECT_EQ(ui::unsavedFolder(), QStringLiteral("/some/state/metric-mirage/unsaved"));
    for (const char* other : {"", "relative"}) {
        qputenv("XDG_STATE_HOME", other);
        EXPECT_EQ(ui::unsavedFolder(), QDir::homePath() + QStringLiteral("/.local/state/metric-mirage/unsaved"));
    }
    before.isNull() ? qunsetenv("XDG_STATE_HOME") : qputenv("XDG_STATE_HOME", before);
}

TEST(UnsavedOffers, AreThoseOfOthersThatHaveEnded)
{
    const QTemporaryDir folder;
    ui::Session first(firstLight());
    auto one = std::make_unique<ui::Autosave>(first);
    one->keepIn(folder.path());
    first.edit(withMean(0.7), ui::Text::StepReset);
    ASSERT_TRUE(one->keepNow());
    EXPECT_TRUE(ui::unsavedIn(folder.path()).empty()) << "its process lives";
    one.reset();
    {
        const auto offers = ui::unsavedIn(folder.path());
        ASSERT_EQ(offers.size(), 1U);
        EXPECT_EQ(offers[0].head.kind, Kind::Preset);
        EXPECT_EQ(offers[0].head.name, QStringLiteral("first-light"));
        EXPECT_TRUE(ui::unsavedIn(folder.path()).empty()) << "another window offers it";
    }
    EXPECT_EQ(ui::unsavedIn(folder.path()).size(), 1U) << "nobody wanted it yet";
    ui::unsavedIn(folder.path()).front().remove();
    EXPECT_TRUE(ui::unsavedIn(folder.path()).empty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(UnsavedOffers, BeginWithTheLatest)
{
    const QTemporaryDir folder;
    for (const int day : {5, 20, 12}) {
        QFile file(folder.filePath(QStringLiteral("%1.unsaved").arg(day)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            ui::unsavedBytes({Kind::Untitled, QString::number(day), QDateTime({2026, 1, day}, {}), {}}, withMean(0.7)));
    }
    QStringList names;
    for (const ui::UnsavedOffer& offer : ui::unsavedIn(folder.path())) {
        names << offer.head.name;
    }
    EXPECT_EQ(names, QStringList({"20", "12", "5"}));
}

TEST(OpenedAgain, GoesBackToWhereItBegan)
{
    const ui::OpenedAgain preset =
        ui::openedAgain({Kind::Preset, QStringLiteral("first-light"), {}, {}}, withMean(0.7));
    EXPECT_EQ(preset.document.origin.start, core::presetScenario("first-light").value());
    EXPECT_EQ(preset.document.scenario, withMean(0.7));
    const ui::OpenedAgain step = ui::openedAgain({Kind::LessonStep, QStringLiteral("leap/3"), {}, {}}, withMean(0.7));
    EXPECT_EQ(step.document.origin.kind, Kind::Untitled);
    EXPECT_TRUE(step.document.origin.name.isEmpty());
}

/// Whatever it was, it is not saved yet: neither it nor the file may be lost now.
TEST(OpenedAgain, IsStillUnsaved)
{
    const QTemporaryDir folder;
    const QString mine = folder.filePath(QStringLiteral("mine.mirage"));
    ASSERT_TRUE(core::writeScenarioFile(mine.toStdString(), withMean(0.5)));
    const auto session = [&](Kind kind, const QString& name, const QByteArray& onDisk) {
        const ui::OpenedAgain opened = ui::openedAgain({kind, name, {}, onDisk}, withMean(0.7));
        auto made = std::make_unique<ui::Session>(firstLight());
        made->openUnsaved(opened.document, opened.onDisk, ui::Text::StepReset);
        return made;
    };
    for (const auto& [kind, name] :
         {std::pair(Kind::Untitled, QString()), std::pair(Kind::LessonStep, QStringLiteral("leap/3")),
          std::pair(Kind::Figure, QStringLiteral("/gone.svg")), std::pair(Kind::Preset, QStringLiteral("first-light")),
          std::pair(Kind::File, QStringLiteral("/gone.mirage"))}) {
        EXPECT_TRUE(session(kind, name, {})->holdsUnsaved()) << int(kind);
    }
    const auto same = session(Kind::File, mine, ui::digestOf(withMean(0.5)));
    EXPECT_TRUE(same->isModified());
    EXPECT_EQ(same->onDisk(mine), withMean(0.5));
    const auto other = session(Kind::File, mine, ui::digestOf(withMean(0.55)));
    EXPECT_TRUE(other->isModified());
    EXPECT_FALSE(other->onDisk(mine).has_value()) << "changed since, and not known";
}

}  // namespace
