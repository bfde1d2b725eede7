#include "ui/panels/measured_sheet.h"

#include <cmath>

#include <gtest/gtest.h>

#include "ui/panels/mark.h"
#include "ui/panels/stamp_book.h"

namespace {

constexpr QSize kSheetSize(300, 200);

ui::PanelModel panel()
{
    ui::PanelModel model;
    for (int i = 0; i < 150; ++i) {
        ui::MarkerModel& dot = model.still.dots.emplace_back();
        dot.at = {0.1 + 0.0051 * i, 0.2 + 0.0037 * i};
        dot.colour = i % 2 == 0 ? Qt::darkBlue : Qt::darkRed;
    }
    return model;
}

std::vector<const ui::MarkerModel*> dotsOf(const ui::PanelModel& model)
{
    std::vector<const ui::MarkerModel*> dots;
    for (const ui::MarkerModel& dot : model.still.dots) {
        dots.push_back(&dot);
    }
    return dots;
}

QImage paper()
{
    QImage image(kSheetSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// The greatest difference of a pixel's part.
int difference(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max(
                {most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    }
    return most;
}

ui::MarkLook lookOf(const ui::MarkerModel& dot)
{
    return {ui::Mark::Circle, 4.0, QPen(Qt::white, 1.5), dot.colour};
}

TEST(MeasuredSheet, IsDrawnAnewOnlyWhereItsDotsAreOthers)
{
    ui::PanelModel model = panel();
    const ui::PanelFrame frame(model, kSheetSize);
    ui::DotsSheet sheet;
    const auto paint = [&](const ui::PanelFrame& on) {
        QImage image = paper();
        QCPPainter painter(&image);
        painter.setAntialiasing(true);
        sheet.paint(painter, dotsOf(model), {on, model.theme}, [&](QCPPainter& to, const auto& dots) {
            for (const ui::MarkerModel* dot : dots) {
                ui::drawMark(to, lookOf(*dot), on.pixel(dot->at));
            }
        });
        return image;
    };
    const QImage first = paint(frame);
    EXPECT_EQ(sheet.drawn(), 1);
    EXPECT_EQ(paint(frame), first);
    EXPECT_EQ(sheet.drawn(), 1);
    QImage direct = paper();
    QCPPainter painter(&direct);  // which moves by half a pixel where it smooths
    painter.setAntialiasing(true);
    for (const ui::MarkerModel& dot : model.still.dots) {
        ui::drawMark(painter, lookOf(dot), frame.pixel(dot.at));
    }
    EXPECT_LE(difference(first, direct), 2) << "rounded once more where edges are half covered";
    model.still.dots[7].at.ry() += 0.01;
    EXPECT_GT(difference(paint(frame), first), 20);
    EXPECT_EQ(sheet.drawn(), 2);
    paint(ui::PanelFrame(model, QSizeF(280, 200)));
    EXPECT_EQ(sheet.drawn(), 3);
}

TEST(IntervalsSheet, IsDrawnAnewOnlyWhereItsLinesAreOthers)
{
    ui::PanelModel model;
    ui::LineModel& bars = model.still.lines.emplace_back();
    bars.stroke = {Qt::darkBlue, 1.6, {}};
    for (int i = 0; i < 120; ++i) {
        const double x = 0.1 + 0.0067 * i;
        bars.points.push_back({x, 0.2});
        bars.points.push_back({x, 0.3 + 0.004 * i});
        bars.points.push_back({x, std::nan("")});
    }
    const ui::PanelFrame frame(model, kSheetSize);
    ui::IntervalsSheet sheet;
    int painted = 0;
    const auto draw = [&](QCPPainter& on, const ui::LineModel& line) {
        ++painted;
        on.setPen(QPen(line.stroke.colour, line.stroke.width, Qt::SolidLine, Qt::FlatCap));
        for (std::size_t k = 0; k + 2 < line.points.size(); k += 3) {
            on.drawLine(QLineF(frame.pixel({line.points[k].x, line.points[k].y}),
                               frame.pixel({line.points[k + 1].x, line.points[k + 1].y})));
        }
    };
    const auto paint = [&] {
        QImage image = paper();
        QCPPainter painter(&image);
        painter.setAntialiasing(true);
        sheet.paint(painter, {&model.still.lines[0]}, {frame, model.theme},
                    [&](QCPPainter& on, const auto& lines) { draw(on, *lines.front()); });
        return image;
    };
    const QImage first = paint();
    EXPECT_EQ(sheet.drawn(), 1);
    EXPECT_EQ(paint(), first);
    EXPECT_EQ(painted, 1);
    QImage direct = paper();
    QCPPainter painter(&direct);
    painter.setAntialiasing(true);
    draw(painter, bars);
    EXPECT_GT(difference(direct, paper()), 100);
    EXPECT_LE(difference(first, direct), 2) << "rounded once more where edges are half covered";
    bars.points[1].y += 0.1;
    EXPECT_GT(difference(paint(), first), 20);
    EXPECT_EQ(sheet.drawn(), 2);
}

/// Stamped and drawn at places that are whole steps of a pixel from each other, from a place on.
int differenceOfMarks(const ui::MarkLook& look, double scale, double step, const QPointF& from)
{
    const ui::MarkStamp stamp(look, scale);
    QImage stamped = paper();
    QImage drawn = paper();
    QPainter onStamped(&stamped);
    QPainter onDrawn(&drawn);
    onStamped.setClipRect(QRect(0, 0, 200, 200));
    onDrawn.setClipRect(QRect(0, 0, 200, 200));
    onDrawn.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 40; ++i) {
        const QPointF pixel(from.x() - 20.0 + 57 * step * i, from.y() - 10.0 + 35 * step * i);  // also over the edges
        stamp.draw(onStamped, pixel);
        onDrawn.resetTransform();
        onDrawn.translate(pixel);
        onDrawn.scale(scale, scale);
        ui::drawMark(onDrawn, look, {});
    }
    EXPECT_GT(difference(stamped, paper()), 100);
    return difference(stamped, drawn);
}

TEST(MarkStamp, PaintsWhatTheMarkPaintsWithinASixteenthOfAPixel)
{
    using ui::Mark;
    for (const Mark mark : {Mark::Circle, Mark::Square, Mark::Triangle, Mark::Diamond, Mark::TriangleDown, Mark::Cross,
                            Mark::Plus, Mark::Pentagon}) {
        for (const QPen& edge : {QPen(Qt::white, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin), QPen(Qt::NoPen)}) {
            for (const double scale : {1.0, 1.25, 2.0}) {
                const ui::MarkLook look{mark, 4.3, edge, QColor(30, 90, 160)};
                EXPECT_LE(differenceOfMarks(look, scale, 0.125, {0.0, 0.0}), 4) << static_cast<int>(mark) << scale;
                EXPECT_LE(differenceOfMarks(look, scale, 0.125, {0.06, 0.06}), 45) << static_cast<int>(mark) << scale;
            }
        }
    }
}

TEST(MarkStamp, PaintsNothingAtNoPlace)
{
    QImage image = paper();
    QPainter painter(&image);
    const ui::MarkStamp stamp({ui::Mark::Circle, 4.0, QPen(Qt::NoPen), QColor(Qt::black)}, 1.0);
    for (const double nowhere : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e300, -1e300}) {
        stamp.draw(painter, {nowhere, 10.0});
        stamp.draw(painter, {10.0, nowhere});
    }
    EXPECT_EQ(image, paper());
}

ui::MarkerModel dotOf(const QColor& colour)
{
    ui::MarkerModel dot;
    dot.colour = colour;
    return dot;
}

TEST(StampBook, KeepsALookUntilTheThemeOrTheScreenIsAnother)
{
    ui::StampBook book;
    ui::Theme theme;
    int made = 0;
    const auto use = [&](const ui::MarkerModel& dot) {
        book.of(dot, [&] {
            ++made;
            return lookOf(dot);
        });
    };
    book.open(theme, 1.0);
    for (int i = 0; i < 3; ++i) {
        use(dotOf(Qt::darkBlue));
        use(dotOf(Qt::darkRed));
    }
    EXPECT_EQ(made, 2);
    book.open(theme, 1.0);
    use(dotOf(Qt::darkRed));
    EXPECT_EQ(made, 2);
    ui::MarkerModel hollow = dotOf(Qt::darkRed);
    hollow.hollow = true;
    use(hollow);
    EXPECT_EQ(made, 3) << "another look";
    book.open(theme, 1.25);
    use(dotOf(Qt::darkRed));
    EXPECT_EQ(made, 4) << "another screen";
    theme.card = Qt::black;
    book.open(theme, 1.25);
    use(dotOf(Qt::darkRed));
    EXPECT_EQ(made, 5) << "another theme";
}

}  // namespace
