#include "ui/controls/wrapped_tips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace ui {

namespace {

constexpr qsizetype kLong = 50;  // letters, of which the Japanese are twice as wide

}  // namespace

void WrappedTips::install()
{
    if (qApp->findChild<WrappedTips*>() == nullptr) {
        qApp->installEventFilter(new WrappedTips(qApp));
    }
}

bool WrappedTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    const QString text = widget == nullptr ? QString() : widget->toolTip();
    if (text.size() < kLong || Qt::mightBeRichText(text)) {
        return false;
    }
    QString lines = text.toHtmlEscaped();
    lines.replace(u'\n', QStringLiteral("<br>"));
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(lines), widget);
    return true;
}

}  // namespace ui
