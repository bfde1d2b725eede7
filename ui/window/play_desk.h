#pragma once

#include <vector>

#include "ui/window/player.h"

namespace ui {

class Exploration;

/// A play with its bar: what is asked of the bar goes to the player, what the player does is seen in the bar.
class PlayDesk : public QObject {
    Q_OBJECT

public:
    PlayDesk(Explorer& explorer, Session& session, Exploration& exploration, QObject* parent = nullptr);
    ~PlayDesk() override;

    Player& player() noexcept { return player_; }
    void setTexts(const Texts& texts);
    /// Shows the bar and plays, or pauses.
    void toggle();
    void close();
    /// Puts back what was played, and closes.
    void cancel();
    /// Whether there is anything to be put back or closed.
    bool isOpen() const;
    /// Whether there is anything to be moved: a lesson may have locked it all.
    bool mayPlay() const;

signals:
    void playable(bool may);

private:
    std::vector<core::Parameter> offered() const;
    void follow();
    void chooseWhatMoves();
    void connectBar();
    void choose(int what);
    void move(core::Parameter parameter);
    void readEnds(const QString& from, const QString& to);
    void showBar();

    Explorer& explorer_;
    Exploration& exploration_;
    Session& session_;
    Texts texts_;
    Player player_;
    std::vector<core::Parameter> offered_;  ///< as the bar lists them
    QString from_;                          ///< as typed
    QString to_;
};

}  // namespace ui
