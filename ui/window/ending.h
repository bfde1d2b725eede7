#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace ui {

/// Hears in the event loop that the process is asked to end by a signal: SIGTERM, SIGHUP or Ctrl+C. A second one ends
/// it at once. One a process.
class Ending : public QObject {
    Q_OBJECT

public:
    Ending();
    ~Ending() override;

    /// Ends the process by the signal that asked for it, if one did, as whoever sent it expects.
    static void endAsAsked();

signals:
    void asked();

private:
    QSocketNotifier* heard_ = nullptr;
};

}  // namespace ui
