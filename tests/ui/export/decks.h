#pragma once

#include <vector>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/scenarios.h"
#include "ui/export/deck.h"
#include "ui/export/deck_container.h"

/// Decks as tests make and take them apart.
namespace testing_decks {

inline core::ValidScenario preset(std::string_view name)
{
    return core::presetScenario(name).value();
}

inline ui::DeckSlide slide(const core::ValidScenario& scenario, const QString& title)
{
    return ui::slideOf(scenario, title, {});
}

inline QByteArray rendered(const std::vector<ui::DeckSlide>& slides, const ui::FigureOptions& options = {})
{
    ui::Deck deck(options, {});
    for (const ui::DeckSlide& slide : slides) {
        EXPECT_TRUE(deck.add(slide).has_value());
    }
    return deck.finish();
}

inline QByteArray part(const QByteArray& deck, const char* name)
{
    return ui::partOfDeck(deck, QString::fromLatin1(name)).value_or(QByteArray());
}

}  // namespace testing_decks
