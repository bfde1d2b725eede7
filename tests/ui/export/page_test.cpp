#include "ui/export/page.h"

#include <algorithm>
#include <set>

#include <QRegularExpression>
#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/composition.h"
#include "ui/export/export.h"
#include "ui/export/figure_room.h"
#include "ui/export/size_preset.h"
#include "ui/panels/inset_box.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace {

/// Where a panel's axes have their titles: that beside them, and each line of that under them.
struct AxisTitles {
    QRectF beside;
    std::vector<QRectF> under;
};

AxisTitles axisTitles(const ui::PanelModel& panel, const QSizeF& size)
{
    const QFont font = ui::themeFont(panel.theme, panel.theme.tickSize);
    const double line = QFontMetricsF(font).height();
    const ui::PanelHeadings headings = ui::headingsOf(panel, size);
    const QRectF axes = ui::PanelFrame(panel, size).axes();
    double longest = 0.0;
    for (const QString& words : headings.yTitle) {
        longest = std::max(longest, ui::shaped(words, font).width);
    }
    AxisTitles titles;
    const double middle = std::max(axes.center().y(), axes.top() + 0.5 * longest);
    titles.beside = {panel.theme.margin, middle - 0.5 * longest, line * static_cast<double>(headings.yTitle.size()),
                     longest};
    double y = axes.bottom() + ui::xTitleGap(panel);
    for (const QString& words : headings.xTitle) {
        const double half = 0.5 * ui::shaped(words, font).width;
        const double least = half + ui::kTitleEdge;
        const double x = std::clamp(axes.center().x(), std::min(least, 0.5 * size.width()),
                                    std::max(size.width() - least, 0.5 * size.width()));
        titles.under.emplace_back(x - half, y, 2.0 * half, line);
        y += line;
    }
    return titles;
}

ui::FigureOptions optionsOf(const ui::SizePreset& size, double fontScale = 1.0)
{
    ui::FigureOptions options;
    ui::setSize(options, size);
    options.fontScale = fontScale;
    return options;
}

/// The smallest letters that an SVG's reader finds, in pixels of the page.
double smallestType(const core::ValidScenario& scenario, ui::FigureOptions options)
{
    options.text = ui::TextMode::Live;
    auto drawn = ui::renderFigure(scenario, options, ui::Format::Svg, {});
    if (!drawn && drawn.error()[0].field == "caption") {  // no room for one: never in smaller letters
        options.caption = false;
        drawn = ui::renderFigure(scenario, options, ui::Format::Svg, {});
    }
    const QByteArray svg = drawn.value();
    static const QRegularExpression size(QStringLiteral("font-size=\"([0-9.]+)"));
    double smallest = HUGE_VAL;
    auto found = size.globalMatch(QString::fromUtf8(svg));
    while (found.hasNext()) {
        smallest = std::min(smallest, found.next().captured(1).toDouble());
    }
    return smallest;
}

core::ValidScenario sixPanels()
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::SixPanels;
    scenario.view.insets = true;
    return core::validate(scenario).value();
}

/// A slide is 7.5 inches high, whatever its pixels: 36 of 1080 are 18 points.
TEST(Page, NoTypeOfASlideIsUnder18PointsNorOfSixPanelsUnder14)
{
    for (const ui::SizePreset& size : ui::kSizePresets) {
        if (size.unit != ui::FigureOptions::Unit::Pixels) {
            continue;
        }
        for (const std::string_view name : core::presetNames()) {
            const core::ValidScenario scenario = core::presetScenario(name).value();
            ui::FigureOptions options = optionsOf(size);
            options.caption = true;
            const core::Layout layout = scenario.view().layout;  // 35 rows with a name each have six panels' letters
            const bool many = layout == core::Layout::SixPanels || layout == core::Layout::Metrics
                              || name == "gpt3-table-h1";  // and so have 15 pictures
            EXPECT_GE(smallestType(scenario, options), many ? 27.99 : 35.99) << size.name << ' ' << name;
        }
        EXPECT_GE(smallestType(sixPanels(), optionsOf(size)), 27.99) << size.name;
    }
}

