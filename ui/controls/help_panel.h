#pragma once

#include <vector>

#include <QScrollArea>

#include "ui/present/help.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class FormulaView;
class GradingThumb;

/// "What am I seeing?": the panels in words, the score as a formula, each metric with its grading curve. The keys of
/// the cursor scroll it.
class HelpPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const HelpModel& model);
    const HelpModel& model() const noexcept { return model_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Style { Head, Name, Text };
    struct Words {
        QLabel* label;
        Style style;
    };
    /// One metric's rows.
    struct MetricRows {
        QLabel* name;
        GradingThumb* thumb;
        FormulaView* grade;
        QLabel* text;
        QWidget* all;
    };

    QLabel* addWords(Style style, QVBoxLayout& column);
    FormulaView* addFormula(QVBoxLayout& column);
    void addMetric();
    void showParts();
    void showMetrics();
    void dress();

    Theme theme_;
    HelpModel model_;
    std::vector<Words> words_;
    QVBoxLayout* parts_;
    QVBoxLayout* metrics_;
    QLabel* panelsHead_;
    std::vector<QLabel*> partLabels_;
    QLabel* formulaHead_;
    QLabel* formulaText_;
    FormulaView* score_;
    FormulaView* letters_;
    QLabel* now_;
    QLabel* curvesHead_;
    QLabel* curvesText_;
    std::vector<MetricRows> rows_;
};

}  // namespace ui
