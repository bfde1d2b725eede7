#include "ui/window/keys_here.h"

#include <algorithm>
#include <array>

#include <QLatin1String>
#include <QString>

namespace ui {

namespace {

struct Keys {
    const char* desktop;
    const char* browser;  ///< empty for none
};

/// What Chrome, Firefox, Edge or Safari does something with: tabs, windows, bookmarks, print, search, tools, zoom.
constexpr std::array kKept = {
    Keys{"Ctrl+N", "Alt+Shift+N"},
    Keys{"Ctrl+T", "Alt+Shift+T"},
    Keys{"Ctrl+R", "Alt+Shift+R"},
    Keys{"Ctrl+D", "Alt+Shift+D"},
    Keys{"Ctrl+K", "Alt+Shift+K"},
    Keys{"Ctrl+P", "Alt+Shift+P"},
    Keys{"Ctrl+E", "Alt+Shift+E"},
    Keys{"Ctrl+I", "Alt+Shift+I"},
    Keys{"Ctrl+Shift+P", "Alt+Shift+G"},
    Keys{"Ctrl+Shift+C", "Alt+Shift+C"},
    Keys{"Ctrl+Shift+D", "Alt+Shift+X"},
    Keys{"Ctrl+Shift+E", "Alt+Shift+A"},
    Keys{"Ctrl+Shift+S", "Alt+Shift+S"},
    Keys{"Ctrl+PgUp", "Alt+Shift+PgUp"},
    Keys{"Ctrl+PgDown", "Alt+Shift+PgDown"},
    Keys{"F11", "Alt+Shift+F"},
    Keys{"F5", ""},
    Keys{"Ctrl++", ""},
    Keys{"Ctrl+=", ""},
    Keys{"Ctrl+-", ""},
    Keys{"Ctrl+0", ""},
    Keys{"Ctrl+Q", ""},
};

/// Ctrl+1 and Alt+1 go to a tab.
bool isDigit(const QString& keys)
{
    return keys.size() > 1 && keys.back().isDigit() && (keys.startsWith(u"Ctrl+") || keys.startsWith(u"Alt+"));
}

}  // namespace

QKeySequence keysHere(const QKeySequence& keys)
{
    const QString text = keys.toString(QKeySequence::PortableText);
    const auto kept =
        std::find_if(kKept.begin(), kKept.end(), [&](const Keys& row) { return text == QLatin1String(row.desktop); });
    if (kept != kKept.end()) {
        return QKeySequence(QLatin1String(kept->browser));
    }
    return isDigit(text) ? QKeySequence() : keys;
}

}  // namespace ui
