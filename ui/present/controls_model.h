#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/choice.h"
#include "core/model/parameter.h"
#include "ui/edits/edits.h"
#include "ui/look/theme.h"
#include "ui/words/texts.h"

namespace ui {

struct SeriesFound;

/// A number a person can set: a box to type in and a slider (ui/present/parameter_scale.h places its knob).
struct ParameterRowModel {
    core::Parameter parameter = core::Parameter::Mean;
    QString label;
    QString text;  ///< the value as the box shows it, "0.60"
    QString toolTip;
    double value = 0.0;    ///< NaN where it does not apply
    double minimum = 0.0;  ///< what the parameter may be, everything else as it is
    double maximum = 1.0;
    double position = 0.0;   ///< of the knob, 0 to 1
    double reachFrom = 0.0;  ///< the part of the groove the knob can stand in
    double reachTo = 1.0;
    bool stepper = false;  ///< a - and a + beside the box
    bool visible = true;
    bool enabled = true;  ///< false: has no effect in this scenario

    /// Rows without a value are equal when the rest is (NaN != NaN would repaint them for ever).
    friend bool operator==(const ParameterRowModel& a, const ParameterRowModel& b) noexcept;
};

/// One of a few.
struct ChoiceModel {
    core::Choice choice = core::Choice::Distribution;
    QString label;         ///< also the accessible name of the group
    QStringList options;   ///< in the order of the enumeration chosen from
    QStringList toolTips;  ///< one an option
    int selected = 0;
    bool enabled = true;

    friend bool operator==(const ChoiceModel&, const ChoiceModel&) = default;
};

struct SwitchModel {
    core::Choice choice = core::Choice::VeryLong;
    QString label;
    QString toolTip;
    bool on = false;
    bool enabled = true;

    friend bool operator==(const SwitchModel&, const SwitchModel&) = default;
};

/// A metric that can be shown, and featured if its grading curve allows.
struct MetricRowModel {
    core::Metric metric = core::Metric::TokenAccuracy;
    QString name;         ///< "pass mark"
    QString kind;         ///< "threshold"
    QString toolTip;      ///< name, formula, kind
    QString featureName;  ///< of the mark beside it, for tool tip and screen reader
    Stroke stroke;        ///< as the curve is drawn
    bool shown = false;
    bool featured = false;
    bool featurable = false;
    bool listed = true;  ///< false: it speaks of tokens, and what is shown has none

    friend bool operator==(const MetricRowModel&, const MetricRowModel&) = default;
};

/// A box with a typed list.
struct ListRowModel {
    QString label;
    QString text;  ///< "350M, 1.3B, 6.7B, 200B"; exact, so that editing one entry keeps the others
    QString toolTip;
    bool enabled = true;

    friend bool operator==(const ListRowModel&, const ListRowModel&) = default;
};

/// A measured series that can be shown.
struct SeriesRowModel {
    std::string name;  ///< among the evidence's names
    QString label;
    QString kind;     ///< "strict"
    QString toolTip;  ///< what a click does, and where the numbers come from
    QColor colour;    ///< as it is drawn; of those not shown none
    bool shown = false;

    friend bool operator==(const SeriesRowModel&, const SeriesRowModel&) = default;
};

/// A size of models, which is shown or left out.
struct SizeToggleModel {
    double size = 0.0;
    QString text;  ///< "6.7B"
    QString name;  ///< to a screen reader
    QString toolTip;
    bool shown = true;

    friend bool operator==(const SizeToggleModel&, const SizeToggleModel&) = default;
};

/// A pin or a prediction that can be shown, renamed and removed.
struct KeptRowModel {
    Kept kind = Kept::Pin;
    std::string name;
    QString detail;      ///< what it is: "pin"
    QString accessible;  ///< both, for a screen reader
    QString toolTip;
    QColor colour;  ///< as it is drawn
    bool shown = true;

    friend bool operator==(const KeptRowModel&, const KeptRowModel&) = default;
};

/// Everything the control panel shows, section by section.
struct ControlsModel {
    QString distributionTitle;
    QString taskTitle;
    QString metricsTitle;
    QString axesTitle;
    QString lawTitle;
    QString testTitle;
    QString seriesTitle;
    QString keptTitle;
    QString fewerName;    ///< of the length's - button
    QString moreName;     ///< of its + button
    QString anotherTest;  ///< the button's name
    QString anotherTestTip;
    double seed = 0.0;                          ///< of the test at hand
    std::vector<ParameterRowModel> parameters;  ///< those the panel has rows for
    std::vector<MetricRowModel> metrics;        ///< in core::kMetrics' order
    std::vector<ChoiceModel> choices;           ///< those that have words, in core::kChoices' order
    std::vector<SwitchModel> switches;          ///< likewise
    std::vector<SeriesRowModel> series;         ///< at most 200 of the evidence
    QString onlyThisSeries;                     ///< what shows one alone
    QString seriesFilter;                       ///< the prompt of the box that looks for one
    QString seriesMatch;                        ///< of those looked for how many there are; else nothing
    std::size_t seriesInAll = 0;                ///< listed or not
    std::vector<KeptRowModel> kept;             ///< the pins, then the predictions
    ListRowModel sizes;
    std::vector<SizeToggleModel> sizeToggles;  ///< those chosen and those measured of the series shown, rising
    QString sizeTogglesName;                   ///< of them together
    ListRowModel range;                        ///< of the x axis: its two ends
    core::XAxis rangeAxis = core::XAxis::Mean;
    std::vector<std::string> hiddenOptions;  ///< "pass-mark": rows a lesson hides

    /// The model of a choice that has words and is no switch.
    const ChoiceModel& choiceOf(core::Choice choice) const;
    /// The model of a switch that has words.
    const SwitchModel& switchOf(core::Choice choice) const;

    friend bool operator==(const ControlsModel&, const ControlsModel&) = default;
};

/// The control panel of a scenario, with those series alone that are looked for, if any are. Pure.
[[nodiscard]] ControlsModel presentControls(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
                                            const SeriesFound* found = nullptr);

}  // namespace ui
