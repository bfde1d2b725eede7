#include "ui/controls/evidence_caption.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/look.h"

namespace ui {

namespace {

QLabel* words(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

}  // namespace

EvidenceCaption::EvidenceCaption(QWidget* parent)
    : QWidget(parent), caption_(words("evidence-caption")), sources_(words("evidence-sources"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(4);
    column->addWidget(caption_);
    column->addWidget(sources_);
    hide();
}

void EvidenceCaption::setTheme(const Theme& theme)
{
    caption_->setFont(look::font(theme, theme.bodySize));
    caption_->setPalette(look::palette(theme));
    sources_->setFont(look::font(theme, theme.smallSize));
    QPalette muted = look::palette(theme);
    muted.setColor(QPalette::WindowText, theme.mutedInk);
    sources_->setPalette(muted);
}

void EvidenceCaption::say(const QString& caption, const QString& sources)
{
    if (caption == caption_->text() && sources == sources_->text()) {
        return;
    }
    caption_->setText(caption);
    sources_->setText(sources);
    caption_->setVisible(!caption.isEmpty());
    sources_->setVisible(!sources.isEmpty());
    setVisible(!caption.isEmpty() || !sources.isEmpty());
}

QString EvidenceCaption::caption() const
{
    return caption_->text();
}

QString EvidenceCaption::sources() const
{
    return sources_->text();
}

}  // namespace ui
