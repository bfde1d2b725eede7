// A long session at random: gestures, choices, typing, predictions, built-in scenarios, languages, themes, undo and
// redo. Whatever was done, what is shown was computed, the document reads back as it was written, and undo leads back
// to the start. METRIC_MIRAGE_ENDURANCE=ACTIONS and METRIC_MIRAGE_SEED=SEED make it long and another (tests/README.md).

#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/io/scenario_json.h"
#include "tests/ui/wander.h"
#include "ui/document/explorer.h"

namespace {

using core::Parameter;
using ui::HandleRole;
using wander::Draw;

/// A person without a plan, at a session without a window.
class Wanderer {
public:
    explicit Wanderer(unsigned seed) : draw_(seed)
    {
        explorer_.setPictureSize({400.0, 300.0});
        explorer_.refresh();
        QObject::connect(&explorer_, &ui::Explorer::shown, [this](const ui::Screen& screen) {
            const QString fault = texts_(ui::Text::FaultCouldNotCompute, QString());
            EXPECT_FALSE(screen.sentence.plain.startsWith(fault.left(8))) << screen.sentence.plain.toStdString();
            ++shown_;
        });
        QObject::connect(&explorer_, &ui::Explorer::refused, [this](const ui::Refusal& refusal) {
            EXPECT_FALSE(refusal.reason.isEmpty());
            ++refused_;
        });
    }

    void act()
    {
        using Act = void (Wanderer::*)();
        static constexpr Act kActs[] = {&Wanderer::drag,   &Wanderer::drag,   &Wanderer::drag,   &Wanderer::keys,
                                        &Wanderer::choose, &Wanderer::choose, &Wanderer::metric, &Wanderer::type,
                                        &Wanderer::axis,   &Wanderer::size,   &Wanderer::keep,   &Wanderer::predict,
                                        &Wanderer::preset, &Wanderer::undo,   &Wanderer::undo,   &Wanderer::looks,
                                        &Wanderer::series, &Wanderer::cut,    &Wanderer::point,  &Wanderer::drag};
        (this->*draw_.of(kActs))();
    }

    void expectSound()
    {
        const auto read = core::scenarioFromJson(core::scenarioToJson(session_.scenario()));
        ASSERT_TRUE(read.has_value()) << read.error().front().field;
        EXPECT_EQ(*read, session_.scenario());
        EXPECT_FALSE(explorer_.screen().sentence.plain.isEmpty());
        EXPECT_FALSE(explorer_.screen().panels.panels.empty());
    }

    /// Back to the start and here again; then the steps are forgotten.
    void expectUndone()
    {
        explorer_.cancelPrediction();
        if (session_.history().canUndo()) {  // the panels hold a trace of the last gesture, which a step back forgets
            session_.history().undo();
            session_.history().redo();
        }
        const core::ValidScenario now = session_.scenario();
        const ui::Screen before = explorer_.screen();
        session_.history().setIndex(0);
        EXPECT_EQ(session_.scenario(), start_);
        session_.history().setIndex(session_.history().count());
        session_.history().setIndex(0);
        while (session_.history().canRedo()) {
            session_.history().redo();
        }
        if (isAtTheEnd_) {
            EXPECT_EQ(session_.scenario(), now);
            EXPECT_EQ(explorer_.screen().panels, before.panels);
        }
        session_.history().clear();
        start_ = session_.scenario();
        isAtTheEnd_ = true;
    }

    int shown() const { return shown_; }
    int refused() const { return refused_; }

private:
    void request(const ui::EditRequest& request)
    {
        explorer_.request(request);
        isAtTheEnd_ = !session_.history().canRedo();
    }

    QPointF place(const ui::PanelModel& panel)
    {
        const auto along = [this](const ui::AxisModel& axis) {
            const double beyond = (axis.upper - axis.lower) * (draw_.oneIn(5) ? 3.0 : 0.0);
            return draw_.between(axis.lower - beyond, axis.upper + beyond);
        };
        return {along(panel.still.x), along(panel.still.y)};
    }

