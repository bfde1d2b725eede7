#include "ui/words/difference.h"

#include <optional>
#include <vector>

#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

using core::Parameter;
using core::ValidScenario;

/// One thing that differs, and how to say so when it is the only one.
struct Difference {
    QString thing;
    QString alone;
};

class Finder {
public:
    Finder(const ValidScenario& then, const ValidScenario& now, const Texts& texts)
        : then_(then), now_(now), texts_(texts)
    {
    }

    std::vector<Difference> found()
    {
        const core::Model& a = then_.model();
        const core::Model& b = now_.model();
        if (a.mean != b.mean) {
            found_.push_back({texts_(Text::ThingMean), meanSubject(a.mean, b.mean, texts_)});
        }
        lookAtTheBell(a, b);
        lookAtTheTask(a.grading, b.grading);
        lookAtTheOtherParameters();
        if (a.testSet != b.testSet) {
            addPlain(Text::ThingTestSet);
        }
        return std::move(found_);
    }

private:
    void lookAtTheBell(const core::Model& a, const core::Model& b)
    {
        if (a.distribution != b.distribution) {
            addChange(Text::ThingFamily, distributionName(a.distribution, texts_),
                      distributionName(b.distribution, texts_));
        } else if (b.groups && a.groups != b.groups) {
            addIfChanged(Parameter::Low);
            addIfChanged(Parameter::High);
        } else if (a.anchor != b.anchor || a.groups != b.groups) {
            addParameter(Parameter::Spread);
        }
    }

    void lookAtTheTask(const core::Grading& a, const core::Grading& b)
    {
        if (a.tokens != b.tokens) {
            addChange(Text::ThingTokens, tokensName(a.tokens), tokensName(b.tokens));
        }
        if (a.veryLong != b.veryLong) {
            addVeryLong(b);
        }
    }

    /// Those of the bell have words of their own; those of the test set one name for all.
    void lookAtTheOtherParameters()
    {
        for (const Parameter parameter : core::kParameters) {
            const bool said = parameter <= Parameter::High;
            if (!said && parameter != Parameter::Questions && parameter != Parameter::Seed) {
                addIfChanged(parameter);
            }
        }
    }

    void addVeryLong(const core::Grading& now)
    {
        QString alone = texts_(Text::SubjectVeryLong);
        if (!now.veryLong) {
            alone = now.length == 1 ? texts_(Text::SubjectNotVeryLongOne)
                                    : texts_(Text::SubjectNotVeryLong, formatCount(now.length));
        }
        found_.push_back({texts_(Text::ThingVeryLong), alone});
    }

    void addIfChanged(Parameter parameter)
    {
        if (core::valueOf(then_, parameter) != core::valueOf(now_, parameter)) {
            addParameter(parameter);
        }
    }

    void addParameter(Parameter parameter)
    {
        const QString from = formatParameter(parameter, core::valueOf(then_, parameter));
        const QString to = formatParameter(parameter, core::valueOf(now_, parameter));
        const QString thing = parameterThing(parameter, texts_);
        // The digits shown may be the same; "from 0.05 to 0.05" would only puzzle.
        found_.push_back({thing, from == to || from.isEmpty() ? texts_(Text::SubjectChangePlain, thing)
                                                              : texts_(Text::SubjectChange, thing, from, to)});
    }

    void addChange(Text thing, const QString& from, const QString& to)
    {
        found_.push_back({texts_(thing), texts_(Text::SubjectChange, texts_(thing), from, to)});
    }

    void addPlain(Text thing) { found_.push_back({texts_(thing), texts_(Text::SubjectChangePlain, texts_(thing))}); }

    QString tokensName(core::TokenMode mode) const
    {
        return texts_(mode == core::TokenMode::Shared ? Text::SaidShared : Text::SaidNotShared);
    }

    const ValidScenario& then_;
    const ValidScenario& now_;
    const Texts& texts_;
    std::vector<Difference> found_;
};

}  // namespace

QString meanSubject(double then, double now, const Texts& texts)
{
    constexpr double kRare = 1e-6;  // as for every share: below, and as near to all, digits are none that anyone reads
    const auto isRare = [](double mean) { return mean < kRare || 1.0 - mean < kRare; };
    const int decimals = decimalsToTellApart(then, now) - 2;  // of a per cent
    const bool apart = isRare(then) != isRare(now) || !isRare(then) || (then < kRare) != (now < kRare);
    const auto written = [&](double mean, bool withUnit) {
        if (apart && isRare(mean)) {
            return texts(mean < kRare ? Text::SaidFew : Text::SaidPracticallyFull);
        }
        return formatMeanPercent(mean, decimals) + (withUnit ? QStringLiteral(" %") : QString());
    };
    const bool repeatsTheUnit = texts.betweenSentences().isEmpty();  // a language that writes without spaces
    return texts(now >= then ? Text::SubjectRaiseMean : Text::SubjectLowerMean, written(then, repeatsTheUnit),
                 written(now, true));
}

QString distributionName(core::Distribution distribution, const Texts& texts)
{
    switch (distribution) {
    case core::Distribution::Point: return texts(Text::SaidPoint);
    case core::Distribution::Beta: return texts(Text::SaidBeta);
    case core::Distribution::LogitNormal: return texts(Text::SaidLogitNormal);
    case core::Distribution::TruncatedNormal: return texts(Text::SaidTruncatedNormal);
    case core::Distribution::TwoGroups: break;
    }
    return texts(Text::SaidTwoGroups);
}

QString differenceSubject(const ValidScenario& then, const ValidScenario& now, const Texts& texts)
{
    const std::vector<Difference> found = Finder(then, now, texts).found();
    if (found.size() == 1) {
        return found.front().alone;
    }
    return found.size() == 2 ? texts(Text::SubjectChangeTwo, found[0].thing, found[1].thing)
                             : texts(Text::SubjectChangeMany);
}

}  // namespace ui
