#pragma once

#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <QString>

#include "core/model/choice.h"
#include "core/model/parameter.h"
#include "ui/words/stopped_at.h"
#include "ui/words/texts.h"

namespace ui {

/// Where an edit stands in a gesture. One press to release, one run of keys: one gesture, one undo step.
enum class EditPhase {
    Single,
    Begun,
    Continued,
    Finished,
    Cancelled,  ///< everything is put back as it was when the gesture began
    Step,       ///< of a key: goes on with the run of keys on the same parameter, where there is one
};

/// What a control (or handle) asks for. Values, so that a request can be tested, replayed and named.
struct MoveParameter {  ///< by drag or key: stops at the bound
    core::Parameter parameter = core::Parameter::Mean;
    double value = 0.0;  ///< may lie beyond the bound; that is how a stop is known
    EditPhase phase = EditPhase::Single;
    friend bool operator==(const MoveParameter&, const MoveParameter&) = default;
};
struct TypeParameter {  ///< typed into a box: refused beyond the bound
    core::Parameter parameter = core::Parameter::Mean;
    QString text;
    friend bool operator==(const TypeParameter&, const TypeParameter&) = default;
};
struct SetChoice {  ///< one of a few, or a switch
    core::Choice choice = core::Choice::Distribution;
    int value = 0;  ///< of the choice's enumeration; 0 or 1 of a switch
    friend bool operator==(const SetChoice&, const SetChoice&) = default;
};
struct ShowMetric {  ///< hiding the featured metric moves the feature to another one shown, or is refused
    core::Metric metric = core::Metric::PassMark;
    bool on = true;
    friend bool operator==(const ShowMetric&, const ShowMetric&) = default;
};
struct FeatureMetric {  ///< shows the metric as well
    core::Metric metric = core::Metric::PassMark;
    friend bool operator==(const FeatureMetric&, const FeatureMetric&) = default;
};
struct ShowSeries {  ///< a measured series of the evidence, by its name
    std::string name;
    bool on = true;
    bool alone = false;  ///< and no other
    friend bool operator==(const ShowSeries&, const ShowSeries&) = default;
};
struct TypeSizes {  ///< "350M, 1.3B, 6.7B, 200B", in any order
    QString text;
    friend bool operator==(const TypeSizes&, const TypeSizes&) = default;
};
struct SetAxisRange {  ///< in the axis's unit; none: its default
    core::XAxis axis = core::XAxis::Mean;
    std::optional<core::Range> range;
    EditPhase phase = EditPhase::Step;
    friend bool operator==(const SetAxisRange&, const SetAxisRange&) = default;
};

struct TypeAxisRange {  ///< "0.2, 0.9"; nothing: its default
    core::XAxis axis = core::XAxis::Mean;
    QString text;
    friend bool operator==(const TypeAxisRange&, const TypeAxisRange&) = default;
};

struct ShowSize {  ///< of a model chosen or measured
    double size = 0.0;
    bool on = true;
    friend bool operator==(const ShowSize&, const ShowSize&) = default;
};
struct PinCut {  ///< where the cut is, its forecast stays as a ghost
    friend bool operator==(const PinCut&, const PinCut&) = default;
};
struct UnpinCuts {  ///< all of them
    friend bool operator==(const UnpinCuts&, const UnpinCuts&) = default;
};

/// What a person keeps under a name to compare with.
enum class Kept { Pin, Prediction };

struct PinShown {  ///< the model shown and its featured metric
    std::string name;
    friend bool operator==(const PinShown&, const PinShown&) = default;
};
struct KeepPrediction {
    core::Prediction prediction;
    friend bool operator==(const KeepPrediction&, const KeepPrediction&) = default;
};
struct RenameKept {
    Kept kind = Kept::Pin;
    std::string name;
    QString to;
    friend bool operator==(const RenameKept&, const RenameKept&) = default;
};
struct ShowKept {
    Kept kind = Kept::Pin;
    std::string name;
    bool on = true;
    friend bool operator==(const ShowKept&, const ShowKept&) = default;
};
struct RemoveKept {
    Kept kind = Kept::Pin;
    std::string name;
    friend bool operator==(const RemoveKept&, const RemoveKept&) = default;
};

using EditRequest = std::variant<MoveParameter, TypeParameter, SetChoice, ShowMetric, FeatureMetric, TypeSizes,
                                 SetAxisRange, TypeAxisRange, ShowSeries, ShowSize, PinCut, UnpinCuts, PinShown,
                                 KeepPrediction, RenameKept, ShowKept, RemoveKept>;

/// The sizes that can be shown or left out: those chosen, and those measured of the series shown; rising. Of
/// more than `most` as many as were found till then.
[[nodiscard]] std::vector<double> sizesToShow(const core::ValidScenario& scenario,
                                              std::size_t most = std::numeric_limits<std::size_t>::max());

/// A name that no pin, or no prediction, of the view has: the first of "Pin 1", "Pin 2", ...
[[nodiscard]] std::string freeName(const core::View& view, Kept kind, const Texts& texts);

/// Another test of as many questions: the next seed, after the last the first.
[[nodiscard]] MoveParameter anotherTest(double seed) noexcept;

/// The scenario a request leads to, and what a person should be told about it.
struct EditOutcome {
    core::ValidScenario scenario;
    std::optional<StoppedAt> stopped;   ///< a drag or key reached a bound
    std::optional<double> spreadTaken;  ///< the new family cannot have the old spread and took this one
};

/// What the request makes of the scenario, or why it is refused. Pure.
[[nodiscard]] core::Result<EditOutcome> applied(const core::ValidScenario& scenario, const EditRequest& request);

/// The name of the request's undo step, "Mean".
[[nodiscard]] QString undoLabel(const EditRequest& request, const Texts& texts);

/// The request's place in its gesture: all but MoveParameter and SetAxisRange are done at once.
[[nodiscard]] EditPhase phaseOf(const EditRequest& request);

}  // namespace ui
