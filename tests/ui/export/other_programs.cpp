#include "tests/ui/export/other_programs.h"

#include <cmath>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tests {

namespace {

QByteArray runOn(const QTemporaryDir& folder, const QByteArray& figure, const QString& program, QStringList arguments)
{
    const QString source = folder.filePath(QStringLiteral("figure"));
    QFile file(source);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(figure);
    file.close();
    arguments.replaceInStrings(QStringLiteral("IN"), QStringLiteral("figure"))
        .replaceInStrings(QStringLiteral("OUT"), QStringLiteral("out"));
    QProcess process;
    process.setWorkingDirectory(folder.path());  // whose own name is any, and may hold an "IN"
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString() << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

}  // namespace

QByteArray printedOf(const QByteArray& figure, const QString& program, const QStringList& arguments)
{
    const QTemporaryDir folder;
    return runOn(folder, figure, program, arguments);
}

QImage renderedBy(const QByteArray& figure, const QString& program, const QStringList& arguments)
{
    const QTemporaryDir folder;
    runOn(folder, figure, program, arguments);
    QImage image(folder.filePath(QStringLiteral("out.png")));
    EXPECT_FALSE(image.isNull()) << program.toStdString();
    return image;
}

QImage renderedSvg(const QByteArray& svg)
{
    return renderedBy(svg, QStringLiteral("rsvg-convert"), {"IN", "-o", "OUT.png"});
}

QImage renderedPdf(const QByteArray& pdf)
{
    return renderedBy(pdf, QStringLiteral("pdftoppm"), {"-r", "96", "-png", "-singlefile", "IN", "OUT"});
}

double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return 1.0;
    }
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(a.width()) * a.height());
}

}  // namespace tests
