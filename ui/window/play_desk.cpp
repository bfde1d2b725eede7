#include "ui/window/play_desk.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/picture/drawing.h"
#include "core/picture/follows.h"
#include "ui/controls/play_bar.h"
#include "ui/window/exploration.h"
#include "ui/words/error_text.h"
#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"
#include "ui/words/teaching_texts.h"
#include "ui/words/typed_number.h"

namespace ui {

namespace {

constexpr std::array kSeconds = {2.5, 5.0, 10.0, 20.0};

/// On the axis of sizes the mean moves along the sizes.
QString nameOf(core::Parameter parameter, const core::View& view, const Texts& texts)
{
    const bool bySize = parameter == core::Parameter::Mean && core::drawingOf(view).xAxis == core::XAxis::Size;
    return bySize ? texts(teaching::PlaySize) : parameterLabel(parameter, texts);
}

}  // namespace

/// What moves something that is seen and is not locked, and what moves just now, the most usual first.
std::vector<core::Parameter> PlayDesk::offered() const
{
    constexpr std::array kUsual = {core::Parameter::Mean, core::Parameter::Spread, core::Parameter::Length,
                                   core::Parameter::Questions, core::Parameter::Cut};
    static_assert(kUsual.size() == kSweeps.size());
    std::vector<core::Parameter> all;
    for (const core::Parameter parameter : kUsual) {
        const bool isMoving = player_.isUnderWay() && parameter == player_.options().parameter;
        if ((isMoving || core::follows(session_.scenario(), parameter))
            && !explorer_.stage().locks(core::keyOf(parameter))) {
            all.push_back(parameter);
        }
    }
    return all;
}

bool PlayDesk::mayPlay() const
{
    return std::any_of(kSweeps.begin(), kSweeps.end(), [this](core::Parameter parameter) {
        return core::follows(session_.scenario(), parameter) && !explorer_.stage().locks(core::keyOf(parameter));
    });
}

/// Another layout may move other things, another step of a lesson lock them; a play says itself what it shows.
void PlayDesk::follow()
{
    if (player_.isUnderWay()) {
        return;
    }
    const bool may = mayPlay();
    emit playable(may);
    if (!exploration_.playBar().isVisible()) {
        return;
    }
    if (!may) {
        exploration_.showPlayBar(false);
        return;
    }
    chooseWhatMoves();
    showBar();
}

/// What is played is what the layout follows, of a forecast the cut, and nothing that is locked.
void PlayDesk::chooseWhatMoves()
{
    if (!player_.isUnderWay() && !core::follows(session_.scenario(), player_.options().parameter)) {
        move(usualSweep(session_.scenario()));
    }
    const std::vector<core::Parameter> all = offered();
    if (std::find(all.begin(), all.end(), player_.options().parameter) == all.end() && !all.empty()) {
        move(all.front());
    }
}

PlayDesk::PlayDesk(Explorer& explorer, Session& session, Exploration& exploration, QObject* parent)
    : QObject(parent), explorer_(explorer), exploration_(exploration), session_(session), player_(explorer, session)
{
    exploration_.setTracing([this](std::vector<PanelModel>& panels) { player_.trace(panels); });
    connect(&player_, &Player::changed, this, &PlayDesk::showBar);
    connect(&explorer, &Explorer::shown, this, &PlayDesk::follow);
    exploration_.setKeysTaken([this] {
        const bool playing = player_.isPlaying();
        if (playing) {
            player_.pause();  // a key that would move a handle stops what moves first
        }
        return playing;
    });
    connect(&player_, &Player::refused, this,
            [this](const core::Errors& errors) { exploration_.tell(describe(errors, texts_), true); });
    connectBar();
}

/// The window outlives its plays.
PlayDesk::~PlayDesk()
{
    exploration_.setTracing({});
    exploration_.setKeysTaken({});
}

void PlayDesk::connectBar()
{
    PlayBar& bar = exploration_.playBar();
    connect(&bar, &PlayBar::whatChosen, this, &PlayDesk::choose);
    connect(&bar, &PlayBar::endsTyped, this, &PlayDesk::readEnds);
    connect(&bar, &PlayBar::speedChosen, this,
            [this](int index) { player_.setSeconds(kSeconds[static_cast<std::size_t>(index)]); });
    connect(&bar, &PlayBar::loopChosen, this, [this](bool loop) {
        player_.setLoop(loop);
        showBar();
    });
    connect(&bar, &PlayBar::playToggled, this, &PlayDesk::toggle);
    connect(&bar, &PlayBar::stepped, &player_, &Player::step);
    connect(&bar, &PlayBar::scrubbed, this, [this](double share, EditPhase phase) {
        if (phase == EditPhase::Cancelled) {
            player_.putBack();
            return;
        }
        if (player_.isPlaying()) {
            player_.pause();
        }
        if (!std::isnan(share)) {
            player_.goTo(share);
        }
        if (phase == EditPhase::Finished || phase == EditPhase::Single) {
            player_.pause();
        }
    });
    connect(&bar, &PlayBar::escaped, this, &PlayDesk::cancel);
    connect(&bar, &PlayBar::closed, this, &PlayDesk::close);
}

void PlayDesk::setTexts(const Texts& texts)
{
    texts_ = texts;
    showBar();
}

void PlayDesk::toggle()
{
    if (!mayPlay()) {
        return;
    }
    chooseWhatMoves();
    exploration_.showPlayBar(true);
    if (player_.isPlaying()) {
        player_.pause();
    } else {
        player_.play();
    }
}

void PlayDesk::close()
{
    player_.stop();
    exploration_.showPlayBar(false);
}

void PlayDesk::cancel()
{
    player_.putBack();
    exploration_.showPlayBar(false);
}

bool PlayDesk::isOpen() const
{
    return player_.isUnderWay() || exploration_.playBar().isVisible();
}

void PlayDesk::choose(int what)
{
    if (what >= 0 && what < static_cast<int>(offered_.size())) {  // else the list has become another meanwhile
        move(offered_[static_cast<std::size_t>(what)]);
    }
}

/// Another thing has other ends.
void PlayDesk::move(core::Parameter parameter)
{
    SweepOptions sweep = player_.options();
    sweep.parameter = parameter;
    sweep.from.reset();
    sweep.to.reset();
    from_.clear();
    to_.clear();
    player_.setSweep(sweep);
}

void PlayDesk::readEnds(const QString& from, const QString& to)
{
    SweepOptions sweep = player_.options();
    core::Errors errors;
    const auto read = [&](const QString& text, std::optional<double>& end) {
        end.reset();
        if (text.trimmed().isEmpty()) {
            return;
        }
        if (const auto value = parseTyped(text, sweep.parameter)) {
            end = *value;
        } else {
            errors.insert(errors.end(), value.error().begin(), value.error().end());
        }
    };
    read(from, sweep.from);
    read(to, sweep.to);
    if (!errors.empty()) {
        exploration_.tell(describe(errors, texts_), true);
        return;
    }
    from_ = from;
    to_ = to;
    player_.setSweep(sweep);
}

void PlayDesk::showBar()
{
    PlayBarModel bar;
    const core::View& view = session_.scenario().view();
    offered_ = offered();
    for (std::size_t i = 0; i < offered_.size(); ++i) {
        bar.what << nameOf(offered_[i], view, texts_);
        bar.chosen = offered_[i] == player_.options().parameter ? static_cast<int>(i) : bar.chosen;
    }
    for (std::size_t i = 0; i < kSeconds.size(); ++i) {
        bar.speeds << texts_(teaching::PlaySeconds, QString::number(kSeconds[i]));
        bar.speed = kSeconds[i] == player_.seconds() ? static_cast<int>(i) : bar.speed;
    }
    bar.name = texts_(teaching::PlayBar);
    bar.whatLabel = texts_(teaching::PlayWhat);
    bar.fromLabel = texts_(teaching::PlayFrom);
    bar.toLabel = texts_(teaching::PlayTo);
    if (const auto usual = sweep(session_.scenario(), {player_.options().parameter, {}, {}, 2})) {
        bar.usualFrom =
            formatTyped(player_.options().parameter, core::valueOf(usual->front(), player_.options().parameter));
        bar.usualTo =
            formatTyped(player_.options().parameter, core::valueOf(usual->back(), player_.options().parameter));
    }
    bar.from = from_;
    bar.to = to_;
    bar.speedLabel = texts_(teaching::PlaySpeed);
    bar.loopLabel = texts_(teaching::PlayLoop);
    bar.loop = player_.loop();
    bar.playing = player_.isPlaying();
    bar.play = texts_(teaching::PlayStart);
    bar.pause = texts_(teaching::PlayPause);
    bar.back = texts_(teaching::PlayBack);
    bar.forward = texts_(teaching::PlayForward);
    bar.close = texts_(teaching::PlayClose);
    bar.scrub = texts_(teaching::PlayScrub);
    bar.share = player_.share();
    exploration_.playBar().setModel(bar);
}

}  // namespace ui
