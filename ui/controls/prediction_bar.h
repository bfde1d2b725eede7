#pragma once

#include <QWidget>

#include "ui/present/present_prediction.h"

class QAbstractButton;

namespace ui {

class ChoiceBox;
class ElidedLabel;
class SwitchRow;
class TextButton;

/// What stands over the panels while something is predicted: what is drawn, and the way on.
class PredictionBar : public QWidget {
    Q_OBJECT

public:
    explicit PredictionBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const PredictionBarModel& model);

    QAbstractButton& lock() const;
    QAbstractButton& reveal() const;

signals:
    void subjectChosen(int index);
    void monotoneChosen(bool monotone);
    void cleared();
    void cancelled();
    void locked();
    void anotherWanted();
    void revealed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    PredictionBarModel model_;
    ElidedLabel* said_;
    ChoiceBox* subjects_;
    SwitchRow* monotone_;
    TextButton* clear_;
    TextButton* cancel_;
    TextButton* lock_;
    TextButton* another_;
    TextButton* reveal_;
};

}  // namespace ui
