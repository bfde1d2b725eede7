#pragma once

#include <array>

#include <QMainWindow>

namespace ui {

/// What moves by itself in a window: docks that slide, menus, lists and tooltips that unfold or fade. Less of it where
/// a person chose so or the desktop says so; else as the desktop has it.
class Motion {
public:
    explicit Motion(QMainWindow& window);
    Motion(const Motion&) = delete;
    Motion& operator=(const Motion&) = delete;
    ~Motion();

    void choose(bool reduced);
    void desktopReduces(bool reduced);
    bool reduced() const noexcept { return chosen_ || desktop_; }

private:
    static constexpr std::array kEffects = {Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                            Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
    void apply();

    QMainWindow& window_;
    std::array<bool, kEffects.size()> before_{};  ///< the desktop's own
    bool chosen_ = false;
    bool desktop_ = false;
};

}  // namespace ui
