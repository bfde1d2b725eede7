// How formulas are set: where exponents, limits and halves of a fraction stand, and that nothing of it is a picture.

#include "ui/controls/formula_layout.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "ui/controls/formula_view.h"
#include "ui/present/metric_formula.h"

namespace {

using namespace ui::formulas;

QFont letters(int size = 20)
{
    QFont font;
    font.setPixelSize(size);
    return font;
}

const ui::SetFormula::Letters& piece(const ui::SetFormula& set, const char* text, int nth = 0)
{
    for (const auto& one : set.letters) {
        if (one.text == QString::fromUtf8(text) && nth-- == 0) {
            return one;
        }
    }
    ADD_FAILURE() << "no " << text;
    return set.letters.front();
}

TEST(SetFormula, AnExponentIsSmallerAndHigherBesideItsBase)
{
    const ui::SetFormula set = ui::setFormula(power(name("p"), name("L")), letters());
    const auto& base = piece(set, "p");
    const auto& exponent = piece(set, "L");
    EXPECT_LT(exponent.font.pixelSize(), base.font.pixelSize());
    EXPECT_LT(exponent.at.y(), base.at.y() - 5.0);
    EXPECT_GE(exponent.at.x(), base.at.x() + QFontMetricsF(base.font).horizontalAdvance(base.text) * 0.9);
    EXPECT_TRUE(base.font.italic());  // a variable
    EXPECT_FALSE(piece(ui::setFormula(number(7.0), letters()), "7").font.italic());
}

TEST(SetFormula, AFractionHasARuleBetweenItsHalves)
{
    const ui::SetFormula set = ui::setFormula(fraction(number(1.0), name("K")), letters());
    ASSERT_EQ(set.shapes.size(), 1U);
    const QRectF rule = set.shapes[0].boundingRect();
    EXPECT_LT(piece(set, "1").at.y(), rule.top());
    EXPECT_GT(piece(set, "K").at.y() - QFontMetricsF(piece(set, "K").font).capHeight(), rule.bottom());
    EXPECT_GE(rule.width(), QFontMetricsF(piece(set, "K").font).horizontalAdvance(QStringLiteral("K")));
}

TEST(SetFormula, LimitsStandOverAndUnderASumAndBesideAnIntegral)
{
    const ui::SetFormula sum = ui::setFormula(series("j", name("k"), name("L"), name("p")), letters());
    ASSERT_EQ(sum.shapes.size(), 1U);
    const QRectF sigma = sum.shapes[0].boundingRect();
    EXPECT_LE(piece(sum, "L").at.y(), sigma.top());
    EXPECT_GT(piece(sum, "k").at.y() - QFontMetricsF(piece(sum, "k").font).ascent(), sigma.bottom() - 4.0);
    EXPECT_GT(piece(sum, "p").at.x(), sigma.right());
    const ui::SetFormula whole =
        ui::setFormula(integral("p", number(0.0), number(1.0), call("f", name("p"))), letters());
    const QRectF sign = whole.shapes[0].boundingRect();
    EXPECT_GT(sign.height(), 1.5 * 20);
    EXPECT_LT(piece(whole, "1").at.y(), piece(whole, "0").at.y() - 10.0);
    EXPECT_GT(piece(whole, "1").at.x(), sign.center().x());
    EXPECT_LT(piece(whole, "f").at.x(), piece(whole, "d").at.x());
}

/// What is painted stays within what is said of its size, at every size and for every formula there is.
TEST(SetFormula, PaintsWithinItsRoomAndLargerWhereItIsLarger)
{
    std::vector<ui::Formula> all = {ui::scoreFormula(core::presetScenario("first-light").value())};
    core::Grading veryLong;
    veryLong.veryLong = true;
    for (const core::Metric metric : core::kMetrics) {
        all.push_back(ui::gradeFormula(metric, {}));
        all.push_back(ui::gradeFormula(metric, veryLong));
        for (const ui::Formula& letter : ui::lettersOf(metric, {})) {
            all.push_back(letter);
        }
    }
    for (const ui::Formula& formula : all) {
        double before = 0.0;
        for (const int size : {12, 18, 40}) {
            const ui::SetFormula set = ui::setFormula(formula, letters(size));
            EXPECT_GT(set.width, before) << ui::formulaOnALine(formula).toStdString();
            before = set.width;
            constexpr int kEdge = 20;
            QImage image(static_cast<int>(set.width) + 2 * kEdge, static_cast<int>(set.height()) + 2 * kEdge,
                         QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setPen(Qt::black);
            ui::paintFormula(painter, set, {kEdge, kEdge + set.ascent});
            painter.end();
            const int slack = 2 + size / 8;  // a slanted letter leans out of its advance
            bool inked = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool ink = qGray(image.pixel(x, y)) < 128;
                    inked = inked || ink;
                    const bool inside = x >= kEdge - slack && x <= kEdge + set.width + slack && y >= kEdge - slack
                                        && y <= kEdge + set.height() + slack;
                    ASSERT_TRUE(!ink || inside)
                        << ui::formulaOnALine(formula).toStdString() << " at " << size << ": " << x << ' ' << y;
                }
            }
            EXPECT_TRUE(inked);
        }
    }
}

TEST(FormulaView, ShrinksRatherThanLeavesItsRoomAndSaysItsFormula)
{
    ui::FormulaView view;
    view.setTheme(ui::lightTheme(), 20.0);
    view.setFormulas({ui::gradeFormula(core::Metric::PassMark, {})});
    EXPECT_EQ(view.accessibleName(), ui::formulaOnALine(ui::gradeFormula(core::Metric::PassMark, {})));
    EXPECT_LT(view.heightForWidth(120), view.heightForWidth(400));
    view.resize(120, view.heightForWidth(120));
    const QImage image = view.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        EXPECT_EQ(image.pixel(image.width() - 1, y), image.pixel(image.width() - 1, 0));
    }
}

}  // namespace
