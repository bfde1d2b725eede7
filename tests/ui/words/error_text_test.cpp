#include "ui/words/error_text.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/words/remark_text.h"

namespace {

using core::Error;
using core::ErrorCode;

QString said(const Error& error)
{
    return ui::describe(error, ui::Texts());
}

TEST(ErrorText, SaysWhereWhatAndWhatIsAllowed)
{
    EXPECT_EQ(said({ErrorCode::OutOfRange, "--mean", "2", "1e-9..0.999999999"}),
              "--mean: 2 is out of range; if per cent is meant, write 2 %; allowed: above 0 and below 1.");
    EXPECT_EQ(said({ErrorCode::SpreadTooLarge, "--spread", "0.6", "0, 1e-5..0.49"}),
              "--spread: 0.6 is too large a spread for this distribution at its mean; allowed: 0, 1e-5 to 0.49.");
    EXPECT_EQ(said({ErrorCode::WrongType, "model.mean", "\"x\"", "number"}),
              "model.mean: \"x\" is of the wrong type; allowed: a number.");
    EXPECT_EQ(said({ErrorCode::MissingField, "model.low", {}, "number"}), "model.low is missing; allowed: a number.");
    EXPECT_EQ(said({ErrorCode::MissingField, "title", "## S", "# TITLE"}),
              "title is missing at “## S”; allowed: # TITLE.");
    EXPECT_EQ(said({ErrorCode::NotANumber, "check pass-mark at 0.7", "x", "number"}),
              "check pass-mark at 0.7: “x” is not a decimal number; allowed: a number.");
    EXPECT_EQ(said({ErrorCode::DuplicateField, "- [ ]", "b", {}}),
              "- [ ]: “b” begins a second list of choices; a step has one.");
    EXPECT_EQ(said({ErrorCode::TooDeep, "a.mirage", {}, "32"}), "a.mirage is nested deeper than 32 levels.");
    EXPECT_EQ(said({ErrorCode::Empty, {}, {}, {}}), "The document is empty.");
}

/// What could be read in two ways is refused with both, in boxes and options alike; a size's sides are said in the
/// reader's language.
TEST(ErrorText, SaysTheWayOut)
{
    EXPECT_EQ(said({ErrorCode::NotANumber, "--mean", "０,７", "1e-09..0.999999999"}),
              "--mean: “0,7” has a comma; use a point: 0.7; allowed: above 0 and below 1.");
    EXPECT_EQ(said({ErrorCode::OutOfRange, "--mean", "70", "1e-09..0.999999999"}),
              "--mean: 70 is out of range; if per cent is meant, write 70 %; allowed: above 0 and below 1.");
    EXPECT_EQ(said({ErrorCode::OutOfRange, "--mean", "1e-10", "1e-09..0.999999999"}),
              "--mean: 1e-10 is out of range; allowed: 1e-09 to 0.999999999.");
    EXPECT_EQ(said({ErrorCode::OutOfRange, "--length", "200000", "1..100000"}),
              "--length: 200000 is out of range; allowed: 1 to 100000.");
    EXPECT_EQ(said({ErrorCode::NotANumber, "--length", "1,000", "1..100000"}),
              "--length: “1,000” can be read in two ways; write 1000 or 1.000; allowed: 1 to 100000.");
    for (const auto& [typed, meant] : {std::pair("1 000", "1000"),
                                       {"1'000", "1000"},
                                       {"1\u2019000", "1000"},
                                       {"1_000_000", "1000000"},
                                       {"1.000.000", "1000000"},
                                       {"1,000.5", "1000.5"},
                                       {"1.000,5", "1000.5"},
                                       {"1 300M", "1300M"},
                                       {"350,000,000", "350000000"}}) {
        const QString sentence = said({ErrorCode::NotANumber, "--law-c", typed, "1..1e30"});
        EXPECT_EQ(sentence, QStringLiteral("--law-c: “%1” has marks between its digits; write %2; allowed: 1 to 1e30.")
                                .arg(QString::fromUtf8(typed), QString::fromUtf8(meant)));
    }
    EXPECT_EQ(said({ErrorCode::NotANumber, "--sizes", "1,3B", "1..1e30"}),
              "--sizes: “1,3B” has a comma; use a point: 1.3B; allowed: 1 to 1e30.");
    EXPECT_TRUE(said({ErrorCode::Unwritable, "a.mp4", "std::bad_alloc", {}})
                    .startsWith("a.mp4 cannot be written: there is not enough memory; "));
    EXPECT_EQ(said({ErrorCode::Unwritable, "a.mp4", "Cannot allocate memory", {}}),
              said({ErrorCode::Unwritable, "a.mp4", "std::bad_alloc", {}}));
    const core::Error mark{ErrorCode::NotANumber, "model.pass-mark", "1.5", "1e-06..1"};
    EXPECT_TRUE(ui::describe(mark, QStringLiteral("Pass mark"), {})
                    .startsWith("Pass mark: 1.5 is out of range as a share; "
                                "for per cent write “1.5 %”"));
    EXPECT_FALSE(ui::describe({ErrorCode::OutOfRange, "--size", "bad", "square, WxH in 64..16384 px"},
                              ui::textsFor(ui::Language::Japanese))
                     .contains(QStringLiteral(" in ")));
}

TEST(ErrorText, TakesNothingFoundForAPlaceholder)
{
    EXPECT_EQ(said({ErrorCode::UnknownName, "--show", "%1 %2", "a, b"}),
              "--show: “%1 %2” is not known; allowed: a, b.");
}

TEST(ErrorText, HasAWholeSentenceForEveryCode)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::NotAvailable); ++code) {
        for (const char* found : {"", "FOUND"}) {
            const QString sentence = said({static_cast<ErrorCode>(code), "FIELD", found, "ALLOWED"});
            EXPECT_TRUE(sentence.contains("FIELD")) << code << sentence.toStdString();
            EXPECT_TRUE(sentence.endsWith('.')) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains('%')) << sentence.toStdString();
            const QString pseudo =
                ui::describe({static_cast<ErrorCode>(code), "FIELD", found, "ALLOWED"}, ui::Texts::pseudo());
            EXPECT_TRUE(pseudo.startsWith(QString::fromUtf8("⟦"))) << pseudo.toStdString();
            EXPECT_TRUE(pseudo.endsWith(QString::fromUtf8("⟧"))) << pseudo.toStdString();
        }
    }
}

