#include "ui/window/fitting_tools.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace ui {

FittingTools::FittingTools(QToolBar& bar, std::vector<QAction*> tools, std::vector<QAction*> leaving)
    : QObject(&bar), bar_(bar), tools_(std::move(tools)), leaving_(std::move(leaving)), more_(new QToolButton),
      rest_(new QMenu(&bar))
{
    more_->setObjectName(QStringLiteral("more-tools"));
    more_->setMenu(rest_);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::TabFocus);
    more_->setText(QStringLiteral("»"));
    moreHere_ = bar_.addWidget(more_);
    moreHere_->setVisible(false);
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar_.addWidget(gap);
    bar_.addAction(tools_.back());
    bar_.widgetForAction(tools_.back())->setFocusPolicy(Qt::TabFocus);
    tools_.pop_back();
    for (QAction* tool : tools_) {
        show(*tool, true);
    }
    bar_.installEventFilter(this);
}

void FittingTools::setName(const QString& name)
{
    more_->setToolTip(name);
    more_->setAccessibleName(name);
}

void FittingTools::setWidth(int width)
{
    width_ = width;
    fit();
}

/// Another language, other letters, another name of something beside the tools: all of them ask for another layout.
bool FittingTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && width_ > 0 && bar_.sizeHint().width() != shown_) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

/// Where its place in the bar is: before the next of the tools that is there, or the menu of the rest.
void FittingTools::show(QAction& tool, bool shown)
{
    if (shown == (bar_.widgetForAction(&tool) != nullptr)) {
        return;
    }
    if (!shown) {
        bar_.removeAction(&tool);
        return;
    }
    const auto next = std::find_if(std::find(tools_.begin(), tools_.end(), &tool) + 1, tools_.end(),
                                   [this](QAction* one) { return bar_.widgetForAction(one) != nullptr; });
    bar_.insertAction(next == tools_.end() ? moreHere_ : *next, &tool);
    bar_.widgetForAction(&tool)->setFocusPolicy(Qt::TabFocus);
}

void FittingTools::measure()
{
    moreHere_->setVisible(false);
    for (QAction* tool : leaving_) {
        show(*tool, true);
    }
    bar_.ensurePolished();
    all_ = bar_.sizeHint().width();
    widths_.clear();
    for (QAction* tool : leaving_) {
        widths_.push_back(bar_.widgetForAction(tool)->sizeHint().width() + bar_.layout()->spacing());
    }
}

/// How many of those leaving must go.
std::size_t FittingTools::leftOut() const
{
    if (all_ <= width_) {
        return 0;
    }
    int needed = all_ + more_->sizeHint().width() + bar_.layout()->spacing();
    std::size_t count = 0;
    while (needed > width_ && count < widths_.size()) {
        needed -= widths_[count++];
    }
    return count;
}

void FittingTools::fit()
{
    if (bar_.sizeHint().width() != shown_) {
        measure();
    }
    const std::size_t count = leftOut();
    for (std::size_t i = 0; i < leaving_.size(); ++i) {
        show(*leaving_[i], i >= count);
    }
    moreHere_->setVisible(count > 0);
    rest_->clear();
    for (QAction* tool : tools_) {
        if (bar_.widgetForAction(tool) == nullptr) {
            rest_->addAction(tool);
        }
    }
    shown_ = bar_.sizeHint().width();
}

}  // namespace ui
