#include "ui/export/deck_look.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <QPainter>

#include "core/text/number_text.h"
#include "ui/export/composition.h"
#include "ui/export/deck.h"
#include "ui/export/figure_font.h"
#include "ui/export/figure_theme.h"
#include "ui/export/size_preset.h"

namespace ui {

namespace {

constexpr double kPixelsAnInch = 144.0;  // of the sizes of slides, 1920 x 1080 on 13.333 x 7.5 inches
constexpr double kPictureScale = 1.5;
constexpr double kPixelsAPoint = 96.0 / 72.0;

/// Whether the page is a slide of these places, in pixels or in millimetres.
bool isPageOf(const FigureOptions& options, const SlidePlaces& places)
{
    const double inch = options.unit == FigureOptions::Unit::Pixels ? kPixelsAnInch : 25.4;
    return std::abs(options.width / inch - places.page.width() / 96.0) < 0.01
           && std::abs(options.height / inch - places.page.height() / 96.0) < 0.01;
}

void drawWords(QPainter& painter, const QRectF& place, const QString& words, double points, bool title,
               const Theme& theme)
{
    painter.setFont(themeFont(theme, points * kPixelsAPoint, title));
    painter.setPen(theme.ink);
    const int upright = static_cast<int>(title ? Qt::AlignVCenter : Qt::AlignTop);
    painter.drawText(place, Qt::AlignLeft | upright | Qt::TextWordWrap, words);
}

/// As it was chosen: by its name where it has one.
std::string sizeText(const FigureOptions& options)
{
    const auto named = std::find_if(kSizePresets.begin(), kSizePresets.end(), [&](const SizePreset& one) {
        return one.width == options.width && one.height == options.height && one.unit == options.unit;
    });
    if (named != kSizePresets.end()) {
        return std::string(named->name);
    }
    const char* unit = options.unit == FigureOptions::Unit::Pixels ? "" : "mm";
    return core::shortestText(options.width) + "x" + core::shortestText(options.height) + unit;
}

}  // namespace

DeckLook deckLook(const FigureOptions& options)
{
    const FigureLook look = lookOf(options);
    const bool opaque = look.background.alpha() == 255;  // a slide has a paper of its own
    DeckLook deck{opaque ? look.background : look.theme.card, look.theme.ink, look.theme.mutedInk, {}};
    for (const core::Metric metric :
         {core::Metric::PassMark, core::Metric::TokenAccuracy, core::Metric::ExactMatch,
          core::Metric::MultipleChoiceGrade, core::Metric::Brier, core::Metric::TokenEditDistance}) {
        deck.accents.push_back(look.theme.accent(metric));
    }
    return deck;
}

const SlidePlaces& placesOf(const FigureOptions& options)
{
    return isPageOf(options, kNarrowSlide) ? kNarrowSlide : kWideSlide;
}

FigureOptions figureOnSlide(FigureOptions options, const SlidePlaces& places)
{
    const QRectF place = places.figure;
    options.unit = FigureOptions::Unit::Pixels;
    options.width = place.width();
    options.height = place.height();
    options.dpi = 96.0;
    options.fontScale *= places.page.height() / place.height();  // letters are the slide's, not those of so low a page
    options.caption = false;                                     // a text of the slide's own
    return options;
}

core::Errors deckFaults(const FigureOptions& options)
{
    if (isPageOf(options, kWideSlide) || isPageOf(options, kNarrowSlide)) {
        return {};
    }
    return {{core::ErrorCode::Conflict, "size", sizeText(options), "slide-16x9, slide-4x3"}};
}

core::Result<QImage> slidePicture(const DeckSlide& slide, const FigureOptions& options, const Texts& texts)
{
    const SlidePlaces& places = placesOf(options);
    FigureOptions figure = figureOnSlide(options, places);
    figure.width *= kPictureScale;
    figure.height *= kPictureScale;
    const auto family = figureFont(options.fontFamily, texts.language());
    core::Evaluator evaluator;
    evaluator.setTrace(slide.before);
    const auto drawn =
        composed(slide.scenario, figure, texts, evaluator, Elsewhere::Notes).and_then([&](const Figure& made) {
            return imageOf(made, figure);
        });
    if (!family || !drawn) {
        return tl::unexpected(family ? drawn.error() : family.error());
    }
    Theme theme = lookOf(options).theme;
    theme.fontFamily = *family;
    QImage picture((places.page * kPictureScale).toSize(), QImage::Format_RGB32);
    picture.fill(deckLook(options).paper);
    QPainter painter(&picture);
    painter.scale(kPictureScale, kPictureScale);
    painter.drawImage(places.figure, *drawn);
    const SlideTitle title = slideTitle(slide.title, places.titleLetters);
    drawWords(painter, places.title, title.text, title.points, true, theme);
    drawWords(painter, places.caption, slide.caption, captionPoints(slide.caption, places.caption.size()), false,
              theme);
    return picture;
}

}  // namespace ui
