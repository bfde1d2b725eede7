#pragma once

#include <QLabel>

#include "ui/look/theme.h"
#include "ui/words/texts.h"

namespace ui {

/// What the panels have to say in numbers, before a class, where their headings have no room: whole facts, the first
/// the most telling, in so many lines that stay free while the numbers run; how many have no room is said.
class FactsBar : public QLabel {
    Q_OBJECT

public:
    explicit FactsBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTexts(const Texts& texts);
    /// Hidden where there are none. `lines` at most.
    void say(const QStringList& facts, int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    bool fits(const QString& text) const;
    int heightOfLines() const;

    Theme theme_;
    Texts texts_;
    QStringList facts_;
    int lines_ = 0;
};

}  // namespace ui
