#pragma once

#include <QObject>

namespace ui {

/// Breaks long tooltips into lines, in every window of the program: Qt shows plain text in one, however wide the screen
/// would have to be. The tooltip itself stays plain, as a screen reader reads it.
class WrappedTips : public QObject {
    Q_OBJECT

public:
    /// For the whole application; more than once is once.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

/// A long plain tooltip as one that is broken into lines, for the entries of lists and tables, which have no widget.
[[nodiscard]] QString brokenTip(const QString& plain);

}  // namespace ui
