#pragma once

#include <array>
#include <span>
#include <string_view>
#include <type_traits>

#include "core/model/complete.h"
#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/model/scenario.h"

namespace core {

/// Everything a person chooses from a few, or switches on and off: files, options, edits, undo names and controls all
/// go over this one table.
enum class Choice {
    Distribution,
    Tokens,
    VeryLong,
    Layout,
    XAxis,
    YScale,
    BellAxis,
    Joined,
    Brackets,
    Insets,
    Intervals,
    Fits,
    FitFloor,
    DataAlone,
};

struct ChoiceRow {
    Choice choice;
    std::string_view key;                      ///< the option's and the file's name, "axis"
    std::string_view field;                    ///< "view.axis"
    std::span<const std::string_view> values;  ///< in the enumeration's order; none: a switch, 0 or 1
    int (*held)(const Scenario&);
    void (*store)(Scenario&, int);  ///< as it stands, nothing else adapted to it
    int since = 1;                  ///< the version of the file that has it first; an older document meant `before`
    int before = 0;
};

namespace detail {

template <typename Enum>
inline constexpr std::array kNames = [] {
    std::array<std::string_view, Keys<Enum>::offered.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = Keys<Enum>::offered[i].second;
    }
    return names;
}();

constexpr const View& partOf(const Scenario& scenario, const View*) noexcept
{
    return scenario.view;
}
constexpr const Model& partOf(const Scenario& scenario, const Model*) noexcept
{
    return scenario.model;
}
constexpr const Grading& partOf(const Scenario& scenario, const Grading*) noexcept
{
    return scenario.model.grading;
}

/// The row of a member of the view, the model or the grading.
template <auto Member, typename Part, typename Value>
constexpr ChoiceRow choiceRow(Choice choice, std::string_view key, std::string_view field, int since,
                              Value Part::*) noexcept
{
    ChoiceRow row{choice, key, field, {}, nullptr, nullptr, since};
    if constexpr (!std::is_same_v<Value, bool>) {
        row.values = kNames<Value>;
    }
    row.held = [](const Scenario& scenario) {
        return static_cast<int>(partOf(scenario, static_cast<const Part*>(nullptr)).*Member);
    };
    row.store = [](Scenario& scenario, int value) {
        const_cast<Part&>(partOf(scenario, static_cast<const Part*>(nullptr))).*Member = static_cast<Value>(value);
    };
    return row;
}

template <auto Member>
constexpr ChoiceRow choiceRow(Choice choice, std::string_view key, std::string_view field, int since = 1) noexcept
{
    return choiceRow<Member>(choice, key, field, since, Member);
}

}  // namespace detail

inline constexpr std::array kChoices = std::to_array<ChoiceRow>({
    detail::choiceRow<&Model::distribution>(Choice::Distribution, "distribution", "model.distribution"),
    detail::choiceRow<&Grading::tokens>(Choice::Tokens, "tokens", "model.tokens"),
    detail::choiceRow<&Grading::veryLong>(Choice::VeryLong, "very-long", "model.very-long"),
    detail::choiceRow<&View::layout>(Choice::Layout, "layout", "view.layout"),
    detail::choiceRow<&View::xAxis>(Choice::XAxis, "axis", "view.axis"),
    detail::choiceRow<&View::yScale>(Choice::YScale, "y", "view.y"),
    detail::choiceRow<&View::bellAxis>(Choice::BellAxis, "bell-axis", "view.bell-axis"),
    detail::choiceRow<&View::joined>(Choice::Joined, "joined", "view.joined", 2),
    detail::choiceRow<&View::brackets>(Choice::Brackets, "brackets", "view.brackets"),
    detail::choiceRow<&View::insets>(Choice::Insets, "insets", "view.insets"),
    detail::choiceRow<&View::intervals>(Choice::Intervals, "intervals", "view.intervals", 2),
    detail::choiceRow<&View::fits>(Choice::Fits, "fits", "view.fits", 3),
    detail::choiceRow<&View::fitFloor>(Choice::FitFloor, "fit-floor", "view.fit-floor", 4),
    detail::choiceRow<&View::dataAlone>(Choice::DataAlone, "data-alone", "view.data-alone", 4),
});
static_assert(isComplete<Choice>(kChoices, &ChoiceRow::choice));

/// The row of a choice.
///
/// Domain:   the choices.
/// Result:   as said; never throws.
[[nodiscard]] constexpr const ChoiceRow& rowOf(Choice choice) noexcept
{
    return kChoices[static_cast<std::size_t>(choice)];
}

/// Whether a choice is a switch, on or off.
///
/// Domain:   any row.
/// Result:   as said; never throws.
[[nodiscard]] constexpr bool isSwitch(const ChoiceRow& row) noexcept
{
    return row.values.empty();
}

/// The scenario with a choice made as a person makes it in the window: another family takes a spread it can have
/// (withDistribution()), another axis drops the ranges that were set.
///
/// Domain:   a value of the choice's.
/// Result:   the scenario, or the faults it would have.
/// Accuracy: that of withDistribution(). Test: Choice.IsMadeAsInTheWindow.
/// Source:   PRODUCT.md, "The window"; MODEL.md section 2.
[[nodiscard]] Result<DistributionChange> withChoice(const ValidScenario& scenario, Choice choice, int value);

/// Which of a choice's values a name is, or why it is none.
///
/// Domain:   any text; UnknownName where it is no name.
/// Result:   the value as an int; never throws.
/// Accuracy: exact. Test: Choice.NamesAreReadAndRefused.
/// Source:   elementary.
[[nodiscard]] tl::expected<int, ErrorCode> valueNamed(const ChoiceRow& row, std::string_view name);

/// The names a choice has, "a, b, c", as Error::allowed lists them; "true, false" of a switch.
///
/// Domain:   any row.
/// Result:   the names in their order.
[[nodiscard]] std::string nameList(const ChoiceRow& row);

}  // namespace core
