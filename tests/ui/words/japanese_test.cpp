// What is said in Japanese, and that every letter of it can be drawn in its Japanese form.

#include <cmath>

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include "core/lesson/built_in_lessons.h"
#include "core/model/log_chance.h"
#include "tests/ui/scenarios.h"
#include "ui/panels/text_painter.h"
#include "ui/words/error_text.h"
#include "ui/words/sentence.h"

namespace {

using core::Metric;

const ui::Texts& japanese()
{
    static const ui::Texts texts = ui::textsFor(ui::Language::Japanese);
    return texts;
}

ui::SentenceModel sentence(const core::ValidScenario& now, double featured, double atNext)
{
    ui::SentenceFacts facts;
    facts.now = now;
    facts.mean = now.model().mean;
    facts.featured = core::chanceOfLog(std::log(featured));
    facts.nextMean = ui::nextMeanOf(now);
    facts.featuredAtNext = core::chanceOfLog(std::log(atNext));
    return ui::presentSentence(facts, japanese());
}

TEST(Japanese, SaysTheSentenceInItsOwnOrder)
{
    EXPECT_EQ(sentence(testing_scenarios::atMean(0.6), 0.25, 0.75).plain.toStdString(),
              "平均してトークンの60%が正解し、50トークンの解答の25%が合格ライン70%に達する。"
              "平均を60%から70%に上げると、トークン正解率は10ポイント、合格率は50ポイント上がる。");
}

TEST(Japanese, LeavesNumbersAndEnglishAsTheyAre)
{
    EXPECT_EQ(japanese().number("15 %"), "15%");
    EXPECT_EQ(japanese().number("0.15"), "0.15");
    EXPECT_EQ(japanese().number("a 15 % b"), "a 15 % b");
    EXPECT_EQ(japanese()(ui::Text::DialogUnsaved, QStringLiteral("5 %.mirage")),
              "「5 %.mirage」には保存していない変更があります。");
    EXPECT_EQ(ui::Texts().number("15 %"), "15 %");
    EXPECT_EQ(ui::textsFor(ui::Language::English), ui::Texts());
}

TEST(Japanese, TellsThePassMarkFromTheShareThatReachesIt)
{
    EXPECT_EQ(japanese()(ui::Text::ParameterPassMark), "合格ライン");
    EXPECT_EQ(japanese()(ui::Text::RowPassMark), "合格率");
    EXPECT_EQ(ui::Texts()(ui::Text::ParameterPassMark), ui::Texts()(ui::Text::RowPassMark));
}

TEST(Japanese, SaysTheSystemsReasons)
{
    const core::Error error{core::ErrorCode::Unreadable, "a.mirage", "No such file or directory", {}};
    EXPECT_EQ(ui::describe(error, japanese()).toStdString(),
              "a.mirageを読めません：ファイルまたはフォルダーがありません。");
    EXPECT_EQ(ui::describe(error, {}).toStdString(), "a.mirage cannot be read: No such file or directory.");
}

TEST(Japanese, NamesFaults)
{
    const core::Error error{core::ErrorCode::OutOfRange, "--mean", "2", "0..1"};
    EXPECT_EQ(ui::describe(error, japanese()).toStdString(),
              "--mean：2は範囲外です。パーセントのつもりなら2%と書いてください（指定できる値：0〜1）。");
    EXPECT_EQ(
        ui::describe(core::Error{core::ErrorCode::UnknownField, "--nosuch", {}, "--help"}, japanese()).toStdString(),
        "--nosuchというオプションはありません（使えるオプション：--help）。");
    EXPECT_EQ(ui::describe(core::Error{core::ErrorCode::UnknownField, "model.tempo", {}, {}}, japanese()).toStdString(),
              "model.tempoという項目はありません。");
}

/// No empty box, and no Chinese form of a Japanese character: what a person would see in a figure.
TEST(Japanese, HasAGlyphForEveryCharacterInItsOwnForm)
{
    ui::Theme theme = ui::lightTheme();
    theme.fontFamily = QStringLiteral("DejaVu Sans");
    int kanji = 0;
    for (const ui::Phrase& phrase : ui::allPhrases()) {
        QString text = japanese()(phrase);
        for (const bool bold : {false, true}) {
            QTextLayout layout(text.remove(u'\n'), ui::themeFont(theme, 13.0, bold));
            layout.beginLayout();
            layout.createLine().setLineWidth(1e6);
            layout.endLayout();
            for (const QGlyphRun& run : layout.glyphRuns()) {
                EXPECT_FALSE(run.glyphIndexes().contains(0U)) << text.toStdString();
                if (run.rawFont().supportsCharacter(u'直')) {
                    ++kanji;
                    EXPECT_EQ(run.rawFont().familyName(), "Noto Sans CJK JP") << text.toStdString();
                }
            }
        }
    }
    EXPECT_GT(kanji, 400);
}

/// One word a thing, in the window, in figures and in lessons alike.
TEST(Japanese, HasOneWordForAThing)
{
    std::vector<QString> texts;
    for (const ui::Phrase& phrase : ui::allPhrases()) {
        texts.push_back(japanese()(phrase));
    }
    for (const std::string_view name : core::lessonNames()) {
        const std::string_view text = core::lessonText(name, "ja");
        texts.push_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    for (const char* other : {"S字曲線", "得点", "パラメーター", "オートエンコーダー", "課題"}) {
        for (const QString& text : texts) {
            EXPECT_FALSE(text.contains(QString::fromUtf8(other))) << other << ": " << text.toStdString();
        }
    }
    EXPECT_GT(texts.size(), 1000U);
}

}  // namespace
