// A person's own measurements, through the real window: chosen, dropped, pasted, and what is wrong with them.

#include "tests/ui/window/open_window.h"

#include <algorithm>
#include <utility>

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <sys/stat.h>

#include "core/io/scenario_file.h"
#include "core/model/keys.h"
#include "core/model/laid_over.h"
#include "ui/window/import_window.h"

namespace {

using Names = std::vector<std::string>;

/// A folder of files, and a window to bring them into.
class Importing : public testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder_.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    ui::ImportWindow& view() { return open_.window->imports().window(); }

    /// Reading goes on beside everything else; a slow machine takes its time.
    void waitForReading()
    {
        OpenWindow::settle();  // a change is taken up once its cell's editor is gone
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view().isReading(); }, 60'000));
        OpenWindow::settle();
    }

    void import(const QStringList& paths)
    {
        open_.dialogs->import = paths;
        open_.window->run(ui::CommandId::Import);
        waitForReading();
    }

    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent let(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open_.window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QCoreApplication::sendEvent(open_.window.get(), &let);
        waitForReading();
    }

    void load()
    {
        QTest::mouseClick(&view().loadButton(), Qt::LeftButton);
        OpenWindow::settle();
    }

    const core::Evidence& evidence() { return open_.session().scenario().evidence(); }
    const Names& drawn() { return open_.session().scenario().view().series; }

    /// What a table of the view says.
    static QString cell(const QAbstractItemModel& table, int row, int column)
    {
        return table.index(row, column).data().toString();
    }

    static Names columnOf(const QAbstractItemModel& table, int column)
    {
        Names cells;
        for (int row = 0; row < table.rowCount(); ++row) {
            cells.push_back(cell(table, row, column).toStdString());
        }
        return cells;
    }

    QTemporaryDir folder_;
    OpenWindow open_;
};

const QByteArray kTable = "size,family,acc,edit_distance\n"
                          "1e8,opt,0.01,3.5\n1e9,opt,0.02,2.5\n1e10,opt,0.6,1\n"
                          "1e8,pythia,0.02,3.4\n1e9,pythia,0.05,2.2\n1e10,pythia,0.7,0.8\n";

TEST_F(Importing, IsOneStepThatCanBeUndone)
{
    import({write(QStringLiteral("own.csv"), kTable)});
    ASSERT_TRUE(view().isVisible());
    EXPECT_TRUE(evidence().series().empty()) << "nothing is loaded before it is said";
    EXPECT_EQ(view().rows().rowCount(), 12);
    EXPECT_EQ(cell(view().rows(), 0, 0), QStringLiteral("opt"));
    EXPECT_EQ(cell(view().rows(), 0, 4), QStringLiteral("0.01"));
    const int steps = open_.session().history().count();
    load();
    EXPECT_FALSE(view().isVisible());
    EXPECT_EQ(evidence().names(),
              (Names{"opt / acc", "opt / edit_distance", "pythia / acc", "pythia / edit_distance"}));
    EXPECT_EQ(drawn(), evidence().names());
    if (const auto measured = core::fromKey<core::Layout>("measured")) {
        EXPECT_EQ(open_.session().scenario().view().layout, *measured);
    }
    EXPECT_EQ(open_.session().history().count(), steps + 1);
    EXPECT_EQ(open_.session().undoName({}), QStringLiteral("Load measurements"));
    open_.session().history().undo();
    EXPECT_TRUE(evidence().series().empty());
    EXPECT_EQ(open_.session().scenario(), core::ValidScenario());
}

TEST_F(Importing, IsSavedInTheDocument)
{
    import({write(QStringLiteral("own.csv"), kTable)});
    load();
    const QString path = folder_.filePath(QStringLiteral("own.mirage"));
    ASSERT_TRUE(open_.window->file().saveTo(path));
    EXPECT_EQ(core::readScenarioFile(path.toStdString()).value(), open_.session().scenario());
}