TEST(Page, LargerLettersLeaveThePlotsTheirHeight)
{
    for (const ui::SizePreset& size : ui::kSizePresets) {
        for (const double scale : {1.0, 1.5}) {
            for (const bool caption : {false, true}) {
                ui::FigureOptions options = optionsOf(size, scale);
                options.caption = caption;
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(core::presetScenario("first-light").value(), options, {}, evaluator).value();
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const QRectF axes = ui::PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes();
                    EXPECT_GE(axes.height() / figure.page.canvas.height(), 0.12) << size.name << scale << caption;
                    EXPECT_GE(axes.width() / figure.page.canvas.width(), 0.25) << size.name << scale << caption;
                }
            }
        }
    }
}

/// At the letters a figure has by itself: under each other on a narrow page a plot has a third of the height, less a
/// line, beside each other two fifths, whatever stands in the legend; and both keep their titles, in larger letters
/// too.
TEST(Page, PlotsAreNotFlatAndKeepTheirTitles)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    using core::Metric;
    core::Scenario six = scenario;
    six.view.shown = {Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::ExactMatch, Metric::PassMark,
                      Metric::Brier,         Metric::CrossEntropy};
    six.view.xAxis = core::XAxis::Size;
    const auto lowest = [](const core::Scenario& of, const ui::FigureOptions& options, ui::Language language) {
        core::Evaluator evaluator;
        const ui::Figure figure =
            ui::compose(core::validate(of).value(), options, ui::textsFor(language), evaluator).value();
        double least = 1.0;
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            EXPECT_FALSE(figure.panels[i].title.isEmpty());
            const QRectF axes = ui::PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes();
            least = std::min(least, axes.height() / figure.page.canvas.height());
        }
        return least;
    };
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            EXPECT_GE(lowest(scenario, optionsOf(size), language), 0.29) << size.name;
            EXPECT_GE(lowest(scenario, optionsOf(size, 1.5), language), 0.15) << size.name;
        }
        EXPECT_GE(lowest(six, optionsOf(ui::kSizePresets[0]), language), 0.35);
    }
}

/// Wherever the mean is, a page has its panels beside each other or under each other, and no name in the bell's plot is
/// led across it.
TEST(Page, ABellAndItsCurveStandAlikeAtEveryMean)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            std::set<double> rows;
            for (const double mean : {0.1, 0.3, 0.43, 0.6, 0.69, 0.9}) {
                scenario.model.mean = mean;
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(core::validate(scenario).value(), optionsOf(size), ui::textsFor(language), evaluator)
                        .value();
                rows.insert(ui::rowsOf(figure));
                const ui::PanelFrame frame(figure.panels[0], figure.page.panels[0].size());
                for (const ui::PlacedLabel& name : ui::namesOf(figure.panels[0], frame)) {
                    EXPECT_LE(name.leader.length(), 0.2 * frame.axes().width()) << size.name << ' ' << mean;
                }
            }
            EXPECT_EQ(rows.size(), 1U) << size.name << (language == ui::Language::English ? " en" : " ja");
        }
    }
}

/// Where the mean is beyond the axis is told over the plot, whose curves end there: on no page is it on them, nor does
/// a line lead from it.
TEST(Page, WhatIsBeyondTheAxisIsToldOverThePlot)
{
    core::Scenario scenario = core::presetScenario("mirage-test").value().value();
    scenario.model.mean = 0.98;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            core::Evaluator evaluator;
            const ui::Figure figure =
                ui::compose(core::validate(scenario).value(), optionsOf(size), ui::textsFor(language), evaluator)
                    .value();
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelModel& panel = figure.panels[i];
                EXPECT_TRUE(std::ranges::any_of(panel.legend, [](const ui::LegendEntry& entry) {
                    return entry.text.contains(QStringLiteral("4.9T"));  // (0.0202)^(-2) of the law's 2B
                })) << size.name;
                const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                for (const ui::PlacedLabel& label : ui::labelsOf(panel, frame)) {
                    EXPECT_FALSE(label.lines.join(u' ').contains(QStringLiteral("4.9T"))) << size.name;
                }
            }
        }
    }
}

