// Names in a film: they stand still, so that an eye follows what moves.

#include <map>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/export/frame_source.h"
#include "ui/export/sweep.h"
#include "ui/panels/panel_names.h"

namespace {

constexpr double kPointsOfPixel = 0.75;

struct Jump {
    double most = 0.0;  ///< points of the page, from a frame to the next
    QString name;
    int frame = 0;
};

/// The largest step of any name of a film's panels.
Jump largestJump(const core::ValidScenario& scenario, core::Parameter parameter, int frames)
{
    ui::SweepOptions options;
    options.parameter = parameter;
    options.frames = frames;
    const auto film = ui::sweep(scenario, options);
    Jump jump;
    if (!film) {
        return jump;
    }
    ui::FrameSource source(*film, {}, {});
    std::map<std::pair<QString, QString>, QPointF> before;
    for (int frame = 0; frame < frames; ++frame) {
        const ui::Figure figure = source.composed(static_cast<std::size_t>(frame)).value();
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const QRectF& place = figure.page.panels[i];
            for (const ui::PlacedLabel& label :
                 ui::namesOf(figure.panels[i], ui::PanelFrame(figure.panels[i], place.size()))) {
                if (label.box.isEmpty()) {
                    continue;
                }
                const QString words = label.lines.join(u' ');
                const QPointF at = (place.topLeft() + label.box.center()) * figure.page.scale * kPointsOfPixel;
                const auto known = before.find({figure.panels[i].id, words});
                const double moved = known == before.end() ? 0.0 : QLineF(known->second, at).length();
                if (moved > jump.most) {
                    jump = {moved, words, frame};
                }
                before[{figure.panels[i].id, words}] = at;
            }
        }
    }
    return jump;
}

}  // namespace

/// Wherever the mean, the number of questions or the cut goes, no name moves by a hair, whatever words beside it get a
/// line more and whatever line passes.
TEST(FilmNames, StandStillWhileTheirCurvesDo)
{
    for (const std::string_view name : core::presetNames()) {
        const core::ValidScenario scenario = core::presetScenario(name).value();
        for (const core::Parameter parameter :
             {core::Parameter::Mean, core::Parameter::Questions, core::Parameter::Cut}) {
            if (ui::moves(scenario, parameter)) {
                const Jump jump = largestJump(scenario, parameter, 24);
                EXPECT_LT(jump.most, 0.5) << name << ' ' << static_cast<int>(parameter) << ": "
                                          << jump.name.toStdString() << " in frame " << jump.frame;
            }
        }
    }
}