TEST(ErrorText, HasALineForEachFault)
{
    const core::Errors errors = {{ErrorCode::Empty, "a", {}, {}}, {ErrorCode::Empty, "b", {}, {}}};
    EXPECT_EQ(ui::describe(errors, ui::Texts()), "a is empty.\nb is empty.");
}

TEST(PresetTitle, IsThereForEveryPreset)
{
    for (const std::string_view name : core::presetNames()) {
        const QString title = ui::presetTitle(name, ui::Texts());
        EXPECT_GT(title.size(), 10);
        EXPECT_NE(title.toStdString(), name);
        EXPECT_TRUE(ui::presetTitle(name, ui::Texts::pseudo()).startsWith(QString::fromUtf8("⟦")));
    }
    EXPECT_EQ(ui::presetTitle("none", ui::Texts()), "none");
}

/// Whether a row went or a number beside its score.
TEST(ErrorText, ARemarkSaysWhetherTheScoreStays)
{
    core::Remark remark{core::RemarkCode::OutOfRange, "t.csv", 8, 4, "n", "-5", "1..10"};
    EXPECT_TRUE(ui::describe(remark, ui::Texts()).endsWith(QStringLiteral("; left out.")));
    for (const auto code :
         {core::RemarkCode::OutOfRange, core::RemarkCode::NotANumber, core::RemarkCode::CommaForPoint}) {
        remark.code = code;
        remark.scoreStays = true;
        EXPECT_TRUE(ui::describe(remark, ui::Texts())
                        .endsWith(QStringLiteral("; this value alone is left out, the score stays.")));
    }
}

/// Half a question is within the range and is none: what is asked for is said.
TEST(ErrorText, ARemarkSaysThatWholeNumbersAreAskedFor)
{
    core::Remark remark{core::RemarkCode::OutOfRange, "t.csv", 8, 4, "n", "10.5", "1..1e9"};
    EXPECT_TRUE(ui::describe(remark, ui::Texts()).contains(QStringLiteral("10.5 is not a whole number")));
    remark.scoreStays = true;
    EXPECT_TRUE(ui::describe(remark, ui::Texts()).contains(QStringLiteral("10.5 is not a whole number")));
    remark.found = "0.5";
    EXPECT_TRUE(ui::describe(remark, ui::Texts()).contains(QStringLiteral("0.5 is out of range")));
}

/// Of a table's row the line is said, of a file that is one model alone what to call it.
TEST(ErrorText, AModelWithoutASizeHasAWayOut)
{
    core::Remark remark{core::RemarkCode::NoSizeInName, "stats.json", 0, 0, {}, "stats", {}};
    EXPECT_EQ(ui::describe(remark, ui::Texts()),
              QString::fromUtf8("stats.json: no model size in “stats”; left out. Name the file after its model, as in "
                                "“llama-7b.json”."));
    remark.line = 9;
    EXPECT_EQ(ui::describe(remark, ui::Texts()),
              QString::fromUtf8("stats.json, line 9: no model size in “stats”; left out."));
}

}  // namespace
