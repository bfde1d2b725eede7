#include "ui/words/sentences.h"

#include <QRegularExpression>

namespace ui {

QStringList sentencesOf(const QString& text)
{
    // a sentence may begin with a task's own name, as logical_args
    static const QRegularExpression kBetween(QStringLiteral("(?<=[.!?])\\s+(?=\\p{Lu}|\\p{Ll}+_)|(?<=。)(?=.)"));
    return text.split(kBetween, Qt::SkipEmptyParts);
}

}  // namespace ui
