// Counts the figures in which a line touches a label, as another program draws them.
//
//     label_counter PROGRAM [FIGURES [FONT-SCALE [MOST]]]
//
// exports so many figures of random scenarios, sizes and languages, the same in every run, as SVG, has librsvg draw the
// labels by themselves and the lines by themselves, and compares the two pixel by pixel. Lines are curves, faint bells,
// rules, brackets and axes; the grid is counted by itself; areas and dots are none. Markers without a value are counted
// as well. Prints how many figures are touched or lack a value, and the options of each. Exit 1 where more than MOST
// are.

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

#include <QColor>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace {

class Dice {
public:
    template <std::size_t Count>
    const char* oneOf(const std::array<const char*, Count>& choices)
    {
        return choices[static_cast<std::size_t>(number(Count))];
    }
    int number(std::size_t below) { return static_cast<int>(engine_() % below); }
    bool chance(int percent) { return number(100) < percent; }
    QString share(int from, int to)
    {
        return QString::number((from + number(static_cast<std::size_t>(to - from))) / 100.0);
    }

private:
    std::mt19937 engine_{20231};
};

QStringList randomFigure(Dice& dice)
{
    static constexpr std::array kPresets = {
        "first-light", "bell-and-pass-mark", "paper-fig2", "longer-answers", "many-digits", "slope", "mirage-test"};
    static constexpr std::array kLayouts = {"two-panels", "two-panels", "six-panels", "slope", "mirage-test"};
    static constexpr std::array kFamilies = {"point", "beta", "logit-normal", "truncated-normal", "two-groups"};
    static constexpr std::array kAxes = {"mean", "logit", "loss", "size"};
    static constexpr std::array kScales = {"linear", "log10", "loglog"};
    static constexpr std::array kLengths = {"1", "5", "10", "50", "200"};
    static constexpr std::array kSizes = {"slide-16x9", "slide-16x9", "slide-4x3",
                                          "half-slide", "square",     "column-85mm"};
    static constexpr std::array kShown = {"token-accuracy,pass-mark",
                                          "token-accuracy,exact-match",
                                          "token-accuracy,exact-match,pass-mark",
                                          "token-accuracy,brier,pass-mark",
                                          "exact-match,pass-mark",
                                          "token-accuracy,token-edit-distance,exact-match,pass-mark"};
    QStringList options = {"--preset", dice.oneOf(kPresets), "--size", dice.oneOf(kSizes)};
    const auto maybe = [&](int percent, const char* option, const QString& value) {
        if (dice.chance(percent)) {
            options << QString::fromLatin1(option) << value;
        }
    };
    maybe(70, "--mean", dice.share(8, 93));
    maybe(30, "--spread", dice.share(2, 15));
    maybe(40, "--pass-mark", dice.share(50, 95));
    maybe(30, "--length", QString::fromLatin1(dice.oneOf(kLengths)));
    maybe(20, "--distribution", QString::fromLatin1(dice.oneOf(kFamilies)));
    maybe(30, "--layout", QString::fromLatin1(dice.oneOf(kLayouts)));
    maybe(40, "--axis", QString::fromLatin1(dice.oneOf(kAxes)));
    maybe(30, "--y", QString::fromLatin1(dice.oneOf(kScales)));
    maybe(35, "--show", QString::fromLatin1(dice.oneOf(kShown)));
    maybe(40, "--language", QStringLiteral("ja"));
    if (dice.chance(25)) {
        options << QStringLiteral("--brackets");
    }
    return options;
}

bool isShape(const QXmlStreamReader& in)
{
    static const QStringList kShapes = {"path", "polyline", "polygon", "line", "rect", "ellipse", "circle"};
    return kShapes.contains(in.name());
}

/// Whether an element paints letters, outlines or live; the figure itself has a label too.
bool isText(const QXmlStreamReader& in)
{
    return (isShape(in) && in.attributes().hasAttribute(QLatin1String("aria-label")))
           || in.name() == QLatin1String("text");
}

enum class Part { Labels, Lines, Grid };

/// A colour for each thing of a part, so that a pixel says whose it is.
QString colourOf(qsizetype thing)
{
    return QColor(static_cast<QRgb>(8 * (thing + 1))).name();
}

