#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/present/bell_area.h"
#include "ui/present/handle_table.h"
#include "ui/present/present_parts.h"
#include "ui/words/measured_subject.h"

namespace ui {

namespace {

constexpr double kTop = 1.16;  // headroom over the density scale for the mark's tab and labels
constexpr double kTabHeight = 1.08;
constexpr double kRoomForText = 0.2;    // the scored area's height from which its percentage fits inside
constexpr double kWidthOfText = 0.021;  // a character's share of the panel's width, generously
constexpr auto kBellMetric = core::Metric::TokenAccuracy;  // its score is the bell's mean

class BellPresenter {
public:
    BellPresenter(const PanelContext& context, const core::BellData& bell)
        : scenario_(context.scenario), now_(context.evaluation.now), means_(context.evaluation.means), bell_(bell),
          texts_(context.texts), theme_(context.theme), logit_(scenario_.view().bellAxis == core::BellAxis::Logit),
          featured_(scenario_.view().featured)
    {
    }

    PanelModel model()
    {
        panel_.subtitle = bellSubtitle(scenario_, !bell_.lines.atoms.empty(), texts_);
        panel_.description = texts_(Text::BellDescription, formatMean(now_.mean), formatScore(now_.spread),
                                    formatPercent(now_.featured.chance));
        panel_.theme = theme_;
        addStill();
        addGhosts();
        addBell();
        if (hasSlope(bell_)) {
            const std::vector<LineModel> lines = slopeLines(scenario_, bell_, texts_, theme_);
            panel_.moving.lines.insert(panel_.moving.lines.end(), lines.begin(), lines.end());
        }
        if (bell_.match) {
            panel_.subtitle = slopeSentence(*bell_.match, texts_);
            panel_.aloud = panel_.subtitle.split(kNextFact);
        }
        addStems();
        addMark();
        addNotes();
        addHandles();
        return std::move(panel_);
    }

private:
    double placeOf(double p) const { return logit_ ? core::logit(core::meanSuccess(p)) : p; }

    void addStill()
    {
        panel_.still.x = {bellAxisTitle(scenario_, texts_), bell_.x.minimum, bell_.x.maximum, linearTicks(bell_.x, 6)};
        panel_.still.y = {bellHeightTitle(scenario_, !bell_.lines.atoms.empty(), texts_), 0.0, kTop, {}};
        for (std::size_t i = 0; i < bell_.faintBells.size() && !bell_.slope; ++i) {
            LineModel faintBell;
            faintBell.id = QStringLiteral("faint-bell-%1").arg(i + 1);
            faintBell.stroke = {theme_.faintBell, 1.2, {}};
            faintBell.points = uncappedLine(bell_.faintBells[i], bell_.densityScale);
            panel_.still.lines.push_back(faintBell);
        }
    }

    void addGhosts()
    {
        int number = 0;
        for (const core::GhostLine& ghost : bell_.ghosts) {
            LineModel line = ghostLine(ghost, ++number, theme_);
            line.points = uncappedLine(ghost.points, bell_.densityScale);
            panel_.still.lines.push_back(line);
        }
    }

    void addLine(const char* id, const Stroke& stroke, const QColor& fill, std::vector<LinePoint> points,
                 const QString& label = {})
    {
        panel_.moving.lines.push_back({QString::fromLatin1(id), stroke, fill, std::move(points), label});
    }

    void addBell()
    {
        const Stroke none{{}, 0.0, {}};
        const double scale = 1.0 / bell_.densityScale;
        if (!bell_.lines.density.empty()) {
            addLine("area-bell", none, theme_.fill(kBellMetric), linePoints(bell_.lines.density, scale, 0.0));
            addLine("area-score", none, scoredColour(), linePoints(bell_.lines.scored, scale, 0.0));
            addLine("curve-density", {theme_.accent(kBellMetric), theme_.bellWidth, {}}, {},
                    uncappedLine(bell_.lines.density, bell_.densityScale));
            addBreaks();
        }
        if (bell_.measured) {
            panel_.moving.lines.push_back(measuredBellLine(bell_, measuredTest(scenario_, texts_), texts_, theme_));
        }
        if (hasSlope(bell_)) {
            return;  // the slope is what is laid on the bell here
        }
        addLine("curve-grading", theme_.grading(featured_), {}, linePoints(bell_.grading, 1.0, 0.0),
                texts_(Text::GradingCurve));
        panel_.moving.lines.back().brief = texts_(Text::GradingCurveBrief);
    }

