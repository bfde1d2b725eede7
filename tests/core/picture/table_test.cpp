#include "core/picture/table.h"

#include <cmath>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/curve/axis.h"
#include "core/io/presets.h"
#include "core/model/keys.h"
#include "core/model/scale_law.h"
#include "core/text/number_text.h"

namespace {

using core::Metric;
using core::XAxis;

constexpr double kSizes[] = {350e6, 1.3e9, 6.7e9, 200e9};
const std::vector<Metric> kPaperMetrics = {Metric::ExactMatch, Metric::TokenEditDistance, Metric::MultipleChoiceGrade,
                                           Metric::Brier};

core::Table papersTable(std::vector<Metric> metrics = kPaperMetrics)
{
    const auto paper = core::presetScenario("paper-fig2").value();
    return core::evaluateTable(paper, {XAxis::Size, std::move(metrics), std::vector<double>(kSizes, kSizes + 4), false})
        .value();
}

/// Half a unit in the last of the digits a number was printed with, "6.44448e-6".
double halfUnit(const std::string& printed)
{
    const std::size_t power = printed.find('e');
    const std::string digits = printed.substr(0, power);
    const std::size_t point = digits.find('.');
    const double decimals = point == std::string::npos ? 0.0 : static_cast<double>(digits.size() - point - 1);
    const double exponent = power == std::string::npos ? 0.0 : core::numberFromText(printed.substr(power + 1)).value();
    return 0.5 * std::pow(10.0, exponent - decimals) * (1.0 + 1e-9);
}

TEST(Table, PrintsThePapersTable)
{
    // MODEL.md section 1, digit by digit.
    const char* const printed[4][4] = {{"6.44448e-6", "-4.542061", "0.5", "-0.825213"},
                                       {"0.00202591", "-3.553581", "0.5", "-0.505118"},
                                       {"0.0651025", "-2.104727", "1", "-0.177195"},
                                       {"0.606531", "-0.475813", "1", "-0.009056"}};
    const core::Table table = papersTable();
    ASSERT_EQ(table.rows.size(), 4U);
    for (std::size_t row = 0; row < 4; ++row) {
        EXPECT_EQ(table.rows[row][0], kSizes[row]);
        for (std::size_t column = 0; column < 4; ++column) {
            const std::string& digits = printed[row][column];
            EXPECT_NEAR(table.rows[row][column + 1], core::numberFromText(digits).value(), halfUnit(digits)) << digits;
        }
    }
}

TEST(Table, GoesThroughThePointsDrawnInThePaper)
{
    std::ifstream file(METRIC_MIRAGE_REFERENCE_DIR "/paper_fig2_points.csv");
    const auto law = core::presetScenario("paper-fig2")->model().law;
    int points = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#') || line.starts_with("size,")) {
            continue;
        }
        std::stringstream cells(line);
        std::string size, quantity, value, tolerance;
        std::getline(cells, size, ',');
        std::getline(cells, quantity, ',');
        std::getline(cells, value, ',');
        std::getline(cells, tolerance, ',');
        const double n = core::numberFromText(size).value();
        double ours = core::lossAt(law, n);
        if (quantity != "loss") {
            const auto paper = core::presetScenario("paper-fig2").value();
            const Metric metric = core::fromKey<Metric>(quantity).value();
            ours = core::evaluateTable(paper, {XAxis::Size, {metric}, std::vector{n}, false})->rows[0][1];
        }
        EXPECT_NEAR(ours, core::numberFromText(value).value(), core::numberFromText(tolerance).value()) << line;
        ++points;
    }
    EXPECT_EQ(points, 24);
}

TEST(Table, FirstLightIsAsPromised)
{
    const auto table =
        core::evaluateTable(core::ValidScenario(), {XAxis::Mean, {Metric::PassMark}, {{0.6, 0.7, 0.8}}, false});
    EXPECT_NEAR(table->rows[0][1], 0.1459, 5e-5);
    EXPECT_NEAR(table->rows[1][1], 0.5629, 5e-5);
    EXPECT_NEAR(table->rows[2][1], 0.9347, 5e-5);
}