/// Larger letters asked for are never smaller letters drawn, where plots and a caption leave them little room.
TEST(Page, LargerLettersAreNeverSmaller)
{
    const core::ValidScenario scenario = core::presetScenario("first-light").value();
    for (const char* name : {"half-slide", "square"}) {
        const auto size = std::ranges::find(ui::kSizePresets, std::string_view(name), &ui::SizePreset::name);
        ASSERT_NE(size, ui::kSizePresets.end());
        double least = 0.0;
        for (const double scale : {1.0, 1.15, 1.25, 1.33, 1.5, 2.0}) {
            ui::FigureOptions options = optionsOf(*size, scale);
            options.caption = true;
            core::Evaluator evaluator;
            const double letters = ui::compose(scenario, options, {}, evaluator)->arrangement.letters;
            EXPECT_GE(letters, least) << name << ' ' << scale;
            EXPECT_LE(letters, scale) << name;
            least = letters;
        }
    }
}

/// Where a value of the first picture has no free place by its dot, names and values stand in the legend: none is on a
/// curve, nor led across one, at any mean, on any page.
TEST(Page, NoValueOfTheFirstPictureStandsOnACurve)
{
    core::Scenario scenario = core::presetScenario("first-light").value().value();
    int inLegends = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const double mean : {0.02, 0.1, 0.3, 0.45, 0.6, 0.8, 0.9, 0.98}) {
                scenario.model.mean = mean;
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(core::validate(scenario).value(), optionsOf(size), ui::textsFor(language), evaluator)
                        .value();
                const ui::PanelFrame frame(figure.panels[1], figure.page.panels[1].size());
                for (const ui::PlacedLabel& label : ui::labelsOf(figure.panels[1], frame)) {
                    if (label.of.startsWith(QStringLiteral("marker-"))) {
                        EXPECT_FALSE(label.onLine || label.box.isEmpty())
                            << size.name << ' ' << mean << (language == ui::Language::English ? " en " : " ja ")
                            << label.lines.join(u' ').toStdString();
                        inLegends += label.inLegend ? 1 : 0;
                    }
                }
            }
        }
    }
    EXPECT_GT(inLegends, 20);
}

/// Six panels on every page, in both languages: plots that show something, of one height, and what stood under each
/// other in the layout beside each other where two stand in a row.
TEST(Page, SixPanelsHaveRoomOnEveryPage)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const core::ValidScenario& scenario : {sixPanels(), core::presetScenario("paper-fig2").value()}) {
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(scenario, optionsOf(size), ui::textsFor(language), evaluator).value();
                double most = 0.0;
                double least = HUGE_VAL;
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const QRectF axes = ui::PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes();
                    most = std::max(most, axes.height());
                    least = std::min(least, axes.height());
                    EXPECT_GE(axes.width() / figure.page.canvas.width(), 0.18) << size.name;
                }
                EXPECT_GE(least / figure.page.canvas.height(), 0.11) << size.name;
                EXPECT_LE(most - least, 2.5) << size.name;
                if (size.name == "half-slide") {
                    EXPECT_EQ(figure.page.panels[0].top(), figure.page.panels[3].top());  // A beside B
                }
            }
        }
    }
}