    void addBreaks()
    {
        const auto& points = bell_.lines.density;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool cut = points[i].y >= bell_.densityScale;
            const bool begins = i == 0 || points[i - 1].y < bell_.densityScale;
            if (cut && begins) {
                panel_.moving.breaks.push_back(points[i].x);
            }
        }
    }

    /// Strong enough to be the second thing one sees, light (or bright) enough for the percentage written in it.
    QColor scoredColour() const
    {
        const double share = theme_.dark ? 0.8 : 0.62;
        return theme_.opaque ? mixed(theme_.accent(featured_), theme_.fill(featured_), share)
                             : theme_.over(theme_.accent(featured_), share);
    }

    void addStems()
    {
        for (const core::Atom& atom : bell_.lines.atoms) {
            const double graded =
                scenario_.model().grading.tokens == core::TokenMode::Independent ? now_.mean : atom.at.value;
            const core::MeanSuccess p = graded == atom.at.value ? atom.at : core::meanSuccess(graded);
            const double grade = std::exp(core::gradeOf(featured_, scenario_.model().grading, p).log);
            const double x =
                std::clamp(logit_ ? core::logit(atom.at) : atom.at.value, bell_.x.minimum, bell_.x.maximum);
            panel_.moving.stems.push_back(
                {x, atom.weight, atom.weight * grade, theme_.accent(kBellMetric), theme_.accent(featured_)});
        }
    }

    /// Where the grading curve steps: the pass mark, which can be dragged, or the chance level, which cannot.
    void addMark()
    {
        const core::Grading& grading = scenario_.model().grading;
        if (featured_ == core::Metric::PassMark) {
            const double mark = static_cast<double>(grading.passMarkMillionths) / 1e6;
            addRule("rule-pass-mark", mark, texts_(Text::PassMarkRule, markText(grading)));
        } else if (featured_ == core::Metric::MultipleChoiceGrade) {
            addRule("rule-chance", 1.0 / static_cast<double>(grading.choices),
                    texts_(Text::ChanceRule, formatCount(grading.choices)));
        }
    }

    void addRule(const char* id, double p, const QString& label)
    {
        const double x = std::clamp(placeOf(p), bell_.x.minimum, bell_.x.maximum);
        panel_.moving.rules.push_back({QString::fromLatin1(id), x, kTop, {theme_.accent(featured_), 1.6, {}}, label});
    }

    void addNotes()
    {
        addScoreNote();
        const double x = std::clamp(placeOf(HandleRole::Mean), bell_.x.minimum, bell_.x.maximum);
        NoteModel mean;
        mean.id = QStringLiteral("note-mean");
        mean.text = texts_(Text::MeanNote, formatMean(now_.mean));
        mean.colour = theme_.accent(kBellMetric);
        mean.at = {x, heightAt(x)};
        mean.alignment = Qt::AlignHCenter | Qt::AlignBottom;
        mean.gap = 20.0;  // clear of the knob's halo
        panel_.moving.notes.push_back(mean);
        panel_.moving.rules.push_back({QStringLiteral("rule-mean"), x, heightAt(x), {theme_.cursor, 1.2, {}}, {}});
    }

