#include "ui/words/names_cut.h"

#include <set>

#include <QFont>
#include <gtest/gtest.h>

namespace {

QFontMetricsF letters()
{
    return QFontMetricsF(QFont());
}

std::set<QString> asSet(const QStringList& names)
{
    return {names.begin(), names.end()};
}

void expectApart(const QStringList& names, double width)
{
    const QStringList cut = ui::cutApart(names, letters(), width);
    EXPECT_EQ(asSet(cut).size(), asSet(names).size()) << cut.join(u'|').toStdString();
    for (const QString& name : cut) {
        EXPECT_LE(letters().horizontalAdvance(name), width) << name.toStdString();
    }
}

TEST(NamesCut, AreWholeWhereThereIsRoom)
{
    const QStringList names{QStringLiteral("bleu"), QStringLiteral("exact string match")};
    EXPECT_EQ(ui::cutApart(names, letters(), 1000.0), names);
}

TEST(NamesCut, LoseTheirMiddles)
{
    const QString name = QStringLiteral("normalized aggregate score of all tasks");
    const double width = 0.5 * letters().horizontalAdvance(name);
    EXPECT_EQ(ui::cutApart({name}, letters(), width), QStringList{letters().elidedText(name, Qt::ElideMiddle, width)});
}

/// Names that differ in the middle alone would both be what stands around it.
TEST(NamesCut, AreNeverTheSame)
{
    const QStringList middles{QStringLiteral("gender minority bias score"), QStringLiteral("gender bias score"),
                              QStringLiteral("gender inclusivity score")};
    const QStringList sizes{QStringLiteral("Qwen1.5-0.5B-Chat of the first evaluation / strict"),
                            QStringLiteral("Qwen1.5-1.8B-Chat of the first evaluation / strict"),
                            QStringLiteral("Qwen1.5-1.4B-Chat of the first evaluation / strict")};
    const QStringList late{QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa1aaaaaaaaaaaaaaaaaaaaaaaa"),
                           QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa2aaaaaaaaaaaaaaaaaaaaaaaa"),
                           QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa3aaaaaaaaaaaaaaaaaaaaaaaa")};
    for (const QStringList& names : {middles, sizes, late}) {
        for (const double wide : {8.0, 10.0, 12.0, 16.0, 20.0}) {
            expectApart(names, wide * letters().averageCharWidth());
        }
    }
}

/// The same name twice is the same twice, cut or not.
TEST(NamesCut, OfOneNameAreOne)
{
    const QString name = QStringLiteral("a name that is much too long for this");
    const QStringList cut = ui::cutApart({name, name}, letters(), 12.0 * letters().averageCharWidth());
    EXPECT_EQ(cut[0], cut[1]);
}

}  // namespace