/// Two figures of one kind that differ in the mean alone are laid out alike: on two slides nothing jumps.
TEST(Page, OfSixPanelsStandAlikeAtEveryMean)
{
    for (const ui::SizePreset& size : ui::kSizePresets) {
        std::set<std::pair<int, int>> corners;
        for (const double mean : {0.05, 0.2, 0.29, 0.3, 0.54, 0.6, 0.75, 0.9}) {
            core::Scenario scenario = sixPanels().value();
            scenario.model.mean = mean;
            core::Evaluator evaluator;
            const ui::Figure figure =
                ui::compose(core::validate(scenario).value(), optionsOf(size), {}, evaluator).value();
            for (const QRectF& panel : figure.page.panels) {
                corners.emplace(qRound(panel.left() / 20.0), qRound(panel.top() / 20.0));  // headings differ by a line
            }
        }
        EXPECT_LE(corners.size(), 9U) << size.name;
        EXPECT_GE(corners.size(), 6U) << size.name;
    }
}

/// The facts of the mirage test stand under its plots where these are higher so: at every mean of a slide.
TEST(Page, OfAMirageTestHasHighPlotsAtEveryMean)
{
    for (const double mean : {0.02, 0.3, 0.54, 0.7, 0.8, 0.9}) {
        core::Scenario scenario = core::presetScenario("first-light").value().value();
        scenario.view.layout = core::Layout::MirageTest;
        scenario.model.mean = mean;
        core::Evaluator evaluator;
        const ui::Figure figure =
            ui::compose(core::validate(scenario).value(), optionsOf(ui::kSizePresets[0]), {}, evaluator).value();
        EXPECT_GE(ui::lowestOfPage(figure), 0.44) << mean;
        EXPECT_EQ(figure.caption.facts, 4) << mean << ": none is lost";
        EXPECT_FALSE(figure.panels[1].title.isEmpty()) << mean;
    }
}

/// What is written beside low axes is broken before it reaches what is written under them, and no number under an axis
/// leaves its panel.
TEST(Page, TitlesOfTwoAxesNeverMeetNorDoNumbersLeave)
{
    int read = 0;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const std::string_view name : core::presetNames()) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                ui::FigureOptions options = optionsOf(size);
                options.caption = true;
                core::Evaluator evaluator;
                const auto figure =
                    ui::compose(core::presetScenario(name).value(), options, ui::textsFor(language), evaluator);
                for (std::size_t i = 0; figure && i < figure->panels.size(); ++i) {
                    const QSizeF room = figure->page.panels[i].size();
                    for (const ui::WrittenTick& tick :
                         ui::writtenTicksX(figure->panels[i], ui::PanelFrame(figure->panels[i], room))) {
                        EXPECT_LE(tick.box.right(), room.width()) << name << ' ' << size.name << ' ' << i;
                    }
                    const AxisTitles titles = axisTitles(figure->panels[i], room);
                    for (const QRectF& under : titles.under) {
                        EXPECT_FALSE(titles.beside.intersects(under))
                            << name << ' ' << size.name << ' ' << figure->panels[i].id.toStdString();
                        ++read;
                    }
                }
            }
        }
    }
    EXPECT_GT(read, 400);
}

/// What kind of score each of six is stands under its title on every page, half a slide too, in every language.
TEST(Page, SixPanelsSayTheirKinds)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::SixPanels;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Texts texts = ui::textsFor(language);
        for (const ui::SizePreset& size : ui::kSizePresets) {
            core::Evaluator evaluator;
            const ui::Figure figure =
                ui::compose(core::validate(scenario).value(), optionsOf(size), texts, evaluator).value();
            QStringList said;
            for (const ui::PanelModel& panel : figure.panels) {
                said << panel.subtitle;
            }
            for (const ui::Text kind :
                 {ui::Text::SixNonlinear, ui::Text::SixDiscontinuous, ui::Text::SixLinear, ui::Text::SixContinuous}) {
                EXPECT_TRUE(said.contains(texts(kind))) << texts(kind).toStdString() << " on " << size.name;
            }
        }
    }
}