    void drag()
    {
        const ui::PanelModel panel = draw_.of(explorer_.screen().panels.panels);
        if (panel.handles.empty()) {
            return;
        }
        const ui::HandleModel handle = draw_.of(panel.handles);
        explorer_.grip(handle.role, handle.at, panel.cursorAxis);
        for (int i = draw_.below(4); i >= 0; --i) {
            explorer_.dragTo(place(panel), {1.0 / 400.0, 1.0 / 300.0});
        }
        draw_.oneIn(6) ? explorer_.cancel() : explorer_.release();
        isAtTheEnd_ = !session_.history().canRedo();
    }

    void keys()
    {
        const auto role = HandleRole(draw_.below(int(HandleRole::Threshold) + 1));
        for (int i = draw_.below(5); i >= 0; --i) {
            explorer_.step(role, ui::StepSize(draw_.below(3)), draw_.oneIn(2) ? 1 : -1);
        }
        if (draw_.oneIn(3)) {
            explorer_.moveToEnd(role, draw_.oneIn(2) ? 1 : -1);
        }
        if (draw_.oneIn(2)) {
            explorer_.endKeys();
        }
        isAtTheEnd_ = !session_.history().canRedo();
    }

    void choose()
    {
        const core::ChoiceRow& row = draw_.of(core::kChoices);
        request(ui::SetChoice{row.choice, draw_.below(row.values.empty() ? 2 : int(row.values.size()))});
    }

    void metric()
    {
        const core::Metric metric = draw_.of(core::kMetrics);
        draw_.oneIn(3) ? request(ui::FeatureMetric{metric}) : request(ui::ShowMetric{metric, draw_.oneIn(2)});
    }

    void type()
    {
        static const QString kTexts[] = {"",     "0",     "1",   "0.5",  "70 %",  "-1",   "1e9",      "nan",
                                         "１２", "1e400", "13B", "0.05", "1,000", "half", "\u202e12", "1e-9"};
        const Parameter parameter = draw_.of(core::kParameters);
        const core::Range bounds = core::boundsOf(parameter);
        const QString inside = QString::number(draw_.between(bounds.minimum, std::min(bounds.maximum, 1e4)), 'g', 4);
        request(ui::TypeParameter{parameter, draw_.oneIn(2) ? inside : draw_.of(kTexts)});
    }

    void axis()
    {
        const ui::PanelModel panel = draw_.of(explorer_.screen().panels.panels);
        const auto axis = core::XAxis(draw_.below(4));
        switch (draw_.below(4)) {
        case 0: explorer_.zoomAxis(axis, place(panel).x(), draw_.between(0.1, 4.0)); break;
        case 1: request(ui::SetAxisRange{axis, {}, ui::EditPhase::Single}); break;
        case 2: request(ui::TypeAxisRange{axis, draw_.oneIn(2) ? "0.2, 0.9" : "1e6, 1e14"}); break;
        default:
            explorer_.gripAxis(axis, draw_.oneIn(2), draw_.between(0.0, 1.0));
            explorer_.dragAxisTo(draw_.between(-1.0, 2.0));
            draw_.oneIn(4) ? explorer_.cancel() : explorer_.release();
        }
        isAtTheEnd_ = !session_.history().canRedo();
    }

    void size()
    {
        static const QString kSizes[] = {"350M, 1.3B, 6.7B, 200B", "1e30", "", "2B", "1B,1B", "7B and more"};
        draw_.oneIn(2) ? request(ui::TypeSizes{draw_.of(kSizes)}) : explorer_.toggleSize(draw_.between(6.0, 13.0));
        isAtTheEnd_ = !session_.history().canRedo();
    }

    void keep()
    {
        const auto kind = ui::Kept(draw_.below(2));
        const auto& view = session_.scenario().view();
        const std::string of = kind == ui::Kept::Pin
                                   ? (view.pins.empty() ? "none" : draw_.of(view.pins).name)
                                   : (view.predictions.empty() ? "none" : draw_.of(view.predictions).name);
        switch (draw_.below(5)) {
        case 0:
            request(ui::RenameKept{kind, of, draw_.oneIn(3) ? QString() : "name " + QString::number(draw_.below(9))});
            break;
        case 1: request(ui::ShowKept{kind, of, draw_.oneIn(2)}); break;
        case 2: request(ui::RemoveKept{kind, of}); break;
        default: request(ui::PinShown{ui::freeName(view, ui::Kept::Pin, texts_)});
        }
    }

