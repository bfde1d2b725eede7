#include "ui/window/export_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include "core/io/file.h"
#include "ui/export/export_file.h"
#include "ui/export/figure_mime.h"
#include "ui/present/present.h"
#include "ui/window/figure_preview.h"
#include "ui/words/error_text.h"

namespace ui {

ExportWindow::ExportWindow(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* parent)
    : QDialog(parent), session_(session), dialogs_(dialogs), texts_(texts), form_(new ExportForm(texts)),
      preview_(new FigurePreview), message_(new QLabel), progress_(new QProgressBar),
      export_(new QPushButton(texts(Text::ButtonExport))), again_(new QPushButton(texts(Text::ButtonExportAgain))),
      copy_(new QPushButton(texts(Text::ButtonCopyFigure))), cancel_(new QPushButton(texts(Text::ButtonCancel)))
{
    setWindowTitle(texts_(Text::ExportWindowTitle));
    setAttribute(Qt::WA_WindowPropagation);  // in the colours of the main window
    build();
    form_->setChoice(rememberedChoice(QSettings(), texts_.language()));
    connect(form_, &ExportForm::changed, this, [this] {
        QSettings settings;
        remember(settings, form_->choice());
        say({});
        scheduleRefresh();
    });
    connect(&session_, &Session::changed, this, &ExportWindow::scheduleRefresh);
    connect(export_, &QPushButton::clicked, this, &ExportWindow::exportFigure);
    connect(again_, &QPushButton::clicked, this, &ExportWindow::exportAgain);
    connect(copy_, &QPushButton::clicked, this, &ExportWindow::copyFigure);
    connect(cancel_, &QPushButton::clicked, this, [this] { cancelled_ = true; });
    connect(preview_, &FigurePreview::dragStarted, this, &ExportWindow::dragOut);
    showPanels();
}

ExportWindow::~ExportWindow() = default;

void ExportWindow::build()
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(form_->sizeHint().width() + 32);  // with its scroll bar
    message_->setWordWrap(true);
    message_->setMinimumHeight(2 * fontMetrics().height());
    progress_->hide();
    cancel_->hide();
    again_->setEnabled(false);
    export_->setDefault(true);
    preview_->setToolTip(texts_(Text::TipPreview));
    preview_->setAccessibleName(texts_(Text::PreviewName));
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
        return;  // a drag need not evaluate everything once more for titles that stand
    }
    namedLayout_ = layout;
    core::Evaluator evaluator;
    const core::Evaluation& evaluation = evaluator.evaluate(session_.scenario(), {200.0, 200.0});
    std::vector<PanelName> names;
    for (const PanelModel& panel : present(session_.scenario(), evaluation, texts_, lightTheme()).panels) {
        names.push_back({panel.id, panel.title});
    }
    form_->setPanels(names);
}

void ExportWindow::refresh()
{
    refreshScheduled_ = false;
    if (busy_) {
        return;
    }
    showPanels();
    const ExportChoice& choice = form_->choice();
    const auto picture = renderImage(session_.scenario(), choice.options, textsFor(choice.language));
    if (!picture) {
        say(describe(picture.error(), texts_), true);
        return;
    }
    preview_->setPicture(*picture);
    estimate();
}

void ExportWindow::estimate()
{
    if (isFilm(form_->choice().format)) {
        const qint64 bytes = estimatedBytes(session_.scenario(), form_->choice());
        const double seconds = double(form_->choice().sweep.frames) / form_->choice().framesPerSecond;
        say(texts_(Text::FilmEstimate, QString::number(seconds, 'f', 1), QLocale::c().formattedDataSize(bytes, 1)));
    }
}

bool ExportWindow::exportFigure()
{
    const QString ending = endingOf(form_->choice().format);
    const QString folder = lastFile_.isEmpty() ? QString() : QFileInfo(lastFile_).path() + u'/';
    const QString base =
        lastFile_.isEmpty() ? QStringLiteral("metric-mirage") : QFileInfo(lastFile_).completeBaseName();
    QString path = dialogs_.fileToExport(this, folder + base + u'.' + ending, ending);
    if (path.isEmpty()) {
        return false;
    }
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0) {
        path += u'.' + ending;
    }
    return writeTo(path);
}

bool ExportWindow::exportAgain()
{
    return lastFile_.isEmpty() ? exportFigure() : writeTo(lastFile_);
}

bool ExportWindow::writeTo(const QString& path)
{
    if (busy_) {
        return false;
    }
    busy_ = true;
    cancelled_ = false;
    const bool film = isFilm(form_->choice().format);
    progress_->setVisible(film);
    cancel_->setVisible(film);
    const auto bytes = exportedBytes(session_.scenario(), form_->choice(), opened_, [this](int done, int total) {
        progress_->setMaximum(total);
        progress_->setValue(done);
        QApplication::processEvents();
        return !cancelled_;
    });
    busy_ = false;
    progress_->hide();
    cancel_->hide();
    auto written = bytes.and_then([&](const QByteArray& content) {
        return core::writeFile(path.toStdString(), {content.constData(), static_cast<std::size_t>(content.size())});
    });
    if (!written) {
        say(cancelled_ ? texts_(Text::ExportCancelled) : describe(written.error(), texts_), !cancelled_);
        return false;
    }
    lastFile_ = path;
    again_->setEnabled(true);
    say(texts_(Text::ExportDone, path, QLocale::c().formattedDataSize(bytes->size(), 1)));
    return true;
}

void ExportWindow::copyFigure()
{
    const ExportChoice& choice = form_->choice();
    QApplication::clipboard()->setMimeData(
        figureMimeData(session_.scenario(), choice.options, textsFor(choice.language)).release());
    say(texts_(Text::FigureCopied));
}

void ExportWindow::dragOut()
{
    if (!folder_) {
        folder_ = std::make_shared<QTemporaryDir>();
    }
    const ExportChoice& choice = form_->choice();
    auto* drag = new QDrag(this);
    drag->setMimeData(
        figureMimeData(session_.scenario(), choice.options, textsFor(choice.language), folder_).release());
    drag->setPixmap(QPixmap::fromImage(preview_->picture().scaledToWidth(200, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void ExportWindow::say(const QString& text, bool isProblem)
{
    message_->setForegroundRole(isProblem ? QPalette::LinkVisited : QPalette::WindowText);
    message_->setText(text);
}

}  // namespace ui
