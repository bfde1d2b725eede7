// A link is a scenario: there and back, short, and whatever strangers and mail programs make of it.

#include "ui/export/link.h"

#include <algorithm>

#include <QFile>

#include <gtest/gtest.h>

#include "core/evidence/evidence.h"
#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "core/model/laid_over.h"

namespace {

const QString kPage = QStringLiteral("https://example.org/mirage/index.html");

QString madeElsewhere()  // by Python's zlib and base64, of a document of version 4 with mean 0.7
{
    QFile file(QStringLiteral(METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/links/mean-0.7.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString linkOf(const QByteArray& packed)
{
    return kPage + QStringLiteral("#s=") + QString::fromLatin1(packed.toBase64(QByteArray::Base64UrlEncoding));
}

core::Error faultOf(const QString& text)
{
    const auto link = ui::readLink(text);
    EXPECT_FALSE(link.has_value()) << text.left(80).toStdString();
    return link ? core::Error{} : link.error().front();
}

TEST(Link, EveryBuiltInScenarioComesBackFromIt)
{
    for (const std::string_view name : core::presetNames()) {
        const core::ValidScenario scenario = core::onlyDrawn(core::presetScenario(name).value());
        const QString link = ui::linkTo(scenario, kPage);
        EXPECT_TRUE(ui::isLink(link)) << name;
        const auto read = ui::readLink(link);
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(read->scenario, scenario) << name;
        EXPECT_FALSE(read->step || read->presents) << name;
        if (scenario.view().series.empty()) {
            EXPECT_LT(link.size(), 2000) << name;
        }
    }
}

TEST(Link, ConsistsOfLettersThatAddressesMayHold)
{
    const QString link = ui::linkTo(core::presetScenario("longer-answers").value(), QString());
    ASSERT_TRUE(link.startsWith(QStringLiteral("#s=")));
    EXPECT_TRUE(std::all_of(link.begin() + 3, link.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c.isDigit() || c == u'-' || c == u'_';
    })) << link.toStdString();
}

TEST(Link, MadeElsewhereOpensForEver)
{
    const auto read = ui::readLink(madeElsewhere());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->presents);
    ASSERT_TRUE(read->scenario);
    EXPECT_EQ(read->scenario->model().mean, 0.7);
    EXPECT_EQ(read->scenario->model().grading.length, 50);
}

TEST(Link, SurvivesWhatMailAndChatsDoToIt)
{
    const QString link = madeElsewhere().trimmed();
    const core::ValidScenario scenario = ui::readLink(link)->scenario.value();
    QString broken = link;
    for (qsizetype at = 72; at < broken.size(); at += 74) {
        broken.insert(at, QStringLiteral("\r\n"));
    }
    const QString encoded = QString(link).replace(QStringLiteral("#s="), QStringLiteral("#%73="));
    for (const QString& text : {broken, u'<' + link + u'>', link + u'.', link + u')', QStringLiteral("  ") + link,
                                encoded, QString(link).remove(QStringLiteral("https://example.org/mirage/"))}) {
        EXPECT_TRUE(ui::isLink(text)) << text.toStdString();
        const auto read = ui::readLink(text);
        ASSERT_TRUE(read) << text.toStdString();
        EXPECT_EQ(read->scenario, scenario) << text.toStdString();
    }
}

TEST(Link, ThatIsDamagedSaysSoAndNothingElse)
{
    const QString link = madeElsewhere().trimmed();
    QString changed = link;
    changed[link.size() - 40] = changed[link.size() - 40] == u'A' ? u'B' : u'A';
    for (const QString& text : {link.chopped(1), link.chopped(100), changed, kPage + QStringLiteral("#s="),
                                kPage + QStringLiteral("#s=%%%")}) {
        const core::Error fault = faultOf(text);
        EXPECT_EQ(fault.code, core::ErrorCode::NotAScenario) << text.toStdString();
        EXPECT_EQ(fault.found, "link");
        EXPECT_EQ(fault.field.find("https://example.org/mirage/index.html"), 0U) << fault.field;
    }
}

TEST(Link, IsReadWithinLimits)
{
    const QByteArray bomb = qCompress(QByteArray(64 << 20, ' '), 9).mid(4);
    EXPECT_LT(bomb.size(), 100'000);
    EXPECT_EQ(faultOf(linkOf(bomb)).found, "link");
    EXPECT_EQ(faultOf(kPage + QStringLiteral("#s=") + QString(3'000'000, u'A')).code, core::ErrorCode::TooLarge);
}

TEST(Link, ToWhatIsNoScenarioNamesTheFaultAsAFileDoes)
{
    EXPECT_EQ(faultOf(linkOf(qCompress("[1, 2]").mid(4))).code, core::ErrorCode::NotAScenario);
    const core::Error newer =
        faultOf(linkOf(qCompress(R"({"format": "metric-mirage-scenario", "version": 99})").mid(4)));
    EXPECT_EQ(newer.code, core::ErrorCode::NewerVersion);
    EXPECT_EQ(newer.found, "99");
}

TEST(Link, NamesAStepOfABuiltInLesson)
{
    const QString name = QString::fromUtf8(core::lessonNames()[1].data(), qsizetype(core::lessonNames()[1].size()));
    const QString link = ui::linkTo(ui::LinkedStep{name, 1}, std::nullopt, kPage);
    EXPECT_EQ(link, kPage + QStringLiteral("#lesson=") + name + QStringLiteral("/2"));
    for (const QString& text : {link, kPage + QStringLiteral("?present&lesson=") + name + QStringLiteral("/2"),
                                kPage + QStringLiteral("?lesson=") + name + QStringLiteral("%2F2")}) {
        ASSERT_TRUE(ui::isLink(text)) << text.toStdString();
        const auto read = ui::readLink(text);
        ASSERT_TRUE(read && read->step) << text.toStdString();
        EXPECT_EQ(read->step->lesson, name);
        EXPECT_EQ(read->step->step, 1U);
        const auto lesson = core::builtInLesson(core::lessonNames()[1], "en").lesson;
        EXPECT_EQ(ui::scenarioOf(*read), lesson.steps[1].scenario);
    }
    const core::ValidScenario made = core::presetScenario("slope").value();
    const auto both = ui::readLink(ui::linkTo(ui::LinkedStep{name, 1}, made, kPage));
    ASSERT_TRUE(both && both->step);
    EXPECT_EQ(both->scenario, made);
    for (const char* bad : {"no-such-lesson", "2-two-metrics/0"}) {
        const core::Error fault = faultOf(kPage + QStringLiteral("#lesson=") + QLatin1String(bad));
        EXPECT_EQ(fault.code, core::ErrorCode::UnknownName) << bad;
        EXPECT_EQ(fault.found, bad);
        EXPECT_NE(fault.allowed.find(core::lessonNames()[0]), std::string::npos) << fault.allowed;
    }
    EXPECT_EQ(faultOf(kPage + QStringLiteral("#lesson=") + name + QStringLiteral("/99")).found,
              name.toStdString() + "/99");
}

TEST(Link, IsToldFromOtherText)
{
    for (const char* text :
         {"", "mine.mirage", "/tmp/a#b.csv", "https://example.org/figure.svg", "https://example.org/?q=s",
          "size,score\n1,#s=", "see https://example.org/#s=abc", "?lesson=x", "a#t=b&x=s=1"}) {
        EXPECT_FALSE(ui::isLink(QString::fromUtf8(text))) << text;
    }
}

}  // namespace
