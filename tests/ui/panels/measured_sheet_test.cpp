#include "ui/panels/measured_sheet.h"

#include <gtest/gtest.h>

#include "ui/panels/mark.h"

namespace {

constexpr QSize kSize(300, 200);

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
    QImage image(kSize, QImage::Format_RGB32);
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
    const ui::PanelFrame frame(model, kSize);
    ui::MeasuredSheet sheet;
    const auto paint = [&](const ui::PanelFrame& on) {
        QImage image = paper();
        QCPPainter painter(&image);
        painter.setAntialiasing(true);
        sheet.paint(painter, dotsOf(model), {on, model.theme}, [&](QCPPainter& to, const ui::MarkerModel& dot) {
            ui::drawMark(to, lookOf(dot), on.pixel(dot.at));
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

TEST(MarkStamp, PaintsWhatTheMarkPaints)
{
    using ui::Mark;
    for (const Mark mark : {Mark::Circle, Mark::Square, Mark::Triangle, Mark::Diamond, Mark::TriangleDown, Mark::Cross,
                            Mark::Plus, Mark::Pentagon}) {
        for (const QPen& edge : {QPen(Qt::white, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin), QPen(Qt::NoPen)}) {
            const ui::MarkLook look{mark, 4.3, edge, QColor(30, 90, 160)};
            const ui::MarkStamp stamp(look);
            QImage stamped = paper();
            QImage drawn = paper();
            QPainter onStamped(&stamped);
            QPainter onDrawn(&drawn);
            onStamped.setRenderHint(QPainter::Antialiasing);
            onDrawn.setRenderHint(QPainter::Antialiasing);
            onStamped.translate(0.25, 0.5);
            onDrawn.translate(0.25, 0.5);
            for (int i = 0; i < 40; ++i) {
                const QPointF at(10.0 + 7.03 * i, 12.0 + 4.41 * i);
                stamp.draw(onStamped, at);
                ui::drawMark(onDrawn, look, at);
            }
            EXPECT_LE(difference(stamped, drawn), 4) << static_cast<int>(mark);
            EXPECT_GT(difference(stamped, paper()), 100);
        }
    }
}

}  // namespace
