#include "ui/export/figure_font.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

core::Result<QString> figureFont(const QString& asked, Language language)
{
    if (asked.isEmpty()) {
        const std::string_view own = rowOf(language).figureFont;
        return QString::fromLatin1(own.data(), qsizetype(own.size()));
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
