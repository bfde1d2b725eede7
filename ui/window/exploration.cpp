#include "ui/window/exploration.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/controls/elided_label.h"
#include "ui/controls/evidence_caption.h"
#include "ui/controls/facts_bar.h"
#include "ui/controls/look.h"
#include "ui/controls/notice.h"
#include "ui/controls/play_bar.h"
#include "ui/controls/prediction_bar.h"
#include "ui/panels/nudge.h"
#include "ui/panels/prediction_sheet.h"
#include "ui/window/panels_area.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

constexpr int kGap = 14;

/// Where what is told for a while stands: over the plots' feet, since where numbers come from stays legible.
int noticeFloor(const QWidget& all, const QWidget& caption, const QWidget& sentence)
{
    const int under = sentence.isVisible() ? sentence.y() : all.height();
    return caption.isVisible() ? caption.mapTo(&all, QPoint()).y() : under;
}

}  // namespace

Exploration::Exploration(Explorer& explorer, const Texts& texts, const Theme& theme, QWidget* parent)
    : QWidget(parent), explorer_(explorer), theme_(theme), title_(new ElidedLabel), area_(new PanelsArea),
      caption_(new EvidenceCaption), answers_(new AnswersStrip(this)), lesson_(new LessonCard),
      controls_(new ControlPanel), facts_(new FactsBar), sentence_(new LiveSentence),
      nudge_(new Nudge(&area_->content())), predictionBar_(new PredictionBar), playBar_(new PlayBar),
      notice_(new Notice(this)), comparison_(new ComparisonSheet(this))
{
    area_->grid().setSpacing(kGap);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(kGap, kGap, kGap, kGap);
    left->setSpacing(kGap);
    title_->setObjectName(QStringLiteral("scenario-title"));
    title_->setWordWrap(true);
    left->addWidget(title_);
    predictionBar_->hide();
    left->addWidget(predictionBar_);
    playBar_->hide();
    left->addWidget(playBar_);
    left->addWidget(area_, 5);  // on a low or narrow window neither takes all there is
    left->addWidget(caption_);
    left->addWidget(answers_, 2);
    auto* upper = upper_ = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(lesson_);
    upper->addLayout(left, 5);
    upper->addWidget(controls_, 2);
    auto* all = rows_ = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(facts_);
    all->addWidget(sentence_);

    connectHandles(*answers_);
    connectPredictionBar();
    connect(answers_, &HandleCard::gripped, &explorer_,
            [this](HandleRole role, const QPointF& place) { explorer_.grip(role, place, core::XAxis::Mean); });
    connect(qApp, &QApplication::focusChanged, &explorer_, &Explorer::endKeys);
    connect(sentence_, &LiveSentence::copied, this, [this] { tell(sentenceCopied_); });
    connect(controls_, &ControlPanel::requested, &explorer_, &Explorer::request);
    connect(controls_, &ControlPanel::seriesSought, &explorer_, &Explorer::seekSeries,
            Qt::QueuedConnection);  // a new model may empty the box
    connect(comparison_, &ComparisonSheet::hidden, &explorer_, [this] { explorer_.setComparing(false); });
    connect(&explorer_, &Explorer::shown, this, &Exploration::showScreen);
    connect(&explorer_, &Explorer::refused, this, [this](const Refusal& refusal) {
        if (refusal.locked) {
            tell(refusal.reason);  // wherever it was asked for: a handle has no place for words
        } else {
            controls_->showRefusal(refusal.request, refusal.reason);
        }
    });
    setTexts(texts);
    setTheme(theme);
    showScreen(explorer_.screen());
}

PlotPanel* Exploration::makePanel()
{
    auto* panel = new PlotPanel(&area_->content());
    connectHandles(*panel);
    connect(panel, &HandleCard::gripped, &explorer_, [this, panel](HandleRole role, const QPointF& place) {
        explorer_.grip(role, place, panel->model().cursorAxis);
    });
    connect(panel, &PlotPanel::zoomed, &explorer_, [this, panel](double around, double factor) {
        explorer_.zoomAxis(panel->model().cursorAxis, around, factor);
    });
    connect(panel, &PlotPanel::axisGripped, &explorer_,
            [this, panel](bool upper, double share) { explorer_.gripAxis(panel->model().cursorAxis, upper, share); });
    connect(panel, &PlotPanel::axisDragged, &explorer_, &Explorer::dragAxisTo);
    connect(panel, &PlotPanel::sizeClicked, &explorer_, &Explorer::toggleSize);
    panel->setReading([this, panel](const QPointF& place) { return explorer_.readingAt(panel->model(), place); });
    connect(panel, &PlotPanel::sheetMade, this, [this](PredictionSheet* sheet) { connectSheet(*sheet); });
    connect(panel, &PlotPanel::resized, this, &Exploration::scheduleRefresh);
    return panel;
}