    void predict()
    {
        const auto all = explorer_.predictable();
        if (all.empty() || !explorer_.beginPrediction(draw_.of(all), draw_.oneIn(2))) {
            return;
        }
        explorer_.draw([this](ui::PredictionDraft& draft) {
            for (int i = draw_.below(6); i >= 0; --i) {
                draft.add({draw_.between(0.0, 13.0), draw_.between(-0.5, 1.5)});
            }
            draft.beginStroke({draw_.between(0.0, 1.0), 0.1});
            draft.strokeTo({draw_.between(0.0, 13.0), draw_.between(0.0, 1.0)});
            draft.finish();
        });
        if (draw_.oneIn(2) && explorer_.lockPrediction()) {
            explorer_.revealPrediction();
        }
        explorer_.cancelPrediction();
        isAtTheEnd_ = !session_.history().canRedo();
    }

    void preset()
    {
        if (!draw_.oneIn(4)) {
            return;
        }
        const std::string_view name = draw_.of(core::presetNames());
        const auto scenario = core::presetScenario(name);
        ASSERT_TRUE(scenario.has_value());
        const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
        session_.open({*scenario, ui::Origin::Kind::Preset, text}, ui::Text::StepScenario);
        isAtTheEnd_ = true;
    }

    void undo()
    {
        for (int i = draw_.below(4); i >= 0; --i) {
            draw_.oneIn(3) ? session_.history().redo() : session_.history().undo();
        }
        isAtTheEnd_ = !session_.history().canRedo();
    }

    void looks()
    {
        texts_ = ui::textsFor(draw_.oneIn(2) ? ui::Language::English : ui::Language::Japanese);
        explorer_.setTexts(texts_);
        explorer_.setTheme(draw_.oneIn(2) ? ui::lightTheme() : ui::darkTheme());
        explorer_.setComparing(draw_.oneIn(2));
    }

    void series()
    {
        const auto& names = session_.scenario().evidence().names();
        request(ui::ShowSeries{names.empty() ? "none" : draw_.of(names), draw_.oneIn(2)});
    }

    void cut() { draw_.oneIn(3) ? request(ui::UnpinCuts{}) : request(ui::PinCut{}); }

    void point()
    {
        const ui::PanelModel panel = draw_.of(explorer_.screen().panels.panels);
        explorer_.readingAt(panel, place(panel));
    }

    Draw draw_;
    ui::Texts texts_;
    ui::Session session_;
    ui::Explorer explorer_{session_, texts_, ui::lightTheme()};
    core::ValidScenario start_ = session_.scenario();
    bool isAtTheEnd_ = true;  ///< nothing is left to redo
    int shown_ = 0;
    int refused_ = 0;
};

}  // namespace

TEST(Endurance, ALongSessionAtRandomStaysSoundAndIsUndone)
{
    constexpr int kBetweenChecks = 20;
    const int actions = wander::asked("METRIC_MIRAGE_ENDURANCE", 20);
    const auto seed = unsigned(wander::asked("METRIC_MIRAGE_SEED", 1));
    Wanderer wanderer(seed);
    const double early = wander::go(wanderer, {seed, actions, kBetweenChecks, actions / 4}, [&] {
        wanderer.expectSound();
        wanderer.expectUndone();
    });
    EXPECT_GT(wanderer.shown(), actions / 4);
    std::printf("seed %u: %d actions, shown %d times, %d refused, %.0f MiB after a quarter, %.0f in the end\n", seed,
                actions, wanderer.shown(), wanderer.refused(), early, wander::held());
    if (actions >= 2000) {  // a shorter run still fills what is kept for good
        EXPECT_LT(wander::held(), early * 1.25 + 20.0);
    }
}
