#include "ui/export/caption.h"

#include <algorithm>

#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include "ui/panels/line_break.h"
#include "ui/panels/picture_parts.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/number_break.h"

namespace ui {

namespace {

constexpr double kAbove = 2.0;
constexpr double kMostOfSmallPage = 0.24;   // of its height, on a page too small for words
constexpr double kMostOfNarrowPage = 0.34;  // where the same words take more lines

/// The sentence's metrics, by where they stand in it.
QList<QTextLayout::FormatRange> formatsOf(const std::vector<SentencePart>& parts, const Theme& theme)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const SentencePart& part : parts) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(part.text.size());
        range.format.setForeground(part.metric ? theme.accent(*part.metric) : theme.ink);
        range.format.setFontWeight(part.metric ? QFont::DemiBold : QFont::Normal);
        formats << range;
        start += range.length;
    }
    return formats;
}

QString textOf(const std::vector<SentencePart>& parts)
{
    QString text;
    for (const SentencePart& part : parts) {
        text += part.text;
    }
    return unbroken(text);
}

/// Ends a line earlier where it would part what belongs together.
void keepTogether(const QString& text, QTextLine& line)
{
    const int begin = line.textStart();
    const int end = begin + line.textLength();
    if (end >= text.size()) {
        return;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(end);
    qsizetype at = finder.isAtBoundary() ? end : finder.toPreviousBoundary();
    while (at > begin && !mayBreak(text, at)) {
        at = finder.toPreviousBoundary();
    }
    if (at > begin && at < end) {
        const bool isBehindSpace = text[at - 1].isSpace();  // which Qt gives a line besides the letters asked for
        line.setNumColumns(static_cast<int>(at) - begin - (isBehindSpace ? 1 : 0));
    }
}

/// From one line to the next: fonts of Japanese ask for half as much again as their letters need.
double pitchOf(const QFont& font)
{
    constexpr double kLoose = 1.15;
    constexpr double kMost = 1.4;  // of the letters' size
    return std::min(kLoose * QFontMetricsF(font).height(), kMost * font.pixelSize());
}

/// One half of the sentence, from `top` down; where the next half begins.
double layOut(const std::vector<SentencePart>& parts, const Theme& theme, const QFont& font, double width, double top,
              std::vector<Caption::Run>& runs)
{
    if (parts.empty()) {
        return top;
    }
    const QString text = textOf(parts);
    const QList<QTextLayout::FormatRange> formats = formatsOf(parts, theme);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);  // a figure's lines break alike on every device
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        keepTogether(text, line);
        const int end = line.textStart() + line.textLength();
        for (const QTextLayout::FormatRange& range : formats) {
            const int from = std::max(range.start, line.textStart());
            const int to = std::min(range.start + range.length, end);
            if (from < to) {
                QFont runFont = font;
                runFont.setWeight(static_cast<QFont::Weight>(range.format.fontWeight()));
                runs.push_back({QPointF(theme.margin + line.cursorToX(from), top), text.mid(from, to - from), runFont,
                                range.format.foreground().color()});
            }
        }
        top += pitchOf(font);
    }
    layout.endLayout();
    return top;
}

struct Paragraph {
    QString text;
    QFont font;
    QColor colour;
};

/// The caption moved up, and under it a paragraph.
Caption withParagraph(Caption caption, const Paragraph& paragraph, const Theme& theme, const QSizeF& canvas)
{
    std::vector<Caption::Run> runs;
    const double width = canvas.width() - 2 * theme.margin;
    const double bottom = layOut({{paragraph.text, std::nullopt}}, theme, paragraph.font, width, 0.0, runs);
    const double height = bottom + (caption.runs.empty() ? kAbove + theme.margin : 0.0);
    for (Caption::Run& run : caption.runs) {
        run.at.ry() -= height;
    }
    for (Caption::Run& run : runs) {
        run.colour = paragraph.colour;
        run.at.ry() += canvas.height() - theme.margin - bottom;
        caption.runs.push_back(run);
    }
    caption.height += height;
    return caption;
}

