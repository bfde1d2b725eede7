// A window that has been resized comes to rest: nothing is laid out anew for ever.

#include <QSignalSpy>

#include "core/io/presets.h"
#include "core/model/keys.h"
#include "tests/ui/window/open_window.h"
#include "ui/words/languages.h"

namespace {

/// How often the picture is shown anew in so many turns of the event loop, though nobody does anything.
int shownByItself(OpenWindow& open)
{
    for (int turn = 0; turn < 10; ++turn) {
        OpenWindow::settle();
    }
    QSignalSpy shown(&open.window->explorer(), &ui::Explorer::shown);
    for (int turn = 0; turn < 3; ++turn) {
        OpenWindow::settle();
    }
    return static_cast<int>(shown.count());
}

TEST(Settling, AWindowOfAnySizeComesToRest)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        for (const auto& [layout, key] : core::Keys<core::Layout>::offered) {
            core::Scenario scenario;
            scenario.view.layout = layout;
            scenario.view.xAxis = core::XAxis::Size;
            OpenWindow open{ui::Document(core::validate(scenario).value()), ui::textsFor(language)};
            for (int width = 900; width <= 1500; width += 120) {
                for (const int height : {540, 620, 668, 720}) {
                    open.window->resize(width, height);
                    EXPECT_EQ(shownByItself(open), 0) << key << ' ' << open.window->width() << 'x'
                                                      << open.window->height() << ' ' << static_cast<int>(language);
                }
            }
        }
    }
}

}  // namespace
