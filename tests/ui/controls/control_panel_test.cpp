#include "ui/controls/control_panel.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/ui/controls/control_bench.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/list_row.h"
#include "ui/controls/metric_list.h"
#include "ui/controls/section_head.h"
#include "ui/controls/segmented_choice.h"
#include "ui/controls/size_toggles.h"
#include "ui/controls/switch_row.h"

using core::Metric;
using core::Parameter;

namespace {

/// Which widgets are painted while the filter is on.
class PaintWatch final : public QObject {
public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }
    ~PaintWatch() override { QCoreApplication::instance()->removeEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            painted.insert(object);
        }
        return false;
    }
    std::set<QObject*> painted;
};

QList<QWidget*> tabStops(QWidget& panel)
{
    QList<QWidget*> stops;
    for (QWidget* widget = panel.nextInFocusChain(); widget != &panel; widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
            && panel.isAncestorOf(widget)) {
            stops += widget;
        }
    }
    return stops;
}

ui::SegmentedChoice& choice(ControlBench& bench, int index)
{
    return *bench.panel.findChildren<ui::SegmentedChoice*>()[index];
}

core::ValidScenario everything()
{
    return testing_scenarios::changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::TwoGroups;
        s.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
        s.view.xAxis = core::XAxis::Size;
    });
}

}  // namespace

TEST(ControlPanel, SegmentsChoose)
{
    ControlBench bench;
    QTest::mouseClick(&choice(bench, 0).segment(1), Qt::LeftButton);
    EXPECT_EQ(bench.model().grading.tokens, core::TokenMode::Independent);
    EXPECT_TRUE(choice(bench, 0).segment(1).isChecked());
    EXPECT_FALSE(choice(bench, 0).segment(0).isChecked());
    QTest::mouseClick(&choice(bench, 1).segment(2), Qt::LeftButton);
    EXPECT_EQ(bench.view().xAxis, core::XAxis::Loss);
    choice(bench, 2).segment(0).setFocus();
    QTest::keyClick(&choice(bench, 2).segment(0), Qt::Key_Right);
    EXPECT_EQ(bench.view().yScale, core::YScale::Log10);
    QTest::mouseClick(&choice(bench, 3).segment(1), Qt::LeftButton);
    EXPECT_EQ(bench.view().bellAxis, core::BellAxis::Logit);
    EXPECT_EQ(bench.steps(), 4);
    bench.session.history().undo();
    EXPECT_TRUE(choice(bench, 3).segment(0).isChecked());
}

TEST(ControlPanel, TheFamilyIsChosenFromAList)
{
    ControlBench bench;
    auto* box = bench.panel.findChild<ui::ChoiceBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(bench.model().distribution, core::Distribution::LogitNormal);
    EXPECT_EQ(box->currentText(), "Logit-normal");
    bench.session.history().undo();
    EXPECT_EQ(box->currentText(), "Beta");
}

TEST(ControlPanel, TheSwitchTurns)
{
    ControlBench bench;
    auto* veryLong = bench.panel.findChild<ui::SwitchRow*>();
    QTest::mouseClick(veryLong, Qt::LeftButton);
    EXPECT_TRUE(bench.model().grading.veryLong);
    EXPECT_TRUE(veryLong->isChecked());
    EXPECT_FALSE(bench.slider(Parameter::Length).isEnabled());
    veryLong->setFocus();
    QTest::keyClick(veryLong, Qt::Key_Space);
    EXPECT_FALSE(bench.model().grading.veryLong);
    EXPECT_FALSE(veryLong->isChecked());
}

TEST(ControlPanel, MetricsAreShownAndFeatured)
{
    ControlBench bench;
    auto* metrics = bench.panel.findChild<ui::MetricList*>();
    QTest::mouseClick(&metrics->check(Metric::ExactMatch), Qt::LeftButton);
    EXPECT_TRUE(metrics->check(Metric::ExactMatch).isChecked());
    QTest::mouseClick(&metrics->mark(Metric::ExactMatch), Qt::LeftButton);
    EXPECT_EQ(bench.view().featured, Metric::ExactMatch);
    EXPECT_FALSE(metrics->mark(Metric::PassMark).isChecked());
    QTest::mouseClick(&metrics->check(Metric::ExactMatch), Qt::LeftButton);
    EXPECT_EQ(bench.view().featured, Metric::PassMark);
    EXPECT_TRUE(metrics->mark(Metric::PassMark).isChecked());
    EXPECT_FALSE(metrics->check(Metric::ExactMatch).isChecked());
    EXPECT_FALSE(metrics->mark(Metric::Brier).isVisible());
}

