#include "ui/figure/figure_font.h"

#include <QFontDatabase>
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
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : installed) {
        if (family.compare(asked, Qt::CaseInsensitive) == 0) {
            return family;
        }
    }
    return tl::unexpected(core::Errors{{core::ErrorCode::UnknownName, "font", asked.toStdString(),
                                        installed.join(QStringLiteral(", ")).toStdString()}});
}

}  // namespace ui
