#pragma once

#include <memory>

#include "ui/export/job.h"

namespace ui {

/// A job in steps, each a frame, a slide or a figure: what ExportTask takes one after another.
class ExportWork {
public:
    ExportWork() = default;
    ExportWork(const ExportWork&) = delete;
    ExportWork& operator=(const ExportWork&) = delete;
    virtual ~ExportWork() = default;

    [[nodiscard]] virtual int steps() const = 0;
    /// Taken in order, from 0.
    [[nodiscard]] virtual core::Result<void> step(int number) = 0;
    /// Once every step is taken.
    [[nodiscard]] virtual core::Result<DrawnFiles> finish() = 0;
};

/// The job's steps, none of them taken yet. Errors: those of sweep(), filmFaults() and deckFaults(), Empty without a
/// scenario.
[[nodiscard]] core::Result<std::unique_ptr<ExportWork>> workFor(const ExportJob& job);

}  // namespace ui
