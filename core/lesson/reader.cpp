#include "core/lesson/reader.h"

#include <algorithm>

#include "core/import/plain_text.h"
#include "core/io/scenario_file.h"
#include "core/lesson/block_names.h"
#include "core/lesson/check_line.h"
#include "core/lesson/lesson_blocks.h"
#include "core/text/excerpt.h"

namespace core {

namespace {

constexpr std::string_view kFences = "scenario, hide, lock, predict, check, note";
constexpr const char* kTitle = "# TITLE";
constexpr const char* kStep = "## STEP";
constexpr const char* kRight = "- [x]";

/// As it is written, to say where something is missing.
std::string writtenIn(const MarkdownBlock& block)
{
    switch (block.kind) {
    case MarkdownKind::Title: return excerpt("# " + block.text);
    case MarkdownKind::Heading: return excerpt("## " + block.text);
    case MarkdownKind::Fence: return excerpt("```" + block.name);
    case MarkdownKind::Choices: return excerpt(block.choices.front().text);
    case MarkdownKind::Quote: return excerpt("> " + block.text);
    case MarkdownKind::Prose: break;
    }
    return excerpt(block.text);
}

void append(std::string& text, const std::string& more)
{
    text.append(text.empty() || more.empty() ? "" : "\n\n").append(more);
}

std::string joined(const std::vector<MarkdownLine>& lines)
{
    std::string text;
    for (const MarkdownLine& line : lines) {
        text.append(text.empty() ? "" : "\n").append(line.text);
    }
    return text;
}

/// Puts a lesson together, a block after the other.
class Reader {
public:
    Reader(const ScenarioFiles& files, LessonFaults faults) : files_(files), faults_(std::move(faults)) {}

    LessonReading read(const std::vector<MarkdownBlock>& blocks)
    {
        if (const auto fault = tooManySteps(blocks)) {
            return {{}, {*fault}};
        }
        for (const MarkdownBlock& block : blocks) {
            if (block.kind == MarkdownKind::Heading) {
                begin(block);
            } else if (block.kind == MarkdownKind::Title) {
                title(block);
            } else if (block.kind == MarkdownKind::Fence && block.name == "note") {
                append(steps().empty() ? lesson_.note : steps().back().note, joined(block.lines));
            } else if (!steps().empty()) {
                take(block);
            } else if (block.kind == MarkdownKind::Prose) {
                append(lesson_.introduction, block.text);
            } else {
                fault(block.line, {ErrorCode::MissingField, "step", writtenIn(block), kStep});
            }
        }
        finish();
        requireParts(blocks);
        std::stable_sort(faults_.begin(), faults_.end(),
                         [](const LessonFault& a, const LessonFault& b) { return a.line < b.line; });
        return {std::move(lesson_), std::move(faults_), std::move(untried_)};
    }

private:
    std::vector<LessonStep>& steps() { return lesson_.steps; }

    void fault(std::size_t line, Error error) { faults_.push_back({line, std::move(error)}); }

    /// Told before any is read: each has a scenario.
    static std::optional<LessonFault> tooManySteps(const std::vector<MarkdownBlock>& blocks)
    {
        std::size_t steps = 0;
        std::size_t line = 0;
        for (const MarkdownBlock& block : blocks) {
            steps += block.kind == MarkdownKind::Heading ? 1U : 0U;
            line = steps == kMostSteps + 1 && line == 0 ? block.line : line;
        }
        if (steps <= kMostSteps) {
            return std::nullopt;
        }
        return LessonFault{line, {ErrorCode::TooMany, "step", std::to_string(steps), std::to_string(kMostSteps)}};
    }

    void requireParts(const std::vector<MarkdownBlock>& blocks)
    {
        const std::size_t line = blocks.empty() ? 1 : blocks.front().line;
        const std::string first = blocks.empty() ? std::string() : writtenIn(blocks.front());
        if (!hasTitle_) {
            fault(line, {ErrorCode::MissingField, "title", first, kTitle});
        }
        if (steps().empty()) {
            fault(line, {ErrorCode::MissingField, "step", {}, kStep});
        }
        if (checkLines_ > kMostChecks) {
            fault(line, {ErrorCode::TooMany, "check", std::to_string(checkLines_), std::to_string(kMostChecks)});
        }
    }

    void title(const MarkdownBlock& block)
    {
        if (!hasTitle_ && !steps().empty()) {
            const std::string first = excerpt("## " + steps().front().heading);  // it stands before the steps
            fault(steps().front().line, {ErrorCode::MissingField, "title", first, kTitle});
        }
        if (hasTitle_) {
            fault(block.line, {ErrorCode::DuplicateField, "title", excerpt(block.text), {}});
        } else if (block.text.empty()) {
            fault(block.line, {ErrorCode::Empty, "title", {}, kTitle});
        } else {
            lesson_.title = block.text;
        }
        hasTitle_ = true;
    }

    void begin(const MarkdownBlock& block)
    {
        finish();
        if (block.text.empty()) {
            fault(block.line, {ErrorCode::Empty, "step", {}, kStep});
        }
        LessonStep step;
        step.heading = block.text;
        step.line = block.line;
        if (!steps().empty()) {
            step.scenario = steps().back().scenario;
        }
        steps().push_back(std::move(step));
    }

