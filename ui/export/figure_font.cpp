#include "ui/export/figure_font.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

namespace {

const QString kFigureFont = QStringLiteral("DejaVu Sans");

}  // namespace

core::Result<QString> figureFont(const QString& asked)
{
    if (asked.isEmpty()) {
        return kFigureFont;
    }
    QStringList installed = QFontDatabase::families();
    installed.replaceInStrings(QRegularExpression(QStringLiteral(R"( \[[^\]]*\]$)")), {});  // the foundry
    installed.removeDuplicates();
    for (const QString& family : installed) {
        if (family.compare(asked, Qt::CaseInsensitive) == 0) {
            return family;
        }
    }
    return tl::unexpected(core::Errors{{core::ErrorCode::UnknownName, "font", asked.toStdString(),
                                        installed.join(QStringLiteral(", ")).toStdString()}});
}

}  // namespace ui
