#include "core/import/given_answers.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/import/built_in.h"
#include "core/import/cell.h"
#include "core/import/data_table.h"

namespace core {

namespace {

constexpr double kUnits = 10'000.0;  // of a chance, in the tables

/// A family with answers: what its series call it, the evidence they are in, and the table of its answers.
struct Family {
    std::string_view called;
    std::string_view evidence;
    std::string_view answers;
};

constexpr std::array kFamilies = std::to_array<Family>({
    {"own facts", "own-facts", "families/answers-facts"},
    {"own facts, Zipf", "own-facts-zipf", "families/answers-facts-zipf"},
    {"own addition", "own-addition", "families/answers-addition"},
    {"own LeNet", "own-digits", "families/answers-digits"},
});

std::vector<double> chancesIn(std::string_view text)
{
    std::vector<double> chances;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(' '));
        chances.push_back(numberInCell(one, false).value_or(0) / kUnits);
        text.remove_prefix(std::min(text.size(), one.size() + 1));
    }
    return chances;
}

double meanOf(const std::vector<GivenAnswer>& answers)
{
    double sum = 0.0;
    std::size_t count = 0;
    for (const GivenAnswer& answer : answers) {
        for (const double chance : answer.chances) {
            sum += chance;
            ++count;
        }
    }
    return count == 0 ? 0.0 : sum / static_cast<double>(count);
}

std::vector<GivenAnswers> readAnswers(std::string_view file)
{
    const DataTable table(file);
    std::vector<GivenAnswers> models;
    for (const SheetRow& row : table.sheet().rows) {
        const double size = table.number(row, "size").value_or(0);
        if (models.empty() || models.back().size != size) {
            models.push_back({size, 0.0, {}});
        }
        const std::string given(table.text(row, "given"));
        const std::string_view said = table.text(row, "said");  // nothing where no token reads another
        models.back().answers.push_back(
            {table.count(row, "question").value_or(0), std::string(table.text(row, "right")), given,
             said.empty() ? given : std::string(said), chancesIn(table.text(row, "chances"))});
    }
    for (GivenAnswers& model : models) {
        model.mean = meanOf(model.answers);
    }
    return models;
}

/// The family whose own series this is, unchanged.
const Family* familyOf(const std::string& name, const Series& series)
{
    const auto* const found = std::find_if(kFamilies.begin(), kFamilies.end(),
                                           [&](const Family& one) { return one.called == series.family; });
    if (found == kFamilies.end()) {
        return nullptr;
    }
    const auto evidence = builtInEvidence(found->evidence);
    const Series* const own = evidence ? evidence->find(name) : nullptr;
    return own != nullptr && *own == series ? found : nullptr;
}

}  // namespace

int GivenAnswers::rightOnes() const noexcept
{
    return static_cast<int>(
        std::count_if(answers.begin(), answers.end(), [](const GivenAnswer& one) { return one.isRight(); }));
}

const std::vector<GivenAnswers>& givenAnswers(std::span<const std::string> shown, const Evidence& evidence)
{
    static const std::vector<GivenAnswers> kNone;
    const Series* const first = shown.empty() ? nullptr : evidence.find(shown.front());
    const Family* const family = first == nullptr ? nullptr : familyOf(shown.front(), *first);
    if (family == nullptr) {
        return kNone;
    }
    static std::map<std::string_view, std::vector<GivenAnswers>> known;
    const auto [place, isNew] = known.try_emplace(family->answers);
    if (isNew) {
        place->second = readAnswers(family->answers);
    }
    return place->second;
}

}  // namespace core
