// What a desktop and a person say of contrast, letters, motion and sound, and that the window obeys.

#include "tests/ui/window/open_window.h"

#include <cmath>

#include <QAccessible>
#include <QDBusVariant>
#include <QScreen>
#include <QSignalSpy>

#include "ui/window/desktop_theme.h"
#include "ui/window/menus.h"

namespace {

QPalette paletteOf(const QColor& window, const QColor& page, const QColor& text)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, page);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    return palette;
}

TEST(HighContrast, IsToldFromTheDesktopsPalette)
{
    EXPECT_TRUE(ui::isHighContrast(paletteOf(Qt::white, Qt::white, Qt::black)));
    EXPECT_TRUE(ui::isHighContrast(paletteOf(Qt::black, Qt::black, Qt::white)));
    EXPECT_FALSE(ui::isHighContrast(paletteOf(0xefefef, Qt::white, Qt::black)));  // Fusion
    EXPECT_FALSE(ui::isHighContrast(paletteOf(0xf6f5f4, Qt::white, 0x2e3436)));   // Adwaita
    EXPECT_FALSE(ui::isHighContrast(paletteOf(0xeff0f1, 0xfcfcfc, 0x232629)));    // Breeze
    EXPECT_FALSE(ui::isHighContrast(paletteOf(0x353535, 0x2d2d2d, 0xeeeeec)));    // Adwaita, dark
    EXPECT_FALSE(ui::isHighContrast(paletteOf(0x31363b, 0x232629, 0xeff0f1)));    // Breeze, dark
    const auto chosen = [](ui::ThemeChoice choice, const QPalette& palette, bool raised = false) {
        return ui::windowTheme(choice, palette, raised).id;
    };
    const QPalette light = paletteOf(0xefefef, Qt::white, Qt::black);
    const QPalette dark = paletteOf(0x353535, 0x2d2d2d, 0xeeeeec);
    const QPalette inverse = paletteOf(Qt::black, Qt::black, Qt::white);
    EXPECT_EQ(chosen(ui::ThemeChoice::Desktop, light), ui::ThemeId::Light);
    EXPECT_EQ(chosen(ui::ThemeChoice::Desktop, inverse), ui::ThemeId::HighContrastDark);
    EXPECT_EQ(chosen(ui::ThemeChoice::Desktop, dark, true), ui::ThemeId::HighContrastDark);
    EXPECT_EQ(chosen(ui::ThemeChoice::HighContrast, light), ui::ThemeId::HighContrast);
    EXPECT_EQ(chosen(ui::ThemeChoice::HighContrast, dark), ui::ThemeId::HighContrastDark);
    EXPECT_EQ(chosen(ui::ThemeChoice::Light, inverse), ui::ThemeId::Light);  // a choice is a choice
    EXPECT_EQ(chosen(ui::ThemeChoice::Dark, light, true), ui::ThemeId::Dark);
}

TEST(HighContrast, IsChosenRememberedAndEverywhere)
{
    ui::MemoryStore store;
    {
        OpenWindow open({}, {}, &store);
        open.window->run(ui::CommandId::ThemeHighContrast);
        OpenWindow::settle();
        const ui::Theme& theme = open.bell().model().theme;
        EXPECT_EQ(theme.id, ui::ThemeId::HighContrast);
        EXPECT_GE(ui::contrast(open.window->palette().color(QPalette::WindowText),
                               open.window->palette().color(QPalette::Window)),
                  7.0);
    }
    OpenWindow next({}, {}, &store);
    EXPECT_EQ(next.bell().model().theme.id, ui::ThemeId::HighContrast);
    EXPECT_TRUE(next.window->menus().action(ui::CommandId::ThemeHighContrast).isChecked());
    emit next.window->wishes().contrastRaised(true);  // of no effect on a choice
    next.window->run(ui::CommandId::ThemeLight);
    EXPECT_EQ(next.bell().model().theme.id, ui::ThemeId::Light);
    next.window->run(ui::CommandId::ThemeDesktop);
    EXPECT_EQ(next.bell().model().theme.id, ui::ThemeId::HighContrast);
    emit next.window->wishes().contrastRaised(false);
    EXPECT_EQ(next.bell().model().theme.id, ui::ThemeId::Light);
}

/// A desktop of larger letters has larger ones here as well, and none smaller than usual.
TEST(HighContrast, StaysBeforeAClass)
{
    OpenWindow open;
    open.window->run(ui::CommandId::ThemeHighContrast);
    QTest::keyClick(open.window.get(), Qt::Key_F11);
    OpenWindow::settle();
    const ui::Theme& theme = open.bell().model().theme;
    EXPECT_EQ(theme.id, ui::ThemeId::HighContrast);
    EXPECT_GE(theme.tickSize, open.window->screen()->geometry().height() / 30.0);
    EXPECT_GT(theme.curveWidth, ui::themeOf(theme.id).curveWidth);
}

