#include "ui/export/svg_engine.h"

#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>

#include <QFont>
#include <QPainterPath>
#include <QtMath>

#include "ui/export/deck_xml.h"

namespace ui {

namespace {

constexpr double kStepsAcrossPage = 1e5;

/// How many times longer a transform makes lengths; figures only scale evenly and turn.
double scaleOf(const QTransform& transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

QByteArray opacity(const char* name, const QColor& colour)
{
    return colour.alpha() == 255 ? QByteArray()
                                 : ' ' + QByteArray(name) + "=\"" + QByteArray::number(colour.alphaF(), 'g', 3) + '"';
}

}  // namespace

SvgEngine::SvgEngine(double pageWidth)
    : QPaintEngine(AllFeatures), decimals_(qBound(1, qCeil(std::log10(kStepsAcrossPage / pageWidth)), 5)),
      stepsOfOne_(std::pow(10.0, decimals_))
{
}

void SvgEngine::updateState(const QPaintEngineState& now)
{
    pen_ = now.pen();
    brush_ = now.brush();
    transform_ = now.transform();
}

qint64 SvgEngine::steps(double value) const
{
    return std::llround(value * stepsOfOne_);
}

/// Whole numbers all the way: no rounding adds up along a path, and no locale sets the decimal mark.
void SvgEngine::append(QByteArray& data, qint64 steps) const
{
    std::array<char, 32> text{};
    char* const end = text.data() + text.size();
    char* at = end;
    auto rest = static_cast<quint64>(std::abs(steps));
    const auto put = [&] {
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
    };
    int decimals = decimals_;
    for (; decimals > 0 && rest % 10 == 0; --decimals) {
        rest /= 10;  // a nought at the end says nothing
    }
    for (; decimals > 0; --decimals) {
        put();
    }
    if (at != end) {
        *--at = '.';
    }
    while (rest != 0 || at == end) {
        put();
    }
    data.append(steps < 0 ? "-" : "").append(at, end - at);
}

QByteArray SvgEngine::number(double value) const
{
    QByteArray text;
    append(text, steps(value));
    return text;
}

/// The way from one point to the next, in whole steps of each.
void SvgEngine::appendPoint(QByteArray& data, const QPointF& from, const QPointF& to) const
{
    for (const qint64 way : {steps(to.x()) - steps(from.x()), steps(to.y()) - steps(from.y())}) {
        if (way >= 0 && std::isdigit(static_cast<unsigned char>(data.back()))) {
            data += ' ';
        }
        append(data, way);
    }
}

QByteArray SvgEngine::pathData(const QPainterPath& path) const
{
    QByteArray data;
    QPointF last;
    char command = 0;
    const auto begin = [&](char wanted) {
        if (command != wanted) {
            data += command = wanted;
        }
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPointF point = transform_.map(QPointF(path.elementAt(i)));
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            command = 'M';
            data += "M" + number(point.x()) + ' ' + number(point.y());
            break;
        case QPainterPath::LineToElement:
            begin('l');
            appendPoint(data, last, point);
            break;
        case QPainterPath::CurveToElement:
            begin('c');
            appendPoint(data, last, point);
            appendPoint(data, last, transform_.map(QPointF(path.elementAt(i + 1))));
            appendPoint(data, last, transform_.map(QPointF(path.elementAt(i + 2))));
            last = transform_.map(QPointF(path.elementAt(i + 2)));
            i += 2;
            continue;
        case QPainterPath::CurveToDataElement: break;
        }
        last = point;
    }
    return data;
}

QByteArray SvgEngine::fillAttributes(bool filled) const
{
    if (!filled || brush_.style() == Qt::NoBrush) {
        return " fill=\"none\"";
    }
    return " fill=\"" + brush_.color().name().toLatin1() + '"' + opacity("fill-opacity", brush_.color());
}

QByteArray SvgEngine::strokeAttributes() const
{
    if (pen_.style() == Qt::NoPen) {
        return {};
    }
    const double width = pen_.widthF() * scaleOf(transform_);
    QByteArray text = " stroke=\"" + pen_.color().name().toLatin1() + "\" stroke-width=\"" + number(width) + '"'
                      + opacity("stroke-opacity", pen_.color());
    if (pen_.capStyle() != Qt::FlatCap) {
        text += pen_.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"";
    }
    if (pen_.joinStyle() != Qt::MiterJoin) {
        text += pen_.joinStyle() == Qt::RoundJoin ? " stroke-linejoin=\"round\"" : " stroke-linejoin=\"bevel\"";
    }
    if (pen_.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const double dash : pen_.dashPattern()) {
            dashes += (dashes.isEmpty() ? "" : " ") + number(dash * width);
        }
        text += " stroke-dasharray=\"" + dashes + '"';
    }
    return text;
}

