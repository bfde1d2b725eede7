#include "ui/panels/panel_names.h"

#include <algorithm>
#include <utility>

#include "ui/panels/label_placement.h"
#include "ui/panels/line_break.h"
#include "ui/panels/name_room.h"

namespace ui {

namespace {

// What it costs to stand along the foot, where values of flat curves have no other place,
constexpr double kAtFoot = 8.0;
constexpr double kFoot = 30.0;    // so many pixels high
constexpr double kOnAxis = 40.0;  // and still more where letters that reach down lie on the axis,
constexpr double kClearOfAxis = 4.0;
constexpr double kForm = 6.0;    // in each further line
constexpr double kBrief = 20.0;  // and with less of its words
constexpr double kByLine = 7.0;  // of its line, where nothing passes between them
constexpr double kThirds = 0.5;  // of its length: a name broken at that has three lines

class NamePlacer {
public:
    NamePlacer(const PanelModel& model, const PanelFrame& frame)
        : model_(model), frame_(frame), bold_(themeFont(model.theme, model.theme.labelSize, true)),
          plain_(themeFont(model.theme, model.theme.labelSize)), room_(model, frame)
    {
    }

    std::vector<PlacedLabel> place()
    {
        for (const NoteModel& note : model_.still.notes) {
            addNote(note);
        }
        for (const NamedLine& named : room_.named()) {
            addName(named);
        }
        take(placeLabels(requests_, room_.obstacles()));
        lead();
        return std::move(labels_);
    }

private:
    void take(const std::vector<LabelPlace>& places)
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            labels_[i].box = places[i].box;
            labels_[i].lines = forms_[i][static_cast<std::size_t>(places[i].form)];
        }
    }

    std::size_t begin(const QString& words, const QFont& font, const QColor& colour)
    {
        labels_.push_back({{}, font, model_.theme.inkLabels ? model_.theme.ink : colour, {}, false, {}});
        requests_.emplace_back();
        onValue_.emplace_back();
        onCursor_.emplace_back();
        forms_.push_back({{words}});
        const QStringList two = inTwoLines(words);
        if (two.size() == 2) {
            forms_.back().push_back(two);
        }
        return labels_.size() - 1;
    }

    /// A name of several words beside a steep line has room in three lines where it has none in two.
    void addThirdForm(std::size_t label, const QString& words)
    {
        if (!model_.still.rest || words.count(u' ') < 2) {
            return;  // in Japanese lines so short would break words
        }
        const double whole = sizeOf({words}, bold_).width();
        const QStringList three = wrapped(words, bold_, kThirds * whole);
        if (three.size() == 3 && three.join(u' ') == words) {  // no word is cut
            forms_[label].push_back(three);
        }
    }

    /// On screen less of a name beside its line is better than all of it far off, with a line to it through others.
    void addBriefForm(std::size_t label, const QString& brief)
    {
        if (!brief.isEmpty() && !model_.handles.empty()) {
            forms_[label].push_back({brief});
        }
    }

