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
    const QString plain = widget == nullptr ? QString() : widget->toolTip();
    const QString text = brokenTip(plain);
    if (text == plain) {
        return false;
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), text, widget);
    return true;
}

QString brokenTip(const QString& plain)
{
    if (plain.size() < kLong || Qt::mightBeRichText(plain)) {
        return plain;
    }
    QString lines = plain.toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.replace(u'\n', QStringLiteral("<br>")));
}

}  // namespace ui
