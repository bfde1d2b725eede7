#include "ui/panels/line_break.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <QCache>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include "ui/panels/shaped_text.h"
#include "ui/words/number_break.h"
#include "ui/words/phrase_break.h"

namespace ui {

QStringList inTwoLines(const QString& words)
{
    constexpr qsizetype kFewestLetters = 3;  // of a line: the number of "Prediction 1" belongs to its word
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    qsizetype best = -1;
    double least = 2.0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < words.size(); at = finder.toNextBoundary()) {
        if ((words[at - 1].isSpace() && isInValue(words, at - 1)) || isBehindHyphen(words, at)) {
            continue;
        }
        if (words.size() - at < kFewestLetters) {
            continue;
        }
        const auto cost = costAt(words, at);
        const qsizetype end = words[at - 1].isSpace() ? at - 1 : at;
        const double uneven = std::fabs(2.0 * static_cast<double>(end) / static_cast<double>(words.size()) - 1.0);
        if (cost && *cost + uneven < least) {
            least = *cost + uneven;
            best = at;
        }
    }
    return best < 0 ? QStringList{words} : QStringList{words.left(best).trimmed(), words.mid(best)};
}

namespace {

// Of the width: a line that ends earlier, at a phrase, looks broken as well.
constexpr double kShortest = 0.5;
constexpr double kShortestFull = 0.88;

/// The places to break a line that fit, the last of each kind.
struct LastPlaces {
    qsizetype any = 0;
    qsizetype compound = 0;  ///< between the parts of a word
    qsizetype phrase = 0;    ///< between words, and in Japanese between phrases

    void take(const QString& text, qsizetype at)
    {
        any = at;
        const auto cost = at < text.size() ? costAt(text, at) : std::optional(0.0);
        compound = cost ? at : compound;
        phrase = cost == 0.0 ? at : phrase;
    }
};

/// How wide the parts of a text are: most are asked for again at the next width that is tried.
class PartWidths {
public:
    double of(const QString& text, const QFontMetricsF& metrics, qsizetype from, qsizetype to)
    {
        const auto [found, isNew] = known_.try_emplace(std::pair(from, to), 0.0);
        if (isNew) {
            found->second = metrics.horizontalAdvance(text.mid(from, to - from).trimmed());
        }
        return found->second;
    }

private:
    std::map<std::pair<qsizetype, qsizetype>, double> known_;
};

/// What is known of a text in a font.
struct KnownText {
    std::vector<PartWidths> parts;                          ///< of each of its lines
    std::map<std::pair<double, Lines>, QStringList> lines;  ///< at each width so far
};

/// A text in a font.
struct Written {
    const QString& text;
    const QFont& font;
    PartWidths& widths;
};

/// Breaks a text at the width of a line: between phrases where that leaves no short line, else within them.
class Wrapper {
public:
    Wrapper(const Written& written, double width, double shortest = kShortest)
        : text_(written.text), metrics_(written.font), widths_(written.widths), width_(width), shortest_(shortest)
    {
    }

    QStringList lines()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text_);
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
            if (at < text_.size() && (!mayBreak(text_, at) || isBeforeValue(text_, at))) {
                continue;
            }
            while (!fits(begin_, at) && last_.any > begin_) {
                endLine(best());
            }
            cutWord(at);
            last_.take(text_, at);
        }
        endLine(text_.size());
        return lines_;
    }

    bool hasCut() const { return cut_; }  ///< within a word

