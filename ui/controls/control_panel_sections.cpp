// Another part of control_panel.h: its sections, and what of them is shown.

#include <algorithm>

#include <QVBoxLayout>

#include "core/model/choice.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/section_head.h"

namespace ui {

namespace {

constexpr int kSectionGap = 12;

constexpr int kAroundHead = 16;  // of an unfolded section that is scrolled to

}  // namespace

/// A head and the body it folds.
QVBoxLayout& ControlPanel::addSection(QVBoxLayout& column, const ControlSection& section)
{
    auto* head = new SectionHead(content_);
    auto* body = new QWidget(content_);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, kSectionGap - kRowGap);
    rows->setSpacing(kRowGap);
    column.addWidget(head);
    column.addWidget(body);
    const QString key = QString::fromLatin1(section.key.data(), static_cast<qsizetype>(section.key.size()));
    head->setObjectName(QStringLiteral("section-") + key);
    sections_.push_back({key, head, body});
    connect(head, &SectionHead::toggled, this, [this] {
        showSections();
        emit folded(foldedSections());
    });
    connect(head, &SectionHead::clicked, this, [this, head, body] {
        if (head->isChecked()) {  // by a person, who wants to see what is in it
            reveal(body);
            ensureWidgetVisible(head, 0, kAroundHead);
        }
    });
    return *rows;
}

/// Whether any row is left in the section of the task: of a share of cases alone none is.
bool ControlPanel::hasTask() const
{
    const auto& hidden = model_.hiddenOptions;
    const bool choices = std::any_of(model_.parameters.begin(), model_.parameters.end(), [](const auto& row) {
        return row.visible && (row.parameter == core::Parameter::Choices || row.parameter == core::Parameter::Attempts);
    });
    return choices || std::find(hidden.begin(), hidden.end(), core::rowOf(core::Choice::Tokens).key) == hidden.end();
}

/// What is unfolded, and of the series and of what is kept where there are any.
void ControlPanel::showSections()
{
    for (const Section& section : sections_) {
        const bool there = section.key == QStringLiteral("series") ? model_.seriesInAll > 0
                           : section.key == QStringLiteral("kept") ? !model_.kept.empty()
                           : section.key == QStringLiteral("task") ? hasTask()
                                                                   : true;
        section.head->setVisible(there && !section.head->text().isEmpty());
        section.body->setVisible(there && section.head->isChecked());
    }
}

QStringList ControlPanel::foldedSections() const
{
    QStringList keys;
    for (const Section& section : sections_) {
        if (!section.head->isChecked()) {
            keys << section.key;
        }
    }
    return keys;
}

void ControlPanel::setFolded(const QStringList& keys)
{
    for (const Section& section : sections_) {
        section.head->setChecked(section.head->text().isEmpty() || !keys.contains(section.key));
    }
    showSections();
}

}  // namespace ui
