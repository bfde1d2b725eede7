#pragma once

#include <vector>

#include "ui/present/panel_model.h"

namespace ui {

/// What panels whose plots are low give up, one after the other.
enum GivenUp { kTighter, kFewFacts, kOneFact, kNoSubtitles, kNoTitles, kNothingMore };

/// Takes a step's room from the panels, which stand at such places, and says which is next; a step that would take none
/// is passed over. Of a point one line stays, at last as the title. What has no heading any more is said by the axis:
/// `axes` are the titles that tell what each panel measures.
[[nodiscard]] int giveWay(std::vector<PanelModel>& panels, const std::vector<QRectF>& places, const QStringList& axes,
                          int step);

/// Where a panel has room for the first of its facts alone, or for none, its neighbours in the row say no more. Whether
/// anything was left out.
bool evenSubtitles(std::vector<PanelModel>& panels, const std::vector<QRectF>& places, const QStringList& axes);

}  // namespace ui