private:
    double widthOf(qsizetype from, qsizetype to) { return widths_.of(text_, metrics_, from, to); }

    bool fits(qsizetype from, qsizetype to) { return widthOf(from, to) <= width_; }

    qsizetype best()
    {
        for (const qsizetype at : {last_.phrase, last_.compound}) {
            if (at > begin_ && widthOf(begin_, at) >= shortest_ * width_) {
                return at;
            }
        }
        cut_ = cut_ || (last_.any != last_.phrase && last_.any != last_.compound);
        return last_.any;
    }

    void endLine(qsizetype at)
    {
        if (at > begin_) {
            lines_ << text_.mid(begin_, at - begin_).trimmed();
            begin_ = at;
        }
    }

    /// What belongs together but is wider than a line: between its words, else behind the last of its underscores or
    /// hyphens that fits, as names of tasks have them.
    void cutWord(qsizetype at)
    {
        for (qsizetype end = begin_ + 1; end < at && !fits(begin_, at); ++end) {
            if (!fits(begin_, end + 1)) {
                endLine(partBefore(end));
                end = begin_;
                cut_ = true;
            }
        }
    }

    qsizetype partBefore(qsizetype end) const
    {
        for (const QStringView ends : {QStringView(u" "), QStringView(u"_-")}) {
            qsizetype at = end;
            const auto isBehindSign = [this](qsizetype place) {  // which is the next number's
                return place > 1 && text_[place - 2].category() == QChar::Symbol_Math;
            };
            while (at > begin_ && (!ends.contains(text_[at - 1]) || isBehindSign(at))) {
                --at;
            }
            if (at > begin_ + 1) {
                return at;
            }
        }
        constexpr QStringView kBeginNoLine =
            u"\u30fc\u3063\u30c3\u3083\u30e3\u3085\u30e5\u3087\u30e7\u30a1\u30a3\u30a5\u30a7\u30a9\u3093\u30f3";
        qsizetype at = end;  // a long mark, a small letter or n stays behind the one that it is of
        while (at > begin_ + 1 && at < text_.size() && kBeginNoLine.contains(text_[at])) {
            --at;
        }
        return at > begin_ + 1 ? at : end;
    }

    const QString& text_;
    QFontMetricsF metrics_;
    PartWidths& widths_;
    double width_;
    double shortest_;
    qsizetype begin_ = 0;
    LastPlaces last_;
    QStringList lines_;
    bool cut_ = false;
};

/// The text in as few lines as the width asks for, and those of nearly one length: no single word stands alone in the
/// last.
QStringList evenLines(const Written& text, double width)
{
    constexpr int kMostEvened = 3;
    constexpr int kHalvings = 5;
    QStringList lines = Wrapper(text, width).lines();
    if (lines.size() < 2 || lines.size() > kMostEvened) {
        return lines;
    }
    double least = width / static_cast<double>(lines.size());
    double most = width;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = 0.5 * (least + most);
        Wrapper wrapper(text, middle);
        QStringList tried = wrapper.lines();
        if (tried.size() == lines.size() && !wrapper.hasCut()) {
            lines = std::move(tried);
            most = middle;
        } else {
            least = middle;
        }
    }
    return lines;
}

/// The text in lines as full as they get, unless that leaves a short word alone in the last.
QStringList fullLines(const Written& text, double width)
{
    constexpr double kStub = 0.15;  // of the width
    QStringList lines = Wrapper(text, width, kShortestFull).lines();
    const bool endsInStub = lines.size() > 1 && shaped(lines.back(), text.font).width < kStub * width;
    return endsInStub ? evenLines(text, width) : lines;
}

}  // namespace

QStringList wrapped(const QString& text, const QFont& font, double width, Lines kind)
{
    constexpr int kKept = 300;            // texts: headings are asked for at every step of a drag,
    constexpr std::size_t kWidths = 100;  // and at many widths while a figure is laid out
    static QCache<QString, KnownText> cache(kKept);
    if (!text.contains(u'\n') && shaped(text, font).width <= width) {
        return {text};
    }
    const QString key = QStringLiteral("%1/%2/%3/%4")
                            .arg(font.pixelSize())
                            .arg(static_cast<int>(font.weight()))
                            .arg(font.families().join(u','), text);
    KnownText* known = cache.object(key);
    if (known == nullptr) {
        known = new KnownText;
        cache.insert(key, known);
    }
    if (known->lines.size() > kWidths) {
        *known = {};
    }
    const auto [found, isNew] = known->lines.try_emplace(std::pair(width, kind));
    if (!isNew) {
        return found->second;
    }
    const QStringList parts = text.split(u'\n');
    known->parts.resize(static_cast<std::size_t>(parts.size()));
    QStringList& lines = found->second;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Written part{parts[i], font, known->parts[static_cast<std::size_t>(i)]};
        lines << (kind == Lines::Even ? evenLines(part, width) : fullLines(part, width));
    }
    return lines;
}

}  // namespace ui
