#include "ui/export/lesson_deck.h"

#include <QTextDocument>

#include "ui/export/deck.h"
#include "ui/export/lesson_figure.h"
#include "ui/words/number_break.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

/// Notes are lines of plain text.
QStringList lines(const std::string& markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromStdString(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    return document.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

/// What the class is asked, and what it may answer: a paragraph each.
QString questionOf(const core::LessonStep& step)
{
    QStringList asked = {lines(step.prose).value(lines(step.prose).size() - 1)};
    for (const core::LessonChoice& choice : step.choices) {
        asked << QStringLiteral("\u2610 ") + lines(choice.text).join(u' ');
    }
    return unbroken(asked.join(u'\n'));
}

}  // namespace

QString speakerNotes(const core::LessonStep& step, const Texts& texts)
{
    QStringList said = lines(step.prose);
    for (const core::LessonChoice& choice : step.choices) {
        const QString mark = choice.right ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ");
        said << mark + lines(choice.text).join(u' ');
    }
    said << lines(step.reveal);
    if (!step.note.empty()) {
        said << texts(teaching::LessonNote) + QStringLiteral(":") << lines(step.note);
    }
    return said.join(u'\n');
}

core::Result<QByteArray> lessonDeck(const core::Lesson& lesson, const FigureOptions& options, const Texts& texts)
{
    if (core::Errors faults = deckFaults(options); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    Deck deck = Deck::ofQuestions(options, texts);
    for (const core::LessonStep& step : lesson.steps) {
        const FigureOptions asked = asking(step, options);
        DeckSlide slide{step.scenario, QString::fromStdString(step.heading), questionOf(step),
                        speakerNotes(step, texts)};
        slide.blank = asked.blank;
        slide.known = asked.known;
        slide.asked = asked.asked;
        slide.score = asked.score;
        slide.findings = asked.findings;
        if (auto added = deck.add(slide); !added) {
            return tl::unexpected(added.error());
        }
    }
    return deck.finish();
}

}  // namespace ui