TEST(Letters, AreAsLargeAsTheDesktopsAsks)
{
    QFont font;
    for (const auto& [points, times] : {std::pair{7.0, 1.0}, {9.0, 1.0}, {11.0, 1.0}, {16.5, 1.5}, {22.0, 2.0}}) {
        font.setPointSizeF(points);
        EXPECT_DOUBLE_EQ(ui::sizeOfDesktopsLetters(font), times);
    }
    font.setPixelSize(22);  // 16.5 points of 96 dots an inch
    EXPECT_DOUBLE_EQ(ui::sizeOfDesktopsLetters(font), 1.5);

    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(16.5);
    QApplication::setFont(large);
    {
        OpenWindow open;
        EXPECT_DOUBLE_EQ(open.bell().model().theme.bodySize, 1.5 * ui::lightTheme().bodySize);
        EXPECT_DOUBLE_EQ(open.bell().model().theme.sentenceSize, 1.5 * ui::lightTheme().sentenceSize);
        open.window->run(ui::CommandId::ZoomIn);  // and is zoomed from there
        EXPECT_NEAR(open.bell().model().theme.bodySize, 1.65 * ui::lightTheme().bodySize, 1e-9);
    }
    QApplication::setFont(before);
}

TEST(Motion, IsReducedByAPersonOrTheDesktop)
{
    const bool before = QApplication::isEffectEnabled(Qt::UI_General);
    QApplication::setEffectEnabled(Qt::UI_General, true);
    ui::MemoryStore store;
    {
        OpenWindow open({}, {}, &store);
        EXPECT_FALSE(open.window->motion().reduced());
        EXPECT_TRUE(open.window->isAnimated());
        open.window->menus().action(ui::CommandId::ReduceMotion).trigger();
        EXPECT_TRUE(open.window->motion().reduced());
        EXPECT_FALSE(open.window->isAnimated());
        EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_General));
    }
    EXPECT_TRUE(QApplication::isEffectEnabled(Qt::UI_General));  // as the desktop had it
    {
        OpenWindow next({}, {}, &store);
        EXPECT_TRUE(next.window->motion().reduced());
        next.window->menus().action(ui::CommandId::ReduceMotion).trigger();
        EXPECT_FALSE(next.window->motion().reduced());
        EXPECT_TRUE(QApplication::isEffectEnabled(Qt::UI_General));
        emit next.window->wishes().motionReduced(true);
        EXPECT_TRUE(next.window->motion().reduced());
        emit next.window->wishes().motionReduced(false);
        EXPECT_FALSE(next.window->motion().reduced());
    }
    QApplication::setEffectEnabled(Qt::UI_General, false);
    {
        OpenWindow still;
        still.window->menus().action(ui::CommandId::ReduceMotion).trigger();
        still.window->menus().action(ui::CommandId::ReduceMotion).trigger();
        EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_General));  // nothing begins to move that did not
    }
    QApplication::setEffectEnabled(Qt::UI_General, before);
}

/// A desktop's settings portal says a value wrapped once or twice; what it says of other things is not ours.
TEST(DesktopWishes, AreReadAsPortalsWriteThem)
{
    ui::DesktopWishes wishes;
    QSignalSpy motion(&wishes, &ui::DesktopWishes::motionReduced);
    QSignalSpy contrast(&wishes, &ui::DesktopWishes::contrastRaised);
    const auto say = [&](const char* group, const char* key, const QVariant& value) {
        EXPECT_TRUE(QMetaObject::invokeMethod(&wishes, "changed", Q_ARG(QString, QLatin1String(group)),
                                              Q_ARG(QString, QLatin1String(key)),
                                              Q_ARG(QDBusVariant, QDBusVariant(value))));
    };
    say("org.gnome.desktop.interface", "enable-animations", false);
    say("org.gnome.desktop.interface", "enable-animations", QVariant::fromValue(QDBusVariant(true)));
    say("org.freedesktop.appearance", "contrast", QVariant::fromValue(QDBusVariant(1U)));
    say("org.freedesktop.appearance", "contrast", 0U);
    say("org.freedesktop.appearance", "color-scheme", 1U);
    say("org.gnome.desktop.interface", "contrast", 1U);
    ASSERT_EQ(motion.size(), 2);
    EXPECT_TRUE(motion[0][0].toBool());
    EXPECT_FALSE(motion[1][0].toBool());
    ASSERT_EQ(contrast.size(), 2);
    EXPECT_TRUE(contrast[0][0].toBool());
    EXPECT_FALSE(contrast[1][0].toBool());
}

/// Writes down what would be heard.
struct Heard {
    std::vector<ui::Tone> tones;
    int devices = 0;

