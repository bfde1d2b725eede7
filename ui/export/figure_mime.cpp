#include "ui/export/figure_mime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include "ui/export/format.h"
#include "ui/export/preview.h"
#include "ui/export/task.h"

namespace ui {

namespace {

const QString kSvg = QStringLiteral("image/svg+xml");
const QString kPng = QStringLiteral("image/png");
const QString kImage = QStringLiteral("application/x-qt-image");
const QString kFiles = QStringLiteral("text/uri-list");

class FigureMimeData final : public QMimeData {
public:
    FigureMimeData(const ExportJob& job, std::shared_ptr<QTemporaryDir> folder) : job_(job), folder_(std::move(folder))
    {
    }

    QStringList formats() const override
    {
        QStringList all = {kSvg, kPng, kImage};
        if (folder_ && folder_->isValid()) {
            all.append(kFiles);
        }
        return all;
    }

    bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override
    {
        if (format == kSvg) {
            return bytes(Format::Svg);
        }
        if (format == kPng) {
            return bytes(Format::Png);
        }
        if (format == kImage) {
            ExportJob job = job_;
            job.choice.format = Format::Png;  // whatever a file would be
            return previewOf(job).value_or(QImage());
        }
        return format == kFiles && hasFormat(kFiles) ? fileUrl(type) : QVariant();
    }

private:
    QByteArray bytes(Format format) const
    {
        ExportJob job = job_;
        job.choice.format = format;
        job.moving = false;
        const auto drawn = drawnAtOnce(job);
        return drawn ? drawn->front().bytes : QByteArray();
    }

    /// One file, not one a format: whoever is dropped two files takes two figures.
    QVariant fileUrl(QMetaType type) const
    {
        const FormatRow& chosen = rowOf(job_.choice.format);
        const FormatRow& row = chosen.film ? rowOf(Format::Png) : chosen;  // a film takes longer than a drop may
        const QString name = job_.path.empty() ? QStringLiteral("metric-mirage") : QString::fromStdString(job_.path);
        const QString path =
            folder_->filePath(name + u'.' + QLatin1String(row.ending.data(), qsizetype(row.ending.size())));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(bytes(row.format));
        const QUrl url = QUrl::fromLocalFile(path);
        if (type.id() == QMetaType::QByteArray) {
            return url.toEncoded() + "\r\n";
        }
        return QVariantList{url};
    }

    ExportJob job_;
    std::shared_ptr<QTemporaryDir> folder_;
};

}  // namespace

std::unique_ptr<QMimeData> figureMimeData(const ExportJob& job, std::shared_ptr<QTemporaryDir> folder)
{
    return std::make_unique<FigureMimeData>(job, std::move(folder));
}

}  // namespace ui
