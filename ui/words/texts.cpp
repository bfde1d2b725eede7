#include "ui/words/texts.h"

#include <array>

#include <QRegularExpression>
#include <QTranslator>

namespace ui {

namespace {

// lupdate collects the second argument of each TEXT() line; see text_list.inc.
constexpr std::array kSources = {
#define TEXT(key, source) source,
#include "ui/words/text_list.inc"
#undef TEXT
};

// The compiled translation; embed_bytes.cmake writes its bytes.
constexpr unsigned char kJapanese[] = {
#include "metric-mirage_ja.inc"
};

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

QString Texts::operator()(Text key) const
{
    const char* source = kSources[static_cast<std::size_t>(key)];
    if (pseudo_) {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    if (translator_) {
        const QString translated = translator_->translate("Texts", source);
        if (!translated.isEmpty()) {
            return translated;
        }
    }
    return QString::fromUtf8(source);
}

QString Texts::number(const QString& formatted) const
{
    if (language_ != Language::Japanese) {
        return formatted;
    }
    static const QRegularExpression kSpacedPercent(QStringLiteral("(?<=[0-9]) %(?=.?$)"));  // a mark may end a run
    return QString(formatted).replace(kSpacedPercent, QStringLiteral("%"));
}

QString Texts::betweenSentences() const
{
    return language_ == Language::Japanese ? QString() : QStringLiteral(" ");
}

Texts textsFor(Language language)
{
    if (language == Language::English) {
        return {};
    }
    static const auto japanese = [] {
        auto translator = std::make_shared<QTranslator>();
        [[maybe_unused]] const bool loaded = translator->load(kJapanese, static_cast<int>(sizeof kJapanese));
        Q_ASSERT(loaded);
        return std::shared_ptr<const QTranslator>(std::move(translator));
    }();
    return Texts::translated(japanese, Language::Japanese);
}

}  // namespace ui