TEST(ControlPanel, MovesNothingByItself)
{
    ui::ControlPanel panel;
    panel.setTheme(ui::lightTheme());
    panel.setModel(ui::presentControls(everything(), {}, ui::lightTheme()));
    panel.resize(288, 1300);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    QList<QAbstractButton*> buttons = panel.findChildren<QAbstractButton*>();
    buttons.removeIf([](QAbstractButton* button) {  // what is folded is no part of the document
        return qobject_cast<ui::SectionHead*>(button) != nullptr;
    });
    const auto states = [&] {
        std::vector<bool> checked;
        for (const QAbstractButton* button : buttons) {
            checked.push_back(button->isChecked());
        }
        return checked;
    };
    const std::vector<bool> before = states();
    for (QAbstractButton* button : buttons) {
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_EQ(states(), before) << button->text().toStdString();
    }
}

TEST(ControlPanel, HidingTheLastFeaturedMetricIsExplained)
{
    ControlBench bench;
    auto* metrics = bench.panel.findChild<ui::MetricList*>();
    QTest::mouseClick(&metrics->check(Metric::PassMark), Qt::LeftButton);
    EXPECT_TRUE(metrics->check(Metric::PassMark).isChecked());
    EXPECT_EQ(bench.steps(), 0);
    const auto labels = bench.panel.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == ui::Texts()(ui::Text::RefusedLastFeatured);
    }));
}

TEST(ControlPanel, SizesAreTypedAsAList)
{
    ControlBench bench(everything());
    ui::NumberBox& box = bench.panel.findChildren<ui::ListRow*>().last()->box();  // after the range of the axis
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, "10T, 1.5B");
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(bench.view().sizes, (std::vector{1.5e9, 1e13}));
    EXPECT_EQ(box.text(), "1.5B, 10T");
    box.selectAll();
    QTest::keyClicks(&box, "1.5B, 0x3");
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_TRUE(box.isRefused());
    EXPECT_EQ(bench.view().sizes.size(), 2u);
}

TEST(ControlPanel, TabVisitsTheControlsInTheOrderTheyAreSeen)
{
    ControlBench bench(everything());
    const QList<QWidget*> stops = tabStops(bench.panel);
    EXPECT_GT(stops.size(), 30);
    QPoint last(0, -1);
    for (const QWidget* stop : stops) {
        const QPoint place = stop->mapTo(bench.panel.widget(), stop->rect().center());
        const bool below = place.y() > last.y() + 4;
        const bool beside = std::abs(place.y() - last.y()) <= 4 && place.x() > last.x();
        EXPECT_TRUE(below || beside) << stop->accessibleName().toStdString() << " " << place.x() << "," << place.y();
        last = place;
    }
}

TEST(ControlPanel, EveryTabStopHasANameAndShowsThatItHasTheKeyboard)
{
    ControlBench bench(everything());
    for (QWidget* stop : tabStops(bench.panel)) {
        const auto* button = qobject_cast<QAbstractButton*>(stop);
        EXPECT_FALSE(stop->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            << stop->metaObject()->className();
        bench.panel.setFocus();
        if (QWidget* holder = QApplication::focusWidget()) {
            holder->clearFocus();
        }
        const QImage without = stop->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        EXPECT_NE(stop->grab().toImage(), without) << stop->metaObject()->className();
    }
}

TEST(ControlPanel, AMeanStepRepaintsItsRowOnly)
{
    ControlBench bench(testing_scenarios::changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::Point;
        s.model.anchor.spread = 0.0;
    }));
    bench.panel.repaint();
    QCoreApplication::processEvents();
    PaintWatch watch;
    bench.session.edit(testing_scenarios::atMean(0.61, bench.session.scenario()), ui::Text::ParameterMean);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.painted.count(&bench.slider(Parameter::Mean)) == 1; }));
    for (const Parameter parameter : {Parameter::Spread, Parameter::Length, Parameter::PassMark, Parameter::Choices}) {
        EXPECT_EQ(watch.painted.count(&bench.slider(parameter)), 0u) << core::keyOf(parameter);
        EXPECT_EQ(watch.painted.count(&bench.box(parameter)), 0u) << core::keyOf(parameter);
    }
    EXPECT_EQ(watch.painted.count(&choice(bench, 0).segment(0)), 0u);
    EXPECT_EQ(watch.painted.count(&bench.panel.findChild<ui::MetricList*>()->check(Metric::PassMark)), 0u);
}

