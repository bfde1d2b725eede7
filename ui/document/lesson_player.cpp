#include "ui/document/lesson_player.h"

#include <algorithm>

#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

/// "1-bell-and-pass-mark/3": steps count from 1, as on their card.
QString originName(const QString& lesson, std::size_t step)
{
    return lesson + u'/' + QString::number(step + 1);
}

/// As it is written, with what the class has drawn in it.
core::ValidScenario withDrawn(const core::ValidScenario& written, const StepAnswer& answer)
{
    core::Scenario scenario = written.value();
    scenario.view.predictions = answer.drawn.value_or(scenario.view.predictions);
    return core::validate(scenario).value_or(written);
}

}  // namespace

LessonPlayer::LessonPlayer(Session& session, QObject* parent) : QObject(parent), session_(session)
{
    connect(&session_, &Session::changed, this, &LessonPlayer::follow);
}

void LessonPlayer::open(const core::Lesson& lesson, const QString& name, std::size_t step)
{
    if (lesson.steps.empty()) {
        return;
    }
    lessons_.insert_or_assign(name, Opened{lesson, std::vector<StepAnswer>(lesson.steps.size())});
    shown_.reset();
    emit begun(name);
    show(name, std::min(step, lesson.steps.size() - 1));
}

void LessonPlayer::retell(const QString& name, const core::Lesson& lesson)
{
    const auto found = lessons_.find(name);
    if (found == lessons_.end() || found->second.lesson.steps.size() != lesson.steps.size()) {
        return;
    }
    found->second.lesson = lesson;
    if (isOpen() && name == shown_->name) {
        emit changed();
    }
}

QStringList LessonPlayer::names() const
{
    QStringList names;
    for (const auto& [name, opened] : lessons_) {
        names << name;
    }
    return names;
}

bool LessonPlayer::canReveal() const
{
    return isOpen() && ui::canReveal(current(), answer());
}

std::optional<LessonPlace> LessonPlayer::placeOf(const Origin& origin) const
{
    if (origin.kind != Origin::Kind::LessonStep) {
        return std::nullopt;
    }
    const qsizetype slash = origin.name.lastIndexOf(u'/');
    const auto found = lessons_.find(origin.name.left(slash));
    const auto number = origin.name.mid(slash + 1).toULongLong();
    if (found == lessons_.end() || number < 1 || number > found->second.lesson.steps.size()) {
        return std::nullopt;
    }
    return LessonPlace{found->first, static_cast<std::size_t>(number - 1)};
}

void LessonPlayer::show(const QString& name, std::size_t step)
{
    const Opened& opened = lessons_.at(name);
    session_.open(
        {withDrawn(opened.lesson.steps[step].scenario, opened.answers[step]), Origin::Kind::LessonStep,
         originName(name, step)},
        StepName([step](const Texts& texts) { return texts(teaching::LessonStepName, QString::number(step + 1)); }));
    follow();  // where it is the document already, nothing has changed
}

void LessonPlayer::follow()
{
    const std::optional<LessonPlace> place = placeOf(session_.origin());
    if (place) {
        lessons_.at(place->name).answers[place->step].drawn = session_.scenario().view().predictions;
    }
    if (place == shown_) {
        return;
    }
    shown_ = place;
    emit changed();
    if (shown_) {
        emit stepShown(name(), static_cast<int>(step()));
    }
}

void LessonPlayer::goTo(std::size_t step)
{
    if (isOpen() && step < count()) {
        show(QString(name()), step);
    }
}

void LessonPlayer::next()
{
    if (hasNext()) {
        goTo(step() + 1);
    }
}

void LessonPlayer::previous()
{
    if (hasPrevious()) {
        goTo(step() - 1);
    }
}

void LessonPlayer::choose(std::size_t choice)
{
    if (isOpen() && choice < current().choices.size() && answer().chosen != choice) {
        given().chosen = choice;
        emit changed();
    }
}

void LessonPlayer::reveal()
{
    if (canReveal()) {
        given().revealed = true;
        emit changed();
    }
}

void LessonPlayer::hideAgain()
{
    if (isOpen() && answer().revealed) {
        given().revealed = false;
        emit changed();
    }
}

void LessonPlayer::leave()
{
    if (isOpen()) {
        session_.open({session_.scenario()}, StepName([](const Texts& texts) { return texts(teaching::LessonLeave); }));
    }
}

Stage LessonPlayer::stage() const
{
    if (!isOpen()) {
        return {};
    }
    const core::LessonStep& step = current();
    const bool revealed = answer().revealed;
    Stage stage{{}, step.lock, step.predict, revealed, canReveal()};
    std::copy_if(step.hide.begin(), step.hide.end(), std::back_inserter(stage.hidden),
                 [&](const std::string& name) { return !revealed || !holdsAnAnswer(name); });
    return stage;
}

}  // namespace ui
