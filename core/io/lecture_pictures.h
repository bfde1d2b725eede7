#pragma once

#include <array>
#include <string_view>

#include "core/model/scenario.h"

namespace core {

/// The pictures that lectures on the subject draw.
enum class LecturePicture {
    Pair,           ///< a strict metric beside a linear one of the same outputs
    Lengths,        ///< exact match of longer and longer answers
    LengthsLog,     ///< on log y
    LengthsLogLog,  ///< on log(-ln y)
    LossAndTask,    ///< the loss line beside a task
    Measured,       ///< measurements over the model
    Tasks,          ///< many tasks, each small
    Counts,         ///< emergence by metric
    BellAndArea,    ///< the bell beside S, with its area
    Floor,          ///< 1/n and what one test shows above it
    Questions,      ///< what 100 questions show beside 1,000,000
    Forecast,       ///< a forecast and what was held back
    Fits,           ///< measurements with the law that fits them
    FewModels,      ///< sizes left out, the others joined
};

struct LecturePictureRow {
    LecturePicture picture;
    std::string_view key;
};

inline constexpr std::array kLecturePictures = {
    LecturePictureRow{LecturePicture::Pair, "pair"},
    LecturePictureRow{LecturePicture::Lengths, "lengths"},
    LecturePictureRow{LecturePicture::LengthsLog, "lengths-log"},
    LecturePictureRow{LecturePicture::LengthsLogLog, "lengths-loglog"},
    LecturePictureRow{LecturePicture::LossAndTask, "loss-and-task"},
    LecturePictureRow{LecturePicture::Measured, "measured"},
    LecturePictureRow{LecturePicture::Tasks, "tasks"},
    LecturePictureRow{LecturePicture::Counts, "counts"},
    LecturePictureRow{LecturePicture::BellAndArea, "bell"},
    LecturePictureRow{LecturePicture::Floor, "floor"},
    LecturePictureRow{LecturePicture::Questions, "questions"},
    LecturePictureRow{LecturePicture::Forecast, "forecast"},
    LecturePictureRow{LecturePicture::Fits, "fits"},
    LecturePictureRow{LecturePicture::FewModels, "few-models"},
};
static_assert(isComplete<LecturePicture>(kLecturePictures, &LecturePictureRow::picture));

/// A scenario set up as one of these pictures, the same whatever is open: of first-light's model, with the measurements
/// that ship. Only a person's own measurements take their place where the picture shows some.
///
/// Domain:   any valid scenario.
/// Result:   a valid scenario.
[[nodiscard]] ValidScenario lecturePicture(LecturePicture picture, const ValidScenario& now);

}  // namespace core
