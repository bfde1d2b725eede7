#pragma once

#include <string_view>

namespace core {

/// Whether a column of a training log is none of its metrics but what is kept beside them: steps, times, rates of
/// learning, throughput, the machine.
///
/// Domain:   any name, that of a run before " - " taken off.
/// Result:   wandb's own ("_step", "_runtime", "_timestamp", "_wandb", "system/gpu.0.temp", "Relative Time (Wall)") and
///           the usual ones of trainers ("train/learning_rate", "throughput/total_tokens", "eval/samples_per_second").
/// Accuracy: exact. Test: WandbTables.LeaveTheirBookkeepingOut.
/// Source:   wandb's reserved names and panel exports; what Hugging Face's Trainer, Lightning and OLMo log.
[[nodiscard]] bool isBookkeeping(std::string_view name);

/// Of those the ones that tell the rows of a log apart where it has no step of its own: an epoch, a global step.
[[nodiscard]] bool countsSteps(std::string_view name);

}  // namespace core
