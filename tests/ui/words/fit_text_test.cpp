#include "ui/words/fit_text.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/languages.h"
#include "ui/words/measured_text.h"

namespace {

core::Series seriesOf(const std::vector<double>& sizes, const std::vector<double>& scores, std::int64_t questions)
{
    core::Series series;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        core::Measurement point;
        point.size = sizes[i];
        point.score = scores[i];
        if (questions > 0) {
            point.questions = questions;
        }
        series.points.push_back(point);
    }
    return series;
}

std::string noteOf(const core::Series& series, const core::FitRequest& request, double cut, const ui::Texts& texts = {})
{
    return ui::noteOf(core::forecast(series, request, cut), request, texts).toStdString();
}

// GPT-3 few-shot 2-digit addition (arXiv 2005.14165, Table H.1).
const std::vector<double> kSizes = {125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9, 13e9, 175e9};
const std::vector<double> kTwoDigits = {0.02, 0.041, 0.035, 0.045, 0.089, 0.119, 0.555, 1};

TEST(FitText, SaysWhatAFitIsToBeReadWith)
{
    EXPECT_EQ(noteOf(seriesOf(kSizes, kTwoDigits, 2000), {}, 13e9),
              "points lie apart by more than chance: bands widened by √5.95 (p < 0.0001); one law does not "
              "describe these data; "
              "no forecast to judge, however far the rest lies: already below the cut one law does not hold");
    EXPECT_EQ(noteOf(seriesOf(kSizes, kTwoDigits, 0), {}, 13e9),
              "no counts of right answers: least squares, no errors; the forecast cannot be judged: there is no band");
    EXPECT_EQ(noteOf(seriesOf(kSizes, kTwoDigits, 0), {}, 200e9),
              "no counts of right answers: least squares, no errors; scores of 1 left out: 1");
    EXPECT_EQ(noteOf(seriesOf({1e8, 1e9}, {0.1, 0.2}, 10), {}, 1e10), "no fit: fewer than 3 different sizes to use");
    EXPECT_EQ(noteOf(seriesOf({1e8, 1e9, 1e10}, {0.1, 0.2, 0.3}, 10), {1, true}, 1e11),
              "no fit: fewer than 4 different sizes to use");
    EXPECT_EQ(noteOf(seriesOf({350e6, 1.3e9, 6.7e9, 200e9}, {0, 0.002, 0.065, 0.607}, 1000), {}, 1e12), "");
}

/// The caption speaks of what the panel draws at the scenario's own cut, and of what another cut would say.
TEST(FitText, TheCaptionOfOlmoQuotesItsOwnForecasts)
{
    const core::Evidence evidence = core::builtInEvidence("olmo-forecast").value();
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        const QString caption = texts(ui::evidence::AlsoOlmoForecastHella) + texts(ui::evidence::AlsoOlmoForecastArc);
        for (const char* task : {"HellaSwag", "ARC-Challenge"}) {
            const core::Series& series = *evidence.find(std::string("OLMo ladder / ") + task + " / accuracy");
            const auto below2 = core::forecast(series, {}, 2e9).value();
            EXPECT_EQ(below2.fit.used, 4U);
            ASSERT_EQ(below2.heldBack.size(), 3U);
            for (std::size_t i = 1; i < 3; ++i) {  // 7B and 13B
                for (const double said : {below2.heldBack[i].expected.y, below2.heldBack[i].observed}) {
                    EXPECT_TRUE(caption.contains(QString::number(said, 'f', 3))) << task << " " << said;
                }
            }
            EXPECT_EQ(below2.verdict, task[0] == 'H' ? core::Verdict::Held : core::Verdict::Missed);
        }
    }
    const auto below4 = core::forecast(*evidence.find("OLMo ladder / HellaSwag / accuracy"), {}, 4e9).value();
    EXPECT_GT(below4.heldBack[0].widths, 1);
    EXPECT_LT(below4.heldBack[0].widths, 1.3);
    EXPECT_LT(std::fabs(below4.heldBack[1].widths), 1);
}

TEST(MeasuredText, SaysWhereAKindIsNotKnown)
{
    core::MeasuredData data;
    data.lines.resize(1);
    data.lines[0].name = "a / b / acc";
    const QString one = ui::Texts()(ui::Text::KindNotKnown);
    EXPECT_FALSE(ui::measuredSubtitle(data, {}).contains(one));
    data.lines[0].kindUnknown = true;
    EXPECT_TRUE(ui::measuredSubtitle(data, {}).contains(one));
    data.lines.push_back(data.lines[0]);
    data.lines[1].name = "a / c / em";
    data.lines[1].kindUnknown = false;
    EXPECT_TRUE(ui::measuredSubtitle(data, {}).contains(
        QStringLiteral("Whether strict or graded is not known of 1 of 2 series")));
}

TEST(FitText, SaysItInJapanese)
{
    EXPECT_EQ(noteOf(seriesOf({1e8, 1e9}, {0.1, 0.2}, 10), {}, 1e10, ui::textsFor(ui::Language::Japanese)),
              "当てはめ不可：使えるサイズが3種類未満");
}

}  // namespace
