#include "ui/words/sentences.h"

#include <gtest/gtest.h>

namespace {

TEST(Sentences, EndBeforeACapitalOrATasksName)
{
    EXPECT_EQ(
        ui::sentencesOf(QStringLiteral("15 tasks (Brown et al. 2020, Table H.1). Few-shot bends. See github.com.")),
        (QStringList{QStringLiteral("15 tasks (Brown et al. 2020, Table H.1)."), QStringLiteral("Few-shot bends."),
                     QStringLiteral("See github.com.")}));
    EXPECT_EQ(ui::sentencesOf(QStringLiteral("一つ。二つ（0.5）。")),
              (QStringList{QStringLiteral("一つ。"), QStringLiteral("二つ（0.5）。")}));
    EXPECT_EQ(ui::sentencesOf(QStringLiteral("As in Fig. 6. logical_args does not follow.")),
              (QStringList{QStringLiteral("As in Fig. 6."), QStringLiteral("logical_args does not follow.")}));
    EXPECT_TRUE(ui::sentencesOf({}).isEmpty());
}

}  // namespace