void Exploration::connectHandles(HandleCard& card)
{
    connect(&card, &HandleCard::gripped, nudge_, &Nudge::dismiss);
    connect(&card, &HandleCard::dragged, &explorer_,
            [this](HandleRole, const QPointF& place, const QPointF& perPixel) { explorer_.dragTo(place, perPixel); });
    connect(&card, &HandleCard::released, &explorer_, &Explorer::release);
    connect(&card, &HandleCard::stepped, &explorer_, [this](HandleRole role, StepSize size, int direction) {
        if (!keysTaken_ || !keysTaken_()) {
            explorer_.step(role, size, direction);
        }
    });
    connect(&card, &HandleCard::movedToEnd, &explorer_, [this](HandleRole role, int direction) {
        if (!keysTaken_ || !keysTaken_()) {
            explorer_.moveToEnd(role, direction);
        }
    });
    connect(&card, &HandleCard::cancelled, &explorer_, &Explorer::cancel);
    connect(&card, &HandleCard::valueRequested, &explorer_, [this](HandleRole role, double value) {
        explorer_.request(MoveParameter{parameterOf(role), value, EditPhase::Single});
    });
}

/// Panels are measured again when a turn of the event loop has resized them all.
void Exploration::scheduleRefresh()
{
    if (!refreshScheduled_) {
        refreshScheduled_ = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                refreshScheduled_ = false;
                const QScopedValueRollback<bool> again(shownAgain_, true);
                explorer_.refresh();
            },
            Qt::QueuedConnection);
    }
    explorer_.setPictureSize(pictureSize());
}

void Exploration::showScreen(const Screen& screen)
{
    if (!screen.answers) {
        answers_->hide();  // before the panels come: a window grows for what it has too much of, and stays so
    }
    breakTitle();
    showPrediction(screen);
    showPanels(screen);
    caption_->say(screen.caption, screen.sources);
    showGaps(screen);
    showParts(screen);
    if (screen.answers) {
        answers_->setModel(*screen.answers);
    }
    controls_->setModel(screen.controls);
    if (layoutBar_) {
        layoutBar_->setModel(screen.controls.choiceOf(core::Choice::Layout));
    }
    sentence_->setModel(screen.sentence);
    setAccessibleDescription(screen.sentence.plain);  // what all of it shows, in words
    nudge_->follow(panel(u"panel-bell"));
    if (screen.comparison) {
        comparison_->setModel(*screen.comparison);
    }
    explorer_.setPictureSize(pictureSize());  // other labels leave other room for the axes
}

LayoutBar* Exploration::makeLayoutBar()
{
    layoutBar_ = new LayoutBar;
    layoutBar_->setTheme(theme_);
    layoutBar_->setModel(explorer_.screen().controls.choiceOf(core::Choice::Layout));
    connect(layoutBar_, &LayoutBar::requested, &explorer_, &Explorer::request);
    return layoutBar_;
}

void Exploration::showComparison()
{
    explorer_.setComparing(true);  // first: it is as wide as its words when it appears
    comparison_->show();
    comparison_->raise();
}

PlotPanel* Exploration::panel(QStringView id) const
{
    const auto found = std::find_if(panels_.begin(), panels_.end(), [id](const PlotPanel* panel) {
        return panel->isVisibleTo(panel->parentWidget()) && panel->model().id == id;
    });
    return found == panels_.end() ? nullptr : *found;
}

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

void Exploration::setTheme(const Theme& theme)
{
    theme_ = theme;
    title_->setFont(look::font(theme, theme.sentenceSize, true));
    title_->setPalette(look::palette(theme));
    titleWidth_ = -1;  // other letters break elsewhere
    caption_->setTheme(theme);
    lesson_->setTheme(theme);
    controls_->setTheme(theme);
    if (layoutBar_) {
        layoutBar_->setTheme(theme);
    }
    facts_->setTheme(theme);
    fitSentence();
    nudge_->setTheme(theme);
    notice_->setTheme(theme);
    area_->setTheme(theme);
    predictionBar_->setTheme(theme);
    playBar_->setTheme(theme);
    explorer_.setTheme(theme);
    widenLesson();  // other letters take other room
    update();
}

void Exploration::setTexts(const Texts& texts)
{
    facts_->setTexts(texts);
    sentence_->setTexts(texts);
    lesson_->setTexts(texts);
    nudge_->setText(texts(Text::DragNudge));
    sentenceCopied_ = texts(Text::SentenceCopied);
    nothingToPredict_ = texts(teaching::PredictNowhere);
    comparison_->setTexts(texts);
    explorer_.setTexts(texts);
}

void Exploration::tell(const QString& text, bool isProblem)
{
    notice_->standOn(noticeFloor(*this, *caption_, *sentence_));
    notice_->say(text, isProblem);
}

void Exploration::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
    widenLesson();
    showParts(explorer_.screen());
    layout()->activate();
    breakTitle();
    notice_->standOn(noticeFloor(*this, *caption_, *sentence_));
}

void Exploration::setControlsShown(bool shown)
{
    controlsShown_ = shown;
    showParts(explorer_.screen());
}

HandleWidget* Exploration::firstHandle() const
{
    for (const PlotPanel* panel : panels_) {
        const auto& handles = panel->model().handles;
        if (!panel->isVisibleTo(this) || handles.empty()) {
            continue;
        }
        HandleWidget* body = panel->handle(HandleRole::Mean);
        return body != nullptr ? body : panel->handle(handles.front().role);
    }
    return nullptr;
}

void Exploration::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme_.window);
}

}  // namespace ui
