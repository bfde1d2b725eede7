// Another part of exploration.h: the bar and the sheet of a prediction, connected to the explorer.

#include <algorithm>

#include "ui/controls/prediction_bar.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/window/exploration.h"

namespace ui {

void Exploration::togglePrediction()
{
    if (explorer_.isAskedFor()) {
        goToPrediction();  // nobody gets out of it but by revealing
        return;
    }
    if (explorer_.isPredicting()) {
        explorer_.cancelPrediction();
        return;
    }
    const std::vector<PredictionSubject> subjects = explorer_.predictable();
    if (subjects.empty() || !explorer_.beginPrediction(subjects.front())) {
        tell(nothingToPredict_, true);
    }
}

/// The keyboard goes on with it: to the sheet, or, once it is locked, to what reveals it.
void Exploration::goToPrediction()
{
    for (PlotPanel* panel : panels_) {
        if (panel->sheet() != nullptr && panel->isVisibleTo(this)) {
            panel->sheet()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    focusReveal();
}

void Exploration::focusReveal()
{
    QWidget& reveal = predictionBar_->isVisibleTo(this) ? predictionBar_->reveal() : lesson_->revealButton();
    reveal.setFocus(Qt::OtherFocusReason);
}

void Exploration::connectPredictionBar()
{
    connect(predictionBar_, &PredictionBar::subjectChosen, &explorer_, [this](int index) {
        const std::vector<PredictionSubject> subjects = explorer_.predictable();
        if (index >= 0 && index < static_cast<int>(subjects.size())) {
            const bool monotone = !explorer_.predicting() || explorer_.predicting()->draft.monotone();
            explorer_.beginPrediction(subjects[static_cast<std::size_t>(index)], monotone);
        }
    });
    connect(predictionBar_, &PredictionBar::monotoneChosen, &explorer_,
            [this](bool monotone) { explorer_.draw([=](PredictionDraft& draft) { draft.setMonotone(monotone); }); });
    connect(predictionBar_, &PredictionBar::cleared, &explorer_,
            [this] { explorer_.draw([](PredictionDraft& draft) { draft.clear(); }); });
    connect(predictionBar_, &PredictionBar::cancelled, &explorer_, &Explorer::cancelPrediction);
    connect(predictionBar_, &PredictionBar::locked, &explorer_, [this] { explorer_.lockPrediction(); });
    connect(predictionBar_, &PredictionBar::anotherWanted, &explorer_, &Explorer::drawAnother);
    connect(predictionBar_, &PredictionBar::revealed, &explorer_, &Explorer::revealPrediction);
    connect(lesson_, &LessonCard::lockWanted, &explorer_, [this] { explorer_.lockPrediction(); });
    connect(lesson_, &LessonCard::anotherWanted, &explorer_, &Explorer::drawAnother);
    // Once it is locked the way on is the next thing the keyboard reaches, and once it is revealed the lesson is, or
    // nothing: no control asks for it.
    connect(&explorer_, &Explorer::predictionLocked, this, &Exploration::focusReveal);
    connect(&explorer_, &Explorer::predictionRevealed, lesson_, [this] {
        QWidget* next = lesson_->isVisibleTo(this) ? lesson_ : window();
        next->setFocus(Qt::OtherFocusReason);
    });
    connect(&explorer_, &Explorer::predictionCancelled, this, [this] { window()->setFocus(); });
}

/// Later than what is on the stack: a key or click that changes the picture may come from a point that then is none.
void Exploration::connectSheet(PredictionSheet& sheet)
{
    const auto draws = [this](auto change) {
        return
            [this, change](auto... what) { explorer_.draw([&](PredictionDraft& draft) { change(draft, what...); }); };
    };
    using Sheet = PredictionSheet;
    using Draft = PredictionDraft;
    connect(&sheet, &Sheet::strokeBegun, this, draws([](Draft& d, QPointF at) { d.beginStroke(at); }));
    connect(&sheet, &Sheet::strokeMoved, this, draws([](Draft& d, QPointF at) { d.strokeTo(at); }));
    connect(&sheet, &Sheet::pointGripped, this, draws([](Draft& d, std::size_t i) { d.grip(i); }));
    connect(&sheet, &Sheet::pointDragged, this, draws([](Draft& d, QPointF at) { d.dragTo(at); }));
    connect(&sheet, &Sheet::finished, this, draws([](Draft& d) { d.finish(); }));
    connect(&sheet, &Sheet::putBack, this, draws([](Draft& d) { d.putBack(); }));
    connect(
        &sheet, &Sheet::givenUp, this, [this] { explorer_.giveUpDrawing(); }, Qt::QueuedConnection);
    connect(&sheet, &Sheet::pointAdded, this, draws([](Draft& d, std::size_t i) { d.addBeside(i); }));
    connect(&sheet, &Sheet::pointRemoved, this, draws([](Draft& d, std::size_t i) { d.remove(i); }),
            Qt::QueuedConnection);
    connect(&sheet, &Sheet::pointStepped, this,
            draws([](Draft& d, std::size_t i, int across, int up, StepSize size) { d.step(i, across, up, size); }));
    connect(&sheet, &Sheet::pointMovedToEnd, this, draws([](Draft& d, std::size_t i, int up) {
        d.setHeight(i, up > 0 ? d.plane().y.maximum : d.plane().y.minimum);
    }));
    connect(&sheet, &Sheet::pointValueRequested, this,
            draws([](Draft& d, std::size_t i, double value) { d.setHeight(i, d.plane().heightOf(value)); }));
    connect(
        &sheet, &Sheet::locked, this, [this] { explorer_.lockPrediction(); }, Qt::QueuedConnection);
    const auto takeKeys = [this, &sheet] {
        // In a lesson the keys are its own: pages step it, and before a class Return and Space reveal.
        if (!lesson_->isVisibleTo(this)) {
            sheet.setFocus(Qt::OtherFocusReason);
        }
    };
    QMetaObject::invokeMethod(&sheet, takeKeys, Qt::QueuedConnection);
}

void Exploration::showPrediction(const Screen& screen)
{
    if (screen.predicting) {
        predictionBar_->setModel(*screen.predicting);
    }
    lesson_->setPrediction(screen.predicting);
    const bool inCaption = presenting_ && lesson_->isVisibleTo(this);  // which has the buttons then
    predictionBar_->setVisible(screen.predicting && !inCaption);
}

}  // namespace ui
