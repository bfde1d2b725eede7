#include "ui/window/unsaved_bar.h"

#include <QHBoxLayout>

#include "ui/controls/elided_label.h"
#include "ui/controls/look.h"
#include "ui/controls/text_button.h"
#include "ui/words/unsaved_texts.h"

namespace ui {

UnsavedBar::UnsavedBar(QWidget* parent)
    : QToolBar(parent), said_(new ElidedLabel), open_(new TextButton), discard_(new TextButton)
{
    setObjectName(QStringLiteral("unsaved-bar"));
    setMovable(false);
    setFloatable(false);
    open_->setObjectName(QStringLiteral("unsaved-open"));
    discard_->setObjectName(QStringLiteral("unsaved-discard"));
    auto* line = new QWidget;
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(8);
    row->addWidget(said_, 1);
    row->addWidget(open_);
    row->addWidget(discard_);
    addWidget(line);
    connect(open_, &TextButton::clicked, this, &UnsavedBar::openWanted);
    connect(discard_, &TextButton::clicked, this, &UnsavedBar::discardWanted);
}

void UnsavedBar::setTheme(const Theme& theme)
{
    said_->setFont(look::font(theme, theme.bodySize));
    said_->setPalette(look::palette(theme));
    open_->setTheme(theme);
    discard_->setTheme(theme);
}

void UnsavedBar::setTexts(const Texts& texts)
{
    setAccessibleName(texts(unsaved::OfferBar));
    setWindowTitle(texts(unsaved::OfferBar));
    open_->setText(texts(unsaved::OpenAgain));
    open_->updateGeometry();
    discard_->setText(texts(unsaved::ThrowAway));
    discard_->updateGeometry();
}

void UnsavedBar::say(const QString& offer)
{
    said_->setText(offer);
    said_->setToolTip(offer);
}

}  // namespace ui
