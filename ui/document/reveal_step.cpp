#include "ui/document/reveal_step.h"

#include "ui/document/named_step.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

class RevealStep final : public NamedStep {
public:
    RevealStep(LessonPlayer& player, Explorer& explorer)
        : NamedStep(StepName([](const Texts& texts) { return texts(teaching::LessonReveal); })), player_(player),
          explorer_(explorer), place_(player.place())
    {
    }

    void undo() override
    {
        if (player_.place() != place_) {
            return;  // the lesson was opened anew
        }
        player_.hideAgain();
        if (const auto& asked = player_.current().predict) {
            explorer_.beginPrediction(asked->of, asked->monotone);
        }
    }

    /// Pushed, it is done already.
    void redo() override
    {
        if (player_.place() == place_ && player_.canReveal()) {
            explorer_.cancelPrediction();
            player_.reveal();
        }
    }

private:
    LessonPlayer& player_;
    Explorer& explorer_;
    std::optional<LessonPlace> place_;
};

}  // namespace

void revealAsStep(LessonPlayer& player, Explorer& explorer, Session& session, const std::function<void()>& reveal)
{
    if (!player.canReveal()) {
        return;
    }
    const bool isLocked = explorer.isPredicting() && explorer.draft() == nullptr;  // the lock is the step
    const int before = session.history().index();
    reveal();
    if (!isLocked && session.history().index() == before) {
        session.history().push(new RevealStep(player, explorer));
    }
}

}  // namespace ui
