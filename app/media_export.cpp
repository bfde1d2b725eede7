#include "app/media_export.h"

#include <cstdio>

#include <QFileInfo>

#include <unistd.h>

#include "app/interrupt.h"
#include "ui/export/deck.h"
#include "ui/words/error_text.h"

namespace app {

namespace {

using Kind = MediaFile::Kind;

/// Percent on a terminal; elsewhere stderr is for what went wrong.
bool tellProgress(const std::string& path, int done, int total)
{
    if (isatty(STDERR_FILENO) != 0 && total > 0) {
        std::fprintf(stderr, "\r%s %3d %%%s", path.c_str(), 100 * done / total, done == total ? "\n" : "");
    }
    return !Interrupt::asked();
}

/// A preset's own title, or the file's name.
QString titleOf(const NamedScenario& named, const ui::Texts& texts)
{
    return named.file.empty() ? ui::presetTitle(named.preset, texts)
                              : QFileInfo(QString::fromStdString(named.file)).completeBaseName();
}

/// Draws one request after another.
class MediaDrawer {
public:
    MediaDrawer(const std::vector<NamedScenario>& scenarios, const MediaRequest& request,
                const ui::FigureOptions& options, const ui::Texts& texts, Faults& faults)
        : scenarios_(scenarios), request_(request), options_(options), texts_(texts), faults_(faults)
    {
    }

    void draw(const MediaFile& file)
    {
        const ui::Progress progress = [&](int done, int total) { return tellProgress(file.path, done, total); };
        switch (file.kind) {
        case Kind::Gif: return take(file, film(ui::VideoFormat::Gif, progress));
        case Kind::Mp4: return take(file, film(ui::VideoFormat::Mp4, progress));
        case Kind::Sequence: return drawSequence(file, progress);
        case Kind::Deck: return take(file, deck());
        case Kind::Steps: return take(file, steps(progress));
        }
    }

    std::vector<DrawnFile> drawn() && { return std::move(drawn_); }

private:
    core::Result<ui::Animation> animation() const
    {
        return ui::sweep(scenarios_.front().scenario, request_.sweep).map([&](std::vector<core::ValidScenario> frames) {
            return ui::Animation{std::move(frames), request_.framesPerSecond, request_.loop};
        });
    }

    core::Result<QByteArray> film(ui::VideoFormat format, const ui::Progress& progress) const
    {
        return animation().and_then([&](const ui::Animation& animation) {
            return ui::renderAnimation(animation, format, options_, texts_, progress);
        });
    }

    core::Result<QByteArray> steps(const ui::Progress& progress) const
    {
        ui::SweepOptions sweep = request_.sweep;
        sweep.frames = request_.steps;
        return ui::sweep(scenarios_.front().scenario, sweep)
            .and_then([&](const std::vector<core::ValidScenario>& frames) {
                return ui::renderSteps({frames, request_.framesPerSecond, false}, options_, texts_, progress);
            });
    }

    core::Result<QByteArray> deck() const
    {
        std::vector<ui::DeckSlide> slides;
        for (const NamedScenario& named : scenarios_) {
            slides.push_back(ui::slideOf(named.scenario, titleOf(named, texts_), texts_));
        }
        return ui::renderDeck(slides, options_, texts_);
    }

    void drawSequence(const MediaFile& file, const ui::Progress& progress)
    {
        auto pictures = animation().and_then(
            [&](const ui::Animation& animation) { return ui::renderSequence(animation, options_, texts_, progress); });
        if (!pictures) {
            return refuse(file, pictures.error());
        }
        for (std::size_t i = 0; i < pictures->size(); ++i) {
            drawn_.push_back({framePath(file.path, i + 1), std::move((*pictures)[i])});
        }
    }

    void take(const MediaFile& file, core::Result<QByteArray> bytes)
    {
        if (!bytes) {
            return refuse(file, bytes.error());
        }
        drawn_.push_back({file.path, *std::move(bytes)});
    }

    /// A mean the shape cannot have, a font or panel there is not: the option's fault; everything else the file's.
    void refuse(const MediaFile& file, const core::Errors& errors)
    {
        for (core::Error error : errors) {
            const bool ofOption =
                error.code == core::ErrorCode::UnknownName || error.field == "from" || error.field == "to";
            error.field = ofOption ? "--" + error.field : file.path;
            (ofOption ? faults_.usage : faults_.inWork).push_back(std::move(error));
        }
    }

    const std::vector<NamedScenario>& scenarios_;
    const MediaRequest& request_;
    const ui::FigureOptions& options_;
    const ui::Texts& texts_;
    Faults& faults_;
    std::vector<DrawnFile> drawn_;
};

}  // namespace

std::vector<DrawnFile> drawMedia(const std::vector<NamedScenario>& scenarios, const MediaRequest& request,
                                 const ui::FigureOptions& options, const ui::Texts& texts, Faults& faults)
{
    MediaDrawer drawer(scenarios, request, options, texts, faults);
    for (const MediaFile& file : request.files) {
        drawer.draw(file);
        if (faults.any()) {
            return {};
        }
    }
    return std::move(drawer).drawn();
}

}  // namespace app
