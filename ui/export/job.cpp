#include "ui/export/job.h"

#include <algorithm>
#include <optional>
#include <regex>

#include <QFileInfo>

#include "core/io/file.h"
#include "core/picture/evaluate.h"
#include "ui/export/composition.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/format.h"

namespace ui {

namespace {

constexpr std::size_t kMostDigits = 9;

/// Where a sequence's number stands: "%d" or "%04d" in the file's name, once.
struct NumberPlace {
    std::size_t start = 0;
    std::size_t length = 0;
    std::size_t digits = 1;
};

std::optional<NumberPlace> numberPlaceIn(const std::string& path)
{
    static const std::regex kPlace("%(?:0([1-9]))?d");
    const std::size_t name = path.rfind('/') + 1;
    std::smatch found;
    const auto begin = path.begin() + static_cast<std::ptrdiff_t>(name);
    if (!std::regex_search(begin, path.end(), found, kPlace)
        || std::regex_search(found[0].second, path.end(), kPlace)) {
        return std::nullopt;
    }
    const std::size_t digits = found[1].matched ? static_cast<std::size_t>(*found[1].first - '0') : 1;
    return NumberPlace{static_cast<std::size_t>(found[0].first - path.begin()),
                       static_cast<std::size_t>(found[0].length()), std::min(digits, kMostDigits)};
}

}  // namespace

bool isSequence(const std::string& path)
{
    return numberPlaceIn(path).has_value();
}

std::string framePath(const std::string& pattern, std::size_t number)
{
    const NumberPlace place = numberPlaceIn(pattern).value_or(NumberPlace());
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < place.digits ? place.digits - digits.size() : 0, '0');
    std::string path = pattern;
    return path.replace(place.start, place.length, digits);
}

QString measurementsSaid(const ExportJob& job, const Texts& texts)
{
    if (!rowOf(job.choice.format).carriesScenario) {
        return {};
    }
    qsizetype most = 0;
    for (const ExportScenario& shown : job.scenarios) {
        most = std::max(most, measurementBytes(shown.scenario));
    }
    if (most <= kManyBytes) {
        return {};
    }
    return texts(Text::FigureMeasurementsLarge, QFileInfo(QString::fromStdString(job.path)).fileName(),
                 QString::number(static_cast<double>(most) / 1e6, 'f', 1));
}

QString lettersSaid(const ExportJob& job, const Texts& texts)
{
    constexpr double kRounding = 1e-6;
    const double asked = job.choice.options.fontScale;
    if (asked <= 1.0) {
        return {};  // these are always drawn
    }
    double drawn = asked;
    core::Evaluator evaluator;
    for (const ExportScenario& shown : job.scenarios) {
        const auto figure = compose(shown.scenario, job.choice.options, textsFor(job.choice.language), evaluator);
        drawn = figure ? std::min(drawn, figure->arrangement.letters) : drawn;
    }
    return drawn > asked - kRounding
               ? QString()
               : texts(Text::FigureLettersSmaller, QFileInfo(QString::fromStdString(job.path)).fileName(),
                       QString::number(asked, 'g', 3), QString::number(drawn, 'g', 3));
}

core::Result<void> writeDrawn(const DrawnFiles& files)
{
    std::vector<core::FileBytes> all;
    for (const DrawnFile& file : files) {
        all.push_back({file.path, {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())}});
    }
    return core::writeFiles(all);
}

std::vector<std::string> pathsOf(const ExportJob& job)
{
    if (!job.moving || job.choice.format != Format::Png) {
        return {job.path};
    }
    std::vector<std::string> paths;
    for (int frame = 1; frame <= job.choice.sweep.frames; ++frame) {
        paths.push_back(framePath(job.path, static_cast<std::size_t>(frame)));
    }
    return paths;
}

}  // namespace ui
