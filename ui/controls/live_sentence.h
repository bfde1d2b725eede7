#pragma once

#include <QLabel>

#include "ui/state/sentence.h"
#include "ui/state/theme.h"

namespace ui {

/// The live sentence, large, in two lines of fixed height. Ctrl+C and the context menu copy its plain text.
class LiveSentence : public QLabel {
    Q_OBJECT

public:
    explicit LiveSentence(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const SentenceModel& model);

    /// The words of the context menu.
    void setTexts(const Texts& texts);
};

}  // namespace ui