/// Facts one after another: what leads to the next goes on without a dot between them.
QString inOneParagraph(const QStringList& facts, const Texts& texts)
{
    static const QRegularExpression kLeadsOn(QStringLiteral("[:：.。]$"));
    static const QRegularExpression kLed(QStringLiteral("[;；、:：]$"));
    QString text;
    for (const QString& fact : facts) {
        text = text.isEmpty()                    ? fact
               : kLeadsOn.match(text).hasMatch() ? text + texts.betweenSentences() + fact
                                                 : texts(evidence::FactAfterFact, text.remove(kLed), fact);
    }
    return text.remove(kLed);
}

}  // namespace

Caption layOutCaption(const SentenceModel& sentence, const Theme& theme, const QSizeF& canvas, double least)
{
    Caption caption;
    const double width = canvas.width() - 2 * theme.margin;
    const double most = (canvas.width() > canvas.height() ? kMostOfSmallPage : kMostOfNarrowPage) * canvas.height();
    for (const bool whole : {true, false}) {
        for (double size = std::max(least, theme.labelSize); size >= least; size -= 1.0) {
            caption.runs.clear();
            const QFont font = themeFont(theme, size);
            double top = layOut(sentence.state, theme, font, width, kAbove, caption.runs);
            top = whole ? layOut(sentence.change, theme, font, width, top, caption.runs) : top;
            caption.height = top + theme.margin;
            if (caption.height <= most) {
                break;
            }
        }
        if (caption.height <= most) {
            break;
        }
    }
    for (Caption::Run& run : caption.runs) {
        run.at.ry() += canvas.height() - caption.height;
    }
    return caption;
}

Caption withSources(Caption caption, const QString& sources, const Theme& theme, const QSizeF& canvas, double least)
{
    if (sources.isEmpty()) {
        return caption;
    }
    constexpr double kMostOfPageForSources = 0.4;
    constexpr double kFull = 0.85;  // of a line, of words that break unevenly
    const QFont font = themeFont(theme, least);
    const double lines = kFull * kMostOfPageForSources * canvas.height() / QFontMetricsF(font).height();
    const double width = canvas.width() - 2 * theme.margin;
    const QString text = QFontMetricsF(font).elidedText(sources, Qt::ElideRight, lines * width);
    return withParagraph(std::move(caption), {text, font, theme.mutedInk}, theme, canvas);
}

QString withRest(const QString& said, const Facts& facts, qsizetype count)
{
    const qsizetype left = facts.all.size() - count;
    return left <= 0 || facts.elsewhere.isEmpty() ? said : facts.elsewhere.arg(said, QString::number(left)).trimmed();
}

Caption withFacts(Caption caption, const Facts& facts, const Texts& texts, const Theme& theme, const FactsRoom& room)
{
    const QFont font = themeFont(theme, room.letters);
    for (qsizetype count = std::min(facts.most, facts.all.size()); count > 0; --count) {
        const QString text = inOneParagraph(facts.all.first(count), texts);
        Caption made =
            withParagraph(caption, {unbroken(withRest(text, facts, count)), font, theme.ink}, theme, room.canvas);
        const double most = count > 2 ? room.height : room.leastFacts;
        if (made.height - caption.height <= most || count <= facts.least) {
            made.facts = count;
            return made;
        }
    }
    return caption;
}

void paintCaption(QPainter& painter, const Caption& caption, TextMode mode)
{
    if (caption.runs.empty()) {
        return;
    }
    const PicturePart part(painter, QStringLiteral("caption"));
    for (const Caption::Run& run : caption.runs) {
        drawTextAt(painter, run.at, Qt::AlignLeft | Qt::AlignTop, run.text, run.font, run.colour, mode);
    }
}

}  // namespace ui
