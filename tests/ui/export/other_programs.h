#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace tests {

/// What another program prints of a figure; "IN" in the arguments stands for its file, "OUT" for one beside it.
QByteArray printedOf(const QByteArray& figure, const QString& program, const QStringList& arguments);

/// The picture another program makes of a figure, "OUT.png": what a slide would show, not what Qt thinks it drew.
QImage renderedBy(const QByteArray& figure, const QString& program, const QStringList& arguments);

/// An SVG by librsvg, a PDF by poppler at 96 dots an inch.
QImage renderedSvg(const QByteArray& svg);
QImage renderedPdf(const QByteArray& pdf);

/// The share of pixels that differ by more than antialiasing explains.
double difference(const QImage& a, const QImage& b);

}  // namespace tests
