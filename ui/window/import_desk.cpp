#include "ui/window/import_desk.h"

#include <algorithm>

#include <QMimeData>

#include "ui/window/import_window.h"
#include "ui/words/error_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/fault_texts.h"
#include "ui/words/number_format.h"
#include "ui/words/remark_text.h"

namespace ui {

namespace {

/// Whether a text has anything of a table or of results.
bool maybeTable(const QString& text)
{
    const QString begin = text.trimmed();
    const bool separated = begin.contains(u'\t') || begin.contains(u',') || begin.contains(u';')
                           || begin.startsWith(u'|') || begin.contains(QStringLiteral("\n|"));
    return begin.startsWith(u'{') || begin.startsWith(u'[') || (begin.contains(u'\n') && separated);
}

/// Why nothing could be read, of hundreds the first.
QString problemOf(const core::Reading& reading, const Texts& texts)
{
    constexpr qsizetype kMostSaid = 10;
    if (reading.files.empty() && reading.remarks.size() == 1) {  // one that could not be read at all
        return describe(reading.remarks.front(), texts);
    }
    const bool isOne = reading.files.size() == 1 && !reading.files.front().name.empty();
    QStringList said = {isOne ? texts(faults::NoneOfOurs, QString::fromStdString(reading.files.front().name))
                              : texts(Text::NoSeriesLoaded)};
    for (const core::Remark& remark : reading.remarks) {
        if (said.size() <= kMostSaid) {
            said << describe(remark, texts);
        }
    }
    return said.join(u'\n');
}

}  // namespace

ImportDesk::ImportDesk(Session& session, Dialogs& dialogs, const Texts& texts, QWidget* window)
    : QObject(window), session_(session), dialogs_(dialogs), texts_(texts), parent_(window)
{
}

void ImportDesk::setTexts(const Texts& texts)
{
    if (window_ != nullptr && texts != texts_) {
        window_->setTexts(texts);
    }
    texts_ = texts;
}

void ImportDesk::chooseFiles(const QString& folder)
{
    const QStringList paths = dialogs_.filesToImport(parent_, folder);
    if (!paths.isEmpty()) {
        importFiles(paths);
    }
}

void ImportDesk::importFiles(const QStringList& paths)
{
    prepare();
    window().read(paths);
    offer();
}

bool ImportDesk::importClipboard(const QMimeData* data)
{
    if (data == nullptr || !maybeTable(data->text())) {
        return false;
    }
    prepare();
    window().readText(data->text());
    offer();
    return true;
}

void ImportDesk::prepare()
{
    window().setHasMeasurements(!session_.scenario().evidence().series().empty());
}

/// The view, at once where reading takes more than a moment.
void ImportDesk::offer()
{
    if (window().isReading()) {
        window().show();
    }
}

/// The first look at what was read: the view, or where nothing can be made of it why.
void ImportDesk::settle()
{
    const core::Reading& reading = window().understood()->reading;
    const bool anyColumns = std::any_of(reading.files.begin(), reading.files.end(),
                                        [](const core::FileReading& file) { return file.columns.size() > 1; });
    if (reading.series.empty() && reading.metrics.empty() && !anyColumns) {
        window().hide();
        dialogs_.showProblem(parent_, problemOf(reading, texts_));
        return;
    }
    window().show();
    window().raise();
    window().activateWindow();
}

void ImportDesk::load(const core::NewEvidence& added)
{
    const auto next = core::withEvidence(session_.scenario(), added);
    if (!next) {
        dialogs_.showProblem(parent_, describe(next.error(), texts_));
        return;
    }
    session_.edit(*next, StepName([](const Texts& texts) { return texts(Text::StepMeasurements); }));
    const std::size_t series = added.ready.series().size();
    const QString all = formatCount(static_cast<std::int64_t>(series));
    const QString drawn = formatCount(static_cast<std::int64_t>(added.drawn.size()));
    emit told(added.drawn.size() < series ? texts_(evidence::LoadedSomeDrawn, all, drawn)
                                          : texts_(Text::MeasurementsLoaded, all),
              false);
}

ImportWindow& ImportDesk::window()
{
    if (window_ == nullptr) {
        window_ = new ImportWindow(texts_, parent_);
        connect(window_, &ImportWindow::firstUnderstood, this, &ImportDesk::settle);
        connect(window_, &ImportWindow::loaded, this, &ImportDesk::load);
    }
    return *window_;
}

}  // namespace ui
