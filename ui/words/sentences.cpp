#include "ui/words/sentences.h"

#include <QRegularExpression>

namespace ui {

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("(?<=[.!?])\\s+(?=\\p{Lu})|(?<=。)(?=.)"));
    return text.split(kBetween, Qt::SkipEmptyParts);
}

}  // namespace ui
