#include "ui/window/comparison_sheet.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/controls/notice.h"
#include "ui/controls/wrapped_tips.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/fit_screen.h"

namespace ui {

ComparisonSheet::ComparisonSheet(QWidget* parent)
    : QDialog(parent), table_(new QTableWidget), note_(new QLabel), copy_(new QPushButton), notice_(new Notice(this))
{
    setAttribute(Qt::WA_WindowPropagation);  // in the colours of the main window
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->verticalHeader()->hide();
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    note_->setWordWrap(true);
    copy_->setShortcut(QKeySequence::Copy);
    connect(copy_, &QPushButton::clicked, this, &ComparisonSheet::copy);
    auto* foot = new QHBoxLayout;
    foot->addWidget(note_, 1);
    foot->addWidget(copy_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(table_, 1);
    all->addLayout(foot);
    resize(600, 360);
    keepOnScreen(*this);
}

void ComparisonSheet::setTexts(const Texts& texts)
{
    copy_->setText(texts(Text::CopyTable));
    copied_ = texts(Text::TableCopied);
}

void ComparisonSheet::setModel(const ComparisonModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setWindowTitle(model.title);
    table_->setAccessibleName(model.title);
    note_->setText(model.note);
    table_->setColumnCount(static_cast<int>(model.columns.size()));
    table_->setRowCount(static_cast<int>(model.rows.size()));
    for (int column = 0; column < table_->columnCount(); ++column) {
        auto* head = new QTableWidgetItem(model.columns[column]);
        head->setToolTip(brokenTip(model.columnTips[column]));
        head->setTextAlignment((column < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        table_->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < table_->rowCount(); ++row) {
            auto* cell = new QTableWidgetItem(model.rows[static_cast<std::size_t>(row)][column]);
            cell->setTextAlignment((column < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            table_->setItem(row, column, cell);
        }
    }
    fitColumns();
}

/// Every column as wide as its head and cells, and the sheet at first as all columns, where the screen has that room.
void ComparisonSheet::fitColumns()
{
    constexpr int kRoom = 18;
    table_->resizeColumnsToContents();
    for (int column = 0; column < table_->columnCount(); ++column) {
        table_->setColumnWidth(column, table_->columnWidth(column) + kRoom);
    }
    const int whole =
        table_->horizontalHeader()->length() + 2 * table_->frameWidth() + 2 * layout()->contentsMargins().left();
    const QMargins frame = frameOf(*this);
    const int most = screen()->availableGeometry().width() - frame.left() - frame.right();
    if (width() < std::min(whole, most)) {
        resize(std::min(whole, most), height());  // what is wider scrolls
    }
}

void ComparisonSheet::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {  // not when only minimised
        emit hidden();
    }
}

void ComparisonSheet::copy()
{
    QApplication::clipboard()->setText(comparisonText(model_));
    if (QApplication::clipboard()->text() == comparisonText(model_)) {
        notice_->setTheme(desktopTheme(isDark(palette())));
        notice_->standOn(table_->geometry().bottom());
        notice_->say(copied_);
    }
}

}  // namespace ui
