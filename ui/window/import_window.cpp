#include "ui/window/import_window.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "ui/controls/check_box.h"
#include "ui/window/desktop_theme.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

using core::RemarkCode;

constexpr int kUnits[] = {0, 3, 6, 9};  // powers of ten; the first is none
constexpr char kSeparators[] = {0, ',', ';', '\t'};

bool has(const core::Reading& reading, RemarkCode code)
{
    return std::any_of(reading.remarks.begin(), reading.remarks.end(),
                       [code](const core::Remark& remark) { return remark.code == code; });
}

bool leavesOut(const core::Remark& remark)
{
    return core::severityOf(remark.code) != core::Severity::Note;
}

}  // namespace

ImportWindow::ImportWindow(const Texts& texts, QWidget* parent)
    : QDialog(parent), texts_(texts), rows_(new LazyTable(this)), remarks_(new LazyTable(this)),
      columns_(new LazyTable(this)), metrics_(new LazyTable(this)), series_(new LazyTable(this)),
      guesses_(new QTabWidget), preview_(new QTabWidget), message_(new QLabel), busy_(new QProgressBar),
      unit_(makeChoice()), decimal_(makeChoice()), separator_(makeChoice()), lastCheckpoint_(new CheckBox),
      all_(new QPushButton), none_(new QPushButton), replace_(new CheckBox), load_(new QPushButton),
      cancel_(new QPushButton)
{
    setAttribute(Qt::WA_WindowPropagation);  // in the colours of the main window
    build();
    sayTexts();
    for (const Choice& choice : {unit_, decimal_, separator_}) {
        connect(choice.box, &QComboBox::activated, this, &ImportWindow::changeReading);
    }
    connect(lastCheckpoint_, &QCheckBox::clicked, this, &ImportWindow::changeReading);
    connect(all_, &QPushButton::clicked, this, [this] { drawAll(true); });
    connect(none_, &QPushButton::clicked, this, [this] { drawAll(false); });
    connect(load_, &QPushButton::clicked, this, &ImportWindow::load);
    connect(cancel_, &QPushButton::clicked, this, &ImportWindow::hide);
    connect(&task_, &ReadingTask::finished, this, &ImportWindow::follow);
    connect(&watch_, &QTimer::timeout, this, &ImportWindow::showProgress);
}

void ImportWindow::setTexts(const Texts& texts)
{
    texts_ = texts;
    sayTexts();
    if (understood_) {
        showReading(understood_);
    }
}

void ImportWindow::sayTexts()
{
    setWindowTitle(texts_(Text::DialogImportTitle));
    const Text guesses[] = {Text::ImportTabColumns, Text::ImportTabMetrics, Text::ImportTabSeries};
    const Text names[] = {Text::ImportTabColumns, Text::ImportTabMetrics, Text::ImportTabSeries, Text::ImportTabRows};
    for (int i = 0; i < guesses_->count(); ++i) {
        guesses_->setTabText(i, texts_(guesses[i]));
    }
    for (std::size_t i = 0; i < std::size(names); ++i) {
        tables_[i]->setAccessibleName(texts_(names[i]));
    }
    preview_->setTabText(0, texts_(Text::ImportTabRows));
    preview_->setTabText(1, texts_(Text::ImportTabRemarks, QStringLiteral("0")));
    sayChoices();
    lastCheckpoint_->setText(texts_(Text::ImportLastCheckpoint));
    all_->setText(texts_(Text::ImportAll));
    none_->setText(texts_(Text::ImportNone));
    replace_->setText(texts_(Text::ImportReplace));
    load_->setText(texts_(Text::ButtonLoad));
    cancel_->setText(texts_(Text::ButtonCancel));
    busy_->setAccessibleName(texts_(Text::ImportReading));
}

void ImportWindow::sayChoices()
{
    const auto fill = [&](const Choice& choice, Text label, std::initializer_list<Text> entries) {
        choice.label->setText(texts_(label));
        choice.box->setAccessibleName(texts_(label));
        const int held = std::max(choice.box->currentIndex(), 0);
        choice.box->clear();
        for (const Text entry : entries) {
            choice.box->addItem(texts_(entry));
        }
        choice.box->setCurrentIndex(held);
    };
    fill(unit_, Text::ImportUnit,
         {Text::ImportUnitNone, Text::ImportUnitThousands, Text::ImportUnitMillions, Text::ImportUnitBillions});
    fill(decimal_, Text::ImportDecimal, {Text::ImportAsGuessed, Text::ImportPoint, Text::ImportComma});
    fill(separator_, Text::ImportSeparator,
         {Text::ImportAsGuessed, Text::ImportComma, Text::ImportSemicolon, Text::ImportTab});
}

