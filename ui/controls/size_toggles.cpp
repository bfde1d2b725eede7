#include "ui/controls/size_toggles.h"

#include <QGridLayout>

#include "ui/controls/text_button.h"

namespace ui {

namespace {

constexpr int kColumns = 4;
constexpr int kToggleGap = 4;

}  // namespace

SizeToggles::SizeToggles(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(kToggleGap);
    buttons_.push_back(makeButton());  // now, that its turn under the Tab key is after what was made before it
    buttons_.front()->hide();
    hide();
}

TextButton* SizeToggles::makeButton()
{
    auto* button = new TextButton(this);
    button->setTheme(theme_);
    button->setCheckable(true);
    if (!buttons_.empty()) {
        setTabOrder(buttons_.back(), button);
    }
    const auto place = static_cast<int>(buttons_.size());
    grid_->addWidget(button, place / kColumns, place % kColumns);
    connect(button, &TextButton::clicked, this, [this, place] {
        const SizeToggleModel& size = sizes_[static_cast<std::size_t>(place)];
        emit requested(ShowSize{size.size, !size.shown});
    });
    return button;
}

void SizeToggles::setTheme(const Theme& theme)
{
    theme_ = theme;
    for (TextButton* button : buttons_) {
        button->setTheme(theme);
    }
}

void SizeToggles::setModel(const std::vector<SizeToggleModel>& sizes, const QString& name)
{
    setAccessibleName(name);
    if (sizes == sizes_) {
        return;
    }
    sizes_ = sizes;
    while (buttons_.size() < sizes.size()) {
        buttons_.push_back(makeButton());
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < sizes.size());
        if (i < sizes.size()) {
            buttons_[i]->setText(sizes[i].text);
            buttons_[i]->setAccessibleName(sizes[i].name);
            buttons_[i]->setToolTip(sizes[i].toolTip);
            buttons_[i]->setChecked(sizes[i].shown);
        }
    }
    setVisible(!sizes.empty());
}

}  // namespace ui
