#pragma once

#include <memory>
#include <span>

#include <QString>

#include "ui/words/languages.h"

class QTranslator;

namespace ui {

/// Every sentence, label and title a person can see, by name.
enum class Text {
#define TEXT(key, source) key,
#include "ui/words/text_list.inc"
#undef TEXT
};

/// An English text of a list of its own (ui/words/*_list.inc) and, where one English stands for two things, which of
/// them is meant. A room's own list is a header of Phrases: a new one there compiles only what says it.
struct Phrase {
    const char* english;
    const char* meant = nullptr;

    // NOLINTNEXTLINE(google-explicit-constructor): a plain text is a phrase
    constexpr Phrase(const char* text, const char* meaning = nullptr) : english(text), meant(meaning) {}
};

/// All of every list.
[[nodiscard]] std::span<const Phrase> allPhrases();

/// A text of the first list as a phrase like those of the others.
[[nodiscard]] const Phrase& phraseOf(Text text);

/// The words of one language: a value that present() and every widget are given, so that changing the
/// language is calling them again, and a figure's language need not be the window's.
class Texts {
public:
    /// English, the language of the sources.
    Texts() = default;

    /// Brackets every text, so that a test finds what does not come from here.
    static Texts pseudo();

    /// Texts from a translation made by Qt Linguist; what it lacks stays English.
    static Texts translated(std::shared_ptr<const QTranslator> translator, Language language = Language::English);

    [[nodiscard]] Language language() const noexcept { return language_; }

    QString operator()(Text key) const;
    QString operator()(const Phrase& phrase) const;

    /// The text with %1, %2, ... replaced, all at once: an argument may itself hold "%1".
    template <typename... Arguments>
    QString operator()(Text key, const Arguments&... arguments) const
    {
        return (*this)(key).arg(number(arguments)...);
    }
    template <typename... Arguments>
    QString operator()(const Phrase& phrase, const Arguments&... arguments) const
    {
        return (*this)(phrase).arg(number(arguments)...);
    }

    /// A number as this language writes it: "15 %" is "15%" in Japanese. What is no per cent stays.
    [[nodiscard]] QString number(const QString& formatted) const;

    /// What stands between two sentences: a space, in Japanese nothing.
    [[nodiscard]] QString betweenSentences() const;

    friend bool operator==(const Texts&, const Texts&) = default;

private:
    std::shared_ptr<const QTranslator> translator_;
    Language language_ = Language::English;
    bool pseudo_ = false;
};

/// The texts of a language, from the translation built into the program. Needs no application object.
[[nodiscard]] Texts textsFor(Language language);

}  // namespace ui
