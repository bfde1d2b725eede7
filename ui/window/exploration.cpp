#include "ui/window/exploration.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/edits/refusal.h"
#include "ui/panels/nudge.h"

namespace ui {

namespace {

constexpr int kGap = 14;

/// The x axis of a card's cursor: the law's is always the size, and the strip of answers has none.
core::XAxis axisOf(const HandleCard& card, const core::View& view)
{
    return card.objectName() == QLatin1String("panel-law") ? core::XAxis::Size : core::drawingOf(view).xAxis;
}

}  // namespace

Exploration::Exploration(Session& session, const Texts& texts, const Theme& theme, QWidget* parent)
    : QWidget(parent), session_(session), texts_(texts), theme_(theme), grid_(new QGridLayout),
      answers_(new AnswersStrip(this)), controls_(new ControlPanel), sentence_(new LiveSentence),
      nudge_(new Nudge(this)), comparison_(new ComparisonSheet(this))
{
    grid_->setSpacing(kGap);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(kGap, kGap, kGap, kGap);
    left->setSpacing(kGap);
    left->addLayout(grid_, 1);
    left->addWidget(answers_);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addLayout(left, 1);
    upper->addWidget(controls_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(sentence_);

    connectHandles(*answers_);
    connect(controls_, &ControlPanel::requested, this, &Exploration::request);
    connect(&session_, &Session::changed, this, [this] {
        if (!carryingOut_) {  // undone, reset, opened: the bound that stopped the last drag is no news any more
            stopped_.reset();
            spreadTaken_.reset();
        }
        refresh();
    });
    setTexts(texts);
    setTheme(theme);
}

void Exploration::connectPanel(PlotPanel& panel)
{
    connectHandles(panel);
    connect(&panel, &PlotPanel::resized, this, &Exploration::scheduleRefresh);
}

void Exploration::connectHandles(HandleCard& card)
{
    connect(&card, &HandleCard::gripped, this, [this, &card](HandleRole role, const QPointF& place) {
        nudge_->dismiss();
        drag_ = HandleDrag{role, session_.scenario(), place, axisOf(card, session_.scenario().view())};
        gesture_ = session_.beginGesture();
    });
    connect(&card, &HandleCard::dragged, this, [this](HandleRole, const QPointF& place, const QPointF& perPixel) {
        if (drag_) {
            request(movedTo(*drag_, place, perPixel, EditPhase::Continued));
        }
    });
    connect(&card, &HandleCard::released, this, [this] {
        drag_.reset();
        gesture_ = 0;
    });
    // A held key is one gesture, from its first step to its release.
    connect(&card, &HandleCard::stepped, this, [this](HandleRole role, StepSize size, int direction) {
        const EditPhase phase = keyGesture_ ? EditPhase::Continued : EditPhase::Begun;
        keyGesture_ = true;
        request(steppedBy(session_.scenario(), role, size, direction, phase));
    });
    connect(&card, &HandleCard::movedToEnd, this, [this](HandleRole role, int direction) {
        request(movedToEnd(session_.scenario(), role, direction, EditPhase::Single));
    });
    connect(&card, &HandleCard::keysReleased, this, [this] {
        if (keyGesture_) {
            keyGesture_ = false;
            gesture_ = 0;
        }
    });
    connect(&card, &HandleCard::valueRequested, this, [this](HandleRole role, double value) {
        request(MoveParameter{parameterOf(role), value, EditPhase::Single});
    });
}

int Exploration::gestureFor(EditPhase phase)
{
    if (phase == EditPhase::Single) {
        return 0;
    }
    if (phase == EditPhase::Begun || gesture_ == 0) {
        gesture_ = session_.beginGesture();
    }
    const int gesture = gesture_;
    if (phase == EditPhase::Finished) {
        gesture_ = 0;
    }
    return gesture;
}

void Exploration::request(const EditRequest& request)
{
    const auto outcome = applied(session_.scenario(), request);
    const int gesture = gestureFor(phaseOf(request));
    if (!outcome) {
        const QString reason = refusalReason(request, outcome.error(), texts_);
        controls_->showRefusal(request, reason);
        emit refused(reason);
        return;
    }
    const bool saysOtherwise = stopped_ != outcome->stopped || spreadTaken_ != outcome->spreadTaken;
    stopped_ = outcome->stopped;
    spreadTaken_ = outcome->spreadTaken;
    const core::ValidScenario before = session_.scenario();
    carryingOut_ = true;
    session_.edit(outcome->scenario, StepName([request](const Texts& texts) { return undoLabel(request, texts); }),
                  gesture);
    carryingOut_ = false;
    if (saysOtherwise && session_.scenario() == before) {
        refresh();  // nothing moved, but the sentence now says which bound is in the way
    }
}

void Exploration::scheduleRefresh()
{
    if (!refreshScheduled_) {
        refreshScheduled_ = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                refreshScheduled_ = false;
                refresh();
            },
            Qt::QueuedConnection);
    }
}

