#pragma once

#include <QLabel>

#include "ui/look/theme.h"
#include "ui/words/texts.h"

namespace ui {

/// What the panels have to say in numbers, before a class, where their headings have no room: whole facts, the first
/// the most telling, in so many lines that stay free while the numbers run; how many have no room is said, and pages
/// show them.
class FactsBar : public QLabel {
    Q_OBJECT

public:
    explicit FactsBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTexts(const Texts& texts);
    /// Hidden where there are none. `lines` at most.
    void say(const QStringList& facts, int lines);
    /// The facts that have no room yet (1), or those before (-1); whether there were any.
    bool turnPage(int direction);
    /// Whatever is said is said from its beginning.
    void toFirstPage();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QString page(qsizetype from, qsizetype& to) const;
    bool fits(const QString& text) const;
    int heightOfText() const;
    int heightOfLines() const;

    Theme theme_;
    Texts texts_;
    QStringList facts_;
    qsizetype first_ = 0;  ///< that is shown,
    qsizetype next_ = 0;   ///< and the first that is not any more
    int lines_ = 0;
};

}  // namespace ui
