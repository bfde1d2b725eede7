#include "ui/state/texts.h"

#include <array>

#include <QTranslator>

namespace ui {

namespace {

// lupdate collects the second argument of each TEXT() line; see text_list.inc.
constexpr std::array kSources = {
#define TEXT(key, source) source,
#include "ui/state/text_list.inc"
#undef TEXT
};

}  // namespace

Texts Texts::pseudo()
{
    Texts texts;
    texts.pseudo_ = true;
    return texts;
}

Texts Texts::translated(std::shared_ptr<const QTranslator> translator)
{
    Texts texts;
    texts.translator_ = std::move(translator);
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

}  // namespace ui
