#include "ui/words/fit_text.h"

#include <gtest/gtest.h>

#include "ui/words/languages.h"

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
              "deviance is 5.95 times its degrees of freedom: bands widened; one law does not describe these data; "
              "the forecast cannot be judged");
    EXPECT_EQ(noteOf(seriesOf(kSizes, kTwoDigits, 0), {}, 200e9),
              "numbers of questions unknown: least squares, no errors; scores of 1 left out: 1");
    EXPECT_EQ(noteOf(seriesOf({1e8, 1e9}, {0.1, 0.2}, 10), {}, 1e10), "no fit: fewer than 3 different sizes to use");
    EXPECT_EQ(noteOf(seriesOf({1e8, 1e9, 1e10}, {0.1, 0.2, 0.3}, 10), {1, true}, 1e11),
              "no fit: fewer than 4 different sizes to use");
    EXPECT_EQ(noteOf(seriesOf({350e6, 1.3e9, 6.7e9, 200e9}, {0, 0.002, 0.065, 0.607}, 1000), {}, 1e12), "");
}

TEST(FitText, SaysItInJapanese)
{
    EXPECT_EQ(noteOf(seriesOf({1e8, 1e9}, {0.1, 0.2}, 10), {}, 1e10, ui::textsFor(ui::Language::Japanese)),
              "当てはめ不可：使えるサイズが3種類未満");
}

}  // namespace