/// The figure with nothing but its labels, its lines or its level lines; each in a colour of its own, and what it is
/// called added to `things`, where that is asked for.
QByteArray partOf(const QByteArray& svg, Part wanted, QStringList* things = nullptr)
{
    const bool labels = wanted == Part::Labels;
    QByteArray part;
    QXmlStreamReader in(svg);
    QXmlStreamWriter out(&part);
    int depth = 0;
    int inLabels = 0;  // the depth of the group of labels; 0: outside
    int inMarker = 0;
    int inGrid = 0;
    int inClip = 0;
    QStringList kinds;  // of the groups around
    while (!in.atEnd()) {
        in.readNext();
        if (in.isEndElement()) {
            kinds.removeLast();
            inLabels = depth == inLabels ? 0 : inLabels;
            inMarker = depth == inMarker ? 0 : inMarker;
            inGrid = depth == inGrid ? 0 : inGrid;
            inClip = depth == inClip ? 0 : inClip;
            --depth;
            out.writeEndElement();
        } else if (in.isStartElement()) {
            ++depth;
            const QString kind = in.attributes().value(QLatin1String("class")).isEmpty()
                                     ? in.attributes().value(QLatin1String("id")).toString()
                                     : in.attributes().value(QLatin1String("class")).toString();
            kinds << (kind.isEmpty() && !kinds.isEmpty() ? kinds.last() : kind);
            inLabels = inLabels == 0 && kind.startsWith(QLatin1String("labels")) ? depth : inLabels;
            const bool dot = kind.startsWith(QLatin1String("marker")) || kind.startsWith(QLatin1String("dot"));
            inMarker = inMarker == 0 && dot ? depth : inMarker;
            inGrid = inGrid == 0 && kind.startsWith(QLatin1String("grid")) ? depth : inGrid;
            const bool text = isText(in);
            const QStringView stroke = in.attributes().value(QLatin1String("stroke"));
            const bool line = isShape(in) && !text && inLabels == 0 && inMarker == 0 && !stroke.isEmpty()
                              && stroke != QLatin1String("none") && (inGrid != 0) == (wanted == Part::Grid);
            inClip = inClip == 0 && in.name() == QLatin1String("clipPath") ? depth : inClip;
            const bool clip = inClip != 0;
            const bool shown = labels ? text && inLabels != 0 : line;
            const bool named = things != nullptr && shown && !clip;
            if (named) {
                *things << (labels ? in.attributes().value(QLatin1String("aria-label")).toString() : kinds.last());
            }
            out.writeStartElement(in.name().toString());
            for (const QXmlStreamAttribute& attribute : in.attributes()) {
                const bool fill = !labels && attribute.name() == QLatin1String("fill");
                const bool ink =
                    named && attribute.name() == (labels ? QLatin1String("fill") : QLatin1String("stroke"));
                out.writeAttribute(attribute.qualifiedName().toString(), fill  ? QStringLiteral("none")
                                                                         : ink ? colourOf(things->size() - 1)
                                                                               : attribute.value().toString());
            }
            if (depth == 1) {
                out.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
            }
            if ((isShape(in) || text) && !shown && !clip) {
                out.writeAttribute(QStringLiteral("display"), QStringLiteral("none"));
            } else if (clip && !labels) {
                out.writeAttribute(QStringLiteral("stroke"), QStringLiteral("none"));
            }
        } else if (in.isCharacters()) {
            out.writeCharacters(in.text().toString());
        }
    }
    return part;
}

/// Whether words are a marker's value: a number, as it is written on a plot, or a loss with its unit and size.
bool isValue(const QString& words)
{
    static const QRegularExpression kValue(QStringLiteral("^[<>]?[ \\x{a0}]?[-\\x{2212}]?[0-9][^A-Za-z]*$"));
    static const QRegularExpression kLoss(QStringLiteral("[0-9]\\s*nats?\\b"));
    return kValue.match(words).hasMatch() || kLoss.match(words).hasMatch();
}

/// How many markers of the metrics have no value beside them.
int valuesLeftOut(const QByteArray& svg)
{
    QXmlStreamReader in(svg);
    int markers = 0;
    int values = 0;
    int depth = 0;
    int inPanel = 0;
    int inLabels = 0;
    int leftOut = 0;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isEndElement()) {
            if (depth == inPanel) {
                leftOut += std::max(0, markers - values);
                markers = values = inPanel = 0;
            }
            inLabels = depth == inLabels ? 0 : inLabels;
            --depth;
        } else if (in.isStartElement()) {
            ++depth;
            const QString kind = in.attributes().value(QLatin1String("class")).toString();
            inPanel = kind.startsWith(QLatin1String("panel-")) ? depth : inPanel;
            inLabels = kind == QLatin1String("labels") ? depth : inLabels;
            markers += kind.startsWith(QLatin1String("marker-")) ? 1 : 0;
            values += inLabels != 0 && isValue(in.attributes().value(QLatin1String("aria-label")).toString()) ? 1 : 0;
        }
    }
    return leftOut;
}

