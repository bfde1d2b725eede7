#pragma once

#include <memory>
#include <stop_token>

#include <QObject>
#include <QStringList>

#include "core/evidence/evidence.h"
#include "core/io/table_files.h"
#include "ui/document/background.h"

namespace ui {

/// What was read, and what of it was understood.
struct Understood {
    std::shared_ptr<const core::TableFiles> read;
    core::Reading reading;
    core::Evidence evidence;                   ///< its series, checked: of hundreds of thousands no window waits for it
    std::vector<std::size_t> drawnFirst = {};  ///< of these, likewise
};

/// Reads and understands files of measurements beside everything else. A new order takes the place of the one under
/// way; deleting it stops it.
class ReadingTask : public QObject {
    Q_OBJECT

public:
    explicit ReadingTask(QObject* parent = nullptr);
    ~ReadingTask() override;

    void readFiles(const QStringList& paths, const core::ReadOptions& options);
    void readText(const QString& name, const QString& text, const core::ReadOptions& options);
    /// The bytes of the last order once more, by other guesses.
    void readAgain(const core::ReadOptions& options);
    /// Nothing comes of the order under way, which ends as soon as it can: nobody waits for it.
    void cancel();

    bool isReading() const noexcept { return reading_; }
    /// How far the order under way has come, from 0 to 1.
    double share() const;

signals:
    void finished(const std::shared_ptr<const ui::Understood>& understood);

private:
    template <typename Read>
    void start(Read read, const core::ReadOptions& options);
    void deliver(int order, const std::shared_ptr<const Understood>& understood);

    std::shared_ptr<const core::TableFiles> read_;
    int order_ = 0;  ///< of the last one; what an earlier one brings is late
    bool reading_ = false;
    std::stop_source stop_;
    std::shared_ptr<core::ReadingProgress> progress_ = std::make_shared<core::ReadingProgress>();
    Background reader_;  ///< last: it ends while the rest still stands
};

}  // namespace ui
