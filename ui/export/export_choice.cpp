#include "ui/export/export_choice.h"

#include <algorithm>

#include "ui/export/size_preset.h"
#include "ui/look/theme_table.h"

namespace ui {

namespace {

const QString kGroup = QStringLiteral("export/");

/// Reads numbers that a person may have edited in the settings file.
class Reader {
public:
    explicit Reader(const KeptChoice& kept) : kept_(kept) {}

    void number(const char* key, double& value, const core::Range& bounds) const
    {
        bool ok = false;
        const double read = entry(key).toDouble(&ok);
        value = ok && read >= bounds.minimum && read <= bounds.maximum ? read : value;
    }

    template <typename Enum>
    void choice(const char* key, Enum& value, int count) const
    {
        bool ok = false;
        const int read = entry(key).toInt(&ok);
        value = ok && read >= 0 && read < count ? static_cast<Enum>(read) : value;
    }

    void flag(const char* key, bool& value) const { value = entry(key).isValid() ? entry(key).toBool() : value; }
    QVariant entry(const char* key) const { return kept_(kGroup + QLatin1String(key)); }

private:
    const KeptChoice& kept_;
};

}  // namespace

void remember(const ChoiceKeeper& keep, const ExportChoice& choice)
{
    const FigureOptions& options = choice.options;
    const auto put = [&](const char* key, const QVariant& value) { keep(kGroup + QLatin1String(key), value); };
    put("format", static_cast<int>(choice.format));
    put("width", options.width);
    put("height", options.height);
    put("unit", static_cast<int>(options.unit));
    put("dpi", options.dpi);
    put("theme", static_cast<int>(options.theme));
    put("background", options.background ? options.background->name(QColor::HexArgb) : QString());
    put("text", options.text ? static_cast<int>(*options.text) : -1);
    put("font", options.fontFamily);
    put("font-scale", options.fontScale);
    put("line-scale", options.lineScale);
    put("names", static_cast<int>(options.names));
    put("title", options.title);
    put("caption", options.caption);
    put("language", static_cast<int>(choice.language));
    put("frames", choice.sweep.frames);
    put("fps", choice.framesPerSecond);
    put("loop", choice.loop);
}

ExportChoice rememberedChoice(const KeptChoice& kept, Language language)
{
    const Reader reader(kept);
    ExportChoice choice;
    choice.language = language;
    FigureOptions& options = choice.options;
    reader.choice("format", choice.format, static_cast<int>(kFormats.size()));
    reader.choice("unit", options.unit, 2);
    const core::Range& bounds = options.unit == FigureOptions::Unit::Pixels ? kPixelBounds : kMillimetreBounds;
    if (options.unit == FigureOptions::Unit::Millimetres) {
        options.width = kSizePresets.back().width;
        options.height = kSizePresets.back().height;
    }
    reader.number("width", options.width, bounds);
    reader.number("height", options.height, bounds);
    reader.number("dpi", options.dpi, kDpiBounds);
    reader.choice("theme", options.theme, static_cast<int>(themeRows().size()));
    const QColor background(reader.entry("background").toString());
    options.background = background.isValid() ? std::optional(background) : std::nullopt;
    int text = -1;
    reader.choice("text", text, 2);
    options.text = text < 0 ? std::nullopt : std::optional(static_cast<TextMode>(text));
    options.fontFamily = reader.entry("font").toString();
    reader.number("font-scale", options.fontScale, kScaleBounds);
    reader.number("line-scale", options.lineScale, kScaleBounds);
    reader.choice("names", options.names, 2);
    reader.flag("title", options.title);
    reader.flag("caption", options.caption);
    reader.choice("language", choice.language, static_cast<int>(kLanguages.size()));
    double frames = choice.sweep.frames;
    reader.number("frames", frames, {2.0, kMostFrames});
    choice.sweep.frames = static_cast<int>(frames);
    double speed = choice.framesPerSecond;
    reader.number("fps", speed, {1.0, kMostFramesPerSecond});
    choice.framesPerSecond = static_cast<int>(speed);
    reader.flag("loop", choice.loop);
    return choice;
}

}  // namespace ui