TEST(Table, WithoutPlacesRunsOverTheAxis)
{
    const auto paper = core::presetScenario("paper-fig2").value();
    for (const XAxis axis : {XAxis::Mean, XAxis::Logit, XAxis::Size}) {
        const auto table = core::evaluateTable(paper, {axis, {Metric::ExactMatch}, {}, false});
        ASSERT_EQ(table->rows.size(), 257U);
        for (std::size_t i = 1; i < table->rows.size(); ++i) {
            EXPECT_GT(table->rows[i][0], table->rows[i - 1][0]);
            EXPECT_GE(table->rows[i][1], table->rows[i - 1][1]);
        }
    }
}

TEST(Table, RefusesPlacesTheAxisDoesNotHave)
{
    const auto ask = [](XAxis axis, std::vector<double> at) {
        return core::evaluateTable(core::ValidScenario(), {axis, {Metric::PassMark}, std::move(at), false});
    };
    EXPECT_TRUE(ask(XAxis::Mean, {0.0, 1.0}).has_value());
    const auto refused = ask(XAxis::Mean, {0.5, -0.1, std::nan(""), 1.5});
    ASSERT_FALSE(refused.has_value());
    ASSERT_EQ(refused.error().size(), 3U);
    EXPECT_EQ(refused.error()[0], (core::Error{core::ErrorCode::OutOfRange, "at[1]", "-0.1", "0..1"}));
    EXPECT_TRUE(ask(XAxis::Size, {1.0, 1e30}).has_value());
    EXPECT_FALSE(ask(XAxis::Size, {0.5}).has_value());
    EXPECT_FALSE(ask(XAxis::Logit, {21.0}).has_value());
}

TEST(Table, TakesLogarithmsOfProbabilitiesOnly)
{
    const auto paper = core::presetScenario("paper-fig2").value();
    const auto table = core::evaluateTable(
        paper, {XAxis::Mean, {Metric::ExactMatch, Metric::TokenEditDistance, Metric::Brier}, {{0.0, 0.5, 1.0}}, true});
    EXPECT_EQ(table->rows[0], (std::vector<double>{0.0, -INFINITY, -5.0, -1.0}));
    EXPECT_NEAR(table->rows[1][1], 5.0 * std::log(0.5), 1e-14);
    EXPECT_NEAR(table->rows[1][2], -2.5, 1e-15);
    EXPECT_EQ(table->rows[2], (std::vector<double>{1.0, 0.0, 0.0, 0.0}));
    for (const double value : table->rows[2]) {
        EXPECT_FALSE(std::signbit(value));
    }
}

TEST(Table, KeepsTheOrderAsked)
{
    const auto table = core::evaluateTable(core::ValidScenario(),
                                           {XAxis::Mean, {Metric::Brier, Metric::ExactMatch}, {{0.9, 0.1}}, false});
    EXPECT_EQ(table->metrics, (std::vector{Metric::Brier, Metric::ExactMatch}));
    EXPECT_EQ(table->rows[0][0], 0.9);
    EXPECT_EQ(table->rows[1][0], 0.1);
}

TEST(Table, Csv)
{
    const core::Table table = {XAxis::Mean,
                               true,
                               {Metric::ExactMatch, Metric::Brier},
                               {{0.1, -INFINITY, std::nan("")}, {0.5, 1.0 / 3.0, INFINITY}}};
    EXPECT_EQ(core::tableToCsv(table), "x,exact-match,brier\n"
                                       "0.10000000000000001,-inf,nan\n"
                                       "0.5,0.33333333333333331,inf\n");
}

TEST(Table, Json)
{
    const core::Table table = {XAxis::Mean,
                               false,
                               {Metric::ExactMatch},
                               {{0.5, 0.03}, {0.1, std::nan("")}, {1e-9, INFINITY}, {1.0, -INFINITY}}};
    const std::string text = core::tableToJson(table);
    EXPECT_EQ(text, "{\"axis\":\"mean\",\"log\":false,\"columns\":[\"x\",\"exact-match\"],"
                    "\"rows\":[[0.5,0.03],[0.1,\"nan\"],[1e-9,\"inf\"],[1,\"-inf\"]]}\n");
    EXPECT_EQ(nlohmann::json::parse(text)["rows"][2][0], 1e-9);
    EXPECT_TRUE(nlohmann::json::accept(core::tableToJson({XAxis::Size, true, {}, {}})));
}

}  // namespace
