#include "ui/window/import_tables.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include <QFileInfo>

#include "core/text/number_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/import_text.h"
#include "ui/words/remark_text.h"

namespace ui {

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

QString fileName(const std::string& path)
{
    const QString name = QFileInfo(shown(path)).fileName();
    return name.isEmpty() ? shown(path) : name;
}

QString shown(const std::optional<double>& number)
{
    return number ? QString::fromStdString(core::shortestText(*number)) : QString();
}

QString shown(const std::optional<std::int64_t>& number)
{
    return number ? QString::number(*number) : QString();
}

/// A field of the tidy table; the numbers begin at its fourth column.
QString tidyCell(const core::Series& series, const core::Measurement& point, int column)
{
    switch (column) {
    case 0: return shown(series.family);
    case 1: return shown(series.task);
    case 2: return shown(series.metric);
    case 3: return shown(point.size);
    case 4: return shown(core::shortestText(point.score));
    case 5: return shown(point.standardError);
    case 6: return shown(point.low);
    case 7: return shown(point.high);
    case 8: return shown(point.questions);
    case 9: return shown(point.shots);
    case 10: return shown(point.temperature);
    case 11: return shown(point.checkpoint);
    default: return shown(point.compute);
    }
}

/// The line a score stands on, "17"; of several files "a.csv: 17".
QString originText(const core::Reading& reading, const core::PointOrigin& origin)
{
    const QString line = origin.line > 0 ? QString::number(origin.line) : QString();
    if (reading.files.size() < 2) {
        return line;
    }
    const QString file = fileName(reading.files[origin.file].name);
    return line.isEmpty() ? file : file + QStringLiteral(": ") + line;
}

/// A column of one file.
struct PlacedColumn {
    const core::FileReading* file;
    std::size_t column;
};

QString examplesOf(const PlacedColumn& placed)
{
    constexpr std::size_t kMostExamples = 4;
    QStringList examples;
    for (const auto& row : placed.file->sample) {
        if (examples.size() < static_cast<qsizetype>(kMostExamples) && placed.column < row.size()
            && !row[placed.column].empty()) {
            examples << shown(row[placed.column]);
        }
    }
    return examples.join(QStringLiteral(", "));
}

QString columnCell(const PlacedColumn& placed, int column, const QStringList& roles)
{
    const core::ColumnGuess& guess = placed.file->columns[placed.column];
    switch (column) {
    case 0: return shown(guess.name);
    case 1: return roles.value(static_cast<int>(guess.role));
    case 2: return shown(guess.owner);
    case 3: return examplesOf(placed);
    default: return fileName(placed.file->name);
    }
}

/// The columns of scores that an error or the end of an interval may belong to.
QStringList ownersFor(const PlacedColumn& placed)
{
    QStringList owners;
    if (core::isBesideScores(placed.file->columns[placed.column].role)) {
        for (const core::ColumnGuess& guess : placed.file->columns) {
            if (core::isScores(guess.role)) {
                owners << shown(guess.name);
            }
        }
    }
    return owners.size() > 1 ? owners : QStringList();
}

/// What a person said of a column, by the column of the view it was said in.
core::ReadOptions changedColumn(core::ReadOptions options, const PlacedColumn& placed, int column, int choice)
{
    const std::string& name = placed.file->columns[placed.column].name;
    if (column == 1) {
        options.roles[name] = static_cast<core::Role>(choice);
    } else {
        options.owners[name] = ownersFor(placed).value(choice).toStdString();
    }
    return options;
}

/// The numbers of remarks: what was left out before what is only to be known.
std::vector<std::size_t> worstFirst(const std::vector<core::Remark>& remarks)
{
    std::vector<std::size_t> order(remarks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return core::severityOf(remarks[a].code) < core::severityOf(remarks[b].code);
    });
    return order;
}

/// Whether what was found is a value of the file, not a count or a reason, which a column of values must not show.
bool isValue(core::RemarkCode code)
{
    using Code = core::RemarkCode;
    constexpr std::array kOthers = {Code::Unreadable,         Code::TooManyColumns, Code::WrongFieldCount,
                                    Code::TooManyCells,       Code::TooManyScores,  Code::TooManySeries,
                                    Code::ValuesMissing,      Code::NearestScores,  Code::PartOfTheQuestions,
                                    Code::QuestionsFromError, Code::ManySeries,     Code::MoreRemarks};
    return std::find(kOthers.begin(), kOthers.end(), code) == kOthers.end();
}

/// What a person said of a metric, by the column it was said in.
core::ReadOptions changedMetric(core::ReadOptions options, const std::string& name, int column, const QVariant& value)
{
    switch (column) {
    case 1: options.names[name] = value.toString().trimmed().toStdString(); break;
    case 2: options.grades[name] = static_cast<core::Grade>(value.toInt()); break;
    case 3: options.measures[name] = static_cast<core::Measure>(value.toInt()); break;
    default: options.percent[name] = value.toInt() == 1; break;
    }
    if (column == 1 && (options.names[name].empty() || options.names[name] == name)) {
        options.names.erase(name);
    }
    return options;
}

}  // namespace

