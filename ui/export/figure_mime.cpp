#include "ui/export/figure_mime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace ui {

namespace {

const QString kSvg = QStringLiteral("image/svg+xml");
const QString kPng = QStringLiteral("image/png");
const QString kImage = QStringLiteral("application/x-qt-image");
const QString kFiles = QStringLiteral("text/uri-list");

class FigureMimeData final : public QMimeData {
public:
    FigureMimeData(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                   std::shared_ptr<QTemporaryDir> folder)
        : scenario_(scenario), options_(options), texts_(texts), folder_(std::move(folder))
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
            return bytes(FigureFormat::Svg);
        }
        if (format == kPng) {
            return bytes(FigureFormat::Png);
        }
        if (format == kImage) {
            return renderImage(scenario_, options_, texts_).value_or(QImage());
        }
        return format == kFiles && hasFormat(kFiles) ? fileUrl(type) : QVariant();
    }

private:
    QByteArray bytes(FigureFormat format) const
    {
        return renderFigure(scenario_, options_, format, texts_).value_or(QByteArray());
    }

    /// One file, not one a format: whoever is dropped two files takes two figures.
    QVariant fileUrl(QMetaType type) const
    {
        const QString path = folder_->filePath(QStringLiteral("metric-mirage.png"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(bytes(FigureFormat::Png));
        const QUrl url = QUrl::fromLocalFile(path);
        if (type.id() == QMetaType::QByteArray) {
            return url.toEncoded() + "\r\n";
        }
        return QVariantList{url};
    }

    core::ValidScenario scenario_;
    FigureOptions options_;
    Texts texts_;
    std::shared_ptr<QTemporaryDir> folder_;
};

}  // namespace

std::unique_ptr<QMimeData> figureMimeData(const core::ValidScenario& scenario, const FigureOptions& options,
                                          const Texts& texts, std::shared_ptr<QTemporaryDir> folder)
{
    return std::make_unique<FigureMimeData>(scenario, options, texts, std::move(folder));
}

}  // namespace ui
