#pragma once

#include <vector>

#include <QRadioButton>
#include <QTextDocument>

#include "ui/controls/text_lines.h"
#include "ui/look/theme.h"
#include "ui/present/lesson_model.h"

namespace ui {

/// An answer to choose: a radio button whose words take as many lines as they need, and which says by tick or cross
/// whether it is right where that is to be seen.
class LessonChoice final : public QRadioButton {
    Q_OBJECT

public:
    explicit LessonChoice(QWidget* parent = nullptr);

    void setTheme(const Theme& theme, double size);
    void setModel(const LessonChoiceModel& model, const QString& right, const QString& wrong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Those of its words, from its top.
    std::vector<TextLine> lines() const;

signals:
    /// It has the keyboard: it should be seen.
    void reached();

protected:
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int indent() const;
    double wordsWidth(int width) const;
    void relay();
    void drawMark(QPainter& painter, const QRectF& circle) const;

    Theme theme_;
    LessonChoiceModel model_;
    QTextDocument words_;
};

}  // namespace ui
