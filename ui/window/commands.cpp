#include "ui/window/commands.h"

#include "ui/window/keys_here.h"

namespace ui {

QString keysSheet(const Texts& texts)
{
    QString rows;
    const auto add = [&](const QString& keys, Text sheet) {
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(keys, texts(sheet));
    };
    const bool hasDigits = !keysHere(Qt::CTRL | Qt::Key_1).isEmpty();
    for (const HandleKey& key : kHandleKeys) {
        const bool isOfDigits = key.keys == Text::KeyNamesLayouts || key.keys == Text::KeyNamesScenarios;
        if (hasDigits || !isOfDigits) {
            add(texts(key.keys), key.sheet);
        }
    }
    for (const Command& command : kCommands) {
        const QString keys = keysHere(QKeySequence(QLatin1String(command.keys))).toString();
        if (!keys.isEmpty()) {
            add(keys, *command.sheet);
        }
    }
    return QStringLiteral("<h3>%1</h3><p>%2</p><h3>%3</h3><table cellpadding='3'>%4</table>")
        .arg(texts(Text::SheetMouse), texts(Text::SheetMouseText), texts(Text::SheetKeys), rows);
}

}  // namespace ui
