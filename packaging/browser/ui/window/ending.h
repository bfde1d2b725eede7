#pragma once

#include <QObject>

namespace ui {

/// A page is never asked to end, and run() keeps what there is whenever it is left.
class Ending : public QObject {
    Q_OBJECT

public:
    static void endAsAsked() {}

signals:
    void asked();
};

}  // namespace ui
