#include <algorithm>
#include <cmath>

#include "ui/present/handle_table.h"
#include "ui/present/present_parts.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

using core::Parameter;

constexpr auto kLawMetric = core::Metric::TokenAccuracy;  // the loss is minus the logarithm of that metric's score

class LawPresenter {
public:
    LawPresenter(const PanelContext& context, const core::LawCurve& curve)
        : scenario_(context.scenario), law_(scenario_.model().law), curve_(curve), means_(context.evaluation.means),
          now_(context.evaluation.now), texts_(context.texts), theme_(context.theme)
    {
    }

    PanelModel model(bool withFormula)
    {
        panel_.subtitle = withFormula ? formula() : QString();
        panel_.theme = theme_;
        panel_.cursorAxis = core::XAxis::Size;
        addAxes(!withFormula);
        addCurves();
        addCursor();
        addHandles();
        panel_.description = texts_(Text::LawDescription, spokenFormula(), formatMean(now_.mean),
                                    now_.size.reachable ? formatSize(now_.size.x) : QStringLiteral("—"));
        return panel_;
    }

private:
    /// The law in its own numbers, "loss = (N / 2B)⁻⁰·⁵⁰ + 0.1".
    QString formula() const
    {
        return formulaOf(Text::LawFormula, superscript(formatParameter(Parameter::LawExponent, law_.exponent)));
    }

    /// The same for a voice, which would spell a raised number.
    QString spokenFormula() const
    {
        return formulaOf(Text::LawFormulaSpoken, formatParameter(Parameter::LawExponent, law_.exponent));
    }

    QString formulaOf(Text power, const QString& exponent) const
    {
        QString text = texts_(power, formatParameter(Parameter::LawUnitLossSize, law_.unitLossSize), exponent);
        if (law_.floor > 0.0) {
            text += texts_(Text::LawFormulaFloor, formatParameter(Parameter::LawFloor, law_.floor));
        }
        if (law_.jump > 0.0) {
            text += texts_(Text::LawFormulaJump, formatParameter(Parameter::Jump, law_.jump),
                           formatParameter(Parameter::JumpSize, law_.jumpSize));
        }
        return text;
    }

    /// A small panel's title says whose nats they are.
    void addAxes(bool titled)
    {
        panel_.still.x = {texts_(Text::AxisSize), curve_.xRange.minimum, curve_.xRange.maximum,
                          sizeTicks(curve_.xRange, 9)};
        const double headroom = 0.05 * (curve_.yRange.maximum - curve_.yRange.minimum);
        panel_.still.y = {texts_(titled ? Text::AxisLossUnit : Text::AxisLossLog), curve_.yRange.minimum,
                          curve_.yRange.maximum + headroom, decadeTicks(curve_.yRange, 6)};
    }

    double powerAt(double logSize) const { return law_.exponent * (logSize - std::log10(law_.unitLossSize)); }

    void addCurves()
    {
        if (law_.floor > 0.0 || law_.jump > 0.0) {
            LineModel power;
            power.id = QStringLiteral("curve-power-law");
            power.stroke = {theme_.mutedInk, 1.6, {5.0, 4.0}};
            power.label = texts_(Text::PowerLawAlone);
            power.points = powerLine();
            panel_.still.lines.push_back(power);
        }
        LineModel loss;
        loss.id = QStringLiteral("curve-loss");
        loss.stroke = {theme_.accent(kLawMetric), theme_.curveWidth, {}};
        loss.points = linePoints(curve_.points, 1.0, 0.0);
        panel_.still.lines.push_back(loss);
        int number = 0;
        for (const core::CurvePoint& dot : curve_.dots) {
            if (!std::isnan(dot.y)) {
                panel_.still.dots.push_back({QStringLiteral("dot-loss-%1").arg(++number),
                                             {dot.x, dot.y},
                                             theme_.accent(kLawMetric),
                                             {},
                                             true,
                                             0});
            }
        }
    }

    /// The power law alone, cut to the panel.
    std::vector<LinePoint> powerLine() const
    {
        const double unit = std::log10(law_.unitLossSize);
        const double enters = unit + curve_.yRange.maximum / law_.exponent;
        const double leaves = unit + curve_.yRange.minimum / law_.exponent;
        const double from = std::clamp(enters, curve_.xRange.minimum, curve_.xRange.maximum);
        const double to = std::clamp(leaves, curve_.xRange.minimum, curve_.xRange.maximum);
        return from < to ? std::vector<LinePoint>{{from, powerAt(from)}, {to, powerAt(to)}} : std::vector<LinePoint>{};
    }

