#pragma once

#include <QWidget>

#include "ui/present/controls_model.h"

namespace ui {

class ChoiceBox;
class NumberBox;
class SwitchRow;
class TextButton;
class ValueSlider;

/// What the bar of a play shows.
struct PlayBarModel {
    QString name;  ///< to a screen reader
    QStringList what;
    int chosen = 0;
    QString whatLabel;
    QString fromLabel;
    QString usualFrom;  ///< where it goes from when nothing is typed
    QString usualTo;
    QString toLabel;
    QString from;  ///< as typed; empty: the usual end
    QString to;
    QStringList speeds;
    int speed = 0;
    QString speedLabel;
    QString loopLabel;
    bool loop = false;
    bool playing = false;
    QString play;
    QString pause;
    QString back;
    QString forward;
    QString close;
    QString scrub;
    double share = 0.0;

    friend bool operator==(const PlayBarModel&, const PlayBarModel&) = default;
};

/// What stands over the panels while a change is played.
class PlayBar : public QWidget {
    Q_OBJECT

public:
    explicit PlayBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const PlayBarModel& model);
    TextButton& playButton() noexcept { return *play_; }
    ValueSlider& scrub() noexcept { return *scrub_; }

signals:
    void whatChosen(int index);
    void endsTyped(const QString& from, const QString& to);
    void speedChosen(int index);
    void loopChosen(bool loop);
    void playToggled();
    void stepped(int direction);
    void scrubbed(double share, ui::EditPhase phase);
    void escaped();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    PlayBarModel model_;
    ChoiceBox* what_;
    NumberBox* from_;
    NumberBox* to_;
    TextButton* back_;
    TextButton* play_;
    TextButton* forward_;
    ValueSlider* scrub_;
    ChoiceBox* speed_;
    SwitchRow* loop_;
    TextButton* close_;
};

}  // namespace ui