    /// Reads what depends on the step's scenario, wherever that stands in it.
    void finish()
    {
        if (scenarioBlock_ != nullptr) {
            const auto scenario = scenarioOf(*scenarioBlock_, files_, faults_);
            isKnown_ = scenario.has_value();
            steps().back().scenario = scenario.value_or(steps().back().scenario);
            steps().back().options = joined(scenarioBlock_->lines);
        }
        for (const MarkdownBlock* block : later_) {
            LessonStep& step = steps().back();
            const ValidScenario* const scenario = isKnown_ ? &step.scenario : nullptr;
            if (block->name == "check") {
                readChecks(*block);
            } else if (block->name == "predict") {
                step.predict = predictionOf(*block, scenario, faults_);
            } else if (block->name == "hide") {
                step.hide = hiddenBy(*block, scenario, faults_);
            } else {
                step.lock = lockedBy(*block, faults_);
            }
        }
        scenarioBlock_ = nullptr;
        later_.clear();
    }

    void take(const MarkdownBlock& block)
    {
        LessonStep& step = steps().back();
        switch (block.kind) {
        case MarkdownKind::Prose: append(step.prose, block.text); break;
        case MarkdownKind::Quote: append(step.reveal, block.text); break;
        case MarkdownKind::Choices: choices(block); break;
        case MarkdownKind::Fence: fence(block); break;
        case MarkdownKind::Title:
        case MarkdownKind::Heading: break;
        }
    }

    void choices(const MarkdownBlock& block)
    {
        LessonStep& step = steps().back();
        if (!step.choices.empty()) {
            fault(block.line, {ErrorCode::DuplicateField, "- [ ]", excerpt(block.choices.front().text), {}});
            return;
        }
        for (const MarkdownChoice& choice : block.choices) {
            if (!choice.isTask) {
                fault(choice.line, {ErrorCode::UnknownName, "-", excerpt(choice.text), "- [ ], - [x]"});
            } else if (choice.text.empty()) {
                fault(choice.line, {ErrorCode::Empty, "- [ ]", {}, "- [ ] CHOICE"});
            }
            step.choices.push_back({choice.text, choice.comment, choice.checked});
        }
        const auto isRight = [](const MarkdownChoice& choice) { return choice.checked; };
        if (std::none_of(block.choices.begin(), block.choices.end(), isRight)) {
            fault(block.line, {ErrorCode::MissingField, kRight, writtenIn(block), kRight});
        }
    }

    void fence(const MarkdownBlock& block)
    {
        const auto isSame = [&](const MarkdownBlock* other) { return other->name == block.name; };
        const bool isAgain =
            block.name == "scenario" ? scenarioBlock_ != nullptr : std::any_of(later_.begin(), later_.end(), isSame);
        if (block.name != "scenario" && block.name != "hide" && block.name != "lock" && block.name != "predict"
            && block.name != "check") {
            fault(block.line, {ErrorCode::UnknownName, "```", excerpt(block.name), std::string(kFences)});
        } else if (isAgain) {
            fault(block.line, {ErrorCode::DuplicateField, "```" + block.name, {}, {}});
        } else if (block.name == "scenario") {
            scenarioBlock_ = &block;
        } else {
            later_.push_back(&block);
        }
    }

    void readChecks(const MarkdownBlock& block)
    {
        UntriedChecks untried;
        for (const MarkdownLine& line : block.lines) {
            if (++checkLines_ > kMostChecks) {
                continue;
            }
            LessonStep& step = steps().back();
            auto check = checkOf(line, isKnown_ ? &step.scenario : nullptr, faults_);
            if (check && (isKnown_ || check->kind == CheckKind::Interval)) {
                step.checks.push_back(*std::move(check));
            } else if (check) {
                untried.line = untried.count == 0 ? line.number : untried.line;
                ++untried.count;
            }
        }
        if (untried.count > 0) {
            untried_.push_back(untried);
        }
    }

    const ScenarioFiles& files_;
    Lesson lesson_;
    LessonFaults faults_;
    bool hasTitle_ = false;
    bool isKnown_ = true;  ///< the scenario: false from a faulty block to the next sound one
    std::size_t checkLines_ = 0;
    std::vector<UntriedChecks> untried_;
    const MarkdownBlock* scenarioBlock_ = nullptr;
    std::vector<const MarkdownBlock*> later_;
};

}  // namespace

LessonReading readLesson(std::string_view bytes, const ScenarioFiles& files)
{
    if (bytes.size() > kLargestLesson) {
        return {{}, {{0, {ErrorCode::TooLarge, {}, {}, std::to_string(kLargestLesson)}}}};
    }
    const auto text = plainText(bytes);
    if (!text) {
        return {{}, {{text.error().line, {ErrorCode::WrongType, {}, text.error().found, "UTF-8"}}}};
    }
    const std::string lines = withoutReturns(std::string(text->in(bytes)));
    LessonFaults unclosed;
    const auto blocks = blocksIn(lines, unclosed);
    if (!blocks) {
        return {{}, {{0, blocks.error().front()}}};
    }
    return Reader(files, std::move(unclosed)).read(*blocks);
}

ScenarioFiles documentsIn(const std::string& folder)
{
    return {readScenarioFile, folder};
}

}  // namespace core
