#include "ui/window/comparison_sheet.h"

#include <algorithm>
#include <array>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/controls/notice.h"
#include "ui/controls/wrapped_tips.h"
#include "ui/panels/line_break.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/fit_screen.h"
#include "ui/words/number_break.h"

namespace ui {

namespace {

constexpr int kBeside = 18;  // a column's words, at both sides
constexpr int kLeastBeside = 12;
/// How narrow names may be, whose families and tasks people call as they like: the shorter where numbers would be out
/// of sight else. The whole of one is in its tooltip.
constexpr std::array kLeastNames = {240, 130};

bool holdsWords(const QTableWidget& table, int column)
{
    const QTableWidgetItem* head = table.horizontalHeaderItem(column);
    return head != nullptr && (head->textAlignment() & Qt::AlignLeft) != 0;
}

QString headOf(const QTableWidget& table, int column)
{
    const QTableWidgetItem* head = table.horizontalHeaderItem(column);
    return head != nullptr ? head->text() : QString();
}

/// How narrow a head may be: as its widest word, of which one in Japanese has places to break.
int narrowestHead(const QTableWidget& table, int column)
{
    const QFontMetrics metrics = table.horizontalHeader()->fontMetrics();
    int widest = 0;
    for (const QString& word : unbroken(headOf(table, column)).split(QRegularExpression(QStringLiteral("[ \\n]")))) {
        const bool breaks = std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x3000; });
        const int width = metrics.horizontalAdvance(word);
        widest = std::max(widest, breaks ? width / 2 + metrics.height() : width);
    }
    return widest;
}

int widestCell(const QTableWidget& table, int column)
{
    int widest = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        widest = std::max(widest, table.fontMetrics().horizontalAdvance(table.item(row, column)->text()));
    }
    return widest;
}

/// Takes what a table is too wide for a room from names, which are then cut in the middle, down to a least width, and
/// from heads that are wider than their numbers, which are then broken; no number is cut, and no word of a head.
void narrow(QTableWidget& table, int room, int leastName)
{
    const auto leastOf = [&](int column) {
        const int whole = std::max(widestCell(table, column), narrowestHead(table, column)) + kLeastBeside;
        return holdsWords(table, column) ? std::min(whole, leastName) : whole;
    };
    const auto excess = [&] { return table.horizontalHeader()->length() - room; };
    while (excess() > 0) {
        int widest = -1;  // of those that can be narrower
        for (int column = 0; column < table.columnCount(); ++column) {
            const bool can = table.columnWidth(column) > leastOf(column);
            widest = can && (widest < 0 || table.columnWidth(column) > table.columnWidth(widest)) ? column : widest;
        }
        if (widest < 0) {
            return;  // what is wider still scrolls
        }
        const int width = table.columnWidth(widest);
        table.setColumnWidth(widest, std::max(leastOf(widest), width - std::min(excess(), std::max(1, width / 8))));
    }
}

/// Heads of narrowed columns over more lines.
void breakHeads(QTableWidget& table)
{
    QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString head = headOf(table, column);
        const QString broken = wrapped(head, header.font(), table.columnWidth(column) - kLeastBeside + 1).join(u'\n');
        if (broken != head && !head.isEmpty()) {
            table.horizontalHeaderItem(column)->setText(broken);
        }
    }
    emit header.geometriesChanged();
}

}  // namespace

ComparisonSheet::ComparisonSheet(QWidget* parent)
    : QDialog(parent), table_(makeTable()), note_(new QLabel), copy_(new QPushButton), notice_(new Notice(this))
{
    setAttribute(Qt::WA_WindowPropagation);  // in the colours of the main window
    note_->setWordWrap(true);
    copy_->setShortcut(QKeySequence::Copy);
    connect(copy_, &QPushButton::clicked, this, &ComparisonSheet::copy);
    auto* foot = new QHBoxLayout;
    foot->addWidget(note_, 1);
    foot->addWidget(copy_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(table_, 1);
    measured_ = makePart(*all);
    pins_ = makePart(*all);
    predictions_ = makePart(*all);
    all->addLayout(foot);
    resize(600, 360);
    keepOnScreen(*this);
}

ComparisonSheet::Part ComparisonSheet::makePart(QVBoxLayout& column)
{
    const Part part{new QLabel, makeTable()};
    part.title->setWordWrap(true);
    part.title->hide();
    part.table->hide();
    column.addWidget(part.title);
    column.addWidget(part.table, 1);
    return part;
}

void ComparisonSheet::showPart(const Part& part, const QString& title, const ComparisonTable& model)
{
    fill(*part.table, model);
    part.table->setAccessibleName(title);
    part.title->setText(title);
    part.title->setVisible(!model.rows.empty());
    part.table->setVisible(!model.rows.empty());
}

QTableWidget* ComparisonSheet::makeTable()
{
    auto* table = new QTableWidget;
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setTabKeyNavigation(false);
    return table;
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
    fill(*table_, model.metrics);
    table_->setHidden(model.metrics.rows.empty());  // of measurements alone nothing of a model is said
    note_->setHidden(model.metrics.rows.empty());
    showPart(measured_, model.measuredTitle, model.measured);
    showPart(pins_, model.pins.title, model.pins.table);
    showPart(predictions_, model.predictions.title, model.predictions.table);
    fitColumns();
}

void ComparisonSheet::fill(QTableWidget& table, const ComparisonTable& model)
{
    table.setColumnCount(static_cast<int>(model.columns.size()));
    table.setRowCount(static_cast<int>(model.rows.size()));
    for (int column = 0; column < table.columnCount(); ++column) {
        const Qt::Alignment side = model.words[static_cast<std::size_t>(column)] ? Qt::AlignLeft : Qt::AlignRight;
        auto* head = new QTableWidgetItem(model.columns[column]);
        head->setToolTip(brokenTip(model.columnTips[column]));
        head->setTextAlignment(side | Qt::AlignTop);
        table.setHorizontalHeaderItem(column, head);
        for (int row = 0; row < table.rowCount(); ++row) {
            auto* cell = new QTableWidgetItem(model.rows[static_cast<std::size_t>(row)][column]);
            cell->setTextAlignment(side | Qt::AlignVCenter);
            cell->setToolTip(brokenTip(cell->text()));
            table.setItem(row, column, cell);
        }
    }
}

/// Every column as wide as its head and cells, and the sheet at first as all columns, where the screen has that room.
void ComparisonSheet::fitColumns()
{
    const QMargins frame = frameOf(*this);
    const int most = screen()->availableGeometry().width() - frame.left() - frame.right();
    const int around = 2 * table_->frameWidth() + 2 * layout()->contentsMargins().left();
    int widest = 0;
    for (QTableWidget* table : {table_, measured_.table, pins_.table, predictions_.table}) {
        table->resizeColumnsToContents();
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setColumnWidth(column, table->columnWidth(column) + kBeside);
        }
        for (const int leastName : kLeastNames) {
            narrow(*table, most - around, leastName);
        }
        breakHeads(*table);
        widest = std::max(widest, table->isHidden() ? 0 : table->horizontalHeader()->length());
    }
    const QSize next(std::min(widest + around, most), height());  // what is wider scrolls
    if (width() >= next.width()) {
        return;
    }
    resize(next);
    fitToScreen(*this);  // else it would grow over the screen's edge
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
        notice_->standOn(copy_->geometry().top());
        notice_->say(copied_);
    }
}

}  // namespace ui