TEST_F(Importing, DrawsWhatIsTicked)
{
    import({write(QStringLiteral("own.csv"), kTable)});
    EXPECT_EQ(columnOf(view().series(), 0),
              (Names{"opt / acc", "opt / edit_distance", "pythia / acc", "pythia / edit_distance"}));
    EXPECT_TRUE(view().series().setData(view().series().index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(view().series().setData(view().series().index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
    load();
    EXPECT_EQ(evidence().series().size(), 4U);
    EXPECT_EQ(drawn(), (Names{"opt / acc", "pythia / acc"}));
}

TEST_F(Importing, AddsToWhatThereIsOrReplacesIt)
{
    import({write(QStringLiteral("a.csv"), "size,acc\n1e8,0.1\n1e9,0.2\n")});
    load();
    import({write(QStringLiteral("b.csv"), "size,f1\n1e8,0.3\n1e9,0.4\n")});
    load();
    EXPECT_EQ(evidence().names(), (Names{"acc", "f1"}));
    import({write(QStringLiteral("c.csv"), "size,em\n1e8,0.3\n1e9,0.4\n")});
    for (QCheckBox* choice : view().findChildren<QCheckBox*>()) {
        if (choice->text() == ui::Texts()(ui::Text::ImportReplace)) {
            choice->click();
        }
    }
    load();
    EXPECT_EQ(evidence().names(), (Names{"em"}));
}

TEST_F(Importing, EveryGuessCanBeChanged)
{
    import({write(QStringLiteral("own.csv"), "size,foo,note\n1,10,0.5\n7,20,0.6\n")});
    EXPECT_EQ(view().message(), ui::Texts()(ui::Text::ImportUnitAsked));
    EXPECT_FALSE(view().loadButton().isEnabled());
    auto* unit = view().findChildren<QComboBox*>().front();
    unit->setCurrentIndex(3);
    emit unit->activated(3);
    waitForReading();
    EXPECT_EQ(cell(view().rows(), 1, 3), QStringLiteral("7e9"));
    EXPECT_EQ(columnOf(view().columns(), 1), (Names{"model size", "scores", "scores"}));
    view().columns().setData(view().columns().index(2, 1), static_cast<int>(core::Role::Ignored), Qt::EditRole);
    waitForReading();
    EXPECT_EQ(columnOf(view().columns(), 1), (Names{"model size", "scores", "nothing of use"}));
    view().metrics().setData(view().metrics().index(0, 4), 1, Qt::EditRole);  // per cent
    waitForReading();
    view().metrics().setData(view().metrics().index(0, 1), QStringLiteral("exact match"), Qt::EditRole);
    waitForReading();
    view().metrics().setData(view().metrics().index(0, 2), static_cast<int>(core::Grade::Strict), Qt::EditRole);
    waitForReading();
    view().metrics().setData(view().metrics().index(0, 3), static_cast<int>(core::Measure::Fraction), Qt::EditRole);
    waitForReading();
    load();
    ASSERT_EQ(evidence().names(), (Names{"exact match"}));
    const core::Series& series = evidence().series().front();
    EXPECT_EQ(series.grade, core::Grade::Strict);
    EXPECT_EQ(series.measure, core::Measure::Fraction);
    EXPECT_EQ(series.points.back().score, 0.2);
    EXPECT_EQ(series.points.back().size, 7e9);
}

/// A column taken for errors by hand belongs to the nearest scores, said, and to others once a person chooses them.
TEST_F(Importing, WhoseErrorsAColumnHoldsCanBeChosen)
{
    import({write(QStringLiteral("own.csv"), "size,acc,f1,spread\n1e8,0.1,0.5,0.01\n1e9,0.2,0.6,0.02\n")});
    EXPECT_EQ(cell(view().columns(), 3, 2), QString());
    view().columns().setData(view().columns().index(3, 1), static_cast<int>(core::Role::Error), Qt::EditRole);
    waitForReading();
    EXPECT_EQ(columnOf(view().columns(), 1), (Names{"model size", "scores", "scores", "standard error"}));
    EXPECT_EQ(columnOf(view().columns(), 2), (Names{"", "", "", "f1"}));
    EXPECT_EQ(columnOf(view().remarks(), 5),
              (Names{"spread: taken to belong to “f1”, the nearest scores; under “Belongs to” others can be chosen"}));
    const QModelIndex owner = view().columns().index(3, 2);
    EXPECT_EQ(owner.data(ui::LazyTable::kOptionsRole).toStringList(),
              QStringList({QStringLiteral("acc"), QStringLiteral("f1")}));
    EXPECT_TRUE(view().columns().index(1, 2).data(ui::LazyTable::kOptionsRole).toStringList().isEmpty());
    view().columns().setData(owner, 0, Qt::EditRole);
    waitForReading();
    EXPECT_EQ(columnOf(view().columns(), 2), (Names{"", "", "", "acc"}));
    for (const std::string& reason : columnOf(view().remarks(), 5)) {
        EXPECT_FALSE(reason.starts_with("spread")) << reason;
    }
    load();
    EXPECT_EQ(evidence().find("acc")->points.front().standardError, 0.01);
    EXPECT_EQ(evidence().find("f1")->points.front().standardError, std::nullopt);
}

/// However long the files' names and the families, the scores stand in sight, and the names whole in a tooltip.
TEST_F(Importing, LongNamesLeaveTheScoresInSight)
{
    const QString longName = QStringLiteral("results-of-the-evaluation-of-%1-").arg(QString(120, u'x'));
    const QString family = QString(150, u'F');
    QStringList paths;
    for (const QString& end : {QStringLiteral("one.csv"), QStringLiteral("two.csv")}) {
        paths << write(
            longName + end,
            QStringLiteral("size,family,task,acc\n1e8,%1,%1,0.1\n1e9,%1,%1,0.2\n").arg(family + end).toUtf8());
    }
    import(paths);
    for (QTableView* table : view().findChildren<QTableView*>()) {
        if (table->model() == &view().rows()) {
            constexpr int kScore = 4;
            const int end = table->columnViewportPosition(kScore) + table->columnWidth(kScore);
            EXPECT_LE(end, table->viewport()->width());
            EXPECT_GT(table->viewport()->width(), 2 * table->verticalHeader()->width());
            EXPECT_EQ(table->verticalHeader()->textElideMode(), Qt::ElideMiddle);
        }
    }
    EXPECT_EQ(view().rows().headerData(0, Qt::Vertical, Qt::ToolTipRole), QString(longName + "one.csv: 2"));
}

/// "lower end of an interval" was cut over columns of short numbers.
TEST_F(Importing, WhatAColumnIsCalledIsNeverCut)
{
    import({write(QStringLiteral("own.csv"), "size,acc,ci_lower,ci_upper,n\n1e8,0.1,0,0.2,50\n1e9,0.4,0.3,0.5,50\n")});
    for (const QTableView* table : view().findChildren<QTableView*>()) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            EXPECT_GE(table->columnWidth(column), table->horizontalHeader()->sectionSizeHint(column))
                << table->model()->headerData(column, Qt::Horizontal).toString().toStdString();
        }
    }
}

TEST_F(Importing, BadRowsAreListedAndGoodOnesStay)
{
    import({write(QStringLiteral("own.csv"), "size,acc\n1e8,0.1\n-1,0.2\n1e9,1.5\n1e400,0.3\n1e10,0.4,7\n2e10,0.5\n")});
    EXPECT_EQ(columnOf(view().rows(), 4), (Names{"0.1", "0.5"}));
    EXPECT_EQ(columnOf(view().remarks(), 2), (Names{"3", "4", "5", "6"}));
    EXPECT_EQ(columnOf(view().remarks(), 3), (Names{"1", "2", "1", ""}));
    EXPECT_EQ(columnOf(view().remarks(), 4), (Names{"-1", "1.5", "1e400", ""}));  // three fields are no value
    EXPECT_EQ(cell(view().remarks(), 0, 5), QStringLiteral("size: -1 is out of range, allowed: 1 to 1e30; left out"));
    EXPECT_EQ(cell(view().remarks(), 0, 0), QStringLiteral("left out"));
    load();
    EXPECT_EQ(evidence().series().front().points.size(), 2U);
}

/// Two cells are empty: "2" is not what stands in them.
TEST_F(Importing, CountsAreNoValues)
{
    import({write(QStringLiteral("own.csv"), "size,acc,f1\n1e8,0.1,0.2\n1e9,,0.3\n2e9,,0.4\n1e10,0.3,0.5\n")});
    ASSERT_EQ(view().remarks().rowCount(), 1);
    EXPECT_TRUE(cell(view().remarks(), 0, 5).contains(QStringLiteral("empty cells left out: 2")))
        << cell(view().remarks(), 0, 5).toStdString();
    EXPECT_EQ(cell(view().remarks(), 0, 4), QString());
}

TEST_F(Importing, WhatWasLeftOutStandsBeforeNotes)
{
    import({write(QStringLiteral("own.csv"), "size,foo\n1e9,5\nbig,6\n1e10,7\n")});
    EXPECT_EQ(columnOf(view().remarks(), 0), (Names{"left out", "note"}));
    EXPECT_EQ(columnOf(view().remarks(), 2), (Names{"3", ""}));
}

TEST_F(Importing, FilesAreDroppedAndFoldersToo)
{
    ASSERT_TRUE(QDir(folder_.path()).mkpath(QStringLiteral("results/opt")));
    const QString first = write(QStringLiteral("results/opt/a.csv"), "size,family,acc\n1e8,opt,0.1\n1e9,opt,0.2\n");
    write(QStringLiteral("results/b.csv"), "size,family,acc\n1e10,opt,0.6\n");
    write(QStringLiteral("results/README.md"), "# no table\n");
    drop({QUrl::fromLocalFile(folder_.filePath(QStringLiteral("results")))});
    ASSERT_TRUE(view().isVisible());
    EXPECT_EQ(view().understood()->reading.files.size(), 2U);
    load();
    EXPECT_EQ(evidence().series().front().points.size(), 3U);
    drop({QUrl::fromLocalFile(first)});
    EXPECT_TRUE(view().isVisible());
}

TEST_F(Importing, ADocumentDroppedWithTablesIsOpenedFirst)
{
    core::Scenario scenario;
    scenario.model.mean = 0.75;
    const QString document = folder_.filePath(QStringLiteral("own.mirage"));
    ASSERT_TRUE(core::writeScenarioFile(document.toStdString(), core::validate(scenario).value()));
    drop({QUrl::fromLocalFile(document), QUrl::fromLocalFile(write(QStringLiteral("own.csv"), kTable))});
    EXPECT_EQ(open_.model().mean, 0.75);
    ASSERT_TRUE(view().isVisible());
    load();
    EXPECT_EQ(open_.model().mean, 0.75);
    EXPECT_EQ(evidence().series().size(), 4U);
}

TEST_F(Importing, CellsOfASpreadsheetArePasted)
{
    QApplication::clipboard()->setText(QStringLiteral("Params (B)\tacc\n1\t0.1\n7\t0.4\n"));
    QTest::keyClick(open_.window.get(), Qt::Key_V, Qt::ControlModifier);
    waitForReading();
    ASSERT_TRUE(view().isVisible());
    load();
    EXPECT_EQ(evidence().series().front().points.back().size, 7e9);
    QApplication::clipboard()->setText(QStringLiteral("a word"));
    QTest::keyClick(open_.window.get(), Qt::Key_V, Qt::ControlModifier);
    OpenWindow::settle();
    EXPECT_FALSE(view().isVisible());
}

TEST_F(Importing, OpenTakesTablesAsWell)
{
    open_.dialogs->open = write(QStringLiteral("own.csv"), kTable);
    open_.window->run(ui::CommandId::Open);
    waitForReading();
    EXPECT_TRUE(view().isVisible());
}

/// What a person may open by mistake: said, and nothing else happens.
TEST_F(Importing, WhatHoldsNothingIsSaid)
{
    const QStringList bad = {
        write(QStringLiteral("empty.csv"), ""),
        write(QStringLiteral("header.csv"), "size,acc\n"),
        write(QStringLiteral("nul.csv"), QByteArray("s\0i\0z\0e\0,\0a\0c\0c\0\n\0", 18)),
        write(QStringLiteral("latin.csv"), "size,acc\n1e9,0.1\xE9\n"),
        write(QStringLiteral("wide.csv"), QByteArray("a,").repeated(100'000) + "b\n1\n"),
        write(QStringLiteral("list.json"), "[1, 2"),
        write(QStringLiteral("gpt-4o.json"), R"([{"name": {"name": "exact_match"}, "count": 5, "mean": 0.4}])"),
        QStringLiteral("/dev/zero"),
        folder_.filePath(QStringLiteral("gone.csv")),
    };
    for (const QString& path : bad) {
        open_.dialogs->problems.clear();
        import({path});
        ASSERT_EQ(open_.dialogs->problems.size(), 1) << path.toStdString();
        EXPECT_FALSE(open_.dialogs->problems[0].contains(QStringLiteral("these files"))) << path.toStdString();
        EXPECT_FALSE(view().isVisible()) << path.toStdString();
    }
    EXPECT_EQ(open_.session().history().count(), 0);
}

/// A file of every kind that people have, and a series that must come out of it.
TEST_F(Importing, EveryKindOfFileIsTaken)
{
    const QString fixtures = QStringLiteral(METRIC_MIRAGE_SOURCE_DIR "/tests/fixtures/import/");
    ASSERT_TRUE(QDir(folder_.path()).mkpath(QStringLiteral("gsm:model=meta_llama-2-7b,shots=5")));
    const std::pair<QString, const char*> kinds[] = {
        {fixtures + QStringLiteral("01_long_tidy.csv"), "Pythia / lambada / acc"},
        {fixtures + QStringLiteral("02_wide_obsscaling.csv"), "Llama-2 / MMLU"},
        {fixtures + QStringLiteral("04_opencompass_summary.csv"), "qwen1.5-chat-hf / gsm8k / accuracy"},
        {fixtures + QStringLiteral("09_lm_eval_0.4.json"), "Qwen2.5 / lambada_openai / perplexity"},
        {fixtures + QStringLiteral("10_lm_eval_0.3.json"), "bloom / squad2 / HasAns_f1"},
        {write(QStringLiteral("gsm:model=meta_llama-2-7b,shots=5/stats.json"),
               R"([{"name": {"name": "exact_match", "split": "test"}, "count": 100, "mean": 0.64, "stddev": 0.48}])"),
         "llama-2 / gsm / exact_match"},
        {write(QStringLiteral("inspect.json"),
               R"({"eval": {"task": "arc", "model": "hf/llama-8B"}, "results": {"completed_samples": 16,
                  "scores": [{"name": "match", "metrics": {"accuracy": {"value": 0.5}, "stderr": {"value": 0.125}}}]}})"),
         "llama / arc / accuracy"},
        {write(QStringLiteral("printed.md"),
               "hf (pretrained=EleutherAI/pythia-160m)\n\n|Tasks|Metric|Value|   |Stderr|\n|---|---|---:|---|---:|\n"
               "|arc|acc|0.25|±|0.01|\n|   |acc_norm|0.3|±|0.01|\n"),
         "pythia / arc / acc_norm"},
        {write(QStringLiteral("wandb.csv"), "Step,run-1B - eval/arc_acc,run-1B - eval/arc_acc__MIN\n100,0.1,0.1\n"),
         "run / eval/arc / acc"},
    };
    for (const auto& [path, name] : kinds) {
        import({path});
        ASSERT_TRUE(view().isVisible()) << path.toStdString();
        load();
        EXPECT_NE(evidence().find(name), nullptr)
            << path.toStdString() << ": " << (evidence().names().empty() ? "" : evidence().names().front());
        open_.session().history().undo();
        EXPECT_TRUE(evidence().series().empty());
    }
}

/// A pipe that nobody writes to: the window stays free, says that it reads, and lets go when asked.
TEST_F(Importing, ReadingCanBeGivenUp)
{
    const QString pipe = folder_.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    open_.dialogs->import = {pipe};
    open_.window->run(ui::CommandId::Import);
    OpenWindow::settle();
    ASSERT_TRUE(view().isVisible());
    EXPECT_TRUE(view().isReading());
    EXPECT_EQ(view().message(), ui::Texts()(ui::Text::ImportReading));
    EXPECT_FALSE(view().loadButton().isEnabled());
    QTest::mouseClick(&view().cancelButton(), Qt::LeftButton);
    EXPECT_FALSE(view().isReading());
    EXPECT_FALSE(view().isVisible());
    import({write(QStringLiteral("own.csv"), kTable)});
    EXPECT_EQ(view().rows().rowCount(), 12) << "and can be asked again";
}

/// Space ticks a series, Enter opens a choice, and every table has a name.
TEST_F(Importing, CanBeDoneByKeyboardAndHeard)
{
    import({write(QStringLiteral("own.csv"), kTable)});
    QStringList names;
    for (QTableView* table : view().findChildren<QTableView*>()) {
        names << table->accessibleName();
        if (table->model() == &view().series()) {
            table->setCurrentIndex(view().series().index(0, 0));
            QTest::keyClick(table, Qt::Key_Space);
        }
        if (table->model() == &view().columns()) {
            table->setFocus();
            table->setCurrentIndex(view().columns().index(2, 1));
            QTest::keyClick(table, Qt::Key_Return);
            OpenWindow::settle();
            auto* box = table->findChild<QComboBox*>();
            ASSERT_NE(box, nullptr);
            EXPECT_EQ(box->currentText(), QStringLiteral("scores"));
            EXPECT_EQ(box->count(), static_cast<int>(core::Role::Correct) + 1);
            QTest::keyClick(box, Qt::Key_Escape);
            OpenWindow::settle();
        }
    }
    names.sort();
    EXPECT_EQ(names, QStringList({QStringLiteral("Columns"), QStringLiteral("Left out and noted (0)"),
                                  QStringLiteral("Metrics"), QStringLiteral("Rows as understood"),
                                  QStringLiteral("Series to draw")}));
    load();
    EXPECT_EQ(drawn().size(), 3U);
}

TEST_F(Importing, FitsASmallScreen)
{
    import({write(QStringLiteral("own.csv"), kTable)});
    EXPECT_LT(view().minimumSizeHint().width(), 680);  // 1024 x 640 at 150 %
    EXPECT_LT(view().minimumSizeHint().height(), 450);
    open_.window->setTexts(ui::textsFor(ui::Language::Japanese));
    OpenWindow::settle();
    EXPECT_LT(view().minimumSizeHint().width(), 680);
}

TEST_F(Importing, Utf16IsRead)
{
    QByteArray bytes = "\xFF\xFE";
    for (const char c : std::string("size,acc\n1e9,0.5\n")) {
        bytes.append(c).append('\0');
    }
    import({write(QStringLiteral("own.csv"), bytes)});
    EXPECT_EQ(columnOf(view().rows(), 4), (Names{"0.5"}));
}

TEST_F(Importing, OfHundredsOfSeriesAFewAreDrawn)
{
    QByteArray table = "size,task,acc\n";
    for (int i = 0; i < 300; ++i) {
        table += "1e8,t" + QByteArray::number(i) + ",0.1\n1e9,t" + QByteArray::number(i) + ",0.2\n";
    }
    import({write(QStringLiteral("own.csv"), table)});
    EXPECT_EQ(view().series().rowCount(), 300);
    const Names reasons = columnOf(view().remarks(), 5);
    EXPECT_TRUE(reasons.empty());
    load();
    EXPECT_EQ(evidence().series().size(), 300U);
    EXPECT_EQ(drawn(), Names{"t0 / acc"}) << "the others wait in the list";
}

TEST_F(Importing, CanBeGivenUpAndSpeaksBothLanguages)
{
    import({write(QStringLiteral("own.csv"), kTable)});
    open_.window->setTexts(ui::textsFor(ui::Language::Japanese));
    EXPECT_EQ(columnOf(view().columns(), 1).front(), "モデルサイズ");
    EXPECT_EQ(view().windowTitle(), QStringLiteral("測定値の取り込み"));
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_FALSE(view().isVisible());
    EXPECT_TRUE(evidence().series().empty());
}

}  // namespace
