#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "core/model/complete.h"
#include "ui/words/texts.h"

namespace ui {

/// Everything a person can have done from a menu but to choose a scenario, a lesson or a language.
enum class CommandId {
    NewWindow,
    Open,
    Import,
    Save,
    SaveAs,
    Export,
    ExportAgain,
    CopyFigure,
    CopyLink,
    Quit,
    Undo,
    Redo,
    Reset,
    CopySentence,
    CopyValues,
    AnotherTest,
    Play,
    Predict,
    Pin,
    PinCut,
    UnpinCuts,
    Paste,
    Controls,
    Compare,
    ResetRange,
    ThemeDesktop,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    ReduceMotion,
    Sound,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Present,
    BlackScreen,
    Spotlight,
    PointerRing,
    PreviousStep,
    NextStep,
    Reveal,
    LeaveLesson,
    LessonDeck,
    LessonHandout,
    PrintHandout,
    Keys,
    WhatIsSeen,
    About,
};

/// The menus, in the order in which they stand.
enum class Menu { File, Edit, View, Scenarios, Lessons, Help };

struct MenuRow {
    Menu menu;
    Text name;
};

inline constexpr std::array kMenus = {
    MenuRow{Menu::File, Text::MenuFile},       MenuRow{Menu::Edit, Text::MenuEdit},
    MenuRow{Menu::View, Text::MenuView},       MenuRow{Menu::Scenarios, Text::MenuScenarios},
    MenuRow{Menu::Lessons, Text::MenuLessons}, MenuRow{Menu::Help, Text::MenuHelp},
};

static_assert(core::isComplete<Menu>(kMenus, &MenuRow::menu));

/// One entry of a menu. Its keys are written out: what a desktop's theme calls "save as" may be no key at all.
struct Command {
    CommandId id;
    Menu menu;
    Text name;
    const char* keys;                ///< "Ctrl+Shift+S"; empty for none
    std::optional<Text> sheet = {};  ///< what the keys do, as the shortcut sheet and the README say it
    bool checkable = false;
    bool opensGroup = false;        ///< a line parts it from the one before
    std::optional<Text> tool = {};  ///< its name in the tool bar, if it stands there
};

/// The one list of commands, in the order in which they stand in the menus.
inline constexpr std::array kCommands = {
    Command{CommandId::NewWindow, Menu::File, Text::ActionNewWindow, "Ctrl+N", Text::KeyNewWindow},
    Command{CommandId::Open, Menu::File, Text::ActionOpen, "Ctrl+O", Text::KeyOpen},
    Command{CommandId::Import, Menu::File, Text::ActionImport, "Ctrl+I", Text::KeyImport},
    Command{CommandId::Save, Menu::File, Text::ActionSave, "Ctrl+S", Text::KeySave},
    Command{CommandId::SaveAs, Menu::File, Text::ActionSaveAs, "Ctrl+Shift+S", Text::KeySaveAs},
    Command{CommandId::Export, Menu::File, Text::ActionExport, "Ctrl+E", Text::KeyExport, false, false,
            Text::ActionExport},
    Command{CommandId::ExportAgain, Menu::File, Text::ActionExportAgain, "Ctrl+Shift+E", Text::KeyExportAgain},
    Command{CommandId::CopyFigure, Menu::File, Text::ActionCopyFigure, "Ctrl+Alt+C", Text::KeyCopyFigure},
    Command{CommandId::CopyLink, Menu::File, Text::ActionCopyLink, "Ctrl+Shift+L", Text::KeyCopyLink},
    Command{CommandId::Quit, Menu::File, Text::ActionQuit, "Ctrl+Q", Text::KeyQuit, false, true},
    Command{CommandId::Undo, Menu::Edit, Text::ActionUndo, "Ctrl+Z", Text::KeyUndo, false, false, Text::ToolUndo},
    Command{CommandId::Redo, Menu::Edit, Text::ActionRedo, "Ctrl+Shift+Z", Text::KeyRedo, false, false, Text::ToolRedo},
    Command{CommandId::Reset, Menu::Edit, Text::ActionReset, "Ctrl+R", Text::KeyReset, false, false, Text::ToolReset},
    Command{CommandId::CopySentence, Menu::Edit, Text::ActionCopySentence, "Ctrl+Shift+C", Text::KeyCopySentence, false,
            true},
    Command{CommandId::CopyValues, Menu::Edit, Text::ActionCopyValues, ""},
    Command{CommandId::AnotherTest, Menu::Edit, Text::ActionAnotherTest, "Ctrl+D", Text::KeyAnotherTest, false, true},
    Command{CommandId::Play, Menu::Edit, Text::ActionPlay, "Ctrl+Space", Text::KeyPlay, false, true, Text::ToolPlay},
    Command{CommandId::Predict, Menu::Edit, Text::ActionPredict, "Ctrl+Shift+P", Text::KeyPredict, true, false,
            Text::ToolPredict},
    Command{CommandId::Pin, Menu::Edit, Text::ActionPin, "Ctrl+P", Text::KeyPin, false, false, Text::ToolPin},
    Command{CommandId::PinCut, Menu::Edit, Text::ActionPinCut, "Ctrl+Shift+D", Text::KeyPinCut},
    Command{CommandId::UnpinCuts, Menu::Edit, Text::ActionUnpinCuts, ""},
    Command{CommandId::Paste, Menu::Edit, Text::ActionPaste, "Ctrl+V", Text::KeyPaste},
    Command{CommandId::Controls, Menu::View, Text::ActionControls, "Ctrl+K", Text::KeyControls, true, false,
            Text::ToolControls},
    Command{CommandId::Compare, Menu::View, Text::ActionCompare, "Ctrl+T", Text::KeyCompare},
    Command{CommandId::ResetRange, Menu::View, Text::ActionResetRange, ""},
    Command{CommandId::ThemeDesktop, Menu::View, Text::ThemeDesktop, "", std::nullopt, true, true},
    Command{CommandId::ThemeLight, Menu::View, Text::ThemeLight, "", std::nullopt, true},
    Command{CommandId::ThemeDark, Menu::View, Text::ThemeDark, "", std::nullopt, true},
    Command{CommandId::ThemeHighContrast, Menu::View, Text::ThemeHighContrast, "", std::nullopt, true},
    Command{CommandId::ReduceMotion, Menu::View, Text::ActionReduceMotion, "", std::nullopt, true, true},
    Command{CommandId::Sound, Menu::View, Text::ActionSound, "", std::nullopt, true},
    Command{CommandId::ZoomIn, Menu::View, Text::ActionZoomIn, "Ctrl++", Text::KeyZoomIn, false, true},
    Command{CommandId::ZoomOut, Menu::View, Text::ActionZoomOut, "Ctrl+-", Text::KeyZoomOut},
    Command{CommandId::ZoomReset, Menu::View, Text::ActionZoomReset, "Ctrl+0", Text::KeyZoomReset},
    Command{CommandId::Present, Menu::View, Text::ActionPresent, "F11", Text::KeyPresent, false, true,
            Text::ActionPresent},
    Command{CommandId::BlackScreen, Menu::View, Text::ActionBlackScreen, "B", Text::KeyBlackScreen},
    Command{CommandId::Spotlight, Menu::View, Text::ActionSpotlight, "S", Text::KeySpotlight},
    Command{CommandId::PointerRing, Menu::View, Text::ActionPointerRing, "H", Text::KeyPointerRing},
    Command{CommandId::PreviousStep, Menu::Lessons, Text::ActionPreviousStep, "Ctrl+PgUp", Text::KeyPreviousStep},
    Command{CommandId::NextStep, Menu::Lessons, Text::ActionNextStep, "Ctrl+PgDown", Text::KeyNextStep},
    Command{CommandId::Reveal, Menu::Lessons, Text::ActionReveal, "Ctrl+Return", Text::KeyReveal},
    Command{CommandId::LeaveLesson, Menu::Lessons, Text::ActionLeaveLesson, ""},
    Command{CommandId::LessonDeck, Menu::Lessons, Text::ActionLessonDeck, "", std::nullopt, false, true},
    Command{CommandId::LessonHandout, Menu::Lessons, Text::ActionLessonHandout, ""},
    Command{CommandId::PrintHandout, Menu::Lessons, Text::ActionPrintHandout, "Ctrl+Alt+P", Text::KeyPrintHandout},
    Command{CommandId::Keys, Menu::Help, Text::ActionKeys, "F1", Text::KeyKeys},
    Command{CommandId::WhatIsSeen, Menu::Help, Text::ActionWhatIsSeen, "Ctrl+?", Text::KeyWhatIsSeen, true},
    Command{CommandId::About, Menu::Help, Text::ActionAbout, ""},
};

static_assert(core::isComplete<CommandId>(kCommands, &Command::id));
static_assert(std::all_of(kCommands.begin(), kCommands.end(),
                          [](const Command& command) { return *command.keys == '\0' || command.sheet; }),
              "the sheet names all keys");

/// The commands of the tool bar, in its order.
inline constexpr std::array kTools = {CommandId::Undo,    CommandId::Redo,    CommandId::Reset,
                                      CommandId::Play,    CommandId::Predict, CommandId::Pin,
                                      CommandId::Present, CommandId::Export,  CommandId::Controls};

/// Those that a narrow window has in a menu at their end, the first to go first.
inline constexpr std::array kLeavingTools = {CommandId::Reset, CommandId::Redo, CommandId::Export, CommandId::Present,
                                             CommandId::Pin};

static_assert(std::all_of(kCommands.begin(), kCommands.end(), [](const Command& command) {
    return command.tool.has_value() == (std::find(kTools.begin(), kTools.end(), command.id) != kTools.end());
}));

/// What keys do that are nobody's command: those of a handle or control, and the digits.
struct HandleKey {
    Text keys;
    Text sheet;
};

inline constexpr std::array kHandleKeys = {
    HandleKey{Text::KeyNamesTab, Text::KeyTab},
    HandleKey{Text::KeyNamesArrows, Text::KeyArrows},
    HandleKey{Text::KeyNamesFine, Text::KeyFine},
    HandleKey{Text::KeyNamesCoarse, Text::KeyCoarse},
    HandleKey{Text::KeyNamesEnds, Text::KeyEnds},
    HandleKey{Text::KeyNamesEscape, Text::KeyEscape},
    HandleKey{Text::KeyNamesLayouts, Text::KeyLayouts},
    HandleKey{Text::KeyNamesScenarios, Text::KeyScenarios},
    HandleKey{Text::KeyNamesWheel, Text::KeyWheel},
    HandleKey{Text::KeyNamesLesson, Text::KeyLesson},
    HandleKey{Text::KeyNamesPresenting, Text::KeyPresenting},
};

/// The command's row.
[[nodiscard]] constexpr const Command& rowOf(CommandId id)
{
    return kCommands[static_cast<std::size_t>(id)];
}

/// The shortcut sheet: what the mouse does, and every key.
[[nodiscard]] QString keysSheet(const Texts& texts);

}  // namespace ui