void Exploration::refresh()
{
    const core::ValidScenario& now = session_.scenario();
    const core::Evaluation& evaluation = evaluator_.evaluate(now, pictureSize());
    const bool sampled = now.view().layout != core::Layout::SixPanels;  // six panels need the height
    if (!sampled) {
        answers_->hide();  // before the panels come: a window grows for what it has too much of, and stays so
    }
    showPanels(present(now, evaluation, texts_, theme_));
    answers_->setVisible(sampled);
    if (sampled) {
        answers_->setModel(presentAnswers(now, sampled_.sample(now, evaluator_.shape()), texts_, theme_));
    }
    const ControlsModel controls = presentControls(now, texts_, theme_);
    controls_->setModel(controls);
    if (layoutBar_) {
        layoutBar_->setModel(controls.layout);
    }
    SentenceFacts facts = facts_.facts(now, evaluator_, evaluation.now, session_.comparedWith());
    facts.stopped = stopped_;
    facts.spreadTaken = spreadTaken_;
    const SentenceModel sentence = presentSentence(facts, texts_);
    sentenceText_ = sentence.plain;
    sentence_->setModel(sentence);
    nudge_->follow(panel(u"panel-bell"));
    if (comparison_->isVisible()) {
        comparison_->setModel(presentComparison(now, evaluation, evaluator_.shape(), texts_));
    }
}

LayoutBar* Exploration::makeLayoutBar()
{
    layoutBar_ = new LayoutBar;
    layoutBar_->setTheme(theme_);
    connect(layoutBar_, &LayoutBar::requested, this, &Exploration::request);
    refresh();
    return layoutBar_;
}

void Exploration::showComparison()
{
    comparison_->show();
    comparison_->raise();
    refresh();
}

PlotPanel* Exploration::panel(QStringView id) const
{
    const auto found = std::find_if(panels_.begin(), panels_.end(), [id](const PlotPanel* panel) {
        return panel->isVisibleTo(panel->parentWidget()) && panel->model().id == id;
    });
    return found == panels_.end() ? nullptr : *found;
}

/// As fine as the largest panel needs.
core::PictureSize Exploration::pictureSize() const
{
    core::PictureSize size{1.0, 1.0};
    for (const PlotPanel* panel : panels_) {
        if (panel->isVisibleTo(this)) {
            size.width = std::max(size.width, panel->pictureSize().width);
            size.height = std::max(size.height, panel->pictureSize().height);
        }
    }
    return size;
}

/// Panels are reused from layout to layout; the grid changes only when their number does.
void Exploration::showPanels(const PanelModels& models)
{
    while (panels_.size() < models.panels.size()) {
        panels_.push_back(new PlotPanel(this));
        connectPanel(*panels_.back());
    }
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const bool shown = i < models.panels.size();
        if (shown) {
            const int place = static_cast<int>(i);
            if (grid_->indexOf(panels_[i]) < 0 || columns_ != models.columns) {
                grid_->addWidget(panels_[i], place / models.columns, place % models.columns);
            }
            panels_[i]->setModel(models.panels[i]);
        }
        panels_[i]->setVisible(shown);
    }
    if (columns_ != models.columns) {  // setting a stretch lays the window out anew, though it be the same
        for (int column = 0; column < 3; ++column) {
            grid_->setColumnStretch(column, column < models.columns ? 1 : 0);
        }
        columns_ = models.columns;
    }
}

void Exploration::setTheme(const Theme& theme)
{
    theme_ = theme;
    controls_->setTheme(theme);
    if (layoutBar_) {
        layoutBar_->setTheme(theme);
    }
    sentence_->setTheme(theme);
    nudge_->setTheme(theme);
    refresh();
    update();
}

void Exploration::setTexts(const Texts& texts)
{
    texts_ = texts;
    sentence_->setTexts(texts);
    nudge_->setText(texts(Text::DragNudge));
    comparison_->setTexts(texts);
    refresh();
}

void Exploration::setControlsShown(bool shown)
{
    controls_->setVisible(shown);
}

void Exploration::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme_.window);
}

}  // namespace ui