void ImportWindow::beginAfresh()
{
    options_ = {};
    drawn_.clear();
    understood_.reset();
    first_ = true;
    for (const Choice& choice : {unit_, decimal_, separator_}) {
        choice.box->setCurrentIndex(0);
    }
    lastCheckpoint_->setChecked(false);
    for (LazyTable* table : {rows_, remarks_, columns_, metrics_, series_}) {
        table->setSource({});
    }
    showBusy(true);
}

void ImportWindow::read(const QStringList& paths)
{
    beginAfresh();
    task_.readFiles(paths, options_);
}

void ImportWindow::readText(const QString& text)
{
    beginAfresh();
    task_.readText(texts_(Text::ImportClipboard), text, options_);
}

void ImportWindow::change(const core::ReadOptions& options)
{
    if (options == options_) {
        return;
    }
    options_ = options;
    showBusy(true);
    task_.readAgain(options_);
}

void ImportWindow::changeReading()
{
    core::ReadOptions next = options_;
    const int unit = unit_.box->currentIndex();
    const int decimal = decimal_.box->currentIndex();
    const int separator = separator_.box->currentIndex();
    next.sizeExponent = unit == 0 ? std::nullopt : std::optional(kUnits[unit]);
    next.decimalComma = decimal == 0 ? std::nullopt : std::optional(decimal == 2);
    next.separator = separator == 0 ? std::nullopt : std::optional(kSeparators[separator]);
    next.lastCheckpointOnly = lastCheckpoint_->isChecked();
    change(next);
}

void ImportWindow::follow(const UnderstoodPtr& understood)
{
    const UnderstoodPtr before = std::exchange(understood_, understood);
    showBusy(false);
    chooseDrawn(before);
    showReading(understood);
    if (first_) {
        first_ = false;
        chooseTabs();
        fitColumns();
        emit firstUnderstood();
    }
}

void ImportWindow::showReading(const UnderstoodPtr& understood)
{
    const OptionsChanged changed = [this](const core::ReadOptions& options) {
        QMetaObject::invokeMethod(  // once the cell's editor is gone, for its table is made anew
            this, [this, options] { change(options); }, Qt::QueuedConnection);
    };
    rows_->setSource(rowsSource(understood, texts_));
    remarks_->setSource(remarksSource(understood, texts_));
    columns_->setSource(columnsSource(understood, options_, texts_, changed));
    metrics_->setSource(metricsSource(understood, options_, texts_, changed));
    showSeries();
    const core::Reading& reading = understood->reading;
    const auto left = std::count_if(reading.remarks.begin(), reading.remarks.end(), leavesOut);
    preview_->setTabText(1, texts_(Text::ImportTabRemarks, QString::number(reading.remarks.size())));
    tables_.back()->setAccessibleName(preview_->tabText(1));
    load_->setEnabled(!reading.series.empty());
    if (has(reading, RemarkCode::NoUnit)) {
        say(texts_(Text::ImportUnitAsked), true);
    } else if (reading.series.empty()) {
        say(texts_(Text::ImportNothing), true);
    } else {
        const auto counted = [](auto count) { return formatCount(static_cast<std::int64_t>(count)); };
        say(texts_(Text::ImportFound, counted(reading.series.size()), counted(rows_->rowCount()),
                   counted(reading.files.size()), counted(left)),
            false);
    }
}

bool ImportWindow::anythingLeftOut() const
{
    const auto& remarks = understood_->reading.remarks;
    return std::any_of(remarks.begin(), remarks.end(), leavesOut);
}

void ImportWindow::load()
{
    if (!understood_ || task_.isReading() || understood_->reading.series.empty()) {
        return;
    }
    core::NewEvidence evidence{{}, {}, replace_->isEnabled() && replace_->isChecked(), understood_->evidence};
    evidence.drawn.assign(drawn_.begin(), drawn_.end());
    hide();
    emit loaded(evidence);
}

void ImportWindow::setHasMeasurements(bool has)
{
    replace_->setVisible(has);
    replace_->setEnabled(has);
    replace_->setChecked(false);
}

QString ImportWindow::message() const
{
    return message_->text();
}

void ImportWindow::say(const QString& text, bool isProblem)
{
    isProblem_ = isProblem;
    message_->setText(text);
    colourMessage();
}

void ImportWindow::colourMessage()
{
    QPalette colours = palette();
    if (isProblem_) {
        colours.setColor(QPalette::WindowText, desktopTheme(isDark(colours)).danger);
    }
    message_->setPalette(colours);
}

void ImportWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colourMessage();
    }
    QDialog::changeEvent(event);
}

}  // namespace ui
