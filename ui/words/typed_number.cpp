#include "ui/words/typed_number.h"

#include "core/options/typed_range.h"
#include "core/text/number_text.h"

namespace ui {

namespace {

using Parameter = core::Parameter;

constexpr core::Range kSizeBounds = {1.0, 1e30};

}  // namespace

tl::expected<double, core::ErrorCode> parseNumber(const QString& text, NumberKind kind)
{
    return core::parseNumber(text.toStdString(), kind);
}

core::Result<double> parseTyped(const QString& text, Parameter parameter)
{
    const auto value = parseNumber(text, kindOf(parameter));
    if (!value) {
        const core::Range bounds = core::boundsOf(parameter);
        return tl::unexpected(
            core::Errors{{value.error(), std::string(core::fieldOf(parameter)), core::readAs(text.toStdString()),
                          core::rangeText(bounds.minimum, bounds.maximum)}});
    }
    return *value;
}

core::Result<std::vector<double>> parsePlaces(const QString& text, NumberKind kind, const std::string& field,
                                              const core::Range& allowed)
{
    return core::parsePlaces(text.toStdString(), kind, field, allowed);
}

core::Result<std::vector<double>> parseSizes(const QString& text)
{
    return text.trimmed().isEmpty() ? core::Result<std::vector<double>>()
                                    : parsePlaces(text, NumberKind::Size, "view.sizes", kSizeBounds);
}

core::Result<std::optional<core::Range>> parseRange(const QString& text, core::XAxis axis)
{
    const QString ends = QString::fromStdString(core::endsAsList(text.toStdString()));
    if (ends.isEmpty()) {
        return std::optional<core::Range>();
    }
    const core::Range bounds = core::rangeBounds(axis);
    const auto read = parsePlaces(ends, kindOf(axis), "view.range", bounds);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (read->size() != 2 || !(read->front() < read->back())) {
        return tl::unexpected(
            core::Errors{{core::ErrorCode::WrongType, "view.range", text.trimmed().toStdString(), {}}});
    }
    return std::optional(core::Range{read->front(), read->back()});
}

}  // namespace ui
