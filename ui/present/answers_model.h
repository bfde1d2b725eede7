#pragma once

#include <optional>
#include <vector>

#include "ui/look/theme.h"
#include "ui/present/handle_model.h"

namespace ui {

/// One sampled question's answer.
struct AnswerColumn {
    std::vector<double> shares;  ///< of each cell's tokens that are right: 0 or 1 where a cell is one token
    bool passes = false;         ///< under the featured metric: framed
    QString digits = {};         ///< of a real answer, one a cell; empty: sampled
    QString tip = {};            ///< what a resting mouse is told of it; empty: nothing

    friend bool operator==(const AnswerColumn&, const AnswerColumn&) = default;
};

/// The answers strip: sampled questions as columns of token cells, in the order they were sampled.
struct AnswersModel {
    QString title;        ///< "24 answers of 50 tokens"
    QString caption;      ///< "24 answers of 50 tokens: 4 pass"
    QString note;         ///< what a cell is, where it is not one token
    QString description;  ///< for a screen reader
    Theme theme;
    QColor right;
    QColor onRight;  ///< of a digit on a right cell
    QColor frame;
    QColor frameFill;  ///< behind the cells of an answer that passes
    std::vector<AnswerColumn> columns;
    bool picks = false;               ///< a cell is an answer: full where the right option was picked
    bool real = false;                ///< of a measured model, not sampled from the scenario's
    bool merged = false;              ///< cells are runs of tokens, drawn as bars as long as their share right
    std::optional<double> mark;       ///< the share that passes: a tick across each merged column
    bool inFigure = false;            ///< where no handle needs room
    double header = 38.0;             ///< pixels of the caption and what is over and under it
    double between = 10.0;            ///< pixels between columns, for the frames of both
    double place = 1.0;               ///< of the columns' foot, from 0 at the top of the strip to 1
    std::optional<HandleModel> edge;  ///< that foot, which drags the target length; none of very long answers

    friend bool operator==(const AnswersModel&, const AnswersModel&) = default;
};

}  // namespace ui