LazyTable::Source rowsSource(const UnderstoodPtr& understood, const Texts& texts)
{
    const auto ends = std::make_shared<std::vector<int>>();  // of the series, in rows
    int rows = 0;
    for (const core::Series& series : understood->reading.series) {
        rows += static_cast<int>(series.points.size());
        ends->push_back(rows);
    }
    LazyTable::Source source;
    source.heads = {texts(Text::RoleFamily), texts(Text::RoleTask),        texts(Text::RoleMetric),
                    texts(Text::RoleSize),   texts(Text::RoleScore),       texts(Text::RoleError),
                    texts(Text::RoleLow),    texts(Text::RoleHigh),        texts(Text::RoleQuestions),
                    texts(Text::RoleShots),  texts(Text::RoleTemperature), texts(Text::RoleCheckpoint),
                    texts(Text::RoleCompute)};
    source.rows = rows;
    source.rightAligned = {false, false, false, true, true, true, true, true, true, true, true, false, true};
    const auto placeOf = [understood, ends](int row) {
        const auto found = std::upper_bound(ends->begin(), ends->end(), row);
        const auto series = static_cast<std::size_t>(found - ends->begin());
        const int first = *found - static_cast<int>(understood->reading.series[series].points.size());
        return std::pair(series, static_cast<std::size_t>(row - first));
    };
    source.text = [understood, placeOf](int row, int column) {
        const auto [series, point] = placeOf(row);
        const core::Series& of = understood->reading.series[series];
        return tidyCell(of, of.points[point], column);
    };
    source.rowName = [understood, placeOf](int row) {
        const auto [series, point] = placeOf(row);
        return originText(understood->reading, understood->reading.origins[series][point]);
    };
    return source;
}

LazyTable::Source remarksSource(const UnderstoodPtr& understood, const Texts& texts)
{
    LazyTable::Source source;
    source.heads = {texts(Text::ImportHeadEffect), texts(Text::ImportHeadFile),  texts(Text::ImportHeadLine),
                    texts(Text::ImportHeadColumn), texts(Text::ImportHeadValue), texts(Text::ImportHeadReason)};
    source.rows = static_cast<int>(understood->reading.remarks.size());
    source.rightAligned = {false, false, true, true};
    const auto order = worstFirst(understood->reading.remarks);
    source.text = [understood, order, texts](int row, int column) {
        const core::Remark& remark = understood->reading.remarks[order[static_cast<std::size_t>(row)]];
        switch (column) {
        case 0: return severityName(core::severityOf(remark.code), texts);
        case 1: return fileName(remark.file);
        case 2: return remark.line == 0 ? QString() : QString::number(remark.line);
        case 3: return remark.column == 0 ? QString() : QString::number(remark.column);
        case 4: return isValue(remark.code) ? shown(remark.found) : QString();
        default: return reasonOf(remark, texts);
        }
    };
    return source;
}

LazyTable::Source columnsSource(const UnderstoodPtr& understood, const core::ReadOptions& options, const Texts& texts,
                                const OptionsChanged& changed)
{
    std::vector<PlacedColumn> placed;
    for (const core::FileReading& file : understood->reading.files) {
        for (std::size_t i = 0; i < file.columns.size(); ++i) {
            placed.push_back({&file, i});
        }
    }
    LazyTable::Source source;
    source.heads = {texts(Text::ImportHeadColumn), texts(Text::ImportHeadHolds), texts(evidence::ImportHeadBelongsTo),
                    texts(Text::ImportHeadExamples), texts(Text::ImportHeadFile)};
    source.rows = static_cast<int>(placed.size());
    const QStringList roles = roleNames(texts);
    source.text = [understood, placed, roles](int row, int column) {
        return columnCell(placed[static_cast<std::size_t>(row)], column, roles);
    };
    source.options = [placed, roles](int row, int column) {
        return column == 1 ? roles : column == 2 ? ownersFor(placed[static_cast<std::size_t>(row)]) : QStringList();
    };
    source.changed = [understood, placed, options, changed](int row, int column, const QVariant& value) {
        changed(changedColumn(options, placed[static_cast<std::size_t>(row)], column, value.toInt()));
    };
    return source;
}

LazyTable::Source metricsSource(const UnderstoodPtr& understood, const core::ReadOptions& options, const Texts& texts,
                                const OptionsChanged& changed)
{
    LazyTable::Source source;
    source.heads = {texts(Text::ColumnMetric), texts(Text::ImportHeadCalled), texts(Text::ColumnKind),
                    texts(Text::ImportHeadNumbers), texts(Text::ImportHeadPercent)};
    source.rows = static_cast<int>(understood->reading.metrics.size());
    const QStringList grades = gradeNames(texts);
    const QStringList measures = measureNames(texts);
    const QStringList answers = {texts(Text::AnswerNo), texts(Text::AnswerYes)};
    source.text = [understood, options, grades, measures, answers](int row, int column) {
        const core::MetricGuess& metric = understood->reading.metrics[static_cast<std::size_t>(row)];
        const auto called = options.names.find(metric.name);
        switch (column) {
        case 0: return shown(metric.name);
        case 1: return shown(called == options.names.end() ? metric.name : called->second);
        case 2: return grades.value(static_cast<int>(metric.grade));
        case 3: return measures.value(static_cast<int>(metric.measure));
        default: return answers.value(metric.percent ? 1 : 0);
        }
    };
    source.options = [grades, measures, answers](int, int column) {
        return column == 2 ? grades : column == 3 ? measures : column == 4 ? answers : QStringList();
    };
    source.typed = [](int column) { return column == 1; };
    source.changed = [understood, options, changed](int row, int column, const QVariant& value) {
        const std::string& name = understood->reading.metrics[static_cast<std::size_t>(row)].name;
        changed(changedMetric(options, name, column, value));
    };
    return source;
}

}  // namespace ui
