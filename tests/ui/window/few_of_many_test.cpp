// A table of many series in the real window: a few are drawn at first, and the window says so for as long as it is so.

#include "tests/ui/window/open_window.h"

#include <algorithm>
#include <string>
#include <vector>

#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include "ui/controls/evidence_caption.h"
#include "ui/controls/series_filter.h"
#include "ui/controls/series_list.h"
#include "ui/window/import_window.h"

namespace {

/// Thirty tasks, strict at three sizes, the last graded as well, and a row that is none.
QByteArray manyTasks()
{
    QByteArray table = "family,task,metric,size,score\n";
    for (int task = 0; task < 30; ++task) {
        for (const char* size : {"1e8", "1e9", "1e10"}) {
            table += "opt,t" + QByteArray::number(task) + ",exact match," + size + ",0.5\n";
        }
    }
    for (const char* size : {"1e8", "1e9", "1e10"}) {
        table += QByteArray("opt,t29,f1,") + size + ",0.6\n";
    }
    return table + "opt,t0,exact match,1e11,much\n";
}

class FewOfMany : public testing::Test {
protected:
    void SetUp() override
    {
        QFile file(folder_.filePath(QStringLiteral("many.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(manyTasks());
        file.close();
        open_.dialogs->import = QStringList{file.fileName()};
        open_.window->run(ui::CommandId::Import);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view().isReading(); }, 60'000));
        OpenWindow::settle();
    }

    ui::ImportWindow& view() { return open_.window->imports().window(); }

    QTemporaryDir folder_;
    OpenWindow open_;
};

TEST_F(FewOfMany, ShowsWhatIsLeftOutFirstAndTheLinesOfTheRows)
{
    for (const QTabWidget* tabs : view().findChildren<QTabWidget*>()) {
        EXPECT_TRUE(tabs->count() != 2 || tabs->currentIndex() == 1) << "a row was left out";
    }
    QTableView* rows = nullptr;
    for (QTableView* table : view().findChildren<QTableView*>()) {
        rows = table->model() == &view().rows() ? table : rows;
    }
    ASSERT_NE(rows, nullptr);
    EXPECT_FALSE(rows->verticalHeader()->isHidden());
    EXPECT_EQ(view().rows().headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("2"));
    EXPECT_EQ(view().rows().headerData(3, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("5"));
    const auto ticked = [&](int row) {
        return view().series().index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    EXPECT_TRUE(ticked(0) && ticked(1)) << "what is drawn stands above";
    EXPECT_FALSE(ticked(2));
}

TEST_F(FewOfMany, SaysForGoodHowManyAreDrawn)
{
    QTest::mouseClick(&view().loadButton(), Qt::LeftButton);
    OpenWindow::settle();
    EXPECT_EQ(open_.session().scenario().view().series,
              (std::vector<std::string>{"opt / t29 / exact match", "opt / t29 / f1"}));
    const auto& caption = *open_.window->findChildren<ui::EvidenceCaption*>().front();
    EXPECT_TRUE(caption.isVisible());
    EXPECT_TRUE(caption.sources().startsWith(QStringLiteral("2 of 31 series drawn. Source: ")))
        << caption.sources().toStdString();
    const auto& list = *open_.window->findChildren<ui::SeriesList*>().front();
    EXPECT_TRUE(list.viewport()->rect().intersects(list.visualItemRect(list.item(29)))) << "where it is drawn";
    EXPECT_EQ(open_.window->exploration().panel(u"panel-graded")->model().title,
              QStringLiteral("Graded metric of the same outputs"));
    open_.window->explorer().request(ui::ShowSeries{"opt / t29 / exact match", false});
    open_.window->explorer().request(ui::ShowSeries{"opt / t3 / exact match", true});
    OpenWindow::settle();
    EXPECT_EQ(open_.window->exploration().panel(u"panel-graded")->model().title, QStringLiteral("Graded metric"));
}

TEST_F(FewOfMany, FindsASeriesByItsName)
{
    QTest::mouseClick(&view().loadButton(), Qt::LeftButton);
    OpenWindow::settle();
    auto& list = *open_.window->findChildren<ui::SeriesList*>().front();
    auto& filter = *open_.window->findChildren<ui::SeriesFilter*>().front();
    ASSERT_TRUE(filter.isVisible());
    const auto names = [&] {
        QStringList seen;
        for (int row = 0; row < list.count(); ++row) {
            if (!list.isRowHidden(row)) {
                seen << list.item(row)->text();
            }
        }
        return seen;
    };
    ASSERT_EQ(names().size(), 31);
    QTest::keyClicks(&filter, QStringLiteral("T17"));
    OpenWindow::settle();
    ASSERT_EQ(names().size(), 1);
    EXPECT_TRUE(names().front().contains(QStringLiteral("t17")));
    EXPECT_EQ(open_.window->explorer().screen().controls.seriesMatch, QStringLiteral("1 of 31 series match"));
    open_.window->explorer().request(ui::ShowSeries{"opt / t3 / exact match", true});
    OpenWindow::settle();
    EXPECT_EQ(names().size(), 1) << "what is typed outlives a change of the rows";
    QTest::keyClick(&filter, Qt::Key_Escape);
    OpenWindow::settle();
    EXPECT_TRUE(filter.text().isEmpty());
    EXPECT_EQ(names().size(), 31);
}

/// Of more series than a picture has room for the first are ticked, and Return loads from a list of them as well.
TEST(VeryManySeries, AreDrawnUpToABoundAndFoundByName)
{
    constexpr std::size_t kAll = 3 * core::kMostSeriesShown;
    QByteArray table = "family,task,metric,size,score\n";
    for (std::size_t i = 0; i < kAll; ++i) {
        table += "f,task" + QByteArray::number(qulonglong(i)) + ",exact match,1e9,0.5\n";
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("very-many.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    OpenWindow open;
    open.dialogs->import = QStringList{file.fileName()};
    open.window->run(ui::CommandId::Import);
    ui::ImportWindow& view = open.window->imports().window();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isReading(); }, 60'000));
    OpenWindow::settle();
    for (auto* button : view.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Draw all")) {
            button->click();
        }
    }
    EXPECT_EQ(view.message(), QStringLiteral("Ticked: the first 200 of 600 series. One picture has no room for more."));
    QTableView* list = nullptr;
    for (QTableView* one : view.findChildren<QTableView*>()) {
        list = one->model() == &view.series() ? one : list;
    }
    ASSERT_NE(list, nullptr);
    list->window()->show();
    QTest::keyClick(list, Qt::Key_Return);
    OpenWindow::settle();
    EXPECT_FALSE(view.isVisible()) << "loaded";
    EXPECT_EQ(open.session().scenario().evidence().series().size(), kAll);
    EXPECT_EQ(open.session().scenario().view().series.size(), core::kMostSeriesShown);
    open.window->explorer().seekSeries(QStringLiteral("TASK59"));
    const ui::ControlsModel& controls = open.window->explorer().screen().controls;
    EXPECT_EQ(controls.series.size(), 11U) << "task59, task590 to task599, of which none is among the first 200";
    EXPECT_EQ(controls.seriesMatch, QStringLiteral("11 of 600 series match"));
    open.window->explorer().seekSeries(QStringLiteral("task f"));
    EXPECT_EQ(controls.seriesMatch, QStringLiteral("600 of 600 series match; the first 200 are listed"));
    open.window->explorer().seekSeries({});
    EXPECT_TRUE(controls.seriesMatch.isEmpty());
}

/// A test of 100 questions that nobody asked for has no floor among other people's data.
TEST_F(FewOfMany, DrawsTheFloorOfNoTestThatNobodyAskedFor)
{
    QTest::mouseClick(&view().loadButton(), Qt::LeftButton);
    open_.window->explorer().request(ui::SetChoice{core::Choice::YScale, static_cast<int>(core::YScale::Log10)});
    OpenWindow::settle();
    const auto hasFloor = [&] {
        const auto& lines = open_.window->exploration().panel(u"panel-strict")->model().moving.lines;
        return std::any_of(lines.begin(), lines.end(),
                           [](const ui::LineModel& line) { return line.id == QStringLiteral("test-floor"); });
    };
    EXPECT_FALSE(hasFloor());
    open_.window->explorer().request(ui::TypeParameter{core::Parameter::Questions, QStringLiteral("2")});
    OpenWindow::settle();
    EXPECT_TRUE(hasFloor());
}

}  // namespace