QImage drawn(const QTemporaryDir& folder, const QByteArray& svg)
{
    QFile file(folder.filePath(QStringLiteral("part.svg")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(svg);
    file.close();
    const QString png = folder.filePath(QStringLiteral("part.png"));
    QFile::remove(png);
    QProcess::execute(QStringLiteral("rsvg-convert"), {file.fileName(), QStringLiteral("-o"), png});
    return QImage(png).convertToFormat(QImage::Format_ARGB32);
}

/// A figure of which nothing is seen would be counted as faultless.
bool hasInk(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0) {
                return true;
            }
        }
    }
    return false;
}

bool isTouched(const QImage& labels, const QImage& lines, int x, int y)
{
    constexpr int kInk = 110;  // of 255: of a letter
    constexpr int kLine = 70;  // a hairline between two pixels has half its ink in each
    return qAlpha(labels.pixel(x, y)) > kInk && qAlpha(lines.pixel(x, y)) > kLine;
}

bool touches(const QImage& labels, const QImage& lines)
{
    for (int y = 0; y < labels.height(); ++y) {
        for (int x = 0; x < labels.width(); ++x) {
            if (isTouched(labels, lines, x, y)) {
                return true;
            }
        }
    }
    return false;
}

/// The thing whose colour a pixel has; none where it has that of a mixture.
QString thingAt(const QImage& image, int x, int y, const QStringList& things)
{
    const int colour = static_cast<int>(image.pixel(x, y) & 0xffffffU);
    const int thing = (colour + 4) / 8 - 1;
    return thing >= 0 && thing < things.size() ? things[thing] : QStringLiteral("?");
}

/// Which labels are touched, and by what: "0.60" by curve-pass-mark.
QStringList touchedLabels(const QTemporaryDir& folder, const QByteArray& svg)
{
    QStringList labelNames;
    QStringList lineNames;
    const QImage labels = drawn(folder, partOf(svg, Part::Labels, &labelNames));
    const QImage lines = drawn(folder, partOf(svg, Part::Lines, &lineNames));
    QStringList touched;
    for (int y = 0; y < labels.height(); ++y) {
        for (int x = 0; x < labels.width(); ++x) {
            if (isTouched(labels, lines, x, y)) {
                touched << QStringLiteral("\"%1\" by %2")
                               .arg(thingAt(labels, x, y, labelNames), thingAt(lines, x, y, lineNames));
            }
        }
    }
    touched.removeDuplicates();
    return touched;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "label_counter PROGRAM [FIGURES [FONT-SCALE [MOST]]]\n");
        return 2;
    }
    const int wanted = arguments.value(2, QStringLiteral("200")).toInt();
    const QString scale = arguments.value(3, QStringLiteral("1"));
    const QTemporaryDir folder;
    Dice dice;
    int figures = 0;
    int touched = 0;
    int struck = 0;
    int silent = 0;
    for (int tried = 0; figures < wanted && tried < 4 * wanted; ++tried) {
        const QString path = folder.filePath(QStringLiteral("figure.svg"));
        QFile::remove(path);
        const QStringList options = randomFigure(dice);
        QProcess program;
        program.start(arguments[1],
                      QStringList{"export"} + options + QStringList{"--font-scale", scale, "--output", path});
        program.waitForFinished(60000);
        QFile file(path);
        if (program.exitCode() != 0 || !file.open(QIODevice::ReadOnly)) {
            continue;  // options that do not go together
        }
        const QByteArray svg = file.readAll();
        const QImage labels = drawn(folder, partOf(svg, Part::Labels));
        const QImage lines = drawn(folder, partOf(svg, Part::Lines));
        if (labels.size() != lines.size() || !hasInk(labels) || !hasInk(lines)) {
            std::fprintf(stderr, "not drawn: %s\n", qPrintable(options.join(u' ')));
            return 2;
        }
        ++figures;
        if (const int leftOut = valuesLeftOut(svg)) {
            ++silent;
            std::printf("%d left out: %s\n", leftOut, qPrintable(options.join(u' ')));
        }
        struck += touches(labels, drawn(folder, partOf(svg, Part::Grid))) ? 1 : 0;
        if (touches(labels, lines)) {
            ++touched;
            std::printf("touched, %s: %s\n", qPrintable(touchedLabels(folder, svg).join(QStringLiteral(", "))),
                        qPrintable(options.join(u' ')));
        }
        std::fflush(stdout);
    }
    std::printf("font scale %s: in %d of %d figures a label is touched by a line, in %d by one of the grid; "
                "in %d a marker has no value\n",
                qPrintable(scale), touched, figures, struck, silent);
    return touched + silent > arguments.value(4, QString::number(figures)).toInt() ? 1 : 0;
}
