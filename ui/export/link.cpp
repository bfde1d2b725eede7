#include "ui/export/link.h"

#include <algorithm>

#include <QUrlQuery>

#include "core/io/scenario_json.h"
#include "core/lesson/built_in_lessons.h"
#include "core/model/laid_over.h"
#include "core/text/excerpt.h"
#include "core/text/json_check.h"
#include "ui/export/inflated.h"

namespace ui {

namespace {

const QString kScenario = QStringLiteral("s");
const QString kLesson = QStringLiteral("lesson");
const QString kPresent = QStringLiteral("present");
constexpr qsizetype kLongestLink = 1 << 21;  // characters: what browsers take
constexpr auto kForAddresses = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Without the line breaks of a mail program and the brackets that keep an address together.
QString oneWord(const QString& text)
{
    QString word = text.trimmed();
    word.remove(u'\n').remove(u'\r');
    if (word.startsWith(u'<') && word.endsWith(u'>')) {
        word = word.mid(1, word.size() - 2);
    }
    return word;
}

/// What stands behind '?' and behind '#', each as pairs.
struct LinkParts {
    QString page;
    QUrlQuery query;
    QUrlQuery mark;

    bool says(const QString& key) const { return mark.hasQueryItem(key) || query.hasQueryItem(key); }
    QString value(const QString& key) const
    {
        return (mark.hasQueryItem(key) ? mark : query).queryItemValue(key, QUrl::FullyDecoded);
    }
};

LinkParts partsOf(const QString& word)
{
    const QString address = word.section(u'#', 0, 0);
    const QString page = address.section(u'?', 0, 0);
    return {page, QUrlQuery(address.mid(page.size() + 1)), QUrlQuery(word.mid(address.size() + 1))};
}

core::Error fault(core::ErrorCode code, const QString& word, const std::string& found, const std::string& allowed = {})
{
    return {code, core::excerpt(word.toStdString()), found, allowed};
}

std::string lessonsKnown()
{
    std::string names;
    for (const std::string_view name : core::lessonNames()) {
        names.append(names.empty() ? "" : ", ").append(name);
    }
    return names;
}

/// The letters of base 64 a value begins with: chats put a full stop or a bracket behind a link.
QByteArray packedIn(const QString& value)
{
    const auto isLetter = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    };
    return QString(value.begin(), std::find_if_not(value.begin(), value.end(), isLetter) - value.begin()).toLatin1();
}

core::Result<core::ValidScenario> scenarioIn(const QString& value, const QString& word)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(packedIn(value), kForAddresses | QByteArray::AbortOnBase64DecodingErrors);
    const auto json = bytes ? inflated(*bytes, static_cast<qsizetype>(core::kLargestDocument)) : std::nullopt;
    if (!json) {
        return tl::unexpected(core::Errors{fault(core::ErrorCode::NotAScenario, word, "link")});
    }
    auto scenario = core::scenarioFromJson(json->toStdString());
    if (!scenario && scenario.error().front().field.empty()) {
        scenario.error().front().field = core::excerpt(word.toStdString());
    }
    return scenario;
}

}  // namespace

bool isLink(const QString& text)
{
    const QString word = oneWord(text);
    if (word.contains(u' ') || word.contains(u'\t') || !(word.contains(u'#') || word.contains(u'?'))) {
        return false;
    }
    const LinkParts parts = partsOf(word.left(kLongestLink));
    if (parts.page.contains(u',')) {
        return false;  // a table
    }
    const bool opens = parts.mark.hasQueryItem(kScenario) || parts.mark.hasQueryItem(kLesson);
    return opens || (parts.page.contains(QLatin1String("://")) && (parts.says(kLesson) || parts.says(kPresent)));
}

core::Result<Link> readLink(const QString& text)
{
    const QString word = oneWord(text);
    if (word.size() > kLongestLink) {
        return tl::unexpected(core::Errors{
            fault(core::ErrorCode::TooLarge, word, std::to_string(word.size()), std::to_string(kLongestLink))});
    }
    const LinkParts parts = partsOf(word);
    Link link{{}, {}, parts.says(kPresent)};
    if (parts.says(kLesson)) {
        link.step = linkedStep(parts.value(kLesson));
        if (!link.step) {
            return tl::unexpected(core::Errors{{core::ErrorCode::UnknownName, "lesson",
                                                core::excerpt(parts.value(kLesson).toStdString()), lessonsKnown()}});
        }
    }
    if (parts.mark.hasQueryItem(kScenario)) {
        auto scenario = scenarioIn(parts.value(kScenario), word);
        if (!scenario) {
            return tl::unexpected(std::move(scenario.error()));
        }
        link.scenario = *std::move(scenario);
    }
    return link;
}

core::ValidScenario scenarioOf(const Link& link)
{
    if (link.scenario || !link.step) {
        return link.scenario.value_or(core::ValidScenario());
    }
    const core::Lesson lesson = core::builtInLesson(link.step->lesson.toStdString(), "en").lesson;
    return lesson.steps.at(link.step->step).scenario;
}

QString linkTo(const core::ValidScenario& scenario, const QString& page)
{
    const QByteArray json = QByteArray::fromStdString(core::scenarioToJson(core::onlyDrawn(scenario)));
    return page + u'#' + kScenario + u'=' + QString::fromLatin1(deflated(json).toBase64(kForAddresses));
}

QString linkTo(const LinkedStep& step, const std::optional<core::ValidScenario>& made, const QString& page)
{
    const QString named = kLesson + u'=' + step.lesson + u'/' + QString::number(step.step + 1);
    return made ? linkTo(*made, page) + u'&' + named : page + u'#' + named;
}

std::optional<LinkedStep> linkedStep(const QString& name)
{
    const QString lesson = name.section(u'/', 0, 0);
    const auto known = core::lessonNames();
    if (std::find(known.begin(), known.end(), lesson.toStdString()) == known.end()) {
        return std::nullopt;
    }
    if (lesson == name) {
        return LinkedStep{lesson, 0};
    }
    bool isNumber = false;
    const qulonglong step = name.mid(lesson.size() + 1).toULongLong(&isNumber);
    const std::size_t count = core::builtInLesson(lesson.toStdString(), "en").lesson.steps.size();
    if (!isNumber || step < 1 || step > count) {
        return std::nullopt;
    }
    return LinkedStep{lesson, static_cast<std::size_t>(step - 1)};
}

}  // namespace ui
