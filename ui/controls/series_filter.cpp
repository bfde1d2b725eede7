#include "ui/controls/series_filter.h"

#include <QKeyEvent>

#include "ui/controls/look.h"

namespace ui {

SeriesFilter::SeriesFilter(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("series-filter"));
    setClearButtonEnabled(true);
}

void SeriesFilter::setTheme(const Theme& theme)
{
    QPalette colours = look::palette(theme);
    colours.setColor(QPalette::Base, theme.card);
    colours.setColor(QPalette::PlaceholderText, theme.mutedInk);
    setPalette(colours);
    setFont(look::font(theme, theme.bodySize));
}

void SeriesFilter::setPrompt(const QString& prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void SeriesFilter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace ui
