// The other half of import_window.h: its parts and where they stand.
#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/window/fit_screen.h"
#include "ui/window/import_window.h"

namespace ui {

namespace {

constexpr int kWholeBar = 1000;
constexpr int kWidestRowName = 160;  // pixels, of "FILE: LINE"

}  // namespace

ImportWindow::Choice ImportWindow::makeChoice()
{
    constexpr int kLeastBox = 72;  // three and their labels in 680 pixels
    Choice choice{new QLabel, new QComboBox};
    choice.label->setBuddy(choice.box);
    choice.box->setMinimumWidth(kLeastBox);
    return choice;
}

QTableView* ImportWindow::makeTable(LazyTable& model)
{
    auto* table = new QTableView;
    table->setModel(&model);
    table->setItemDelegate(new ChoiceDelegate(table));
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);  // of long names the ends tell them apart
    table->verticalHeader()->hide();
    table->verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->setMaximumWidth(kWidestRowName);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setResizeContentsPrecision(20);  // of a hundred thousand rows those in sight
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &QTableView::clicked, table, [table](const QModelIndex& index) {
        if (!index.data(LazyTable::kOptionsRole).toStringList().isEmpty()) {
            table->edit(index);
        }
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, table, [this, table] {
            if (table->currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
                table->edit(table->currentIndex());
            } else {
                load_->click();  // as anywhere else in the window
            }
        });
    }
    tables_.push_back(table);
    return table;
}

QWidget* ImportWindow::makeSeriesPage()
{
    auto* page = new QWidget;
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(all_);
    buttons->addWidget(none_);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(page);
    row->addWidget(makeTable(*series_), 1);
    row->addLayout(buttons);
    return page;
}

/// What concerns every file, in two lines where one is too long for a small screen.
QLayout* ImportWindow::makeChoices()
{
    auto* row = new QHBoxLayout;
    for (const Choice& choice : {unit_, decimal_, separator_}) {
        row->addWidget(choice.label);
        row->addWidget(choice.box);
    }
    row->addStretch(1);
    auto* both = new QVBoxLayout;
    both->addLayout(row);
    both->addWidget(lastCheckpoint_);
    return both;
}

QLayout* ImportWindow::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(replace_);
    foot->addWidget(busy_, 1);
    foot->addStretch(1);
    foot->addWidget(load_);
    foot->addWidget(cancel_);
    return foot;
}

void ImportWindow::build()
{
    guesses_->addTab(makeTable(*columns_), QString());
    guesses_->addTab(makeTable(*metrics_), QString());
    guesses_->addTab(makeSeriesPage(), QString());
    preview_->addTab(makeTable(*rows_), QString());
    tables_.back()->verticalHeader()->show();  // the lines of the file
    preview_->addTab(makeTable(*remarks_), QString());
    for (QTabWidget* tabs : {guesses_, preview_}) {
        tabs->setUsesScrollButtons(false);  // few tabs; and their names would be Qt's, not ours
        for (QToolButton* button : tabs->tabBar()->findChildren<QToolButton*>()) {
            button->setAccessibleName({});
        }
    }
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(guesses_);
    halves->addWidget(preview_);
    halves->setChildrenCollapsible(false);
    message_->setWordWrap(true);
    busy_->setRange(0, kWholeBar);
    busy_->setTextVisible(false);
    load_->setAutoDefault(true);
    cancel_->setAutoDefault(false);
    all_->setAutoDefault(false);
    none_->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(message_);
    column->addLayout(makeChoices());
    column->addWidget(halves, 1);
    column->addLayout(makeFoot());
    setHasMeasurements(false);
    resize(960, 640);
    keepOnScreen(*this);
}

/// The tabs that a person needs first: where something is to be said, that, else what there is.
void ImportWindow::chooseTabs()
{
    const bool anyColumns = columns_->rowCount() > 0;
    guesses_->setTabEnabled(0, anyColumns);
    guesses_->setCurrentIndex(anyColumns ? 0 : 1);
    preview_->setCurrentIndex(rows_->rowCount() > 0 && !anythingLeftOut() ? 0 : 1);
}

/// No long name pushes what stands behind it out of sight; what a column is called is never cut.
void ImportWindow::fitColumns()
{
    constexpr int kRoom = 24;
    for (QTableView* table : tables_) {
        table->resizeColumnsToContents();
        const int widest = 2 * width() / (table->model()->columnCount() + 1);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const int head = table->horizontalHeader()->sectionSizeHint(column);
            table->setColumnWidth(column, std::max(head, std::min(widest, table->columnWidth(column) + kRoom)));
        }
    }
}

void ImportWindow::showBusy(bool busy)
{
    constexpr int kOften = 50;  // ms
    busy_->setVisible(busy);
    if (busy) {
        watch_.start(kOften);
    } else {
        watch_.stop();
    }
    showProgress();
    load_->setEnabled(!busy && understood_ && !understood_->reading.series.empty());
    if (busy) {
        say(texts_(Text::ImportReading), false);
    }
}

void ImportWindow::showProgress()
{
    busy_->setValue(static_cast<int>(task_.share() * kWholeBar));
}

/// What is still being read is not wanted any more.
void ImportWindow::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {  // not when only minimised
        task_.cancel();
        showBusy(false);
    }
}

}  // namespace ui
