#include "ui/window/commands.h"

namespace ui {

QString keysSheet(const Texts& texts)
{
    QString rows;
    const auto add = [&](const QString& keys, Text sheet) {
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(keys, texts(sheet));
    };
    for (const HandleKey& key : kHandleKeys) {
        add(texts(key.keys), key.sheet);
    }
    for (const Command& command : kCommands) {
        if (*command.keys != '\0') {
            add(QLatin1String(command.keys), *command.sheet);
        }
    }
    return QStringLiteral("<h3>%1</h3><p>%2</p><h3>%3</h3><table cellpadding='3'>%4</table>")
        .arg(texts(Text::SheetMouse), texts(Text::SheetMouseText), texts(Text::SheetKeys), rows);
}

}  // namespace ui
