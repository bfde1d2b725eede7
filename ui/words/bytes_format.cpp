// Another part of number_format.h: amounts of memory.

#include "ui/words/number_format.h"

namespace ui {

QString formatBytes(const QString& bytes)
{
    constexpr qlonglong kStep = 1024;
    bool isNumber = false;
    qlonglong count = bytes.toLongLong(&isNumber);
    QString unit = QStringLiteral("B");
    for (const char* larger : {"KiB", "MiB", "GiB"}) {
        if (count >= kStep && count % kStep == 0) {
            count /= kStep;
            unit = QLatin1String(larger);
        }
    }
    return isNumber ? formatCount(count) + QChar(QChar::Nbsp) + unit : bytes;
}

}  // namespace ui
