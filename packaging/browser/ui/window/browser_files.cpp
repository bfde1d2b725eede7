#include "packaging/browser/ui/window/browser_files.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <emscripten/bind.h>
#include <emscripten/val.h>

namespace ui {

namespace {

using emscripten::val;

const std::string kKey = "metric-mirage/file:";
constexpr qsizetype kMostKept = 3 << 20;  // bytes: what browsers give a page, less what letters cost

std::function<void(const QStringList&)> waiting;

/// page/mirage.js.
val page()
{
    return val::global("mirage");
}

val storage()
{
    return val::global("localStorage");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

/// Told by the page when a person has chosen files, which it has written.
void tellChosen(const std::string& names)
{
    const QStringList paths = QString::fromStdString(names).split(u'\n', Qt::SkipEmptyParts);
    if (waiting && !paths.isEmpty()) {
        std::exchange(waiting, nullptr)(paths);
    }
}

EMSCRIPTEN_BINDINGS(files)
{
    emscripten::function("tellChosen", &tellChosen);
}

/// Whatever is kept of files, by key.
std::map<std::string, std::string> keptNow()
{
    std::map<std::string, std::string> kept;
    const int count = storage()["length"].as<int>();
    for (int number = 0; number < count; ++number) {
        const auto key = storage().call<std::string>("key", number);
        if (key.starts_with(kKey)) {
            kept[key] = storage().call<std::string>("getItem", key);
        }
    }
    return kept;
}

/// The latest first.
QFileInfoList filesToKeep()
{
    QFileInfoList files;
    for (const char* folder : {kUnsavedFolder, kFilesFolder}) {
        files += QDir(QLatin1String(folder)).entryInfoList(QDir::Files);
    }
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
        const bool first = a.path() == QLatin1String(kUnsavedFolder);
        const bool second = b.path() == QLatin1String(kUnsavedFolder);
        return first != second ? first : a.lastModified() > b.lastModified();
    });
    return files;
}

}  // namespace

void restoreKeptFiles()
{
    for (const char* folder : {kUnsavedFolder, kFilesFolder, kWrittenFolder}) {
        QDir().mkpath(QLatin1String(folder));
    }
    for (const auto& [key, text] : keptNow()) {
        write(QString::fromStdString(key.substr(kKey.size())), QByteArray::fromBase64(QByteArray::fromStdString(text)));
    }
}

void keepFiles()
{
    std::map<std::string, std::string> old = keptNow();
    qsizetype total = 0;
    for (const QFileInfo& file : filesToKeep()) {
        if (file.fileName().endsWith(QLatin1String(".lock")) || file.fileName().startsWith(u'.')) {
            continue;  // of this visit alone
        }
        const std::string text = bytesOf(file.filePath()).toBase64().toStdString();
        total += static_cast<qsizetype>(text.size());
        if (total > kMostKept) {
            break;
        }
        const std::string key = kKey + file.filePath().toStdString();
        const auto held = old.find(key);
        if (held == old.end() || held->second != text) {
            page().call<bool>("keep", key, text);
        }
        old.erase(key);
    }
    for (const auto& [key, text] : old) {
        storage().call<void>("removeItem", key);
    }
}

void chooseFiles(const QString& endings, bool several, std::function<void(const QStringList&)> chosen)
{
    waiting = std::move(chosen);
    page().call<void>("chooseFiles", endings.toStdString(), several, std::string(kFilesFolder));
}

void handOver(const QString& path)
{
    page().call<void>("handOver", path.toStdString());
    keepFiles();
}

QString placeFor(const QString& name)
{
    const bool isDocument = name.endsWith(QLatin1String(".mirage"));
    return QLatin1String(isDocument ? kFilesFolder : kWrittenFolder) + u'/' + QFileInfo(name).fileName();
}

QString pageAddress()
{
    const val location = val::global("location");
    return QString::fromStdString(location["origin"].as<std::string>() + location["pathname"].as<std::string>());
}

}  // namespace ui
