#include "ui/words/texts.h"

#include <string_view>

#include <QRegularExpression>
#include <QTranslator>

namespace ui {

namespace {

// lupdate collects the second argument of each TEXT() line; see text_list.inc, which stands first, and apart so that no
// tool sorts it among the others: a Text is its place.
constexpr Phrase kPhrases[] = {
#define TEXT(key, source) source,
#include "ui/words/text_list.inc"

#include "ui/words/evidence_list.inc"
#include "ui/words/family_list.inc"
#include "ui/words/fault_list.inc"
#include "ui/words/help_list.inc"
#include "ui/words/reading_list.inc"
#include "ui/words/source_list.inc"
#include "ui/words/teaching_list.inc"
#include "ui/words/unsaved_list.inc"
#undef TEXT
};
static_assert(std::string_view(kPhrases[0].english) == "per-token accuracy",
              "another list stands before text_list.inc");

// The compiled translations, by key: kTranslations, written by ui/CMakeLists.txt.
#include "translations.inc"

/// A language's translation; null for one that has none, as English.
std::shared_ptr<const QTranslator> loaded(Language language)
{
    for (const Translation& translation : kTranslations) {
        if (translation.key == rowOf(language).key) {
            auto translator = std::make_shared<QTranslator>();
            [[maybe_unused]] const bool sound = translator->load(translation.bytes, translation.size);
            Q_ASSERT(sound);
            return translator;
        }
    }
    return nullptr;
}

}  // namespace

Texts Texts::pseudo()
{
    Texts texts;
    texts.pseudo_ = true;
    return texts;
}

Texts Texts::translated(std::shared_ptr<const QTranslator> translator, Language language)
{
    Texts texts;
    texts.translator_ = std::move(translator);
    texts.language_ = language;
    return texts;
}

std::span<const Phrase> allPhrases()
{
    return kPhrases;
}

const Phrase& phraseOf(Text text)
{
    return kPhrases[static_cast<std::size_t>(text)];
}

QString Texts::operator()(Text key) const
{
    return (*this)(phraseOf(key));
}

QString Texts::operator()(const Phrase& phrase) const
{
    const auto& [source, comment] = phrase;
    if (pseudo_) {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    if (translator_) {
        const QString translated = translator_->translate("Texts", source, comment);
        if (!translated.isEmpty()) {
            return translated;
        }
    }
    return QString::fromUtf8(source);
}

QString Texts::number(const QString& formatted) const
{
    if (rowOf(language_).spacedPercent) {
        return formatted;
    }
    static const QRegularExpression kSpacedPercent(QStringLiteral("(?<=[0-9]) %(?=.?$)"));  // a mark may end a run
    return QString(formatted).replace(kSpacedPercent, QStringLiteral("%"));
}

QString Texts::betweenSentences() const
{
    return rowOf(language_).spacedSentences ? QStringLiteral(" ") : QString();
}

Texts textsFor(Language language)
{
    static const auto all = [] {
        std::array<Texts, kLanguages.size()> texts;
        for (const LanguageRow& row : kLanguages) {
            texts[static_cast<std::size_t>(row.language)] = Texts::translated(loaded(row.language), row.language);
        }
        return texts;
    }();
    return all[static_cast<std::size_t>(language)];
}

}  // namespace ui
