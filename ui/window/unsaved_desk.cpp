#include "ui/window/unsaved_desk.h"

#include <QApplication>
#include <QRegularExpression>

#include "ui/document/file_path.h"
#include "ui/words/error_text.h"
#include "ui/words/unsaved_texts.h"

namespace ui {

namespace {

/// Of a title "First light: slide the bell" what stands before the colon of either language.
QString nameIn(const QString& title)
{
    static const QRegularExpression kColon(QStringLiteral("[:：]"));
    return title.section(kColon, 0, 0);
}

/// What a kept document was, for people.
QString nameOf(const UnsavedHead& head, const Texts& texts)
{
    switch (head.kind) {
    case Origin::Kind::File:
    case Origin::Kind::Figure: return shownName(head.name);
    case Origin::Kind::Preset: return nameIn(presetTitle(head.name.toStdString(), texts));
    case Origin::Kind::LessonStep: return texts(unsaved::OfLesson);
    case Origin::Kind::Untitled: break;
    }
    return texts(unsaved::Untitled);
}

}  // namespace

UnsavedDesk::UnsavedDesk(Session& session, DocumentFile& file, Dialogs& dialogs, const Texts& texts,
                         QMainWindow& window)
    : session_(session), file_(file), dialogs_(dialogs), texts_(texts), window_(window), autosave_(session),
      bar_(new UnsavedBar)
{
    window_.addToolBarBreak();
    window_.addToolBar(bar_);
    bar_->hide();
    connect(bar_, &UnsavedBar::openWanted, this, &UnsavedDesk::openAgain);
    connect(bar_, &UnsavedBar::discardWanted, this, &UnsavedDesk::discard);
    connect(&session_, &Session::changed, this, [this] {
        atTheEnd_ = false;
        followFile();
    });
    connect(&session_, &Session::saved, this, &UnsavedDesk::followFile);
    connect(&autosave_, &Autosave::failed, this, [this](const core::Errors& errors) {
        emit told(texts_(unsaved::NotKept, describe(errors, texts_)), true);
    });
}

void UnsavedDesk::setTexts(const Texts& texts)
{
    texts_ = texts;
    bar_->setTexts(texts);
    showOffer();
}

void UnsavedDesk::setPresenting(bool presenting)
{
    presenting_ = presenting;
    showOffer();
}

void UnsavedDesk::keepIn(const QString& folder)
{
    offers_ = unsavedIn(folder);
    autosave_.keepIn(folder);
    lock_.keepIn(folder);
    showOffer();
    followFile();
}

void UnsavedDesk::followFile()
{
    const QString file = session_.origin().file();
    if (!lock_.hold(file)) {
        emit told(texts_(unsaved::AlsoOpen, shownName(file)), false);
    }
}

void UnsavedDesk::keepForTheEnd()
{
    autosave_.keepNow();
    atTheEnd_ = true;
}

bool UnsavedDesk::mayClose(bool inLecture)
{
    letGo_ = false;
    const bool isKept = autosave_.keepNow();
    if (!session_.holdsUnsaved() || (isKept && (inLecture || atTheEnd_ || !file_.isAskedAbout()))) {
        return true;  // offered at the next start
    }
    letGo_ = file_.mayGo(texts_(unsaved::Untitled));
    return letGo_;
}

void UnsavedDesk::close()
{
    if (letGo_) {
        autosave_.forget();
    }
}

/// In one undo step. What was kept stays until this window has kept it in its turn.
void UnsavedDesk::openAgain()
{
    if (offers_.empty() || !file_.mayBeLeft()) {
        return;
    }
    UnsavedOffer& offer = offers_.front();
    const auto scenario = unsavedScenario(offer.path);
    if (!scenario) {
        dialogs_.showProblem(&window_, describe(scenario.error(), texts_));
        return;
    }
    const OpenedAgain opened = openedAgain(offer.head, *scenario);
    session_.openUnsaved(opened.document, opened.onDisk,
                         StepName([](const Texts& texts) { return texts(unsaved::OpenAgain); }));
    if (autosave_.keepNow()) {
        discard();
    }
}

void UnsavedDesk::discard()
{
    if (!offers_.empty()) {
        offers_.front().remove();
        offers_.erase(offers_.begin());
    }
    showOffer();
}

void UnsavedDesk::showOffer()
{
    if (!offers_.empty()) {
        const UnsavedHead& head = offers_.front().head;
        const QString name = nameOf(head, texts_);
        const QString time = head.changed.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        bar_->say(offers_.size() == 1 ? texts_(unsaved::Offer, name, time)
                                      : texts_(unsaved::OfferMore, name, time, QString::number(offers_.size() - 1)));
    }
    const bool isShown = !offers_.empty() && !presenting_;
    if (!isShown && bar_->isAncestorOf(QApplication::focusWidget())) {
        window_.setFocus(Qt::OtherFocusReason);  // else a box of the controls would have it, and its keys
    }
    bar_->setVisible(isShown);
}

}  // namespace ui