    /// The places along its line, those off the cursor and, for want of any, those on it; where a value is wanted only
    /// for want of others.
    void addName(const NamedLine& named)
    {
        const std::size_t label = begin(named.line->label, bold_, named.line->stroke.colour);
        addThirdForm(label, named.line->label);
        addBriefForm(label, named.line->brief);
        lineOf_.push_back(&named);
        std::vector<Ranked> ranked;
        for (std::size_t form = 0; form < forms_[label].size(); ++form) {
            rankForm(ranked, named, label, form);
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const Ranked& one, const Ranked& other) { return one.cost < other.cost; });
        std::vector<LabelCandidate>& onValue = onValue_[label];
        for (const Ranked& one : ranked) {
            const QRectF& box = one.candidate.box;
            auto& free = room_.isOnValue(box) ? onValue : requests_[label].candidates;
            auto& places = room_.isOnCursor(box) ? onCursor_[label] : free;
            places.push_back(one.candidate);
        }
        if (requests_[label].candidates.empty()) {
            requests_[label].candidates = onValue;
        }
    }

    struct Ranked {
        double cost = 0.0;
        LabelCandidate candidate;
    };

    void rankForm(std::vector<Ranked>& ranked, const NamedLine& named, std::size_t label, std::size_t place) const
    {
        const QStringList& lines = forms_[label][place];
        const QSizeF size = sizeOf(lines, bold_);
        const int form = static_cast<int>(place);
        const double dearer = kForm * form + (lines == QStringList{named.line->brief} ? kBrief : 0.0);
        const bool isMarked = model_.still.rest.has_value();  // a marker passes between the line and its name
        const double clear = isMarked ? model_.theme.markerRadius + 2.0 : kByLine;
        for (const double gap : {clear, clear + 6.0, clear + 14.0}) {
            double order = 0.0;
            for (const QRectF& box : alongLine(named.pixels, size, gap)) {
                order += 0.2;
                const bool inside = room_.obstacles().bounds.contains(box) && room_.isClear(box)
                                    && !crosses(named.pixels, grown(box, clear - 1.0));
                if (const auto away = inside ? room_.distance(box, named) : std::nullopt) {
                    const double cost = 2.0 * *away + order + 3.0 * room_.gridUnder(box) + dearer
                                        + (box.top() < frame_.axes().top() ? 10.0 : 0.0)
                                        + (box.bottom() > frame_.axes().bottom() - kFoot ? kAtFoot : 0.0)
                                        + (box.bottom() > frame_.axes().bottom() - kClearOfAxis ? kOnAxis : 0.0);
                    ranked.push_back({cost, {box, form}});
                }
            }
        }
    }

    /// A bracket's words stand by it: beyond its ends, over and under its middle; else anywhere.
    void addNote(const NoteModel& note)
    {
        const QFont& font = note.bold ? bold_ : plain_;
        const std::size_t label = begin(note.text, font, note.colour);
        lineOf_.push_back(nullptr);
        const QPointF at = frame_.pixel(note.at);
        if (note.fixed) {  // elsewhere it would be read as another's
            const double up = note.alignment & Qt::AlignBottom ? -note.gap : 0.0;
            LabelCandidate place{textBox(at + QPointF(0.0, up), note.alignment, note.text, font), 0};
            if (place.box.width() > frame_.axes().width() && (note.alignment & Qt::AlignHCenter)) {
                forms_[label].push_back(wrapped(note.text, font, frame_.axes().width()));
                place = {aligned(at + QPointF(0.0, up), note.alignment, sizeOf(forms_[label].back(), font)),
                         static_cast<int>(forms_[label].size()) - 1};
            }
            requests_[label].candidates.push_back(place);
            requests_[label].fixed = true;
            return;
        }
        const double gap = std::max(8.0, note.gap);
        requests_[label].candidates =
            clearOf(label, font, [&](const QSizeF& size) { return besidePoint(at, size, gap); });
        requests_[label].more = [this, label, font, at] {
            return clearOf(label, font, [&](const QSizeF& size) { return allOver(room_.inner(), size, at); });
        };
    }

    /// Of the boxes of every form those that no line crosses.
    template <class Boxes>
    std::vector<LabelCandidate> clearOf(std::size_t label, const QFont& font, const Boxes& boxes) const
    {
        std::vector<LabelCandidate> candidates;
        for (std::size_t form = 0; form < forms_[label].size(); ++form) {
            for (const QRectF& box : boxes(sizeOf(forms_[label][form], font))) {
                if (room_.isClear(box)) {
                    candidates.push_back({box, static_cast<int>(form)});
                }
            }
        }
        std::stable_partition(candidates.begin(), candidates.end(), [&](const LabelCandidate& candidate) {
            return !room_.isOnCursor(candidate.box) && !room_.isOnValue(candidate.box);
        });
        return candidates;
    }

    /// A name without a place by its line off the cursor stands apart, with a line that leads to it; else by its line
    /// on the cursor, else apart and on it.
    void lead()
    {
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            if (!labels_[i].box.isEmpty() || lineOf_[i] == nullptr) {
                continue;
            }
            leadAway(i, CursorRule::KeepOff);
            for (const auto* places : {&onValue_, &onCursor_}) {
                standIn((*places)[i], i);
            }
            if (labels_[i].box.isEmpty()) {
                leadAway(i, CursorRule::MayCross);
            }
        }
    }

    void leadAway(std::size_t label, CursorRule cursor)
    {
        for (std::size_t form = 0; form < forms_[label].size() && labels_[label].box.isEmpty(); ++form) {
            leadTo(labels_[label], forms_[label][form], *lineOf_[label], room_, labels_, cursor);
        }
    }

    void standIn(const std::vector<LabelCandidate>& places, std::size_t label)
    {
        for (const LabelCandidate& candidate : places) {
            if (labels_[label].box.isEmpty() && isFree(candidate.box, room_, labels_)) {
                labels_[label].box = candidate.box;
                labels_[label].lines = forms_[label][static_cast<std::size_t>(candidate.form)];
                return;
            }
        }
    }

    const PanelModel& model_;
    const PanelFrame& frame_;
    QFont bold_;
    QFont plain_;
    NameRoom room_;
    std::vector<LabelRequest> requests_;
    std::vector<std::vector<LabelCandidate>> onValue_;
    std::vector<std::vector<LabelCandidate>> onCursor_;
    std::vector<std::vector<QStringList>> forms_;
    std::vector<const NamedLine*> lineOf_;
    std::vector<PlacedLabel> labels_;
};

}  // namespace

std::vector<PlacedLabel> namesOf(const PanelModel& model, const PanelFrame& frame)
{
    const auto isNamed = [](const LineModel& line) { return !line.label.isEmpty(); };
    const bool any = !model.still.notes.empty() || std::ranges::any_of(model.still.lines, isNamed)
                     || std::ranges::any_of(model.moving.lines, isNamed);
    return any ? NamePlacer(model, frame).place() : std::vector<PlacedLabel>();
}

}  // namespace ui
