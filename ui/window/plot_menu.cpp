// Another part of menus.h: the menu of the plots, and what is there while presenting.

#include <algorithm>
#include <array>

#include <QMenu>

#include "ui/window/menus.h"

namespace ui {

void Menus::addPlotMenu()
{
    plotMenu_ = new QMenu(&window_);
    for (const CommandId id :
         {CommandId::CopyFigure, CommandId::CopyValues, CommandId::CopySentence, CommandId::Export}) {
        plotMenu_->addAction(&action(id));
    }
    plotMenu_->addSeparator();
    for (QAction* layout : layouts_) {
        plotMenu_->addAction(layout);
    }
    plotMenu_->addSeparator();
    for (const CommandId id :
         {CommandId::ResetRange, CommandId::Compare, CommandId::Undo, CommandId::Redo, CommandId::Reset}) {
        plotMenu_->addAction(&action(id));
    }
    presenterPart_ = plotMenu_->addSeparator();
}

QList<QAction*> Menus::withKeys() const
{
    QList<QAction*> all;
    for (const auto* actions : {&layouts_, &presets_}) {
        all.append(QList<QAction*>(actions->begin(), actions->end()));
    }
    all.append(QList<QAction*>(actions_.begin(), actions_.end()));
    all.removeIf([](const QAction* action) { return action->shortcut().isEmpty(); });
    return all;
}

/// Without bars the plots' menu is all that a mouse or a finger has.
void Menus::setPresenting(bool presenting)
{
    constexpr std::array kPresenters = {CommandId::BlackScreen, CommandId::Spotlight, CommandId::PointerRing};
    for (const CommandId id : kPresenters) {
        action(id).setEnabled(presenting);
    }
    for (const CommandId id : {CommandId::Controls, CommandId::WhatIsSeen}) {
        action(id).setEnabled(!presenting);
    }
    presenterPart_->setVisible(presenting);
    for (const CommandId id :
         {CommandId::PreviousStep, CommandId::NextStep, CommandId::Reveal, CommandId::Play, CommandId::BlackScreen,
          CommandId::Spotlight, CommandId::PointerRing, CommandId::Present}) {
        if (presenting) {
            plotMenu_->addAction(&action(id));
        } else {
            plotMenu_->removeAction(&action(id));
        }
    }
}

void Menus::showPlotMenu(const QPoint& globalPosition)
{
    plotMenu_->popup(globalPosition);
}

}  // namespace ui
