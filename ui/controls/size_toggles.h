#pragma once

#include <vector>

#include <QWidget>

#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"

class QGridLayout;

namespace ui {

class TextButton;

/// A button for each size, down where it is shown. What is asked for moves a button only when the next model says so.
class SizeToggles : public QWidget {
    Q_OBJECT

public:
    explicit SizeToggles(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const std::vector<SizeToggleModel>& sizes, const QString& name);

    /// The button of the nth size.
    TextButton& toggle(std::size_t n) { return *buttons_[n]; }
    std::size_t count() const noexcept { return sizes_.size(); }

signals:
    void requested(const ui::EditRequest& request);

private:
    TextButton* makeButton();

    Theme theme_;
    std::vector<SizeToggleModel> sizes_;
    std::vector<TextButton*> buttons_;  ///< those there are no sizes for are hidden
    QGridLayout* grid_;
};

}  // namespace ui
