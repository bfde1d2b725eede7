#pragma once

#include <QMainWindow>

namespace ui {

/// Lets the window's own keys through while a box that is typed into has the focus: Qt's boxes take some for themselves
/// that few know, as Ctrl+E for the end of the line. What edits text stays with the box.
class BoxKeys : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    explicit BoxKeys(QMainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOfTheWindow(const QKeyEvent& key) const;

    QMainWindow& window_;
};

}  // namespace ui
