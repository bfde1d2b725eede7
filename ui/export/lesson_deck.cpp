#include "ui/export/lesson_deck.h"

#include <QTextDocument>

#include "ui/export/deck.h"
#include "ui/export/figure_theme.h"
#include "ui/export/lesson_figure.h"
#include "ui/present/present.h"
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

/// Those of the panels that the step's measurements fill: a series without a graded companion leaves one out.
QStringList drawnOf(QStringList panels, const core::LessonStep& step, const FigureOptions& options, const Texts& texts)
{
    core::Evaluator evaluator;
    const PanelModels models = present(step.scenario, evaluator.evaluate(step.scenario, core::PictureSize()), texts,
                                       lookOf(options).theme);
    QStringList drawn;
    for (const PanelModel& panel : models.panels) {
        drawn << panel.id;
    }
    panels.removeIf([&](const QString& id) { return !drawn.contains(id); });
    return panels;
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
    Deck deck(options, texts);
    for (const core::LessonStep& step : lesson.steps) {
        DeckSlide slide{step.scenario, QString::fromStdString(step.heading), {}, speakerNotes(step, texts)};
        slide.panels = drawnOf(panelsToAsk(step), step, options, texts);
        slide.score = asking(step, options).score;
        if (auto added = deck.add(slide); !added) {
            return tl::unexpected(added.error());
        }
    }
    return deck.finish();
}

}  // namespace ui
