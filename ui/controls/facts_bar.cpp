#include "ui/controls/facts_bar.h"

#include <QPainter>

#include "ui/controls/look.h"
#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

constexpr int kFactsSide = 20;
constexpr int kFactsTop = 8;

}  // namespace

FactsBar::FactsBar(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("facts-bar"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContentsMargins(kFactsSide, kFactsTop, kFactsSide, kFactsTop);
    hide();
}

void FactsBar::setTheme(const Theme& theme)
{
    theme_ = theme;
    setFont(look::font(theme, theme.bodySize));
    setPalette(look::palette(theme));
    layOut();
}

void FactsBar::setTexts(const Texts& texts)
{
    texts_ = texts;
    layOut();
}

void FactsBar::say(const QStringList& facts, int lines)
{
    if (facts == facts_ && lines == lines_) {
        return;
    }
    const bool isHigher = lines != lines_;
    first_ = facts.size() == facts_.size() ? first_ : 0;
    facts_ = facts;
    lines_ = lines;
    setVisible(!facts.isEmpty() && lines > 0);
    layOut();
    if (isHigher) {
        updateGeometry();
    }
}

bool FactsBar::fits(const QString& text) const
{
    const QRect room(0, 0, width() - 2 * kFactsSide, heightOfText());
    return fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height() <= room.height();
}

/// As many facts as there is room for, and how many more there are, where that has room as well: half a line of it says
/// nothing.
QString FactsBar::page(qsizetype from, qsizetype& to) const
{
    QString shown;
    QString all;
    for (to = from; to < facts_.size(); ++to) {
        all = all.isEmpty() ? facts_[to] : texts_(evidence::FactAfterFact, all, facts_[to]);
        const auto left = facts_.size() - to - 1;
        const QString said = left > 0 ? texts_(evidence::MoreFactsOfFigure, all, QString::number(left)) : all;
        const bool isWhole = fits(said);
        if (to > from && !isWhole) {
            break;
        }
        shown = isWhole ? said : all;
    }
    return shown;
}

void FactsBar::layOut()
{
    setText(page(first_, next_));
    QString all;
    for (const QString& fact : facts_) {
        all = all.isEmpty() ? fact : texts_(evidence::FactAfterFact, all, fact);
    }
    setAccessibleName(all);
}

bool FactsBar::turnPage(int direction)
{
    const qsizetype before = first_;
    if (isVisible() && direction > 0 && next_ < facts_.size()) {
        first_ = next_;
    } else if (isVisible() && direction < 0) {
        qsizetype end = first_ = 0;
        for (page(first_, end); end < before; page(first_, end)) {
            first_ = end;
        }
    }
    layOut();
    return first_ != before;
}

void FactsBar::toFirstPage()
{
    first_ = 0;
    layOut();
}

/// Of so many lines of this language: the font's own line is lower than one whose letters another font has.
int FactsBar::heightOfText() const
{
    const QStringList sample(lines_, texts_(evidence::MoreFactsOfFigure, QStringLiteral("0"), QStringLiteral("0")));
    const QRect all(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(all, Qt::AlignLeft | Qt::AlignTop, sample.join(u'\n')).height();
}

int FactsBar::heightOfLines() const
{
    return heightOfText() + 2 * kFactsTop;
}

int FactsBar::heightForWidth(int) const
{
    return heightOfLines();  // whatever the facts of the moment take
}

QSize FactsBar::sizeHint() const
{
    return {800, heightOfLines()};
}

QSize FactsBar::minimumSizeHint() const
{
    return {320, heightOfLines()};
}

void FactsBar::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    layOut();
}

void FactsBar::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.card);
    painter.fillRect(QRect(0, 0, width(), 1), theme_.hairline);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace ui
