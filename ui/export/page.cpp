#include "ui/export/page.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace ui {

namespace {

constexpr double kLines = 30.0;        // of the smallest type in the page's height: 18 points on a slide
constexpr double kLinesOfMany = 38.5;  // 14 points
constexpr int kFewPanels = 3;          // whose letters are those of a lone one
constexpr double kHighest = 1.2;       // heights over width that count: a half slide's letters are the slide's
constexpr double kColumnUpTo = 500.0;  // page pixels, 132 mm: what is no wider is read on paper
constexpr double kColumnCanvas = 440.0;
constexpr double kUneven = 0.15;          // of a panel's width, by which what is beside axes may differ
constexpr double kNarrowest = 0.8;        // of an equal part, of one of many columns: its heading is to be read as well
constexpr std::size_t kPair = 2;          // columns, which have room for headings
constexpr double kLinesToLetters = 0.77;  // on a slide letters grow more than lines

}  // namespace

Page pageOf(const QSizeF& page, int panels, double fontScale)
{
    const bool many = panels > kFewPanels;
    Page laid;
    if (page.width() <= kColumnUpTo) {
        laid.lineScale = page.width() / kColumnCanvas;
        laid.scale = laid.lineScale * fontScale;
    } else {
        const double height = std::min(page.height(), kHighest * page.width());
        const double letters = height / (many ? kLinesOfMany : kLines) / kSmallestType;
        laid.lineScale = kLinesToLetters * letters;
        laid.scale = letters * fontScale;
    }
    laid.canvas = page / laid.scale;
    return laid;
}

void placePanels(Page& page, int panels, const Across& across, double below)
{
    const int down = (panels + across.here - 1) / across.here;
    const QSizeF panel(page.canvas.width() / across.here, (page.canvas.height() - below) / down);
    page.panels.assign(static_cast<std::size_t>(panels), {});
    int place = 0;
    const int step = across.here < across.ofLayout ? across.ofLayout : 1;  // down the layout's columns
    for (int column = 0; column < step; ++column) {
        for (int i = column; i < panels; i += step) {
            const QPointF corner((place % across.here) * panel.width(), (place / across.here) * panel.height());
            page.panels[static_cast<std::size_t>(i)] = QRectF(corner, panel);
            ++place;
        }
    }
}

void evenRows(Page& page, const std::vector<double>& around, double below, const std::vector<double>& shares)
{
    struct Row {
        double around = 0.0;
        double share = 0.0;
    };
    std::map<double, Row> rows;  // the most of a row, by its top
    for (std::size_t i = 0; i < page.panels.size(); ++i) {
        Row& row = rows[page.panels[i].top()];
        row.around = std::max(row.around, around[i]);
        row.share = std::max(row.share, shares.empty() ? 1.0 : shares[i]);
    }
    double left = page.canvas.height() - below;
    double all = 0.0;
    for (const auto& [top, row] : rows) {
        left -= row.around;
        all += row.share;
    }
    if (left <= 0.0) {
        return;
    }
    std::map<double, std::pair<double, double>> placed;
    double y = 0.0;
    for (const auto& [top, row] : rows) {
        const double height = row.around + left * row.share / all;
        placed[top] = {y, height};
        y += height;
    }
    for (QRectF& panel : page.panels) {
        const auto [top, height] = placed.at(panel.top());
        panel = QRectF(panel.left(), top, panel.width(), height);
    }
}

void widenLast(Page& page)
{
    const QRectF last = page.panels.back();
    const auto isBeside = [&](const QRectF& panel) { return panel.top() == last.top(); };
    if (std::count_if(page.panels.begin(), page.panels.end(), isBeside) == 1) {
        page.panels.back().setRight(page.canvas.width());
    }
}

void evenColumns(Page& page, const std::vector<double>& beside)
{
    std::map<double, double> columns;  // the most beside the axes of a column, by its left edge
    for (std::size_t i = 0; i < page.panels.size(); ++i) {
        double& most = columns[page.panels[i].left()];
        most = std::max(most, beside[i]);
    }
    double left = page.canvas.width();
    double least = page.canvas.width();
    double most = 0.0;
    for (const auto& [edge, width] : columns) {
        left -= width;
        least = std::min(least, width);
        most = std::max(most, width);
    }
    const auto count = static_cast<double>(columns.size());
    if (left <= 0.0 || most - least < kUneven * page.canvas.width() / count) {
        return;
    }
    const double narrowest = columns.size() > kPair ? kNarrowest * page.canvas.width() / count : 0.0;
    const double each = left / count;
    double lacking = 0.0;  // to columns that would be narrower
    double spare = 0.0;    // of the others
    const auto over = [&](double beside) { return beside + each - narrowest; };
    for (const auto& [edge, width] : columns) {
        const double more = over(width);
        (more < 0.0 ? lacking : spare) += std::abs(more);
    }
    std::map<double, std::pair<double, double>> placed;
    double x = 0.0;
    for (const auto& [edge, width] : columns) {
        const double more = over(width);
        const double wide = more < 0.0 ? narrowest : width + each - lacking * more / spare;
        placed[edge] = {x, wide};
        x += wide;
    }
    for (QRectF& panel : page.panels) {
        const auto [edge, width] = placed.at(panel.left());
        panel = QRectF(edge, panel.top(), width, panel.height());
    }
}

}  // namespace ui
