#include "ui/export/svg_writer.h"

#include <cmath>
#include <limits>

#include <QCryptographicHash>

#include "ui/export/svg_engine.h"

namespace ui {

namespace {

constexpr double kDotsPerInch = 96.0;
constexpr double kMillimetresPerPixel = 25.4 / kDotsPerInch;

/// Whole pixels as such: in millimetres they would be a trifle more, and a program that rounds up adds a column.
QByteArray length(double pixels)
{
    return pixels == std::floor(pixels) ? QByteArray::number(pixels, 'f', 0) + "px"
                                        : QByteArray::number(pixels * kMillimetresPerPixel, 'g', 12) + "mm";
}

}  // namespace

SvgWriter::SvgWriter(const QSizeF& page) : page_(page), engine_(std::make_unique<SvgEngine>(page.width())) {}

SvgWriter::~SvgWriter() = default;

void SvgWriter::setTitle(const QString& title, const QString& description)
{
    title_ = title.toHtmlEscaped().toUtf8();
    description_ = description.toHtmlEscaped().toUtf8();
}

void SvgWriter::setMetadata(const QByteArray& xml)
{
    metadata_ = xml;
}

void SvgWriter::setAttribute(const QByteArray& attribute)
{
    attribute_ = attribute;
}

QByteArray SvgWriter::bytes() const
{
    constexpr qsizetype kDigits = 8;
    QByteArray all = withoutDigest();
    const QByteArray digest = QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex().left(kDigits);
    return all.replace(SvgEngine::kDigestGoesHere, '-' + digest);
}

QByteArray SvgWriter::withoutDigest() const
{
    const QByteArray box = "0 0 " + engine_->number(page_.width()) + ' ' + engine_->number(page_.height());
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           "\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\""
           + length(page_.width()) + "\" height=\"" + length(page_.height()) + "\" viewBox=\"" + box
           + "\" role=\"img\" aria-label=\"" + title_ + "\" aria-describedby=\"description" + SvgEngine::kDigestGoesHere
           + "\">\n<title>" + title_ + "</title>\n<desc id=\"description" + SvgEngine::kDigestGoesHere + "\">"
           + description_ + "</desc>\n<metadata>" + metadata_ + "</metadata>\n<defs>\n" + engine_->definitions()
           + "</defs>\n<g class=\"figure\" " + attribute_ + ">\n" + engine_->elements() + "</g>\n</svg>\n";
}

void SvgWriter::beginPart(const QString& id, const QString& title)
{
    engine_->openGroup(id, title.isEmpty() ? names_.value(id) : title);
}

void SvgWriter::nameParts(const QHash<QString, QString>& titles)
{
    names_ = titles;
}

void SvgWriter::endPart()
{
    engine_->closeGroup();
}

void SvgWriter::beginClip(const QRectF& rectangle)
{
    engine_->openClip(rectangle);
}

void SvgWriter::endClip()
{
    engine_->closeGroup();
}

void SvgWriter::nameNext(const QString& words)
{
    engine_->nameNext(words);
}

void SvgWriter::writeText(const QPainter& painter, const QPointF& anchor, Qt::Alignment alignment, const QString& text,
                          const QFont& font, const QColor& colour)
{
    engine_->text(painter.combinedTransform(), anchor, alignment, text, font, colour);
}

QPaintEngine* SvgWriter::paintEngine() const
{
    return engine_.get();
}

int SvgWriter::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return static_cast<int>(std::ceil(page_.width()));
    case PdmHeight: return static_cast<int>(std::ceil(page_.height()));
    case PdmWidthMM: return qRound(page_.width() * kMillimetresPerPixel);
    case PdmHeightMM: return qRound(page_.height() * kMillimetresPerPixel);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return static_cast<int>(kDotsPerInch);
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    case PdmNumColors: return std::numeric_limits<int>::max();
    case PdmDepth: return 24;
    default: return QPaintDevice::metric(metric);  // Qt 6.8 asks for the ratio in two halves, made of the one above
    }
}

}  // namespace ui
