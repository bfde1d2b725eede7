#include "ui/edits/refusal.h"

#include <QStringList>

#include "core/text/number_text.h"
#include "ui/words/error_text.h"
#include "ui/words/number_format.h"
#include "ui/words/parameter_text.h"

namespace ui {

namespace {

const QString kTo = QStringLiteral("..");
const QString kAnd = QStringLiteral(", ");

/// Numbers of a list of values and ranges ("0, 0.01..10") as a box would write them; what is no number stays.
QString allowedIn(core::Parameter parameter, const std::string& allowed)
{
    QStringList entries = QString::fromStdString(allowed).split(kAnd);
    for (QString& entry : entries) {
        QStringList ends = entry.split(kTo);
        for (QString& end : ends) {
            if (const auto number = core::numberFromText(end.toStdString())) {
                end = formatTyped(parameter, *number);
            }
        }
        entry = ends.join(kTo);
    }
    return entries.join(kAnd);
}

/// A range of the axis as a person may type it.
QString exampleRange(core::XAxis axis)
{
    switch (axis) {
    case core::XAxis::Mean: return QStringLiteral("0.2, 0.9");
    case core::XAxis::Logit: return QStringLiteral("\u22124, 4");
    case core::XAxis::Loss: return QStringLiteral("0, 5");
    case core::XAxis::Size: break;
    }
    return QStringLiteral("1M, 1T");
}

}  // namespace

QString refusalReason(const EditRequest& request, const core::Errors& errors, const Texts& texts)
{
    if (std::holds_alternative<ShowMetric>(request)) {
        return texts(Text::RefusedLastFeatured);
    }
    const auto* range = std::get_if<TypeAxisRange>(&request);
    if (range != nullptr && errors.front().code == core::ErrorCode::WrongType) {
        return texts(Text::FaultFullStop, texts(Text::FaultNotARange, undoLabel(request, texts), range->text.trimmed(),
                                                exampleRange(range->axis)));
    }
    const auto* typed = std::get_if<TypeParameter>(&request);
    QStringList lines;
    for (core::Error error : errors) {
        if (typed != nullptr) {
            error.allowed = allowedIn(typed->parameter, error.allowed).toStdString();
        }
        lines << describe(error, undoLabel(request, texts), texts);
    }
    return lines.join(u'\n');
}

}  // namespace ui