    /// The score as a percentage: inside the area it is, where there is room, else beside it.
    void addScoreNote()
    {
        NoteModel score;
        score.id = QStringLiteral("note-score");
        score.text = texts_.number(formatPercent(now_.featured.chance));
        score.bold = true;
        score.colour = theme_.accent(featured_);
        const auto& area = bell_.lines.scored;
        const auto top =
            std::max_element(area.begin(), area.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
        if (top == area.end() && panel_.moving.stems.empty()) {
            return;  // a mean of which the shape has no bell has no score either
        }
        if (top == area.end()) {
            const StemModel& stem = panel_.moving.stems.back();
            score.at = {stem.x, 0.5 * stem.scored};
            score.gap = 14.0;
            score.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        } else {
            const double height = top->y / bell_.densityScale;
            const double level = 0.3 * top->y;
            const auto above = [level](const core::CurvePoint& point) { return point.y >= level; };
            const double left = std::find_if(area.begin(), area.end(), above)->x;
            const double right = std::find_if(area.rbegin(), area.rend(), above)->x;
            const double room = (right - left) / (bell_.x.maximum - bell_.x.minimum);
            const bool inside = height >= kRoomForText && room >= kWidthOfText * static_cast<double>(score.text.size());
            score.at = inside ? QPointF(0.5 * (left + right), 0.24 * height)
                              : areaPlace(bell_, std::exp(now_.featured.chance.log));
            score.alignment = inside ? Qt::AlignCenter : Qt::AlignHCenter | Qt::AlignBottom;
            score.gap = inside ? 0.0 : 4.0;
            score.fixed = inside;
            score.outside = inside ? score.colour : QColor();
            score.colour = inside ? readableOn(scoredColour(), theme_) : score.colour;
        }
        panel_.moving.notes.push_back(score);
    }

    /// A handle's place along the axis.
    double placeOf(HandleRole role) const
    {
        return rowOf(role).place({scenario_, bell_.x, {0.0, kTop}, now_.location, now_.spread, now_.cursor}).x();
    }

    double heightAt(double x) const
    {
        if (!panel_.moving.stems.empty()) {
            return 0.5 * panel_.moving.stems.front().height;
        }
        return bellHeight(bell_, x);
    }

    HandleModel handle(HandleRole role, const QString& name, double value)
    {
        const double place = placeOf(role);
        HandleModel handle;
        handle.role = role;
        handle.glyph = rowOf(role).glyph;
        handle.name = name;
        handle.value = value;
        handle.colour = theme_.accent(kBellMetric);
        handle.beyond = beyondOf(place, bell_.x);
        const double x = std::clamp(place, bell_.x.minimum, bell_.x.maximum);
        handle.at = {x, heightAt(x)};
        return handle;
    }

    void addHandles()
    {
        if (featured_ == core::Metric::PassMark) {
            const double mark = static_cast<double>(scenario_.model().grading.passMarkMillionths) / 1e6;
            HandleModel tab = handle(HandleRole::PassMark, texts_(Text::HandlePassMark), mark);
            tab.colour = theme_.accent(featured_);
            tab.minimum = 1e-6;
            tab.text = markText(scenario_.model().grading);
            tab.at.setY(kTabHeight);
            panel_.handles.push_back(tab);
        }
        if (!std::isnan(now_.spread)) {  // no bell has no flanks
            addFlank(HandleRole::SpreadLow, Text::HandleSpreadLow);
            addFlank(HandleRole::SpreadHigh, Text::HandleSpreadHigh);
        }
        HandleModel body = handle(HandleRole::Mean, texts_(Text::HandleMean), now_.mean);
        body.minimum = means_.minimum;
        body.maximum = means_.maximum;
        body.text = formatMean(now_.mean);
        panel_.handles.push_back(body);
    }

    void addFlank(HandleRole role, Text name)
    {
        HandleModel flank = handle(role, texts_(name), now_.spread);
        const core::Range range = core::rangeOf(scenario_, core::Parameter::Spread);
        flank.minimum = 0.0;
        flank.maximum = range.maximum;
        flank.text = formatScore(now_.spread);
        flank.besideMean = now_.spread == 0.0;
        panel_.handles.push_back(flank);
    }

    const core::ValidScenario& scenario_;
    const core::AtTheMean& now_;
    const core::Range& means_;
    const core::BellData& bell_;
    const Texts& texts_;
    const Theme& theme_;
    const bool logit_;
    const core::Metric featured_;
    PanelModel panel_;
};

}  // namespace

PanelModel presented(const PanelContext& context, const core::BellData& bell)
{
    return BellPresenter(context, bell).model();
}

}  // namespace ui
