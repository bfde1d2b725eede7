#pragma once

#include <QMainWindow>

namespace ui {

/// What moves by itself in a window: docks that slide, menus, lists and tooltips that unfold or fade. None of it where
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
    void apply();

    QMainWindow& window_;
    bool effects_;  ///< the desktop's own
    bool chosen_ = false;
    bool desktop_ = false;
};

}  // namespace ui
