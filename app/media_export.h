#pragma once

#include <QByteArray>

#include "app/media_request.h"
#include "app/scenario_options.h"

namespace app {

/// A file as it is to be written.
struct DrawnFile {
    std::string path;
    QByteArray bytes;
};

/// Every film's and deck's bytes; what could not be drawn is a fault under its path. The first scenario is what moves
/// in films; a deck has a slide for each.
[[nodiscard]] std::vector<DrawnFile> drawMedia(const std::vector<NamedScenario>& scenarios, const MediaRequest& request,
                                               const ui::FigureOptions& options, const ui::Texts& texts,
                                               Faults& faults);

}  // namespace app
