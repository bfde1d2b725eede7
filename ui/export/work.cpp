#include "ui/export/work.h"

#include <exception>

#include "ui/export/deck.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/export.h"
#include "ui/export/film.h"
#include "ui/export/sweep.h"

namespace ui {

namespace {

/// Calls what may throw FFmpeg's or QPDF's reason.
template <typename Call>
auto orUnwritable(Call call) -> decltype(call())
{
    try {
        return call();
    } catch (const std::exception& error) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Unwritable, {}, error.what(), {}}});
    }
}

class FigureWork final : public ExportWork {
public:
    explicit FigureWork(const ExportJob& job) : job_(job) {}

    int steps() const override { return 1; }

    core::Result<void> step(int) override
    {
        core::Evaluator evaluator;
        evaluator.setTrace(job_.scenarios.front().before);
        return renderFigure(job_.scenarios.front().scenario, job_.choice.options, job_.choice.format,
                            textsFor(job_.choice.language), evaluator)
            .map([&](QByteArray bytes) { bytes_ = std::move(bytes); });
    }

    core::Result<DrawnFiles> finish() override { return DrawnFiles{{job_.path, bytes_}}; }

private:
    ExportJob job_;
    QByteArray bytes_;
};

class DeckWork final : public ExportWork {
public:
    explicit DeckWork(const ExportJob& job)
        : job_(job), texts_(textsFor(job.choice.language)), deck_(job.choice.options, texts_)
    {
    }

    int steps() const override { return static_cast<int>(job_.scenarios.size()); }

    core::Result<void> step(int number) override
    {
        const ExportScenario& shown = job_.scenarios[static_cast<std::size_t>(number)];
        const QString title = shown.title.isEmpty() ? ownTitle(shown.scenario, texts_) : shown.title;
        DeckSlide slide = slideOf(shown.scenario, title, texts_);
        slide.before = shown.before;
        return deck_.add(slide);
    }

    core::Result<DrawnFiles> finish() override { return DrawnFiles{{job_.path, deck_.finish()}}; }

private:
    ExportJob job_;
    Texts texts_;
    Deck deck_;
};

class FilmWork final : public ExportWork {
public:
    FilmWork(const ExportJob& job, std::vector<core::ValidScenario> frames)
        : path_(job.path), film_(std::move(frames), job.choice)
    {
    }

    int steps() const override { return film_.steps(); }

    core::Result<void> step(int number) override
    {
        return orUnwritable([&] { return film_.step(number); });
    }

    core::Result<DrawnFiles> finish() override
    {
        return orUnwritable([&]() -> core::Result<DrawnFiles> { return DrawnFiles{{path_, film_.finish()}}; });
    }

private:
    std::string path_;
    Film film_;
};

/// A figure a frame: the files of a sequence, or the pages of a PDF.
class FramesWork final : public ExportWork {
public:
    FramesWork(const ExportJob& job, std::vector<core::ValidScenario> frames)
        : job_(job), frames_(std::move(frames)), source_(frames_, job.choice.options, textsFor(job.choice.language))
    {
    }

    int steps() const override { return static_cast<int>(frames_.size()); }

    core::Result<void> step(int number) override
    {
        return source_.file(static_cast<std::size_t>(number), job_.choice.format).map([&](QByteArray figure) {
            figures_.push_back(std::move(figure));
        });
    }

    core::Result<DrawnFiles> finish() override
    {
        if (job_.choice.format == Format::Pdf) {
            return orUnwritable([&]() -> core::Result<DrawnFiles> {
                return DrawnFiles{{job_.path, joinedCarrying(figures_, job_.scenarios.front().scenario)}};
            });
        }
        DrawnFiles files;
        for (QByteArray& figure : figures_) {
            files.push_back({framePath(job_.path, files.size() + 1), std::move(figure)});
        }
        return files;
    }

private:
    ExportJob job_;
    std::vector<core::ValidScenario> frames_;
    FrameSource source_;
    std::vector<QByteArray> figures_;
};

core::Result<std::unique_ptr<ExportWork>> movingWorkFor(const ExportJob& job)
{
    using Frames = std::vector<core::ValidScenario>;
    const bool film = rowOf(job.choice.format).film;
    if (core::Errors faults = film ? filmFaults(job.choice) : core::Errors(); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    return sweep(job.scenarios.front().scenario, job.choice.sweep)
        .map([&](const Frames& frames) -> std::unique_ptr<ExportWork> {
            if (film) {
                return std::make_unique<FilmWork>(job, frames);
            }
            return std::make_unique<FramesWork>(job, frames);
        });
}

}  // namespace

core::Result<std::unique_ptr<ExportWork>> workFor(const ExportJob& job)
{
    if (job.scenarios.empty()) {
        return tl::unexpected(core::Errors{{core::ErrorCode::Empty, {}, {}, {}}});
    }
    if (job.moving || rowOf(job.choice.format).film) {
        return movingWorkFor(job);
    }
    if (rowOf(job.choice.format).manyScenarios) {
        if (core::Errors faults = deckFaults(job.choice.options); !faults.empty()) {
            return tl::unexpected(std::move(faults));
        }
        return std::make_unique<DeckWork>(job);
    }
    return std::make_unique<FigureWork>(job);
}

}  // namespace ui
