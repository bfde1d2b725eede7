#pragma once

#include <memory>

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>

#include "ui/panels/picture_parts.h"

namespace ui {

class SvgEngine;

/// An SVG as a paint device: plain shapes in the page's pixels, in named groups with clip paths.
///
/// QSvgGenerator knows neither groups nor clips nor sizes that are no whole number of pixels; this writes what a
/// figure needs and nothing else. Coordinates are rounded to a hundred-thousandth of the page and written as whole
/// numbers of that, so that the same picture gives the same bytes in every locale.
class SvgWriter final : public QPaintDevice, public PictureParts {
public:
    /// A page in CSS pixels, 96 an inch; the file states its size in them or in millimetres.
    explicit SvgWriter(const QSizeF& page);
    ~SvgWriter() override;

    void setTitle(const QString& title, const QString& description);
    /// Goes into the file's <metadata> as it is.
    void setMetadata(const QByteArray& xml);
    /// An attribute of the group around everything drawn, `name="value"`.
    void setAttribute(const QByteArray& attribute);
    /// The whole file, once nothing paints on it any more. Its ids end in a digest of all of it,
    /// "curve-brier-1f2e3d4c", so that two figures can stand in one page; a group's class is its id without that.
    QByteArray bytes() const;

    void beginPart(const QString& id, const QString& title) override;
    void endPart() override;
    void nameParts(const QHash<QString, QString>& titles) override;
    void beginClip(const QRectF& rectangle) override;
    void endClip() override;
    void nameNext(const QString& words) override;
    void writeText(const QPainter& painter, const QPointF& anchor, Qt::Alignment alignment, const QString& text,
                   const QFont& font, const QColor& colour) override;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QByteArray withoutDigest() const;

    QSizeF page_;
    QByteArray title_;
    QByteArray description_;
    QByteArray metadata_;
    QByteArray attribute_;
    QHash<QString, QString> names_;  ///< of parts without a title
    std::unique_ptr<SvgEngine> engine_;
};

}  // namespace ui
