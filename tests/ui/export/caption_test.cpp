#include "ui/export/caption.h"

#include <map>
#include <utility>
#include <vector>

#include <QRegularExpression>
#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/panel_frame.h"

namespace {

/// On every page, also a narrow one and in large letters, the caption says both what is and what a step changes, and
/// the plots keep at least an eighth of the page's height.
TEST(Caption, SaysBothStatementsOnEveryPage)
{
    for (const ui::SizePreset& size : ui::kSizePresets) {
        for (const double scale : {1.0, 1.5}) {
            ui::FigureOptions options;
            ui::setSize(options, size);
            options.fontScale = scale;
            options.caption = true;
            core::Evaluator evaluator;
            const auto scenario = core::presetScenario("first-light").value();
            const ui::Figure figure = ui::compose(scenario, options, {}, evaluator).value();
            QString said;
            for (const ui::Caption::Run& run : figure.caption.runs) {
                said += run.text;
            }
            said.replace(QChar(QChar::Nbsp), u' ');
            EXPECT_TRUE(said.contains(QStringLiteral("reach the pass mark of 70 %."))) << said.toStdString();
            EXPECT_TRUE(said.contains(QStringLiteral("Raising the mean from 60 to 70 % adds 10 points")))
                << size.name << " at " << scale << ": " << said.toStdString();
            for (std::size_t i = 0; i < figure.panels.size(); ++i) {
                const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
                EXPECT_GE(frame.axes().height(), 0.125 * figure.page.canvas.height()) << size.name << " at " << scale;
            }
        }
    }
}

/// The lines of a caption, as they stand under each other.
QStringList linesOf(const ui::Caption& caption)
{
    std::map<double, QString> lines;
    for (const ui::Caption::Run& run : caption.runs) {
        lines[run.at.y()] += run.text;
    }
    QStringList all;
    for (const auto& [y, line] : lines) {
        all << line;
    }
    return all;
}

/// No line of any page parts a word, a number from what it counts or what it is the value of.
TEST(Caption, NoLinePartsWhatBelongsTogether)
{
    // What a line ends with and the next begins with, and may not.
    const std::vector<std::pair<QRegularExpression, QRegularExpression>> parted = {
        {QRegularExpression(QStringLiteral("[a-z]-$")), QRegularExpression(QStringLiteral("^[a-z]"))},
        {QRegularExpression(QStringLiteral("[0-9][.,]?$")), QRegularExpression(QStringLiteral("^[.,]?[0-9]"))},
        {QRegularExpression(QStringLiteral("[ァ-ヺー]$")), QRegularExpression(QStringLiteral("^[ァ-ヺー]"))},
        {QRegularExpression(QStringLiteral("[0-9]$")), QRegularExpression(QStringLiteral("^[ぁ-ヺー一-龠%]"))},
        {QRegularExpression(QStringLiteral("な$")), QRegularExpression(QStringLiteral("^い"))},
        {QRegularExpression(QStringLiteral("decades $")), QRegularExpression(QStringLiteral("^of"))},
    };
    int breaks = 0;
    for (const char* preset : {"mirage-test", "lamda-brier", "gpt3-metric", "own-addition"}) {
        const auto scenario = core::presetScenario(preset);
        ASSERT_TRUE(scenario) << preset;
        for (const ui::SizePreset& size : ui::kSizePresets) {
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
                ui::FigureOptions options;
                ui::setSize(options, size);
                options.caption = true;
                core::Evaluator evaluator;
                const auto figure = ui::compose(*scenario, options, ui::textsFor(language), evaluator);
                if (!figure) {
                    continue;  // no room for its words
                }
                const QStringList lines = linesOf(figure->caption);
                for (qsizetype i = 1; i < lines.size(); ++i) {
                    ++breaks;
                    for (const auto& [end, begin] : parted) {
                        EXPECT_FALSE(end.match(lines[i - 1]).hasMatch() && begin.match(lines[i]).hasMatch())
                            << preset << " on " << size.name << ": " << lines[i - 1].right(16).toStdString() << " | "
                            << lines[i].left(16).toStdString();
                    }
                }
            }
        }
    }
    EXPECT_GT(breaks, 100);
}

}  // namespace
