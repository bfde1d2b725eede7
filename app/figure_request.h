#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/arguments.h"
#include "app/media_request.h"
#include "ui/export/export.h"

namespace app {

/// The files export writes, and how they look.
struct FigureRequest {
    struct File {
        std::string path;
        ui::FigureFormat format = ui::FigureFormat::Svg;
        std::string origin;  ///< the batch file's entry that asks for it
    };
    std::vector<File> files;
    ui::FigureOptions options;
    MediaRequest media;

    /// Only then may several scenarios be asked for, a slide each.
    bool isDeckOnly() const { return files.empty() && media.hasDecks() && !media.hasFilms(); }
    ui::Language language = ui::Language::English;
};

/// Reads what only export has; nothing comes back where one of them is faulty.
[[nodiscard]] std::optional<FigureRequest> figureRequestIn(const Arguments& arguments, core::Errors& faults);

}  // namespace app