    void addCursor()
    {
        const double place = std::log10(now_.size.x);  // -inf and inf where no size reaches the mean
        if (std::isnan(place)) {
            return;  // the shape has no such mean
        }
        const double x = std::clamp(place, curve_.xRange.minimum, curve_.xRange.maximum);
        panel_.moving.rules.push_back(
            {QStringLiteral("rule-cursor"), x, curve_.yRange.maximum, {theme_.cursor, 1.4, {}}, {}});
        const double loss = -core::logsOf(core::meanSuccess(now_.mean)).log;
        const QString words = texts_(Text::LossNote, formatAmount(loss, 2), formatSize(now_.size.x));
        if (beyondOf(place, curve_.xRange) == 0) {
            MarkerModel marker;
            marker.id = QStringLiteral("marker-loss");
            marker.at = {x, std::clamp(std::log10(loss), curve_.yRange.minimum, curve_.yRange.maximum)};
            marker.colour = theme_.accent(kLawMetric);
            marker.text = words;
            panel_.moving.markers.push_back(marker);
        }
        HandleModel grip = handle(rowOf(HandleRole::Cursor), texts_(Text::HandleCursor));
        grip.colour = theme_.cursor;
        grip.text = formatMean(now_.mean);
        grip.value = now_.mean;
        grip.minimum = means_.minimum;
        grip.maximum = means_.maximum;
        panel_.handles.push_back(grip);
        if (grip.beyond != 0 && std::isfinite(place)) {
            panel_.moving.notes.push_back(beyondNote(grip, words, theme_));
        }
    }

    HandleModel handle(const HandleRow& row, const QString& name) const
    {
        const QPointF place =
            row.place({scenario_, curve_.xRange, curve_.yRange, now_.location, now_.spread, std::log10(now_.size.x)});
        HandleModel handle;
        handle.role = row.role;
        handle.glyph = row.glyph;
        handle.name = name;
        handle.colour = theme_.ink;
        handle.beyond = beyondOf(place.x(), curve_.xRange);
        handle.at = {std::clamp(place.x(), curve_.xRange.minimum, curve_.xRange.maximum),
                     std::clamp(place.y(), curve_.yRange.minimum, curve_.yRange.maximum)};
        return handle;
    }

    void addHandle(HandleRole role)
    {
        const HandleRow& row = rowOf(role);
        HandleModel model = handle(row, parameterLabel(row.parameter, texts_));
        const core::Range range = core::rangeOf(scenario_, row.parameter);
        model.value = core::valueOf(scenario_, row.parameter);
        model.text = formatParameter(row.parameter, model.value);
        model.minimum = range.minimum;
        model.maximum = range.maximum;
        panel_.handles.push_back(model);
        NoteModel note;
        note.id = QStringLiteral("note-law-%1").arg(static_cast<int>(role));
        note.text = texts_(Text::LawHandleNote, parameterSymbol(row.parameter, texts_), model.text);
        note.at = model.at;
        note.alignment = Qt::AlignLeft | Qt::AlignBottom;
        note.colour = theme_.mutedInk;
        note.gap = 13.0;
        panel_.moving.notes.push_back(note);
    }

    void addHandles()
    {
        for (const HandleRole role :
             {HandleRole::LawSize, HandleRole::LawExponent, HandleRole::LawFloor, HandleRole::Jump}) {
            addHandle(role);
        }
        if (law_.jump > 0.0) {
            addHandle(HandleRole::JumpSize);
            addHandle(HandleRole::JumpWidth);
        }
    }

    const core::ValidScenario& scenario_;
    const core::ScaleLaw& law_;
    const core::LawCurve& curve_;
    const core::Range& means_;
    const core::AtTheMean& now_;
    const Texts& texts_;
    const Theme& theme_;
    PanelModel panel_;
};

}  // namespace

PanelModel presented(const PanelContext& context, const core::LawCurve& curve)
{
    const bool withFormula = context.spec.panel == core::Panel::Law;  // small ones have no room for it
    return LawPresenter(context, curve).model(withFormula);
}

}  // namespace ui
