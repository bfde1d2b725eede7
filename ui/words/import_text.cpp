#include "ui/words/import_text.h"

#include <array>
#include <span>
#include <variant>

#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

using Words = std::variant<Text, Phrase>;

constexpr std::array<Words, 19> kRoles = {
    Text::RoleIgnored, Text::RoleFamily,  Text::RoleModel,       Text::RoleTask,       evidence::RoleSetting,
    Text::RoleMetric,  Text::RoleShots,   Text::RoleTemperature, Text::RoleCheckpoint, Text::RoleStep,
    Text::RoleSize,    Text::RoleCompute, Text::RoleScore,       Text::RoleModelScore, Text::RoleError,
    Text::RoleLow,     Text::RoleHigh,    Text::RoleQuestions,   Text::RoleCorrect,
};
static_assert(kRoles.size() == static_cast<std::size_t>(core::Role::Correct) + 1);

constexpr std::array<Words, 3> kGrades = {Text::GradeUnknown, Text::GradeStrict, Text::GradeGraded};
static_assert(kGrades.size() == static_cast<std::size_t>(core::Grade::Graded) + 1);

constexpr std::array<Words, 4> kMeasures = {Text::MeasureFraction, Text::MeasureScore, Text::MeasureLoss,
                                            Text::MeasurePerplexity};
static_assert(kMeasures.size() == static_cast<std::size_t>(core::Measure::Perplexity) + 1);

QStringList said(std::span<const Words> all, const Texts& texts)
{
    QStringList names;
    for (const Words& words : all) {
        names << std::visit([&](const auto& text) { return texts(text); }, words);
    }
    return names;
}

}  // namespace

QStringList roleNames(const Texts& texts)
{
    return said(kRoles, texts);
}

QStringList gradeNames(const Texts& texts)
{
    return said(kGrades, texts);
}

QStringList measureNames(const Texts& texts)
{
    return said(kMeasures, texts);
}

QString severityName(core::Severity severity, const Texts& texts)
{
    switch (severity) {
    case core::Severity::FileLeftOut: return texts(Text::EffectFileLeftOut);
    case core::Severity::ValueLeftOut: return texts(Text::EffectLeftOut);
    case core::Severity::Note: break;
    }
    return texts(Text::EffectNote);
}

}  // namespace ui
