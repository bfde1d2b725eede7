#pragma once

#include <vector>

#include <QAction>
#include <QObject>

class QMenu;
class QToolBar;
class QToolButton;

namespace ui {

/// The commands of a tool bar, as many of them as its width has room for beside what else stands there. Those that are
/// left out stand in a menu at their end, so that the bar has all of them at every width, in every language, with
/// letters of every size.
class FittingTools : public QObject {
    Q_OBJECT

public:
    /// `tools` in their order, the last of them at the far end of the bar; `leaving` are those that may be left out,
    /// the first to go first.
    FittingTools(QToolBar& bar, std::vector<QAction*> tools, std::vector<QAction*> leaving);

    /// Of the menu, for whoever does not see it.
    void setName(const QString& name);

    /// What the bar may take, in pixels.
    void setWidth(int width);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QAction& tool, bool shown);
    void measure();
    void fit();
    std::size_t leftOut() const;

    QToolBar& bar_;
    std::vector<QAction*> tools_;
    std::vector<QAction*> leaving_;
    std::vector<int> widths_;  ///< of those leaving, with the space beside them
    int all_ = 0;              ///< the bar's width with all tools
    int shown_ = 0;  ///< what it is with those that were chosen: another says that something in it has changed
    int width_ = 0;
    QToolButton* more_;
    QMenu* rest_;
    QAction* moreHere_;  ///< the menu's place in the bar
};

}  // namespace ui
