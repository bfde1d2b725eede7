#pragma once

#include <memory>

#include <QString>

class QTranslator;

namespace ui {

/// Every sentence, label and title a person can see, by name.
enum class Text {
#define TEXT(key, source) key,
#include "ui/state/text_list.inc"
#undef TEXT
};

/// The words of one language: a value that present() and every widget are given, so that changing the
/// language is calling them again, and a figure's language need not be the window's.
class Texts {
public:
    /// English, the language of the sources.
    Texts() = default;

    /// Brackets every text, so that a test finds what does not come from here.
    static Texts pseudo();

    /// Texts from a translation made by Qt Linguist; what it lacks stays English.
    static Texts translated(std::shared_ptr<const QTranslator> translator);

    QString operator()(Text key) const;

    /// The text with %1, %2, ... replaced, all at once: an argument may itself hold "%1".
    template <typename... Arguments>
    QString operator()(Text key, const Arguments&... arguments) const
    {
        return (*this)(key).arg(arguments...);
    }

    friend bool operator==(const Texts&, const Texts&) = default;

private:
    std::shared_ptr<const QTranslator> translator_;
    bool pseudo_ = false;
};

}  // namespace ui
