#pragma once

#include <memory>
#include <string>

#include "ui/film/film_encoder.h"

namespace ui {

/// An encoder of the film library, which is loaded the first time a film is made: FFmpeg brings some eighty libraries,
/// and whoever makes no film need not wait for them at every start. A std::runtime_error says why there is none.
[[nodiscard]] std::unique_ptr<FilmEncoder> makeFilmEncoder(const VideoSettings& settings,
                                                           const std::vector<QImage>& samples);

/// The version of the FFmpeg that films are made with; empty where there is no film library.
[[nodiscard]] std::string filmLibraryVersion();

}  // namespace ui