void SvgEngine::element(const QByteArray& shape, bool filled)
{
    const QByteArray fill = fillAttributes(filled);
    const QByteArray stroke = strokeAttributes();
    if (!stroke.isEmpty() || fill != " fill=\"none\"") {
        const QByteArray name = name_.isEmpty() ? QByteArray() : " aria-label=\"" + escaped(name_) + '"';
        elements_ += '<' + shape + fill + stroke + name + "/>\n";
    }
    name_.clear();
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    const bool evenOdd = path.fillRule() == Qt::OddEvenFill && brush_.style() != Qt::NoBrush;
    if (!path.isEmpty()) {
        element("path d=\"" + pathData(path) + '"' + (evenOdd ? " fill-rule=\"evenodd\"" : ""));
    }
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (count < 2) {
        return;
    }
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i) {
        path.lineTo(points[i]);
    }
    const bool closed = mode != PolylineMode;
    element("path d=\"" + pathData(path) + (closed ? "z\"" : "\""), closed);
}

void SvgEngine::drawLines(const QLineF* lines, int count)
{
    for (const QLineF* line = lines; line != lines + count; ++line) {
        const QLineF at = transform_.map(*line);
        element("line x1=\"" + number(at.x1()) + "\" y1=\"" + number(at.y1()) + "\" x2=\"" + number(at.x2())
                    + "\" y2=\"" + number(at.y2()) + '"',
                false);
    }
}

void SvgEngine::drawRects(const QRectF* rectangles, int count)
{
    for (const QRectF* rectangle = rectangles; rectangle != rectangles + count; ++rectangle) {
        const QRectF at = transform_.mapRect(*rectangle);
        element("rect x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" width=\"" + number(at.width())
                + "\" height=\"" + number(at.height()) + '"');
    }
}

void SvgEngine::drawEllipse(const QRectF& rectangle)
{
    const QRectF at = transform_.mapRect(rectangle);
    element("ellipse cx=\"" + number(at.center().x()) + "\" cy=\"" + number(at.center().y()) + "\" rx=\""
            + number(at.width() / 2) + "\" ry=\"" + number(at.height() / 2) + '"');
}

/// Ids are unique in a file: a part's second one is named after its panel, "axes-frame-metric". What ends them makes
/// them unique among files: two figures in one page would share the clip paths of the first.
QString SvgEngine::uniqueId(const QString& id)
{
    if (depth_ == 0) {
        outermost_ = id;
    }
    QString unique = id;
    if (ids_.contains(unique)) {
        unique += u'-' + outermost_.section(u'-', 1);
    }
    for (int number = 2; ids_.contains(unique); ++number) {
        unique = id + u'-' + outermost_.section(u'-', 1) + u'-' + QString::number(number);
    }
    ids_.insert(unique);
    return unique;
}

void SvgEngine::openGroup(const QString& id, const QString& title)
{
    elements_ += "<g id=\"" + escaped(uniqueId(id)) + kDigestGoesHere + "\" class=\"" + escaped(id) + "\">\n";
    if (!title.isEmpty()) {
        elements_ += "<title>" + escaped(title) + "</title>\n";
    }
    ++depth_;
}

void SvgEngine::openClip(const QRectF& rectangle)
{
    const QByteArray id = escaped(uniqueId(QStringLiteral("clip-") + outermost_)) + kDigestGoesHere;
    definitions_ += "<clipPath id=\"" + id + "\"><rect x=\"" + number(rectangle.x()) + "\" y=\"" + number(rectangle.y())
                    + "\" width=\"" + number(rectangle.width()) + "\" height=\"" + number(rectangle.height())
                    + "\"/></clipPath>\n";
    elements_ += "<g clip-path=\"url(#" + id + ")\">\n";
    ++depth_;
}

void SvgEngine::closeGroup()
{
    elements_ += "</g>\n";
    --depth_;
}

void SvgEngine::text(const QTransform& transform, const QPointF& anchor, Qt::Alignment alignment, const QString& text,
                     const QFont& font, const QColor& colour)
{
    const QPointF at = transform.map(anchor);
    const double angle = qRadiansToDegrees(std::atan2(transform.m12(), transform.m11()));
    QByteArray families;
    for (const QString& family : font.families()) {
        families += '\'' + escaped(family) + "', ";
    }
    QByteArray attributes = "x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + '"';
    if (alignment & (Qt::AlignHCenter | Qt::AlignRight)) {
        attributes += alignment & Qt::AlignHCenter ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    }
    if (text != text.simplified()) {
        attributes += " xml:space=\"preserve\"";
    }
    if (std::abs(angle) > 0.01) {
        attributes += " transform=\"rotate(" + QByteArray::number(angle, 'g', 4) + ' ' + number(at.x()) + ' '
                      + number(at.y()) + ")\"";
    }
    elements_ += "<text " + attributes + " font-family=\"" + families + "sans-serif\" font-size=\""
                 + number(font.pixelSize() * scaleOf(transform)) + "\" font-weight=\""
                 + QByteArray::number(font.weight()) + "\" fill=\"" + colour.name().toLatin1() + "\">" + escaped(text)
                 + "</text>\n";
}

}  // namespace ui