    ui::CurveSound::MakeOutput maker()
    {
        struct Output final : ui::SoundOutput {
            explicit Output(std::vector<ui::Tone>& heard) : tones(heard) {}
            void sound(const ui::Tone& tone) override { tones.push_back(tone); }
            std::vector<ui::Tone>& tones;
        };
        return [this] {
            ++devices;
            return std::make_unique<Output>(tones);
        };
    }
};

std::unique_ptr<ui::MainWindow> windowWith(ui::CurveSound::MakeOutput sound, ui::SettingsStore* store = nullptr)
{
    auto window = std::make_unique<ui::MainWindow>(ui::Document{}, ui::Texts{}, std::make_unique<AnsweringDialogs>(),
                                                   store, std::move(sound));
    window->resize(1440, 860);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    OpenWindow::settle();
    return window;
}

void moveTo(ui::MainWindow& window, double mean)
{
    window.explorer().request(ui::MoveParameter{core::Parameter::Mean, mean, ui::EditPhase::Single});
    OpenWindow::settle();
}

TEST(Sound, FollowsTheFeaturedCurveWhileTheCursorMoves)
{
    Heard heard;
    const auto window = windowWith(heard.maker());
    moveTo(*window, 0.5);
    EXPECT_EQ(heard.devices, 0);  // off until it is asked for, and nothing is loaded
    window->menus().action(ui::CommandId::Sound).trigger();
    EXPECT_EQ(heard.devices, 1);
    EXPECT_TRUE(heard.tones.empty());  // nothing moves
    moveTo(*window, 0.7);
    ASSERT_EQ(heard.tones.size(), 1U);
    EXPECT_NEAR(heard.tones[0].pan, 0.7, 1e-9);
    // first-light's score at 0.70 is 0.5629, on an axis from 0 to the top of its panel
    const double top = window->exploration().panel(u"panel-metric")->model().still.y.upper;
    EXPECT_NEAR(heard.tones[0].frequency, 220.0 * std::exp2(2.0 * 0.5629 / top), 0.1);
    moveTo(*window, 0.8);
    EXPECT_GT(heard.tones[1].frequency, heard.tones[0].frequency);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard.tones.back().loudness == 0.0; }));  // it stands: silence
    const std::size_t before = heard.tones.size();
    window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(core::Layout::Slope)});
    OpenWindow::settle();
    EXPECT_EQ(heard.tones.size(), before);  // another layout is no move
    window->menus().action(ui::CommandId::Sound).trigger();
    moveTo(*window, 0.6);
    EXPECT_EQ(heard.tones.size(), before);
}

TEST(Sound, WithoutADeviceIsSaidAndStaysOff)
{
    for (const bool throws : {false, true}) {
        ui::MemoryStore store;
        const auto window = windowWith(
            [throws]() -> std::unique_ptr<ui::SoundOutput> {
                return throws ? throw std::runtime_error("no library") : nullptr;
            },
            &store);
        QSignalSpy told(&window->sound(), &ui::CurveSound::told);
        window->menus().action(ui::CommandId::Sound).trigger();
        ASSERT_EQ(told.size(), 1);
        EXPECT_TRUE(told[0][1].toBool());
        EXPECT_TRUE(
            told[0][0].toString().contains(throws ? QStringLiteral("no library") : QStringLiteral("no sound device")));
        EXPECT_FALSE(window->menus().action(ui::CommandId::Sound).isChecked());
        EXPECT_FALSE(ui::readSettings(store).sound);
        moveTo(*window, 0.7);
        EXPECT_FALSE(window->sound().isOn());
    }
}

/// Remembered, but a start waits for no device: it is had at the first move.
TEST(Sound, IsRememberedAndLoadedAtTheFirstMove)
{
    ui::MemoryStore store;
    Heard heard;
    windowWith(heard.maker(), &store)->menus().action(ui::CommandId::Sound).trigger();
    EXPECT_EQ(heard.devices, 1);
    const auto next = windowWith(heard.maker(), &store);
    EXPECT_TRUE(next->menus().action(ui::CommandId::Sound).isChecked());
    EXPECT_EQ(heard.devices, 1);
    moveTo(*next, 0.7);
    EXPECT_EQ(heard.devices, 2);
    EXPECT_EQ(heard.tones.size(), 1U);
}

TEST(Access, TheSentenceIsTheWindowsDescription)
{
    OpenWindow open;
    const auto descriptionOf = [](QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
    };
    EXPECT_EQ(descriptionOf(open.window->exploration()), open.sentence());
    EXPECT_EQ(descriptionOf(open.window->exploration().sentence()), open.sentence());
    moveTo(*open.window, 0.8);
    EXPECT_TRUE(open.sentence().contains(QStringLiteral("80 %")));
    EXPECT_EQ(descriptionOf(open.window->exploration()), open.sentence());
}

}  // namespace
