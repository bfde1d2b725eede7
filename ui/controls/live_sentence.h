#pragma once

#include <memory>

#include <QLabel>

#include "ui/controls/sentence_layout.h"
#include "ui/look/theme.h"
#include "ui/words/sentence.h"

namespace ui {

/// The live sentence, large, in two lines of fixed height: each half keeps its line where it fits, so that nothing
/// jumps while the numbers run, and only words that change or move are painted. Before a room, where type must not
/// shrink, a long one takes more lines, which stay. Ctrl+C and the context menu copy its
/// plain text.
class LiveSentence : public QLabel {
    Q_OBJECT

public:
    explicit LiveSentence(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const SentenceModel& model);
    const SentenceModel& model() const noexcept { return model_; }
    /// Read from afar: no type is smaller than that of the theme's body.
    void setForRoom(bool forRoom);
    double fontSize() const { return layout_ ? layout_->fontSize() : theme_.sentenceSize; }

    /// The words of the context menu.
    void setTexts(const Texts& texts);

    void copy();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// It is on the clipboard.
    void copied();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int heightOfLines() const;
    SentencePlace place() const;
    void layOut();
    void paintPart(QPainter& painter, const QRect& part) const;

    Theme theme_;
    SentenceModel model_;
    std::unique_ptr<SentenceLayout> layout_;
    QString copyText_;
    bool forRoom_ = false;
    int lines_ = kLines;  ///< that there is room for
    static constexpr int kLines = 2;
};

}  // namespace ui