TEST(ControlPanel, AnEqualModelRepaintsNothing)
{
    ControlBench bench;
    bench.panel.repaint();
    for (int turn = 0; turn < 5; ++turn) {  // what showing the panel still has to paint
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    PaintWatch watch;
    bench.panel.setModel(ui::presentControls(bench.session.scenario(), {}, ui::lightTheme()));
    QCoreApplication::processEvents();
    for (QObject* widget : watch.painted) {
        ADD_FAILURE() << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST(ControlPanel, ShowsNoWordThatIsNotInTheTexts)
{
    ControlBench bench(everything(), ui::Texts::pseudo());
    bench.type(Parameter::Mean, "7", Qt::Key_Return);
    const auto bracketed = [](QString text) {
        static const QRegularExpression kMarkup(QStringLiteral("<[^<>]*>"));
        return text.remove(kMarkup).isEmpty() || text.startsWith(QChar(0x27E6));
    };
    for (const QWidget* widget : bench.panel.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        EXPECT_TRUE(bracketed(widget->toolTip())) << widget->toolTip().toStdString();
        EXPECT_TRUE(bracketed(widget->accessibleName())) << widget->accessibleName().toStdString();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            EXPECT_TRUE(bracketed(label->text())) << label->text().toStdString();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const bool isNumber = qobject_cast<const ui::SizeToggles*>(button->parentWidget()) != nullptr;  // "6.7B"
            EXPECT_TRUE(isNumber || bracketed(button->text())) << button->text().toStdString();
        }
    }
}

TEST(ControlPanel, FitsANarrowColumn)
{
    ControlBench bench(everything());
    bench.panel.resize(256, 1300);
    QCoreApplication::processEvents();
    EXPECT_LE(bench.panel.widget()->minimumSizeHint().width(), bench.panel.viewport()->width());
    EXPECT_EQ(bench.panel.widget()->width(), bench.panel.viewport()->width());
}

TEST(ControlPanel, ScrollsToTheReasonOfARefusal)
{
    ControlBench bench(testing_scenarios::changed([](core::Scenario& s) {
        s.view.xAxis = core::XAxis::Size;
        s.model.law.jump = 0.5;
    }));
    bench.panel.resize(288, 420);
    bench.type(Parameter::JumpWidth, "99", Qt::Key_Return);
    QLabel* reason = nullptr;
    for (QLabel* label : bench.row(Parameter::JumpWidth).findChildren<QLabel*>()) {
        reason = label->text().contains(QStringLiteral("allowed")) ? label : reason;
    }
    ASSERT_NE(reason, nullptr);
    const QRect seen = bench.panel.viewport()->rect();
    EXPECT_TRUE(seen.contains(reason->mapTo(bench.panel.viewport(), reason->rect().bottomRight())));
    EXPECT_TRUE(seen.contains(reason->mapTo(bench.panel.viewport(), QPoint(0, 0))));
}

/// Unfolded at the lower edge, a section is seen from its head on; unfolded by the program it moves nothing.
TEST(ControlPanel, ScrollsToWhatAPersonUnfolds)
{
    ControlBench bench;
    bench.panel.resize(288, 420);
    auto* head = bench.panel.findChild<QAbstractButton*>(QStringLiteral("section-axes"));
    ASSERT_NE(head, nullptr);
    head->setChecked(false);
    QCoreApplication::processEvents();
    bench.panel.ensureWidgetVisible(head, 0, 0);  // at the lower edge
    const int before = bench.panel.verticalScrollBar()->value();
    const auto seen = [&](const QWidget* widget) {
        return QRect(widget->mapTo(bench.panel.viewport(), QPoint()), widget->size());
    };
    QTest::mouseClick(head, Qt::LeftButton);
    EXPECT_GT(bench.panel.verticalScrollBar()->value(), before);
    EXPECT_GE(seen(head).top(), 0);
    EXPECT_LT(seen(head).top(), 100);
    QTest::mouseClick(head, Qt::LeftButton);
    bench.panel.verticalScrollBar()->setValue(0);
    head->setChecked(true);
    EXPECT_EQ(bench.panel.verticalScrollBar()->value(), 0);
}

TEST(ControlPanel, ShowsWhatWasTypedAsTheBoxWritesIt)
{
    ControlBench bench;
    ASSERT_EQ(bench.box(Parameter::PassMark).text(), QStringLiteral("70 %"));
    for (const char* typed : {"0.7", "70", ".70"}) {
        bench.type(Parameter::PassMark, typed, Qt::Key_Return);
        EXPECT_EQ(bench.box(Parameter::PassMark).text(), QStringLiteral("70 %")) << typed;
    }
    EXPECT_EQ(bench.steps(), 0);
}
