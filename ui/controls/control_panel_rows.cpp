// The other half of control_panel.h: single rows, hidden by a lesson or telling why a request was refused.

#include <algorithm>

#include <QCoreApplication>
#include <QLayout>

#include "ui/controls/choice_box.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/kept_list.h"
#include "ui/controls/list_row.h"
#include "ui/controls/metric_list.h"
#include "ui/controls/parameter_row.h"
#include "ui/controls/refusal_label.h"
#include "ui/controls/section_head.h"
#include "ui/controls/segmented_choice.h"
#include "ui/controls/series_filter.h"
#include "ui/controls/series_list.h"
#include "ui/controls/size_toggles.h"
#include "ui/controls/switch_row.h"
#include "ui/controls/text_button.h"

namespace ui {

namespace {

constexpr int kScrollMargin = 16;  // of what is scrolled to

}  // namespace

/// The series there are; more than are seen at once with a box to find one.
void ControlPanel::showSeries()
{
    const auto& hidden = model_.hiddenOptions;
    const bool shown = std::find(hidden.begin(), hidden.end(), "series") == hidden.end();
    series_->setVisible(shown && model_.seriesInAll > 0);
    filter_->setVisible(shown && model_.seriesInAll > CheckList::kMostRows);
    seriesMatch_->setVisible(shown && !model_.seriesMatch.isEmpty());
}

/// Rows that a lesson leaves out; those of parameters say it themselves.
void ControlPanel::hideOptions()
{
    const auto shown = [this](std::string_view option) {
        return std::find(model_.hiddenOptions.begin(), model_.hiddenOptions.end(), option)
               == model_.hiddenOptions.end();
    };
    const auto show = [&](const auto& rows) {
        for (const auto& [choice, row] : rows) {
            row->setVisible(shown(core::rowOf(choice).key));
        }
    };
    show(lists_);
    show(segments_);
    show(switches_);
    metrics_->setVisible(shown("show"));
    sizes_->setVisible(shown("sizes"));
    sizeToggles_->setVisible(shown("sizes"));
    range_->setVisible(shown("range"));
    anotherTest_->setVisible(shown("seed"));
    showSeries();
}

void ControlPanel::showRefusal(const EditRequest& request, const QString& reason)
{
    const auto* typed = std::get_if<TypeParameter>(&request);
    if (ParameterRow* row = typed != nullptr ? this->row(typed->parameter) : nullptr) {
        row->showRefusal(reason);
        reveal(row);
    } else if (std::holds_alternative<TypeSizes>(request)) {
        sizes_->showRefusal(reason);
        reveal(sizes_);
    } else if (std::holds_alternative<TypeAxisRange>(request)) {
        range_->showRefusal(reason);
        reveal(range_);
    } else if (std::holds_alternative<ShowMetric>(request) || std::holds_alternative<FeatureMetric>(request)) {
        refusalOfList_->say(reason);
        reveal(refusalOfList_);
    } else if (std::holds_alternative<RenameKept>(request)) {
        kept_->restore();
        refusalOfKept_->say(reason);
        reveal(refusalOfKept_);
    }
}

/// Scrolls to a control and the reason below it, for which the content has to grow first: also where rows are shown for
/// the first time, which find out how high they are only once they are laid out.
void ControlPanel::reveal(QWidget* refusing)
{
    for (const Section& section : sections_) {
        if (section.body->isAncestorOf(refusing)) {
            section.head->setChecked(true);  // a reason is no reason unseen
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureWidgetVisible(refusing, 0, kScrollMargin);
}

}  // namespace ui
