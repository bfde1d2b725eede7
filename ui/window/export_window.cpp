#include "ui/window/export_window.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include "ui/document/title.h"
#include "ui/export/export.h"
#include "ui/export/figure_mime.h"
#include "ui/export/film.h"
#include "ui/export/preview.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/drag_out.h"
#include "ui/window/figure_preview.h"
#include "ui/window/fit_screen.h"
#include "ui/words/error_text.h"
#include "ui/words/layout_text.h"

namespace ui {

namespace {

const QString kUnitShown = QStringLiteral("export/unit-shown");

}  // namespace

ExportWindow::ExportWindow(Session& session, Dialogs& dialogs, SettingsStore& store, const Texts& texts,
                           QWidget* parent)
    : QDialog(parent), session_(session), dialogs_(dialogs), store_(store), texts_(texts), form_(new ExportForm(texts)),
      preview_(new FigurePreview), message_(new QLabel), progress_(new QProgressBar), export_(new QPushButton),
      again_(new QPushButton), copy_(new QPushButton), cancel_(new QPushButton)
{
    setAttribute(Qt::WA_WindowPropagation);  // in the colours of the main window
    build();
    sayTexts();
    form_->setChoice(keptChoice());
    form_->setUnit(store_.value(kUnitShown).toUInt());
    connect(form_, &ExportForm::changed, this, [this] {
        keepChoice();
        say({});
        scheduleRefresh();
    });
    connect(&session_, &Session::changed, this, &ExportWindow::scheduleRefresh);
    connect(export_, &QPushButton::clicked, this, &ExportWindow::exportFigure);
    connect(again_, &QPushButton::clicked, this, &ExportWindow::exportAgain);
    connect(copy_, &QPushButton::clicked, this, &ExportWindow::copyFigure);
    connect(cancel_, &QPushButton::clicked, this, &ExportWindow::cancelExport);
    connect(preview_, &FigurePreview::dragStarted, this, &ExportWindow::dragOut);
    showPanels();
}

ExportWindow::~ExportWindow() = default;

void ExportWindow::keepChoice()
{
    remember([this](const QString& key, const QVariant& value) { store_.setValue(key, value); }, form_->choice());
    store_.setValue(kUnitShown, static_cast<int>(form_->unit()));
}

ExportChoice ExportWindow::keptChoice() const
{
    return rememberedChoice([this](const QString& key) { return store_.value(key); }, texts_.language());
}

void ExportWindow::build()
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    constexpr int kLeastWidth = 240;
    scroll->setMinimumWidth(std::min(form_->sizeHint().width() + 32, kLeastWidth));
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    message_->setWordWrap(true);
    message_->setMinimumHeight(2 * fontMetrics().height());
    progress_->hide();
    cancel_->hide();
    again_->setEnabled(false);
    export_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(progress_, 1);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    for (QPushButton* button : {copy_, again_, export_}) {
        buttons->addWidget(button);
    }
    auto* left = new QVBoxLayout;
    left->addWidget(preview_, 1);
    left->addWidget(message_);
    auto* upper = new QHBoxLayout;
    upper->addLayout(left, 1);
    upper->addWidget(scroll);
    auto* all = new QVBoxLayout(this);
    all->addLayout(upper, 1);
    all->addLayout(buttons);
    resize(1240, 720);
    keepOnScreen(*this);
}

void ExportWindow::sayTexts()
{
    setWindowTitle(texts_(Text::ExportWindowTitle));
    export_->setText(texts_(Text::ButtonExport));
    again_->setText(texts_(Text::ButtonExportAgain));
    copy_->setText(texts_(Text::ButtonCopyFigure));
    cancel_->setText(texts_(Text::ButtonCancel));
    preview_->setToolTip(texts_(Text::TipPreview));
    preview_->setAccessibleName(texts_(Text::PreviewName));
}

void ExportWindow::setTexts(const Texts& texts)
{
    texts_ = texts;
    sayTexts();
    form_->setTexts(texts);
    ExportChoice choice = form_->choice();
    choice.language = keptChoice().language;  // the window's, until one is chosen
    form_->setChoice(choice);
    namedLayout_.reset();
    showPanels();
    say({});
    scheduleRefresh();
}

QString ExportWindow::message() const
{
    return message_->text();
}

void ExportWindow::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

void ExportWindow::scheduleRefresh()
{
    if (!refreshScheduled_ && isVisible()) {
        refreshScheduled_ = true;
        QMetaObject::invokeMethod(this, &ExportWindow::refresh, Qt::QueuedConnection);
    }
}

/// The layout's panels by their titles, which a person may leave out.
void ExportWindow::showPanels()
{
    const core::Layout layout = session_.scenario().view().layout;
    if (namedLayout_ == layout) {
        return;
    }
    namedLayout_ = layout;
    std::vector<PanelName> names;
    for (const core::PanelSpec& panel : core::specOf(layout).panels) {
        names.push_back({QString::fromLatin1(panel.id.data(), static_cast<qsizetype>(panel.id.size())),
                         panelTitle(panel.panel, texts_)});
    }
    form_->setPanels(names);
}

void ExportWindow::refresh()
{
    refreshScheduled_ = false;
    showPanels();
    const auto picture = previewOf(figureJob());
    if (!picture) {
        say(describe(picture.error(), texts_), true);
        return;
    }
    preview_->setPicture(*picture);
    if (task_ == nullptr) {
        estimate();
    }
}

void ExportWindow::estimate()
{
    if (rowOf(form_->choice().format).film) {
        const qint64 bytes = estimatedBytes(session_.scenario(), form_->choice());
        const double seconds = double(form_->choice().sweep.frames) / form_->choice().framesPerSecond;
        say(texts_(Text::FilmEstimate, QString::number(seconds, 'f', 1), QLocale::c().formattedDataSize(bytes, 1)));
    }
}

void ExportWindow::copyFigure()
{
    const QString reason = copiedFigure();
    say(reason.isEmpty() ? texts_(Text::FigureCopied) : texts_(Text::FigureNotCopied, reason), !reason.isEmpty());
    emit copied(message(), !reason.isEmpty());
}

/// Puts the figure on the clipboard; why it is not there, if it is not.
QString ExportWindow::copiedFigure()
{
    const ExportChoice& choice = form_->choice();
    const auto picture = renderImage(session_.scenario(), choice.options, textsFor(choice.language));
    if (!picture) {
        return describe(picture.error(), texts_);
    }
    QApplication::clipboard()->setMimeData(figureMimeData(figureJob()).release());
    const QMimeData* held = QApplication::clipboard()->mimeData();
    return held != nullptr && held->hasFormat(QStringLiteral("image/svg+xml")) ? QString()
                                                                               : texts_(Text::ClipboardRefused);
}

void ExportWindow::dragOut()
{
    if (!folder_) {
        folder_ = std::make_shared<QTemporaryDir>();
    }
    ExportJob job = figureJob();
    job.path = fileNameOf(session_.origin()).toStdString();
    ui::dragOut(this, figureMimeData(job, folder_),
                QPixmap::fromImage(preview_->picture().scaledToWidth(200, Qt::SmoothTransformation)));
}

void ExportWindow::say(const QString& text, bool isProblem)
{
    isProblem_ = isProblem;
    message_->setText(text);
    colourMessage();
}

void ExportWindow::colourMessage()
{
    QPalette colours = palette();
    if (isProblem_) {
        colours.setColor(QPalette::WindowText, desktopTheme(isDark(colours)).danger);
    }
    message_->setPalette(colours);
}

void ExportWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colourMessage();
    }
    QDialog::changeEvent(event);
}

}  // namespace ui
