#include "ui/export/measurement_file.h"

#include <QFile>
#include <QFileInfo>

#include "core/io/table_files.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/file_kind.h"
#include "ui/export/inflated.h"

namespace ui {

namespace {

const QStringList kTables = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
                             QStringLiteral("jsonl")};
const QStringList kPerhaps = {QStringLiteral("json"), QStringLiteral("txt"), QStringLiteral("md")};
const QStringList kScenarios = {QStringLiteral("mirage"), QStringLiteral("svg"), QStringLiteral("svgz"),
                                QStringLiteral("pdf"),    QStringLiteral("png"), QStringLiteral("pptx"),
                                QStringLiteral("odp")};
constexpr qint64 kFirstBytes = 4096;

bool beginsAsScenario(const QByteArray& head)
{
    return isFigure(head) || head.contains("metric-mirage-scenario");
}

/// A lesson and a page of prose are Markdown too.
bool beginsAsTable(const QByteArray& head, bool isMarkdown)
{
    const bool utf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (utf16) {
        return true;
    }
    const bool other = beginsAsScenario(head) || isGzip(head) || isBinary(head) || !kindWithoutScenario(head).empty();
    return !other && (!isMarkdown || head.startsWith('|') || head.contains("\n|"));
}

}  // namespace

bool holdsScenario(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile() || kTables.contains(info.suffix().toLower())) {
        return false;
    }
    QFile file(path);
    return kScenarios.contains(info.suffix().toLower())
           || (file.open(QIODevice::ReadOnly) && beginsAsScenario(file.read(kFirstBytes)));
}

bool holdsLesson(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isMarkdown = ending == QStringLiteral("md") || ending == QStringLiteral("markdown");
    return isMarkdown && !holdsMeasurements(path);
}

bool holdsMeasurements(const QString& path)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    if (!info.exists() || info.isDir() || kScenarios.contains(ending)) {
        return false;
    }
    if (kTables.contains(ending) || !info.isFile()) {  // a pipe cannot be looked into beforehand
        return true;
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsAsTable(file.read(kFirstBytes), ending == QStringLiteral("md"));
}

QStringList measurementPatterns()
{
    QStringList patterns;
    for (const QString& ending : kTables + kPerhaps) {
        patterns << QStringLiteral("*.") + ending;
    }
    return patterns;
}

QStringList measurementsIn(const QString& folder)
{
    QStringList files;
    for (const std::string& path : core::tablesIn(folder.toStdString())) {
        if (holdsMeasurements(QString::fromStdString(path))) {
            files << QString::fromStdString(path);
        }
    }
    return files;
}

}  // namespace ui