/// Rows and small pictures that are cut on a narrow page are still told apart.
TEST(Page, NoTwoRowsReadAlike)
{
    int cut = 0;
    for (const char* name : {"bigbench-metrics", "gpt3-table-h1"}) {
        const core::ValidScenario scenario = core::presetScenario(name).value();
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(scenario, optionsOf(size), ui::textsFor(language), evaluator).value();
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                    QStringList titles =
                        ui::insetTitles(figure.panels[i].still.insets, frame.axes(), figure.panels[i].theme);
                    for (const ui::WrittenTick& tick : ui::writtenTicksY(figure.panels[i], frame)) {
                        titles << tick.tick.label;
                    }
                    cut += static_cast<int>(titles.filter(QStringLiteral("…")).size());
                    EXPECT_EQ(titles.removeDuplicates(), 0) << name << ' ' << size.name << '\n'
                                                            << titles.join(u'|').toStdString();
                }
            }
        }
    }
    EXPECT_GT(cut, 20);
}

/// Names of rows and of small pictures are read, in larger letters too: each is written, half of it at least, and but
/// for one in a figure two thirds.
TEST(Page, NamesOfRowsAndPicturesAreRead)
{
    for (const char* name : {"bigbench-metrics", "gpt3-table-h1"}) {
        const core::ValidScenario scenario = core::presetScenario(name).value();
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const double letters : {1.0, 1.5}) {
                core::Evaluator evaluator;
                const ui::Figure figure = ui::compose(scenario, optionsOf(size, letters), {}, evaluator).value();
                int cut = 0;
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const ui::PanelModel& panel = figure.panels[i];
                    const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                    QStringList whole;
                    QStringList drawn = ui::insetTitles(panel.still.insets, frame.axes(), panel.theme);
                    for (const ui::InsetModel& inset : panel.still.insets) {
                        whole << inset.title;
                    }
                    if (panel.still.y.names) {
                        for (const ui::Tick& tick : panel.still.y.ticks) {
                            whole << tick.label;
                        }
                        for (const ui::WrittenTick& tick : ui::writtenTicksY(panel, frame)) {
                            drawn << tick.tick.label;
                        }
                    }
                    ASSERT_EQ(drawn.size(), whole.size()) << name << ' ' << size.name << ' ' << letters;
                    for (qsizetype k = 0; k < whole.size(); ++k) {
                        EXPECT_GE(2 * drawn[k].size(), whole[k].size())
                            << name << ' ' << size.name << ' ' << letters << ' ' << drawn[k].toStdString();
                        cut += 3 * drawn[k].size() < 2 * whole[k].size() ? 1 : 0;
                    }
                }
                EXPECT_LE(cut, 1) << name << ' ' << size.name << ' ' << letters;
            }
        }
    }
}

/// All eight metrics, with three scales of their own at the right: every plot has a quarter of the page's
/// width.
TEST(Page, EightMetricsLeaveNoPlotNarrow)
{
    using core::Metric;
    core::Scenario all = core::presetScenario("first-light").value().value();
    all.view.shown = {Metric::TokenAccuracy,       Metric::TokenEditDistance,
                      Metric::ExactMatch,          Metric::PassMark,
                      Metric::MultipleChoiceGrade, Metric::Brier,
                      Metric::CrossEntropy,        Metric::BestOfR};
    for (const core::XAxis axis : {core::XAxis::Mean, core::XAxis::Size}) {
        all.view.xAxis = axis;
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            for (const ui::SizePreset& size : ui::kSizePresets) {
                core::Evaluator evaluator;
                const ui::Figure figure =
                    ui::compose(core::validate(all).value(), optionsOf(size), ui::textsFor(language), evaluator)
                        .value();
                for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                    const ui::PanelModel& panel = figure.panels[i];
                    const ui::PanelFrame frame(panel, figure.page.panels[i].size());
                    EXPECT_GE(frame.axes().width() / figure.page.canvas.width(), 0.24)
                        << size.name << ' ' << static_cast<int>(axis) << ' ' << static_cast<int>(language);
                    const double digits = ui::themeFont(panel.theme, panel.theme.tickSize).pixelSize();
                    for (const ui::SideScaleModel& side : panel.still.sideScales) {  // no two numbers on each other
                        const std::vector<ui::Tick> written = ui::writtenTicksSide(side, panel, frame);
                        for (std::size_t k = 1; k < written.size(); ++k) {
                            EXPECT_GE(frame.yPixel(written[k - 1].at) - frame.yPixel(written[k].at), 0.8 * digits)
                                << size.name << ' ' << written[k].label.toStdString();
                        }
                    }
                }
            }
        }
    }
}

