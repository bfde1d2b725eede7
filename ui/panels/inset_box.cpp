#include "ui/panels/inset_box.h"

#include <algorithm>

#include <QFontInfo>
#include <QFontMetricsF>

#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"
#include "ui/words/names_cut.h"

namespace ui {

namespace {

constexpr double kLeastRows = 3.6;  // of text, in an inset that is drawn whole or not at all

constexpr double kFromAxis = 4.0;

bool hasRoomFor(const InsetModel& inset, double width, const QFont& font)
{
    constexpr double kApart = 6.0;  // the source from the numbers on either side
    const bool scaled = !inset.left.isEmpty();
    const double ends = scaled ? shaped(inset.left, font).width + shaped(inset.right, font).width + kApart : 0.0;
    return std::max(shaped(inset.title, font).width, shaped(inset.source, font).width + ends) <= width;
}

}  // namespace

double insetRow(const QFont& font)
{
    constexpr double kMost = 1.2;  // of the letters' size
    return std::min(QFontMetricsF(font).height(), kMost * QFontInfo(font).pixelSize());
}

std::optional<QRectF> insetBox(const InsetModel& inset, const QRectF& axes, const Theme& theme)
{
    const QFont font = themeFont(theme, theme.smallSize);
    QRectF box(axes.left() + inset.place.left() * axes.width(), axes.top() + inset.place.top() * axes.height(),
               inset.place.width() * axes.width(), inset.place.height() * axes.height());
    const double source = box.height() > kRowsWithScale * insetRow(font) ? shaped(inset.source, font).width : 0.0;
    const double words = kBesideTitle + std::max(shaped(inset.title, font).width, source);
    if (inset.lines.empty() && words > box.width()) {
        box.setLeft(std::max(axes.left() + kFromAxis, box.right() - words));
        box.setRight(std::min(axes.right(), box.left() + words));
    }
    const bool whole =
        box.height() >= kLeastRows * insetRow(font) && hasRoomFor(inset, box.width() - kBesideTitle, font);
    return inset.onlyWhole && !whole ? std::nullopt : std::optional(box);
}

QStringList insetTitles(const std::vector<InsetModel>& insets, const QRectF& axes, const Theme& theme)
{
    const QFont font = themeFont(theme, theme.smallSize);
    QStringList titles;
    double room = axes.width();
    for (const InsetModel& inset : insets) {
        titles << inset.title;
        const auto box = insetBox(inset, axes, theme);
        room = std::min(room, (box ? box->width() : inset.place.width() * axes.width()) - kBesideTitle);
    }
    const auto cut = [&](const QString& title, const QFontMetricsF& letters, double width) {
        return shaped(title, font).width <= width ? title : letters.elidedText(title, Qt::ElideMiddle, width);
    };
    return cutApart(titles, QFontMetricsF(font), room, cut);
}

}  // namespace ui
