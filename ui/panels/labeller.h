#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/label_placer.h"
#include "ui/panels/line_field.h"
#include "ui/panels/panel_labels.h"

namespace ui {

/// What each pixel costs that a label stands off.
inline constexpr double kAway = 0.35;
/// Pixels: a free place no further off is better than one on a faint line.
inline constexpr double kNear = 170.0;

/// Places what moves, around the names: at first the words are measured, which takes the thread of the window; then
/// find() needs geometry alone, and any thread may do it. Model, frame and names outlive it.
class Labeller {
public:
    Labeller(const PanelModel& model, const PanelFrame& frame, const std::vector<PlacedLabel>& names);
    Labeller(const Labeller&) = delete;
    Labeller& operator=(const Labeller&) = delete;

    /// How much there is to look at: lines for each of the labels.
    [[nodiscard]] std::size_t work() const { return requests_.size() * obstacles_.lines.size(); }

    void find();

    /// The labels, once found.
    [[nodiscard]] std::vector<PlacedLabel> take() { return std::move(labels_); }

private:
    /// Candidates for a size, the usual ones or those further off.
    using Boxes = std::function<std::vector<QRectF>(const QSizeF& size, bool further)>;

    /// A way to write a text, and what it takes.
    struct Form {
        QStringList lines;
        QSizeF size;
    };

    /// A text in its forms, and where it may stand.
    struct Wanted {
        std::vector<Form> forms;  ///< whole, and those for which there may be room where there is none for that
        Boxes boxes;
        std::optional<QPointF> anywhereNear = {};  ///< may stand anywhere, the nearer to this the better
        bool isValue = false;                      ///< of a dot, beside it
        bool isWide = false;                       ///< its forms are all allowed
        QRectF inLegend = {};                      ///< of a value: behind its curve's name, where that stands there
    };

    /// A column of values beside their dots: right of them or left, and so far lower.
    struct Column {
        bool isRight = true;
        double down = 0.0;
    };

    void addRule(const RuleModel& rule);
    void addNote(const NoteModel& note);
    void addValues();
    void addInLegend(const MarkerModel& marker, const QRectF& place);
    void addByDot(const MarkerModel& marker);
    std::function<bool(const QRectF&)> ordered(const QPointF& dot, double line) const;
    bool isBeyondRule(const QRectF& box, const QPointF& of) const;
    std::optional<QPointF> topOfMovedBell() const;
    bool isOverStem(const QRectF& box, const QPointF& of) const;
    bool isByDot(const QRectF& box, const QPointF& head) const;
    bool standsInItsPlace(const NoteModel& note, const QRectF& box) const;
    [[nodiscard]] bool wasInLegend(const QString& id) const;
    bool standInLegend();
    [[nodiscard]] bool isReadBadly(std::size_t label) const;
    [[nodiscard]] std::vector<std::size_t> valuesFromTop() const;
    void add(const QString& words, const QFont& font, const QColor& colour, Boxes boxes, const QString& brief = {});
    void nameLast(const QString& id, const QPointF& at);
    void addCandidates(std::size_t label, int form, const std::vector<QRectF>& boxes);
    std::vector<LabelPlace> heldPlaces();
    std::vector<LabelPlace> foundPlaces(LabelPlacer& placer);
    bool letGoFurther(std::size_t label, const LabelPlace& place);
    bool letStandAnywhere(std::size_t label, const LabelPlace& place);
    void stand(std::size_t label, const LabelPlace& place);
    void standOnWhatIsThere(std::size_t label);
    bool isFar(std::size_t label, const QRectF& box) const;
    void bringNear(std::size_t label);
    [[nodiscard]] double awayOf(std::size_t label) const;
    void settleValues();
    void makeWay(std::size_t label);
    [[nodiscard]] bool standCrosswise(std::size_t one, std::size_t other) const;
    void exchange(std::size_t one, std::size_t other);
    [[nodiscard]] bool isMisread(std::size_t label) const;
    void standByDot(std::size_t label);
    void leadBeside(std::size_t label);
    [[nodiscard]] std::ptrdiff_t curvesAcross(std::size_t label) const;
    [[nodiscard]] double badnessOf(std::size_t label) const;
    void standInColumn();
    [[nodiscard]] bool placeColumn(const std::vector<std::size_t>& values, const Column& column);
    [[nodiscard]] bool meetsOther(std::size_t label, const QRectF& box) const;
    std::vector<QPointF> dotsBeside(const QPointF& place) const;
    const LabelCosts& costs() const;
    std::optional<LabelChoice> cheapest(std::size_t label, double most, const std::function<bool(const QRectF&)>& suits,
                                        bool overLines = false) const;
    void leadFrom(std::size_t label, const LabelPlace& place, bool anyhow = false);
    QColor inked(const QColor& colour) const { return model_.theme.inkLabels ? model_.theme.ink : colour; }

    const PanelModel& model_;
    const PanelFrame& frame_;
    QFont bold_;
    QFont plain_;
    LabelObstacles obstacles_;
    std::optional<LineField> lines_;           ///< of those
    mutable std::optional<LabelCosts> costs_;  ///< among them, once they are asked for
    std::vector<QRectF> nameBoxes_;
    std::vector<double> markerHeights_;
    std::vector<LabelRequest> requests_;
    std::vector<Wanted> wanted_;
    std::vector<PlacedLabel> labels_;
};

}  // namespace ui