/// Four tasks are named once for both plots of a slide, which would else be a third of it.
TEST(Page, PairsShareTheirNamesWherePlotsAreLow)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        core::Evaluator evaluator;
        const ui::Figure figure = ui::compose(core::presetScenario("lamda-brier").value(),
                                              optionsOf(ui::kSizePresets[0]), ui::textsFor(language), evaluator)
                                      .value();
        std::multiset<QString> names;
        for (const ui::LegendEntry& entry : figure.key.legend) {
            names.insert(entry.text);
        }
        for (const ui::PanelModel& panel : figure.panels) {
            for (const ui::LegendEntry& entry : panel.legend) {
                names.insert(entry.text);
            }
        }
        for (const char* task :
             {"irony_identification", "logical_args", "sports_understanding", "swahili_english_proverbs"}) {
            EXPECT_EQ(names.count(QString::fromUtf8(task)), 1U) << task;
        }
        EXPECT_GT(ui::lowestOfPage(figure), 0.35);
    }
}

TEST(Page, RowsAreAsHighAsTheirHeadingsNeed)
{
    ui::Page page;
    page.canvas = {200.0, 400.0};
    ui::placePanels(page, 4, {2, 2}, 20.0);
    ui::evenRows(page, {50.0, 90.0, 30.0, 40.0}, 20.0);
    EXPECT_EQ(page.panels[0], QRectF(0, 0, 100, 215));  // 90 and half of 400 - 20 - 90 - 40
    EXPECT_EQ(page.panels[3], QRectF(100, 215, 100, 165));
}

TEST(Page, AxesOfAColumnBeginAtOnePlaceAndThoseOfARowAtOneHeight)
{
    core::Evaluator evaluator;
    const ui::Figure figure = ui::compose(sixPanels(), optionsOf(ui::kSizePresets[0]), {}, evaluator).value();
    std::set<double> lefts;
    std::set<double> tops;
    std::set<double> bottoms;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const QRectF& panel = figure.page.panels[i];
        const QRectF axes = ui::PanelFrame(figure.panels[i], panel.size()).axes().translated(panel.topLeft());
        lefts.insert(axes.left());
        tops.insert(axes.top());
        bottoms.insert(axes.bottom());
    }
    EXPECT_EQ(lefts.size(), 3U);
    EXPECT_EQ(tops.size(), 2U);
    EXPECT_EQ(bottoms.size(), 2U);
}

}  // namespace

/// A panel with nothing beside its axes is wide enough for its heading, which else would push down the plots of all.
TEST(Page, NoColumnIsNarrow)
{
    constexpr double kNarrow = 0.79;  // of an equal part
    const core::ValidScenario scenario = core::presetScenario("bigbench-metrics").value();
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        ui::FigureOptions options;
        ui::setSize(options, ui::kSizePresets[0]);
        core::Evaluator evaluator;
        const ui::Figure figure = ui::compose(scenario, options, ui::textsFor(language), evaluator).value();
        ASSERT_EQ(figure.page.panels.size(), 3U);
        double right = 0.0;
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const QRectF& place = figure.page.panels[i];
            EXPECT_NEAR(place.left(), right, 1e-6) << "columns beside each other";
            right = place.right();
            EXPECT_GT(place.width(), kNarrow * figure.page.canvas.width() / 3.0) << figure.panels[i].id.toStdString();
            EXPECT_GT(ui::PanelFrame(figure.panels[i], place.size()).axes().height(),
                      0.45 * figure.page.canvas.height())
                << figure.panels[i].id.toStdString();
        }
        EXPECT_NEAR(right, figure.page.canvas.width(), 1e-6);
    }
}
