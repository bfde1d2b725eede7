#pragma once

#include <QWidget>

#include "ui/look/theme.h"

class QLabel;

namespace ui {

/// What measurements show and what not, and in small print where they come from; both can be selected and copied.
class EvidenceCaption : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceCaption(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Hidden where there is nothing to say.
    void say(const QString& caption, const QString& sources);
    QString caption() const;
    QString sources() const;

private:
    QLabel* caption_;
    QLabel* sources_;
};

}  // namespace ui
